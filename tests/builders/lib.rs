//! Sentences that build an office for a test.
