//! The table itself: a line a command.

use super::lines::commands;
use super::{Command, Empty, Run, input, output};
use crate::activities::api::{
    ActivityDraft, ActivityFile, ActivityLine, ActivityRef, ActivitySaved, ActivityStandards, AddEvidence,
    Claim, CopyActivity, EvidenceAdded, EvidenceFile, EvidenceRef, GroupActivitiesOf, GroupActivityCount,
    ListActivities, Pasted, ReadPasted, ReviewAttendances, SaveActivity, SaveTemplate, TemplateLine,
    TemplateRef, TrainingAsked, TrainingCoverage, UseTemplate,
};
use crate::appraisals::api::{
    AddVeto, AppraisalSheet, AppraisalYear, AppraisalYearLine, AskedComposite, CompositeAnswer, CorrectGrade,
    DecideAppraisal, KeptScheme, Recommend, Reelection, SaveOpinion, SaveScheme, SchemeRef, VetoRef,
};
use crate::contacts::api::{
    ContactFile, ContactList, ContactPrivate, ContactRef, Coverage, CoverageAsked, SaveContact, SaveVisit,
    VisitRef,
};
use crate::deputies::api::{
    AddDeputy, ChangeDeputy, ChangeStatus, DeputyFile, DeputyLine, DeputyRef, Names, Photo, PhotoFolder,
    PhotoReport, PrivateFacts, SetPhoto, StructureCounts,
};
use crate::evaluations::api::{
    AskedTally, CorrectResult, EnterTally, EvaluationPlan, EvaluationStandards, NotifySession, PlanOf,
    RectificationRef, SaveDiscussion, SaveRectification, SaveSession, SessionFacts, SessionFile, SessionLine,
    SessionRef, StepRectification, Tallied, TallyRef,
};
use crate::expenses::api::{
    AllowanceList, AllowanceRules, AllowancesOf, BudgetFacts, ExceptionRef, ExpenseRef, ExpenseYear,
    ExpensesOf, PayAllowances, RateRef, SaveException, SaveExpense, SaveRate, UnpayAllowances,
};
use crate::group_plans::api::{CopyPlans, GroupPlans, PlanItemRef, PlansCopied, PlansOf, SavePlanItem};
use crate::journal::api::{JournalEntry, JournalLine, OperationRef};
use crate::ladder::api::{
    LadderCandidates, LadderCandidatesOf, LadderCaseFile, LadderCaseLine, LadderCaseRef, LadderStandards,
    OpenLadderCase, TakeLadderStep,
};
use crate::menu::api::{
    ChooseFromMenu, CopyMenu, LinkMenuActivity, MakeMenuActivity, MenuActivity, MenuActivityMade, MenuChosen,
    MenuClaimsApproved, MenuCopied, MenuGap, MenuItemFile, MenuItemRef, MenuMatrix, MenuMinimum,
    MenuMinimumRef, MenuYear, MenuYearAsked, SaveMenuItem, SignUpForMenu, StepMenuItems, UnlinkMenuActivity,
    WithdrawFromMenu,
};
use crate::oaths::api::{CeremonyRef, HoldOath, OathList, OfficialRef, SaveOfficial};
use crate::places::api::{
    ConstituencyFacts, GroupFacts, PlaceRef, Places, SavePlace, StationFacts, VillageFacts,
};
use crate::pledges::api::{
    CarryOver, CatalogueItem, CatalogueItemRef, CorrectPledge, GiveFixed, JudgePledges, Minimum, MinimumRef,
    PledgeFile, PledgeList, PledgeRef, PledgesEntered, PledgesOf, RegisterDone, SaveCatalogueItem,
    SaveMinimum, SavePledges, TakeStep,
};
use crate::points::api::{
    AnswerObjection, Asked, AskedRulebook, CirculateQuarter, CloseQuarter, Correct, CounterPosting,
    CounterPostingRef, DeputyQuarter, Difference, EnterScores, Explanation, ExportRulebook, GroupAsked,
    GroupJudgement, GroupRanking, ImportRulebook, Judgement, KeptRulebooks, LogObjection, Objection,
    PublishQuarter, QuarterLine, QuarterRef, QuarterSheet, Rulebook, RulebookRef, SaveRulebook,
    ShippedRulebooks, WhatIfAnswer,
};
use crate::publication::api::{MakeSheet, PrintSheet, SheetKind, SheetPreview, SheetWritten};
use crate::rosters::api::{
    ImportReport, Inspection, PastImport, RegisterFile, RegisterInspection, RegisterReport, RosterFile,
    SaveProblems, SaveRegisterProblems, SaveTableTemplate, TableFile, TableKind, WriteWorkbook,
};
use crate::safekeeping::api::{BackupFile, BackupMade, BackupTo, CheckReport, RestoreFrom};
use crate::settings::api::{LastWorkday, OfficeFacts, OfficeView, Preferences, WorkdaysAfter};
use crate::suggestions::api::{
    ReviewSuggestions, SaveSuggestion, SuggestionFile, SuggestionList, SuggestionRef,
};
use crate::surveys::api::{SaveCounts, SaveSurvey, StepSurvey, SurveyFile, SurveyLine, SurveyRef};
use crate::tables::api::{ExportTable, WriteTable, Written};
use crate::terms::api::{ArchiveTerm, ChangeTerm, TermArchived, TermView, TickTermItem};
use crate::values::{
    ActivityTemplateId, AppraisalSchemeId, AppraisalVetoId, CatalogueItemId, ConstituencyId, CorrectionId,
    GroupId, ObjectionId, PledgeMinimumId, RectificationId, RulebookId, StationId, VillageId,
};
use crate::{
    activities, appraisals, contacts, deputies, evaluations, expenses, group_plans, journal, ladder, menu,
    oaths, places, pledges, points, publication, rosters, safekeeping, settings, suggestions, surveys,
    tables, terms,
};

commands! {
    pure {
        "deputies.stroke_order": Names => Names = |names| Ok(deputies::stroke_order(names));
        "settings.workdays_after": WorkdaysAfter => LastWorkday = |asked| settings::workdays_after(asked);
        "points.judge": Asked => Judgement = |asked| points::judge_asked(&asked);
        "points.what_if": Asked => WhatIfAnswer = |asked| points::what_if_asked(&asked);
        "points.judge_group": GroupAsked => GroupJudgement = |asked| points::judge_group_asked(&asked);
        "points.rulebooks": Empty => ShippedRulebooks = |_| Ok(points::list());
        "points.check_rulebook": AskedRulebook => Rulebook = |asked| points::check_asked(&asked);
        "appraisals.judge": AskedComposite => CompositeAnswer = |asked| appraisals::judge_asked(&asked);
        "evaluations.tally": AskedTally => Tallied = |asked| evaluations::tally_asked(&asked);
        "documents.list": Empty => Vec<SheetKind> = |_| Ok(publication::list());
    }
    office {
        "settings.office": Empty => OfficeView = |office, _, _| settings::view(office);
        "settings.save_office": OfficeFacts => Empty = |office, facts, _| done(settings::save_office(office, &facts));
        "settings.save_preferences": Preferences => Empty =
            |office, preferences, _| done(settings::save_preferences(office, &preferences));

        "places.list": Empty => Places = |office, _, _| places::list(office);
        "places.save_constituency": SavePlace<ConstituencyId, ConstituencyFacts> => ConstituencyId =
            |office, save, _| places::save_constituency(office, &save);
        "places.save_village": SavePlace<VillageId, VillageFacts> => VillageId =
            |office, save, _| places::save_village(office, &save);
        "places.save_group": SavePlace<GroupId, GroupFacts> => GroupId =
            |office, save, _| places::save_group(office, &save);
        "places.save_station": SavePlace<StationId, StationFacts> => StationId =
            |office, save, _| places::save_station(office, &save);
        "places.remove": PlaceRef => Empty = |office, place, _| done(places::remove(office, place));

        "deputies.list": Empty => Vec<DeputyLine> = |office, _, _| deputies::list(office);
        "deputies.counts": Empty => StructureCounts = |office, _, _| deputies::counts(office);
        "deputies.read": DeputyRef => DeputyFile = |office, asked, _| deputies::read(office, asked);
        "deputies.reveal": DeputyRef => PrivateFacts = |office, asked, _| deputies::reveal(office, asked);
        "deputies.add": AddDeputy => DeputyRef = |office, new, _| deputies::add(office, &new);
        "deputies.change": ChangeDeputy => Empty = |office, change, _| done(deputies::change(office, change));
        "deputies.remove": DeputyRef => Empty = |office, asked, _| done(deputies::remove(office, asked));
        "deputies.change_status": ChangeStatus => Empty =
            |office, change, _| done(deputies::change_status(office, &change));
        "deputies.photo": DeputyRef => Photo = |office, asked, _| deputies::photo(office, asked);
        "deputies.set_photo": SetPhoto => Empty = |office, asked, _| done(deputies::set_photo(office, &asked));
        "deputies.import_photos": PhotoFolder => PhotoReport =
            |office, folder, work| deputies::import_photos(office, &folder, work);

        "activities.list": ListActivities => Vec<ActivityLine> =
            |office, asked, _| activities::list(office, &asked);
        "activities.read": ActivityRef => ActivityFile = |office, asked, _| activities::read(office, asked);
        "activities.save": SaveActivity => ActivitySaved = |office, save, _| activities::save(office, save);
        "activities.remove": ActivityRef => Empty = |office, asked, _| done(activities::remove(office, asked));
        "activities.copy": CopyActivity => ActivityDraft = |office, asked, _| activities::copy(office, asked);
        "activities.read_pasted": ReadPasted => Pasted = |office, asked, _| activities::read_pasted(office, &asked);
        "activities.add_evidence": AddEvidence => EvidenceAdded =
            |office, asked, work| activities::add_evidence(office, &asked, work);
        "activities.evidence": EvidenceRef => EvidenceFile = |office, asked, _| activities::evidence(office, asked);
        "activities.remove_evidence": EvidenceRef => Empty =
            |office, asked, _| done(activities::remove_evidence(office, asked));
        "activities.templates": Empty => Vec<TemplateLine> = |office, _, _| activities::templates(office);
        "activities.save_template": SaveTemplate => ActivityTemplateId =
            |office, asked, _| activities::save_template(office, &asked);
        "activities.use_template": UseTemplate => ActivityDraft =
            |office, asked, _| activities::use_template(office, asked);
        "activities.remove_template": TemplateRef => Empty =
            |office, asked, _| done(activities::remove_template(office, asked));
        "activities.training_coverage": TrainingAsked => TrainingCoverage =
            |office, asked, _| activities::training_coverage(office, asked);
        "activities.group_activities": GroupActivitiesOf => Vec<GroupActivityCount> =
            |office, asked, _| activities::group_activities(office, asked);
        "activities.standards": Empty => ActivityStandards = |office, _, _| activities::standards(office);
        "activities.save_standards": ActivityStandards => Empty =
            |office, standards, _| done(activities::save_standards(office, standards));
        "activities.claims": Empty => Vec<Claim> = |office, _, _| activities::claims(office);
        "activities.review": ReviewAttendances => Empty =
            |office, asked, _| done(activities::review(office, &asked));

        "contacts.list": Empty => ContactList = |office, _, _| contacts::list(office);
        "contacts.read": ContactRef => ContactFile = |office, asked, _| contacts::read(office, asked);
        "contacts.reveal": ContactRef => ContactPrivate = |office, asked, _| contacts::reveal(office, asked);
        "contacts.save": SaveContact => ContactRef = |office, save, _| contacts::save(office, save);
        "contacts.remove": ContactRef => Empty = |office, asked, _| done(contacts::remove(office, asked));
        "contacts.save_visit": SaveVisit => VisitRef = |office, save, _| contacts::save_visit(office, &save);
        "contacts.remove_visit": VisitRef => Empty = |office, asked, _| done(contacts::remove_visit(office, asked));
        "contacts.coverage": CoverageAsked => Coverage = |office, asked, _| contacts::coverage(office, asked);

        "group_plans.list": PlansOf => GroupPlans = |office, asked, _| group_plans::list(office, asked);
        "group_plans.save_item": SavePlanItem => PlanItemRef =
            |office, save, _| group_plans::save_item(office, &save);
        "group_plans.remove_item": PlanItemRef => Empty =
            |office, asked, _| done(group_plans::remove_item(office, asked));
        "group_plans.copy_year": CopyPlans => PlansCopied =
            |office, asked, _| group_plans::copy_year(office, asked);

        "expenses.overview": ExpensesOf => ExpenseYear = |office, asked, _| expenses::overview(office, asked);
        "expenses.save_budget": BudgetFacts => Empty =
            |office, facts, _| done(expenses::save_budget(office, &facts));
        "expenses.save": SaveExpense => ExpenseRef = |office, save, _| expenses::save(office, &save);
        "expenses.remove": ExpenseRef => Empty = |office, asked, _| done(expenses::remove(office, asked));
        "expenses.rates": Empty => AllowanceRules = |office, _, _| expenses::rates(office);
        "expenses.save_rate": SaveRate => RateRef = |office, save, _| expenses::save_rate(office, &save);
        "expenses.remove_rate": RateRef => Empty = |office, asked, _| done(expenses::remove_rate(office, asked));
        "expenses.save_exception": SaveException => Empty =
            |office, save, _| done(expenses::save_exception(office, &save));
        "expenses.remove_exception": ExceptionRef => Empty =
            |office, asked, _| done(expenses::remove_exception(office, asked));
        "expenses.allowances": AllowancesOf => AllowanceList =
            |office, asked, _| expenses::allowances(office, asked);
        "expenses.pay": PayAllowances => AllowanceList = |office, asked, _| expenses::pay(office, &asked);
        "expenses.unpay": UnpayAllowances => Empty = |office, asked, _| done(expenses::unpay(office, &asked));

        "oaths.list": Empty => OathList = |office, _, _| oaths::list(office);
        "oaths.hold": HoldOath => Empty = |office, asked, _| done(oaths::hold(office, &asked));
        "oaths.remove_ceremony": CeremonyRef => Empty =
            |office, asked, _| done(oaths::remove_ceremony(office, asked));
        "oaths.save_official": SaveOfficial => OfficialRef = |office, save, _| oaths::save_official(office, &save);
        "oaths.remove_official": OfficialRef => Empty =
            |office, asked, _| done(oaths::remove_official(office, asked));

        "menu.year": MenuYearAsked => MenuYear = |office, asked, _| menu::year(office, asked);
        "menu.item": MenuItemRef => MenuItemFile = |office, asked, _| menu::item(office, asked);
        "menu.matrix": MenuYearAsked => MenuMatrix = |office, asked, _| menu::matrix(office, asked);
        "menu.gaps": Empty => Vec<MenuGap> = |office, _, _| menu::gaps(office);
        "menu.save_item": SaveMenuItem => MenuItemRef = |office, save, _| menu::save_item(office, save);
        "menu.remove_item": MenuItemRef => Empty = |office, asked, _| done(menu::remove_item(office, asked));
        "menu.step": StepMenuItems => Empty = |office, asked, _| done(menu::step(office, &asked));
        "menu.sign_up": SignUpForMenu => Empty = |office, asked, _| done(menu::sign_up(office, &asked));
        "menu.withdraw": WithdrawFromMenu => Empty = |office, asked, _| done(menu::withdraw(office, &asked));
        "menu.choose": ChooseFromMenu => MenuChosen = |office, asked, _| menu::choose(office, &asked);
        "menu.make_activity": MakeMenuActivity => MenuActivityMade =
            |office, asked, _| menu::make_activity(office, asked);
        "menu.approve_claims": MenuItemRef => MenuClaimsApproved =
            |office, asked, _| menu::approve_claims(office, asked);
        "menu.linkable": MenuItemRef => Vec<MenuActivity> = |office, asked, _| menu::linkable(office, asked);
        "menu.link": LinkMenuActivity => Empty = |office, asked, _| done(menu::link(office, asked));
        "menu.unlink": UnlinkMenuActivity => Empty = |office, asked, _| done(menu::unlink(office, asked));
        "menu.copy_year": CopyMenu => MenuCopied = |office, asked, _| menu::copy_year(office, asked);
        "menu.minimums": Empty => Vec<MenuMinimum> = |office, _, _| menu::minimums(office);
        "menu.save_minimum": MenuMinimum => Empty = |office, minimum, _| done(menu::save_minimum(office, minimum));
        "menu.remove_minimum": MenuMinimumRef => Empty = |office, asked, _| done(menu::remove_minimum(office, asked));

        "suggestions.list": Empty => SuggestionList = |office, _, _| suggestions::list(office);
        "suggestions.read": SuggestionRef => SuggestionFile = |office, asked, _| suggestions::read(office, asked);
        "suggestions.save": SaveSuggestion => SuggestionRef = |office, save, _| suggestions::save(office, &save);
        "suggestions.remove": SuggestionRef => Empty = |office, asked, _| done(suggestions::remove(office, asked));
        "suggestions.review": ReviewSuggestions => Empty =
            |office, asked, _| done(suggestions::review(office, &asked));

        "pledges.list": PledgesOf => PledgeList = |office, asked, _| pledges::list(office, asked);
        "pledges.read": PledgeRef => PledgeFile = |office, asked, _| pledges::read(office, asked);
        "pledges.save": SavePledges => PledgesEntered = |office, asked, _| pledges::save(office, &asked);
        "pledges.give_fixed": GiveFixed => PledgesEntered = |office, asked, _| pledges::give_fixed(office, &asked);
        "pledges.carry_over": CarryOver => PledgesEntered = |office, asked, _| pledges::carry_over(office, &asked);
        "pledges.remove": PledgeRef => Empty = |office, asked, _| done(pledges::remove(office, asked));
        "pledges.take_step": TakeStep => Empty = |office, asked, _| done(pledges::take_step(office, &asked));
        "pledges.register_done": RegisterDone => Empty =
            |office, asked, _| done(pledges::register_done(office, &asked));
        "pledges.judge": JudgePledges => Empty = |office, asked, _| done(pledges::judge(office, &asked));
        "pledges.correct": CorrectPledge => Empty = |office, asked, _| done(pledges::correct(office, &asked));
        "pledges.catalogue": Empty => Vec<CatalogueItem> = |office, _, _| pledges::catalogue(office);
        "pledges.save_catalogue_item": SaveCatalogueItem => CatalogueItemId =
            |office, asked, _| pledges::save_catalogue_item(office, &asked);
        "pledges.remove_catalogue_item": CatalogueItemRef => Empty =
            |office, asked, _| done(pledges::remove_catalogue_item(office, asked));
        "pledges.minimums": Empty => Vec<Minimum> = |office, _, _| pledges::minimums(office);
        "pledges.save_minimum": SaveMinimum => PledgeMinimumId =
            |office, asked, _| pledges::save_minimum(office, &asked);
        "pledges.remove_minimum": MinimumRef => Empty =
            |office, asked, _| done(pledges::remove_minimum(office, asked));

        "points.kept_rulebooks": Empty => KeptRulebooks = |office, _, _| points::kept_rulebooks(office);
        "points.save_rulebook": SaveRulebook => RulebookId = |office, save, _| points::save_rulebook(office, &save);
        "points.remove_rulebook": RulebookRef => Empty =
            |office, asked, _| done(points::remove_rulebook(office, asked));
        "points.export_rulebook": ExportRulebook => Empty =
            |office, asked, _| done(points::export_rulebook(office, &asked));
        "points.import_rulebook": ImportRulebook => RulebookId =
            |office, asked, _| points::import_rulebook(office, &asked);
        "points.preview": QuarterRef => QuarterSheet = |office, asked, _| points::preview(office, asked);
        "points.explain": DeputyQuarter => Explanation = |office, asked, _| points::explain(office, asked);
        "points.what_if_for": DeputyQuarter => WhatIfAnswer = |office, asked, _| points::what_if_for(office, asked);
        "points.group_ranking": QuarterRef => GroupRanking = |office, asked, _| points::group_ranking(office, asked);
        "points.quarters": Empty => Vec<QuarterLine> = |office, _, _| points::quarters(office);
        "points.circulate": CirculateQuarter => Empty = |office, asked, _| done(points::circulate(office, asked));
        "points.enter_scores": EnterScores => Empty = |office, asked, _| done(points::enter_scores(office, &asked));
        "points.objections": QuarterRef => Vec<Objection> = |office, asked, _| points::objections(office, asked);
        "points.log_objection": LogObjection => ObjectionId =
            |office, asked, _| points::log_objection(office, &asked);
        "points.answer_objection": AnswerObjection => Empty =
            |office, asked, _| done(points::answer_objection(office, &asked));
        "points.close_quarter": CloseQuarter => Empty = |office, asked, _| done(points::close_quarter(office, asked));
        "points.publish_quarter": PublishQuarter => Empty =
            |office, asked, _| done(points::publish_quarter(office, asked));
        "points.differences": QuarterRef => Vec<Difference> =
            |office, asked, _| points::differences(office, asked);
        "points.corrections": Empty => Vec<CounterPosting> = |office, _, _| points::corrections(office);
        "points.correct": Correct => CorrectionId = |office, asked, _| points::correct(office, &asked);
        "points.remove_correction": CounterPostingRef => Empty =
            |office, asked, _| done(points::remove_correction(office, asked));

        "appraisals.years": Empty => Vec<AppraisalYearLine> = |office, _, _| appraisals::years(office);
        "appraisals.sheet": AppraisalYear => AppraisalSheet = |office, asked, _| appraisals::sheet(office, asked);
        "appraisals.save_opinion": SaveOpinion => Empty =
            |office, save, _| done(appraisals::save_opinion(office, &save));
        "appraisals.add_veto": AddVeto => AppraisalVetoId = |office, add, _| appraisals::add_veto(office, &add);
        "appraisals.remove_veto": VetoRef => Empty =
            |office, asked, _| done(appraisals::remove_veto(office, asked));
        "appraisals.decide": DecideAppraisal => Empty = |office, asked, _| done(appraisals::decide(office, &asked));
        "appraisals.correct": CorrectGrade => Empty = |office, asked, _| done(appraisals::correct(office, &asked));
        "appraisals.schemes": Empty => Vec<KeptScheme> = |office, _, _| appraisals::schemes(office);
        "appraisals.save_scheme": SaveScheme => AppraisalSchemeId =
            |office, save, _| appraisals::save_scheme(office, &save);
        "appraisals.remove_scheme": SchemeRef => Empty =
            |office, asked, _| done(appraisals::remove_scheme(office, asked));
        "appraisals.reelection": Empty => Reelection = |office, _, _| appraisals::reelection(office);
        "appraisals.recommend": Recommend => Empty =
            |office, asked, _| done(appraisals::recommend(office, &asked));

        "ladder.candidates": LadderCandidatesOf => LadderCandidates = |office, asked, _| ladder::candidates(office, asked);
        "ladder.cases": Empty => Vec<LadderCaseLine> = |office, _, _| ladder::cases(office);
        "ladder.read": LadderCaseRef => LadderCaseFile = |office, asked, _| ladder::read(office, asked);
        "ladder.open": OpenLadderCase => LadderCaseRef = |office, open, _| ladder::open(office, &open);
        "ladder.take_step": TakeLadderStep => Empty = |office, asked, _| done(ladder::take_step(office, &asked));
        "ladder.standards": Empty => LadderStandards = |office, _, _| ladder::standards(office);
        "ladder.save_standards": LadderStandards => Empty =
            |office, standards, _| done(ladder::save_standards(office, standards));
        "evaluations.plan": PlanOf => EvaluationPlan = |office, asked, _| evaluations::plan(office, asked);
        "evaluations.standards": Empty => Vec<EvaluationStandards> = |office, _, _| evaluations::standards(office);
        "evaluations.save_standards": EvaluationStandards => Empty =
            |office, standards, _| done(evaluations::save_standards(office, &standards));
        "evaluations.sessions": Empty => Vec<SessionLine> = |office, _, _| evaluations::sessions(office);
        "evaluations.draft": Empty => SessionFacts = |office, _, _| evaluations::draft(office);
        "evaluations.read": SessionRef => SessionFile = |office, asked, _| evaluations::read(office, asked);
        "evaluations.save": SaveSession => SessionRef = |office, save, _| evaluations::save(office, &save);
        "evaluations.remove": SessionRef => Empty = |office, asked, _| done(evaluations::remove(office, asked));
        "evaluations.hold": SessionRef => Empty = |office, asked, _| done(evaluations::hold(office, asked));
        "evaluations.save_discussion": SaveDiscussion => Empty =
            |office, asked, _| done(evaluations::save_discussion(office, &asked));
        "evaluations.enter_tally": EnterTally => Empty =
            |office, asked, _| done(evaluations::enter_tally(office, &asked));
        "evaluations.remove_tally": TallyRef => Empty =
            |office, asked, _| done(evaluations::remove_tally(office, asked));
        "evaluations.decide": SessionRef => Empty = |office, asked, _| done(evaluations::decide(office, asked));
        "evaluations.correct_result": CorrectResult => Empty =
            |office, asked, _| done(evaluations::correct_result(office, &asked));
        "evaluations.save_rectification": SaveRectification => RectificationId =
            |office, item, _| evaluations::save_rectification(office, &item);
        "evaluations.step_rectification": StepRectification => Empty =
            |office, step, _| done(evaluations::step_rectification(office, &step));
        "evaluations.remove_rectification": RectificationRef => Empty =
            |office, asked, _| done(evaluations::remove_rectification(office, asked));
        "evaluations.notify": NotifySession => Empty = |office, asked, _| done(evaluations::notify(office, asked));

        "surveys.list": Empty => Vec<SurveyLine> = |office, _, _| surveys::list(office);
        "surveys.read": SurveyRef => SurveyFile = |office, asked, _| surveys::read(office, asked);
        "surveys.save": SaveSurvey => SurveyRef = |office, save, _| surveys::save(office, save);
        "surveys.save_counts": SaveCounts => Empty = |office, save, _| done(surveys::save_counts(office, &save));
        "surveys.step": StepSurvey => Empty = |office, asked, _| done(surveys::step(office, asked));
        "surveys.remove": SurveyRef => Empty = |office, asked, _| done(surveys::remove(office, asked));

        "rosters.inspect": RosterFile => Inspection = |office, file, work| rosters::inspect(office, &file, work);
        "rosters.import": RosterFile => ImportReport = |office, file, work| rosters::import(office, &file, work);
        "registers.kind_of": TableFile => TableKind =
            |office, file, work| rosters::registers::kind_of(office, &file, work);
        "registers.inspect": RegisterFile => RegisterInspection =
            |office, file, work| rosters::registers::inspect(office, &file, work);
        "registers.import": RegisterFile => RegisterReport =
            |office, file, work| rosters::registers::import(office, &file, work);
        "registers.save_problems": SaveRegisterProblems => Written =
            |office, save, work| rosters::registers::save_problems(office, &save, work);
        "registers.save_template": SaveTableTemplate => Written =
            |office, to, work| rosters::registers::save_template(office, &to, work);
        "rosters.history": Empty => Vec<PastImport> = |office, _, _| rosters::history(office);
        "rosters.save_problems": SaveProblems => Written =
            |office, save, work| rosters::save_problems(office, &save, work);
        "rosters.save_template": WriteWorkbook => Written = |office, to, work| rosters::save_template(office, &to, work);
        "rosters.export": WriteWorkbook => Written = |office, to, work| rosters::export(office, &to, work);
        "rosters.forget_mapping": Empty => Empty = |office, _, _| done(rosters::forget_mapping(office));

        "tables.export": ExportTable => Written = |office, asked, work| tables::export(office, &asked, work);
        "tables.write": WriteTable => Written = |_, table, _| tables::write(table);
        "terms.view": Empty => TermView = |office, _, _| terms::view(office);
        "terms.tick": TickTermItem => Empty = |office, asked, _| done(terms::tick(office, &asked));
        "terms.archive": ArchiveTerm => TermArchived = |office, asked, work| terms::archive(office, &asked, work);
        "terms.change": ChangeTerm => Empty = |office, asked, _| done(terms::change(office, &asked));

        "documents.preview": MakeSheet => SheetPreview = |office, make, work| publication::preview(office, &make, work);
        "documents.print": PrintSheet => SheetWritten = |office, print, work| publication::print(office, &print, work);

        "journal.list": Empty => Vec<JournalLine> = |office, _, _| journal::list(office);
        "journal.read": OperationRef => JournalEntry = |office, asked, _| journal::read(office, asked);
        "journal.undo": OperationRef => Empty = |office, asked, _| done(journal::undo(office, asked));
        "journal.redo": Empty => Empty = |office, _, _| done(journal::redo(office));

        "safekeeping.check": Empty => CheckReport = |office, _, _| safekeeping::check(office);
        "safekeeping.backup": BackupTo => BackupMade = |office, to, _| safekeeping::back_up(office, &to);
        "safekeeping.backups": Empty => Vec<BackupFile> = |office, _, _| Ok(safekeeping::backups(office));
        "safekeeping.restore": RestoreFrom => Empty =
            |office, from, _| done(safekeeping::restore(office, &from));
    }
}

fn done(result: crate::Result<()>) -> crate::Result<Empty> {
    result.map(|()| Empty {})
}
