//! What the screen sends and sees of the ladder.

mod case;
mod step;

pub use case::{
    CheckItem, LadderCandidate, LadderCandidates, LadderCandidatesOf, LadderCaseFile, LadderCaseLine,
    LadderCaseRef, LadderCaseSeen, LadderReason, LadderStandards, MoveLine, OpenLadderCase, ReasonKind,
    StepLine, TakeLadderStep,
};
pub use step::{
    Acceptance, Advice, Announcement, ByElection, Closing, Hearing, LadderStep, Petition, RecallBallot,
    Recheck, Resignation, Resumption, Suspension, Talk, Termination,
};
