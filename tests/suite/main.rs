//! What holds across the whole product. Each module asks one question.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test says so by failing")]

mod sheets;
mod stroke_order;
mod tidy;
