//! Where deputies belong: constituencies (Election Law art 25), villages, groups (Deputies Law art 37) and stations.
//!
//! Only what a deputy's file and the sheets need of them; group plans, reception days and star ratings are other slices' work.

pub mod api;
