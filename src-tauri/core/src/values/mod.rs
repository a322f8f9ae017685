//! The words of the trade as types: a value that exists is well formed. No slice, no store, no clock.

mod appraisal;
mod day;
mod duty;
mod evaluation;
mod hundredths;
mod id_number;
mod ids;
mod ladder;
mod money;
mod oath;
mod partial_day;
mod percent;
mod person_name;
mod phone;
mod pledge;
mod points;
mod quarter;
pub mod stroke_order;
mod term;
mod words;
mod workdays;

pub use appraisal::{AppraisalSide, AppraisalStage, CompositePart, Grade};
pub use day::Day;
pub use duty::{
    ActivityLevel, Attendance, ContactKind, DutyKind, DutyRole, MenuPart, MenuStage, MenuStanding, MenuStep,
    Occasion, Review, SuggestionKind, Tier,
};
pub use evaluation::{
    BallotResult, Electorate, QuestionKind, RectificationStage, RectificationStep, ReportForm, SessionStage,
    SurveyStage, SurveyStep,
};
pub use id_number::{IdNumber, IdNumberFault};
pub use ids::{
    ActivityId, ActivityTemplateId, AllowanceRateId, AppraisalSchemeId, AppraisalVetoId, AttendanceId,
    CatalogueItemId, ConstituencyId, ContactId, CorrectionId, DeputyId, EvaluationId, EvidenceId, ExpenseId,
    GroupId, LadderCaseId, MenuItemId, OathCeremonyId, OathTakerId, ObjectionId, OperationId, PlanItemId,
    PledgeId, PledgeItemId, PledgeMinimumId, RectificationId, RulebookId, StationId, SuggestionId, SurveyId,
    TermId, VillageId, VisitId,
};
pub use ladder::{DecidingBody, LadderMove, LadderStage, SuspensionGround, TalkBy, TerminationGround};
pub use money::Money;
pub use oath::OathBasis;
pub use partial_day::PartialDay;
pub use percent::{Percent, Share};
pub use person_name::PersonName;
pub use phone::Phone;
pub use pledge::{PledgeAspect, PledgeOutcome, PledgeSource, PledgeStage, PledgeStep};
pub use points::Points;
pub use quarter::Quarter;
pub use term::{TermPhase, TermStage};
pub use workdays::Workdays;

/// Gives a text newtype its wire form: a JSON string that is checked on the way in.
macro_rules! text_on_the_wire {
    ($type:ident) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse::<Self>().map_err(serde::de::Error::custom)
            }
        }

        impl rusqlite::ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.to_string()))
            }
        }

        impl rusqlite::types::FromSql for $type {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let text = value.as_str()?;
                text.parse::<Self>()
                    .map_err(|refusal| rusqlite::types::FromSqlError::Other(Box::new(refusal)))
            }
        }
    };
}
pub(crate) use text_on_the_wire;
