//! The life of a session: planned → held → decided → notified (DOMAIN §6), and never back: what was decided is corrected.

use crate::values::SessionStage;
use crate::{Refusal, Result};

/// What the office does with a session as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Change what is entered of it.
    Change,
    /// Deputies reported and were balloted.
    Hold,
    /// Write down what was asked, answered and said.
    Discuss,
    /// Enter counted ballots.
    Tally,
    /// Results follow from the ballots.
    Decide,
    /// Correct a result.
    Correct,
    /// Enter what has to be put right.
    Rectify,
    /// The notice goes out.
    Notify,
}

/// Where organising reports to voters and publishing what they came to is asked for.
pub const LAW: &str = "代表法第五十八条第二款";

/// The stage after a step.
///
/// # Errors
/// Refused where it is not the step's turn, naming the article or the setting.
pub fn next(stage: SessionStage, step: Step) -> Result<SessionStage> {
    use SessionStage::{Decided, Held, Notified, Planned};
    let refuse = |said: String, hint: &str| Err(Refusal::refused(said).hinted(hint));
    match (stage, step) {
        (Planned | Held, Step::Change) => Ok(stage),
        (Planned, Step::Hold) => Ok(Held),
        (Held | Decided, Step::Discuss) => Ok(stage),
        (Held, Step::Tally) => Ok(Held),
        (Held, Step::Decide) => Ok(Decided),
        (Decided | Notified, Step::Correct | Step::Rectify) => Ok(stage),
        (Decided, Step::Notify) => Ok(Notified),
        (Planned, Step::Discuss) => refuse(
            "还没有召开，没有询问和意见可以登记（述职评议要求：先述职、后询问）。".to_owned(),
            "请先登记为“已召开”。",
        ),
        (Notified, Step::Discuss) => refuse(
            "已经通报，询问和意见不能再改（述职评议要求：登记的与通报的一致）。".to_owned(),
            "通报以后收到的意见，请列为整改事项，或者留到下一次述职评议。",
        ),
        (Planned, Step::Tally) => refuse(
            format!("还没有召开，代表没有向选民述职（{LAW}），不能登记测评票。"),
            "请先登记为“已召开”，再录入计票结果。",
        ),
        (Planned, Step::Decide) => refuse(
            format!("还没有召开，代表没有向选民述职（{LAW}），不能评定。"),
            "请先登记为“已召开”并录入计票结果。",
        ),
        (Planned | Held, Step::Correct) => refuse(
            "还没有评定，不需要更正（述职评议要求：评定后才作更正）。".to_owned(),
            "请直接修改计票结果，评定的等次会随着改变。",
        ),
        (Planned | Held, Step::Rectify) => refuse(
            "还没有评定，不能列整改事项（述职评议要求：先测评、后整改）。".to_owned(),
            "请先录入全部计票结果并评定。",
        ),
        (Planned | Held, Step::Notify) => {
            refuse(format!("还没有评定，没有可以向选民公布的结果（{LAW}）。"), "请先评定，再发通报。")
        }
        (Held, Step::Hold) => {
            refuse("已经登记为召开了（述职评议要求：一次会只召开一次）。".to_owned(), "请刷新后再看。")
        }
        (Decided | Notified, Step::Change | Step::Hold | Step::Tally | Step::Decide) => refuse(
            "已经评定，不能再改（述职评议要求：评定后只作更正）。".to_owned(),
            "发现差错的，请作一笔更正，写明理由和决定机关。",
        ),
        (Notified, Step::Notify) => {
            refuse("已经通报过了（述职评议要求：一次会只通报一次）。".to_owned(), "请刷新后再看。")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Step; 8] = [
        Step::Change,
        Step::Hold,
        Step::Discuss,
        Step::Tally,
        Step::Decide,
        Step::Correct,
        Step::Rectify,
        Step::Notify,
    ];

    #[test]
    fn a_session_goes_forward_only() {
        let mut allowed = Vec::new();
        for stage in SessionStage::ALL {
            for step in STEPS {
                match next(*stage, step) {
                    Ok(after) => {
                        assert!(after >= *stage, "{stage:?} {step:?}");
                        if after != *stage {
                            allowed.push((*stage, step, after));
                        }
                    }
                    Err(refusal) => {
                        assert!(refusal.message.ends_with('。'), "{refusal}");
                        assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
                    }
                }
            }
        }
        assert_eq!(
            allowed,
            [
                (SessionStage::Planned, Step::Hold, SessionStage::Held),
                (SessionStage::Held, Step::Decide, SessionStage::Decided),
                (SessionStage::Decided, Step::Notify, SessionStage::Notified),
            ]
        );
    }

    #[test]
    fn each_refused_jump_names_its_article_or_setting() {
        let check = |stage, step, named: &str| {
            let refusal = next(stage, step).unwrap_err();
            assert!(refusal.message.contains(named), "{stage:?} {step:?}: {refusal}");
        };
        let asked = "述职评议要求";
        check(SessionStage::Planned, Step::Tally, LAW);
        check(SessionStage::Planned, Step::Decide, LAW);
        check(SessionStage::Planned, Step::Notify, LAW);
        check(SessionStage::Held, Step::Notify, LAW);
        check(SessionStage::Planned, Step::Correct, asked);
        check(SessionStage::Held, Step::Correct, asked);
        check(SessionStage::Planned, Step::Rectify, asked);
        check(SessionStage::Held, Step::Rectify, asked);
        for stage in [SessionStage::Decided, SessionStage::Notified] {
            for step in [Step::Change, Step::Hold, Step::Tally, Step::Decide] {
                check(stage, step, asked);
            }
        }
        check(SessionStage::Held, Step::Hold, asked);
        check(SessionStage::Planned, Step::Discuss, asked);
        check(SessionStage::Notified, Step::Discuss, asked);
        check(SessionStage::Notified, Step::Notify, asked);
    }
}
