//! Long work: it says how far it is, and stops when the secretary asks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use ts_rs::TS;

use crate::{Refusal, Result};

/// How far long work is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Steps done.
    #[ts(type = "number")]
    pub done: u64,
    /// Steps in all; 0 where that is not known.
    #[ts(type = "number")]
    pub total: u64,
    /// What is being done: 正在读取名册.
    pub what: String,
}

/// Told by whoever works, read by whoever waits.
pub struct Work {
    report: Box<dyn Fn(Progress) + Send + Sync>,
    cancelled: Arc<AtomicBool>,
}

impl Work {
    /// Work that reports to `report` and stops once `cancelled` is true.
    pub fn new(report: Box<dyn Fn(Progress) + Send + Sync>, cancelled: Arc<AtomicBool>) -> Self {
        Self { report, cancelled }
    }

    /// Work that nobody watches and nobody stops.
    pub fn silent() -> Self {
        Self::new(Box::new(|_| ()), Arc::default())
    }

    /// Says how far it is; errs when the secretary pressed 取消.
    pub fn step(&self, done: u64, total: u64, what: &str) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Refusal::cancelled());
        }
        (self.report)(Progress { done, total, what: what.to_owned() });
        Ok(())
    }
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").field("cancelled", &self.cancelled).finish_non_exhaustive()
    }
}
