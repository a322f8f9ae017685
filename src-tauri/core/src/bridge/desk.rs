//! A desk: an open office that several threads call, each call with a ticket by which it can be stopped.
//!
//! Calls run one after another, as one secretary works; only `cancel` does not wait for its turn.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::Value;

use crate::office::{Office, Progress, Work};
use crate::operation::Area;
use crate::{Refusal, Result, clock};

/// More reports than this are not worth sending: the eye sees no more.
const BETWEEN_REPORTS: Duration = Duration::from_millis(80);

/// What a call brings back.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The command's own answer.
    pub answer: Value,
    /// The areas whose screens must be read again.
    pub changed: BTreeSet<Area>,
}

/// An office on a desk; without one once it was closed.
pub struct Desk {
    office: Mutex<Option<Office>>,
    running: Mutex<BTreeMap<u32, Arc<AtomicBool>>>,
    follows_clock: bool,
}

impl Desk {
    /// Puts an open office on a desk.
    pub fn new(office: Office) -> Self {
        Self { office: Mutex::new(Some(office)), running: Mutex::default(), follows_clock: false }
    }

    /// A desk left open over midnight works on under the new date.
    #[must_use]
    pub fn following_the_clock(self) -> Self {
        Self { follows_clock: true, ..self }
    }

    /// Calls a command under `ticket`; `report` hears how far it is.
    ///
    /// # Errors
    /// What the command refuses; Cancelled once [`Desk::cancel`] was called for the ticket.
    pub fn call(
        &self,
        name: &str,
        payload: Value,
        ticket: u32,
        report: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<Answer> {
        let cancelled = Arc::new(AtomicBool::new(false));
        held(&self.running).insert(ticket, Arc::clone(&cancelled));
        let work = Work::new(Box::new(sparingly(report)), cancelled);
        let answer = self.answer(name, payload, &work);
        held(&self.running).remove(&ticket);
        answer
    }

    /// Asks the call with this ticket to stop. One that is finished or unknown is left alone.
    pub fn cancel(&self, ticket: u32) {
        if let Some(cancelled) = held(&self.running).get(&ticket) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Stops whatever runs, waits for it, and takes the office off the desk: `None` if it is gone already.
    pub fn clear(&self) -> Option<Office> {
        for cancelled in held(&self.running).values() {
            cancelled.store(true, Ordering::Relaxed);
        }
        held(&self.office).take()
    }

    /// Puts an office back, when leaving was thought better of.
    pub fn put(&self, office: Office) {
        *held(&self.office) = Some(office);
    }

    fn answer(&self, name: &str, payload: Value, work: &Work) -> Result<Answer> {
        let mut office = held(&self.office);
        let office = office
            .as_mut()
            .ok_or_else(|| Refusal::unavailable("数据文件已经关闭。").hinted("请重新打开程序。"))?;
        if self.follows_clock {
            office.set_today(clock::today());
        }
        let answer = super::call(office, name, payload, work)?;
        Ok(Answer { answer, changed: office.take_changed() })
    }
}

/// A thread that panicked has rolled its transaction back, so what the lock guards is whole.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Passes on the first report, the last of each kind of work, and between them not more than the eye sees.
fn sparingly(report: impl Fn(Progress) + Send + Sync) -> impl Fn(Progress) + Send + Sync {
    let last: Mutex<Option<Instant>> = Mutex::new(None);
    move |progress| {
        let mut last = held(&last);
        let is_due = last.is_none_or(|at| at.elapsed() >= BETWEEN_REPORTS);
        if is_due || progress.done == progress.total {
            *last = Some(Instant::now());
            report(progress);
        }
    }
}
