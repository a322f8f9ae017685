//! What stands beside the rulebook's points: counter-postings and the presidium's final score.

use super::api::{CounterPosting, ExplainedLine};
use super::store::Person;
use crate::values::Points;

/// The name of counter-postings as an item.
pub const CORRECTION: &str = "更正";
/// The name of what the final score adds or takes.
pub const DECIDED: &str = "人大审定";

impl Person {
    /// The final score, where one was entered.
    pub fn decided(&self) -> Option<Points> {
        self.scores.as_ref().and_then(|scores| scores.final_score)
    }

    /// What counter-postings come to.
    pub fn correction_points(&self) -> Points {
        self.corrections.iter().map(|correction| correction.points).sum()
    }

    /// The lines behind the rulebook's, which came to `judged`.
    pub fn lines_outside(&self, judged: Points) -> Vec<ExplainedLine> {
        let mut lines: Vec<ExplainedLine> = self.corrections.iter().map(of_correction).collect();
        let computed = judged + self.correction_points();
        if let Some(decided) = self.decided().filter(|decided| *decided != computed) {
            let reason = self.scores.as_ref().map_or("", |scores| scores.reason.as_str());
            let why = if reason.is_empty() {
                format!("人大审定为 {decided} 分，按细则是 {computed} 分，还没有写明理由。")
            } else {
                format!("人大审定为 {decided} 分，按细则是 {computed} 分：{}。", unstopped(reason))
            };
            lines.push(line("final", DECIDED, decided - computed, why));
        }
        lines
    }
}

fn of_correction(correction: &CounterPosting) -> ExplainedLine {
    let why = format!("更正{}的积分：{}。", correction.corrects.in_chinese(), unstopped(&correction.reason));
    line("correction", CORRECTION, correction.points, why)
}

fn line(rule: &str, name: &str, points: Points, why: String) -> ExplainedLine {
    ExplainedLine {
        rule: rule.to_owned(),
        name: name.to_owned(),
        clause: String::new(),
        points,
        why,
        record: None,
    }
}

/// A reason as people type it, without its full stop.
fn unstopped(reason: &str) -> &str {
    reason.trim().trim_end_matches(['。', '.'])
}
