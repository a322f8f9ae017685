//! A whole year of the fictional town, played with `dutybookctl` as a secretary would: the first of a new term, from the
//! pledges over four quarters and two evaluation sessions to the year's appraisal, two talks and an advised resignation.
//! Every sheet printed on the way is read back and must say what was entered, by numbers reckoned beside the program.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test says so by failing")]

mod appraisal;
mod following;
mod office;
mod pledging;
mod quarters;
mod reckoned;
mod sessions;
mod town;

use town::Year;

#[test]
fn a_year_of_the_town_from_its_pledges_to_an_advised_resignation() {
    let mut year = Year::of_a_new_term();
    pledging::fixed_items_go_to_everybody_and_choices_are_made_in_rows(&mut year);
    pledging::pledges_are_reviewed_and_posted(&mut year);
    quarters::the_first_quarter_is_drafted_objected_to_and_closed(&mut year);
    quarters::the_second_quarter_carries_a_correction_and_a_decided_score(&mut year);
    quarters::the_third_quarter_passes(&mut year);
    sessions::two_sessions_are_planned_and_read_for(&mut year);
    sessions::ballots_are_counted_and_decided(&mut year);
    sessions::who_must_rectify_does_and_the_notice_goes_out(&mut year);
    quarters::the_fourth_quarter_closes_the_year(&mut year);
    pledging::what_was_kept_is_registered_and_judged(&mut year);
    appraisal::the_year_is_proposed_and_decided_by_a_meeting(&mut year);
    appraisal::a_grade_is_corrected_and_the_employer_hears_of_it(&mut year);
    following::advice_before_a_talk_is_refused(&mut year);
    following::two_talks_bring_no_improvement(&mut year);
    following::the_advised_resignation_is_accepted_by_the_congress(&mut year);
    year.office.must_be_sound();
}
