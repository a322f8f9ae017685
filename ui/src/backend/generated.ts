// Written from the Rust types by `cargo xtask types`. Do not edit.

/**
 * A resignation accepted (Election Law art 55).
 */
export type Acceptance = { 
/**
 * When.
 */
on: Day, 
/**
 * Who accepted it.
 */
by: DecidingBody, 
/**
 * 第三次会议.
 */
session: string, 
/**
 * All deputies of the congress, absent ones included.
 */
deputies: number, 
/**
 * How many voted for it.
 */
in_favour: number, };

/**
 * What an activity of the file is.
 */
export type ActivityChoice = { 
/**
 * The planned activity's key.
 */
key: string, 
/**
 * Its kind; none as recognised.
 */
kind: DutyKind | null, 
/**
 * Its length in half-days; none as recognised.
 */
half_days: number | null, 
/**
 * Which it is; none as recognised.
 */
is: ActivityIs | null, };

/**
 * An activity to be looked through and saved; nothing of it is kept yet.
 */
export type ActivityDraft = { 
/**
 * What it would be.
 */
facts: ActivityFacts, 
/**
 * Who had an attendance of the pattern and holds the mandate still.
 */
invited: Array<DeputyId>, };

/**
 * What is entered of an activity (DOMAIN §3).
 */
export type ActivityFacts = { 
/**
 * What it was; 议案建议 have a register of their own.
 */
kind: DutyKind, 
/**
 * 清河镇第十九届人大第六次会议.
 */
title: string, 
/**
 * First day; it decides the quarter.
 */
starts_on: Day, 
/**
 * Last day.
 */
ends_on: Day, 
/**
 * How many half-days it lasted, 1 or more.
 */
half_days: number, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who organised it.
 */
organiser: string | null, 
/**
 * Whose activity it is.
 */
level: ActivityLevel, 
/**
 * The group whose activity it is.
 */
group: GroupId | null, 
/**
 * The station where it was.
 */
station: StationId | null, 
/**
 * What was done.
 */
content: string | null, 
/**
 * What came of it.
 */
result: string | null, };

/**
 * One activity whole.
 */
export type ActivityFile = { 
/**
 * The activity.
 */
id: ActivityId, 
/**
 * Counts up with each change; sent back when saving.
 */
revision: number, 
/**
 * What is kept of it.
 */
facts: ActivityFacts, 
/**
 * Everybody's attendance, in the order of entry.
 */
attendances: Array<AttendanceLine>, 
/**
 * The files that prove it, in the order of adding.
 */
evidence: Array<EvidenceLine>, 
/**
 * What the office would ask about, in sentences.
 */
notes: Array<string>, };

/**
 *An activity (履职活动).
 */
export type ActivityId = number;

/**
 * Which activity it is.
 */
export type ActivityIs = { "what": "new" } | { "what": "known", "activity": ActivityId } | { "what": "skip" };

/**
 * Whose activity it is: one congress's, or several levels' together (联动).
 */
export type ActivityLevel = "township" | "county" | "city" | "joint";

/**
 * A line of 履职活动.
 */
export type ActivityLine = { 
/**
 * The activity.
 */
id: ActivityId, 
/**
 * What it was.
 */
kind: DutyKind, 
/**
 * Its title.
 */
title: string, 
/**
 * First day.
 */
starts_on: Day, 
/**
 * Last day.
 */
ends_on: Day, 
/**
 * How many half-days.
 */
half_days: number, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who organised it.
 */
organiser: string | null, 
/**
 * Whose activity it is.
 */
level: ActivityLevel, 
/**
 * 小组.
 */
group: GroupId | null, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * 联络站.
 */
station: StationId | null, 
/**
 * 联络站's name.
 */
station_name: string | null, 
/**
 * Who came and who did not.
 */
counts: AttendanceCounts, 
/**
 * How many files prove it.
 */
evidence: number, };

/**
 * Asks for one activity.
 */
export type ActivityRef = { 
/**
 * Which.
 */
id: ActivityId, };

/**
 * An activity was kept.
 */
export type ActivitySaved = { 
/**
 * Which.
 */
id: ActivityId, 
/**
 * Its revision now.
 */
revision: number, 
/**
 * What the office would ask about, in sentences; none of them stopped the saving.
 */
notes: Array<string>, };

/**
 * What the office holds its groups to; the default is 4 a year (DOMAIN §1, local).
 */
export type ActivityStandards = { 
/**
 * Activities a group holds in a year at least.
 */
least_group_activities: number, };

/**
 * How an activity of the file stands to those that are kept.
 */
export type ActivityStands = "new" | "known" | "asked" | "skipped";

/**
 *A template of activities.
 */
export type ActivityTemplateId = number;

/**
 * A new deputy.
 */
export type AddDeputy = { 
/**
 * What is not private.
 */
facts: DeputyFacts, 
/**
 * What is.
 */
private: PrivateFacts, };

/**
 * Files of this machine as evidence of an activity.
 */
export type AddEvidence = { 
/**
 * Of which activity.
 */
activity: ActivityId, 
/**
 * The files' paths.
 */
paths: Array<string>, };

/**
 * Enters a fact that holds a deputy's grade down.
 */
export type AddVeto = { 
/**
 * The year.
 */
year: number, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * The fact and the best grade it leaves.
 */
veto: Veto, };

/**
 * 劝辞: local practice, no act of law; the deputy is free to refuse.
 */
export type Advice = { 
/**
 * When.
 */
on: Day, 
/**
 * Who gave it.
 */
by: string, 
/**
 * What was said, and what the deputy answered.
 */
words: string, 
/**
 * A cause other than a talk without improvement.
 */
cause: string | null, };

/**
 * A deputy for whom the category does not decide.
 */
export type AllowanceException = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Whether the deputy is paid.
 */
is_paid: boolean, 
/**
 * Why.
 */
reason: string, };

/**
 * One deputy's allowances.
 */
export type AllowanceLine = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 代表小组's name.
 */
group_name: string | null, 
/**
 * 类别.
 */
category: string | null, 
/**
 * Each record.
 */
records: Array<AllowanceRecord>, 
/**
 * Half-days that give an allowance.
 */
half_days: number, 
/**
 * What they give.
 */
amount: Money, 
/**
 * What was paid.
 */
paid: Money, 
/**
 * What is still to be paid, record by record: what was paid too much for one is not taken off another.
 */
due: Money, 
/**
 * What was paid more than the records give now.
 */
overpaid: Money, 
/**
 * Half-days that were paid, as they were paid.
 */
paid_half_days: number, 
/**
 * Half-days that are still to be paid; none where only a rate rose.
 */
due_half_days: number, 
/**
 * Why nothing is given, in a sentence that names its source; absent where it is given.
 */
why_not: string | null, };

/**
 * Everybody's allowances of some days.
 */
export type AllowanceList = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, 
/**
 * A line a deputy who has a record in these days or was paid for one, in the order of the roster.
 */
lines: Array<AllowanceLine>, 
/**
 * Half-days that give an allowance.
 */
half_days: number, 
/**
 * What they give.
 */
amount: Money, 
/**
 * Of it, what was paid.
 */
paid: Money, 
/**
 * What is still to be paid.
 */
due: Money, 
/**
 * The rates these days fall under, with where they come from.
 */
rates: Array<AllowanceRate>, 
/**
 * What the office would ask about them, in sentences.
 */
notes: Array<string>, };

/**
 * A rate the office keeps.
 */
export type AllowanceRate = { 
/**
 * The rate.
 */
id: AllowanceRateId, 
/**
 * In force from this day until the next rate's.
 */
dated: Day, 
/**
 * For half a day.
 */
per_half_day: Money, 
/**
 * 类别 whose deputies are paid: those without a fixed income.
 */
categories: Array<string>, 
/**
 * Kinds of activities that are paid for.
 */
kinds: Array<DutyKind>, 
/**
 * Where it is decided: 《清河镇人大代表活动经费管理办法》第八条.
 */
source: string, };

/**
 *A rate of allowances (误工补助标准).
 */
export type AllowanceRateId = number;

/**
 * One attendance and what it gives.
 */
export type AllowanceRecord = { 
/**
 * The activity.
 */
activity: ActivityId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its first day.
 */
date: Day, 
/**
 * Half-days attended that count.
 */
half_days: number, 
/**
 * What they give.
 */
amount: Money, 
/**
 * What was paid for it in all, and when last.
 */
paid: PaidAllowance | null, 
/**
 * Why it gives less than the activity lasted, or nothing.
 */
why: string | null, };

/**
 * What allowances are judged by.
 */
export type AllowanceRules = { 
/**
 * Every rate, the newest first.
 */
rates: Array<AllowanceRate>, 
/**
 * For whom the category does not decide, in the order of the roster.
 */
exceptions: Array<AllowanceException>, };

/**
 * Days to look at, both included.
 */
export type AllowancesOf = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

/**
 * A row that might be somebody already there.
 */
export type Ambiguous = { 
/**
 * Who it might be.
 */
candidates: Array<Known>, 
/**
 * Why it is not clear, in a sentence.
 */
why: string, 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row.
 */
row: number, 
/**
 * The name in it.
 */
name: string, };

/**
 * The end of the mandate is announced (Deputies Law art 63, Election Law art 55).
 */
export type Announcement = { 
/**
 * When.
 */
on: Day, 
/**
 * By whom.
 */
by: DecidingBody, 
/**
 * The announcement's number or the session it was made at.
 */
paper: string, };

/**
 * Answers an objection.
 */
export type AnswerObjection = { 
/**
 * Which.
 */
id: ObjectionId, 
/**
 * 采纳.
 */
upheld: boolean, 
/**
 * What was found.
 */
answer: string, };

/**
 * A deputy's year.
 */
export type AppraisalLine = { 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * 类别.
 */
category: string | null, 
/**
 * 单位及职务.
 */
position: string | null, 
/**
 * Where the deputy stands.
 */
status: Status, 
/**
 * Whether the employer hears of the grade (国家工作人员).
 */
state_employed: boolean, 
/**
 * 综合得分; none where no part has a result.
 */
score: Points | null, 
/**
 * Place by score.
 */
rank: number | null, 
/**
 * The proposed grade.
 */
proposed: Grade | null, 
/**
 * Whether a tie over the last places of 优秀 is left to the meeting.
 */
tied: boolean, 
/**
 * Each part explained.
 */
parts: Array<JudgedPart>, 
/**
 * Where each part's result comes from, in sentences.
 */
sources: Array<string>, 
/**
 * Why the proposal is as it is.
 */
reasons: Array<string>, 
/**
 * What speaks against the deputy: found by the program, or entered by the office.
 */
vetoes: Array<VetoLine>, 
/**
 * 自评、小组、镇人大 opinions.
 */
opinions: Array<AppraisalOpinion>, 
/**
 * The grade as it stands: decided, or corrected since.
 */
grade: Grade | null, 
/**
 * Why the meeting decided otherwise than proposed; empty where it did not.
 */
decided_reason: string, 
/**
 * Whether the meeting honours the deputy (评优).
 */
honoured: boolean, 
/**
 * What was corrected since, the oldest first.
 */
corrections: Array<GradeCorrection>, };

/**
 * What one side thinks of a deputy's year.
 */
export type AppraisalOpinion = { 
/**
 * Whose it is.
 */
side: AppraisalSide, 
/**
 * The grade it is for; none where it only says something.
 */
grade: Grade | null, 
/**
 * What it says.
 */
words: string, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * When.
 */
on: Day, };

/**
 *A scheme of appraisal (考评办法) the office keeps.
 */
export type AppraisalSchemeId = number;

/**
 * The year's table: live while it is open, as it was frozen once it was decided, corrections on top.
 */
export type AppraisalSheet = { 
/**
 * The year.
 */
year: number, 
/**
 * How far it has come.
 */
stage: AppraisalStage, 
/**
 * The scheme's name.
 */
scheme_name: string, 
/**
 * The scheme.
 */
scheme: Scheme, 
/**
 * How many of the year's quarters are closed.
 */
closed_quarters: number, 
/**
 * What is still missing for a decision, in sentences; none of them stops it.
 */
gaps: Array<string>, 
/**
 * How the quota of 优秀 was shared out, in a sentence.
 */
quota: string | null, 
/**
 * How many may be 优秀; none where there is no quota.
 */
places: number | null, 
/**
 * The grades of the scheme, the best first.
 */
grades: Array<GradeName>, 
/**
 * The meeting that decided; none before.
 */
decision: Decision | null, 
/**
 * The deputies by score, those without one last.
 */
lines: Array<AppraisalLine>, };

/**
 * Whose opinion of a deputy's year it is.
 */
export type AppraisalSide = "self" | "group" | "office";

/**
 * How far a year's appraisal has come.
 */
export type AppraisalStage = "open" | "decided";

/**
 *A fact the office entered against a grade (一票否决).
 */
export type AppraisalVetoId = number;

/**
 * Asks for a year.
 */
export type AppraisalYear = { 
/**
 * Which: 2026.
 */
year: number, };

/**
 * A year and how far it has come.
 */
export type AppraisalYearLine = { 
/**
 * Which.
 */
year: number, 
/**
 * How far it has come.
 */
stage: AppraisalStage, 
/**
 * When it was decided.
 */
decided_on: Day | null, };

/**
 * Archives the term as one folder.
 */
export type ArchiveTerm = { 
/**
 * In which folder it is made.
 */
folder: string, };

/**
 * A part of the window that shows what the store keeps; reloaded when an operation touched it.
 */
export type Area = "settings" | "places" | "deputies" | "activities" | "contacts" | "expenses" | "oaths" | "menu" | "suggestions" | "pledges" | "points" | "appraisals" | "evaluations" | "rosters" | "journal" | "safekeeping";

/**
 * A case as it is asked: read by the slice itself, so that a slip is named by its place (`records[2].date`).
 */
export type Asked = { 
/**
 * A shipped rulebook's word (`jiangbei`, `hundred`, `sixty_plus`), or a whole rulebook.
 */
rulebook: RulebookOrWord, 
/**
 * Which quarter.
 */
quarter: Quarter, 
/**
 * Whose.
 */
deputy: CaseDeputy, 
/**
 * What the deputy did. Those of earlier quarters of the year use up caps and first times.
 */
records: Array<DutyRecord>, };

/**
 * A composite as it is asked: read by the slice itself, so that a slip is named by its place (`deputies[2].pledge`).
 */
export type AskedComposite = { 
/**
 * Many deputies; without it `pledge`, `points`, `evaluation` and `vetoes` are those of one.
 */
deputies?: Array<CompositeDeputy>, 
/**
 * 承诺 of the one, 0 to 100; none where there is no result.
 */
pledge?: Points, 
/**
 * 积分 of the one, as they are.
 */
points?: Points, 
/**
 * 评议 of the one, 0 to 100.
 */
evaluation?: Points, 
/**
 * What speaks against the one.
 */
vetoes?: Array<Veto>, 
/**
 * The weights, or several with the day since which each holds; left out: 30/40/30.
 */
weights?: WeightsOrDated, 
/**
 * The day whose weights count, where several are given: the last of the year.
 */
on?: Day, 
/**
 * From which score each grade begins; left out: 优秀 from 80, 合格 from 60.
 */
thresholds?: GradeThresholds, 
/**
 * How many points are worth a full hundred; left out: 100.
 */
points_full?: FullMark, 
/**
 * What becomes of a part without a result; left out: the others carry its weight.
 */
missing?: MissingPart, 
/**
 * How many may be 优秀: a percentage, alone or under `excellent`.
 */
quota?: QuotaOrPercent, };

/**
 * A mark that nothing explains.
 */
export type AskedMark = { 
/**
 * As it stands.
 */
mark: string, 
/**
 * How many cells have it.
 */
cells: number, 
/**
 * The first of them.
 */
cell: string, };

/**
 * A name that may mean several deputies, or nobody.
 */
export type AskedPerson = { 
/**
 * To answer by.
 */
key: string, 
/**
 * As it is written.
 */
written: string, 
/**
 * Why it is asked, in a sentence.
 */
why: string, 
/**
 * How many entries hang on it.
 */
entries: number, 
/**
 * The first of their cells.
 */
cell: string, 
/**
 * Who may be meant; of a name nobody has, those with a name like it.
 */
candidates: Array<Known>, };

/**
 * A rulebook to be checked, as a screen or a file has it; misspelt ones are named by their place.
 */
export type AskedRulebook = { 
/**
 * The rulebook.
 */
rulebook: Rulebook, };

/**
 * A tally as it is asked: read by the slice itself, so that a slip is named by its place (`votes.excellent`).
 */
export type AskedTally = { 
/**
 * What stood on the ballot papers.
 */
ballot: Ballot, 
/**
 * How many were given out (发出).
 */
issued: number, 
/**
 * How many came back (收回).
 */
returned: number, 
/**
 * How many of these are spoiled (废票).
 */
spoiled: number, 
/**
 * How many are valid (有效票), where they were counted apart; else those returned less the spoiled ones.
 */
valid?: number, 
/**
 * How many stand for each choice; a choice that is left out has none. Of scored items, how many gave each score.
 */
votes: VotesOnWire, 
/**
 * The rule.
 */
rule: Rule, };

/**
 * What ballots come to.
 */
export type Assessed = { 
/**
 * By the rule.
 */
result: BallotResult, 
/**
 * The share the rule looks at, rounded to hundredths of a percent, a half upwards.
 */
share: Percent, 
/**
 * Why, as it can be read out.
 */
why: string, };

/**
 * Whether a deputy was there. Leave (请假) was asked for and granted, absence (缺席) was not: never mixed up.
 */
export type Attendance = "present" | "leave" | "absent" | "late" | "left_early";

/**
 * How many stand how in an activity; 请假 and 缺席 apart.
 */
export type AttendanceCounts = { 
/**
 * All with an attendance.
 */
all: number, 
/**
 * 出席.
 */
present: number, 
/**
 * 请假.
 */
leave: number, 
/**
 * 缺席.
 */
absent: number, 
/**
 * 迟到.
 */
late: number, 
/**
 * 早退.
 */
left_early: number, 
/**
 * 列席, of those who came.
 */
observers: number, 
/**
 * 发言.
 */
spoke: number, 
/**
 * 待审核.
 */
claimed: number, 
/**
 * 已退回.
 */
returned: number, };

/**
 * What is entered of one deputy's attendance.
 */
export type AttendanceFacts = { 
/**
 * Who; once in an activity.
 */
deputy: DeputyId, 
/**
 * 出席, 请假, 缺席, 迟到, 早退.
 */
attendance: Attendance, 
/**
 * 列席.
 */
observer: boolean, 
/**
 * Half-days of leave: 1 or more with 请假, fewer than the activity's where the deputy came for the rest, 0 with 缺席.
 */
leave_half_days: number, 
/**
 * Who granted the leave (Deputies Law art 13).
 */
leave_approved_by: string | null, 
/**
 * The deputy's part.
 */
role: DutyRole, 
/**
 * 发言.
 */
spoke: boolean, 
/**
 * What was said.
 */
spoke_text: string | null, 
/**
 * How good it was, where the office grades.
 */
tier: Tier, 
/**
 * How many pieces (件、户) it is about, where that is counted.
 */
pieces: number | null, 
/**
 * Whether it counts: approved at once by the office, or claimed first.
 */
review: Review, 
/**
 * Why it was returned; there exactly where it was.
 */
returned_reason: string | null, };

/**
 *One deputy's attendance of an activity.
 */
export type AttendanceId = number;

/**
 * One deputy's attendance as it is kept.
 */
export type AttendanceLine = { 
/**
 * Its row: what a point rests on.
 */
id: AttendanceId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * Who; once in an activity.
 */
deputy: DeputyId, 
/**
 * 出席, 请假, 缺席, 迟到, 早退.
 */
attendance: Attendance, 
/**
 * 列席.
 */
observer: boolean, 
/**
 * Half-days of leave: 1 or more with 请假, fewer than the activity's where the deputy came for the rest, 0 with 缺席.
 */
leave_half_days: number, 
/**
 * Who granted the leave (Deputies Law art 13).
 */
leave_approved_by: string | null, 
/**
 * The deputy's part.
 */
role: DutyRole, 
/**
 * 发言.
 */
spoke: boolean, 
/**
 * What was said.
 */
spoke_text: string | null, 
/**
 * How good it was, where the office grades.
 */
tier: Tier, 
/**
 * How many pieces (件、户) it is about, where that is counted.
 */
pieces: number | null, 
/**
 * Whether it counts: approved at once by the office, or claimed first.
 */
review: Review, 
/**
 * Why it was returned; there exactly where it was.
 */
returned_reason: string | null, };

/**
 * Whom an item is for, of those who hold the mandate.
 */
export type Audience = { "who": "all" } | { "who": "category", "which": string } | { "who": "group", "which": GroupId };

/**
 * A backup in `备份` beside the store.
 */
export type BackupFile = { 
/**
 * The file.
 */
path: string, 
/**
 * When it was made: `yyyy-mm-dd hh:mm`.
 */
at: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * Why it was made: 导入前.
 */
reason: string, };

/**
 * A backup that was made and verified.
 */
export type BackupMade = { 
/**
 * The file.
 */
path: string, 
/**
 * When: `yyyy-mm-dd hh:mm`.
 */
at: string, };

/**
 * Where a backup goes.
 */
export type BackupTo = { 
/**
 * The folder; none for `备份` beside the store.
 */
folder: string | null, };

/**
 * What stands on a ballot paper, for each deputy.
 */
export type Ballot = "satisfaction3" | "grades4" | "grades3" | { "scored": Array<ScoredItem> };

/**
 * What a ballot comes to: a grade by shares, or whether the deputy has to rectify.
 */
export type BallotResult = "competent" | "basic" | "incompetent" | "pass" | "rectify";

/**
 * 基础分: what everybody has without doing anything.
 */
export type Base = { 
/**
 * Where it is written.
 */
clause: string, 
/**
 * How much a year, or a quarter where `given` says so.
 */
points: Points, 
/**
 * How a quarter comes to it.
 */
given: BaseGiven, };

/**
 * How a quarter comes to its base points.
 */
export type BaseGiven = "in_fourths" | "first_quarter" | "each_quarter";

/**
 * What one award is given for.
 */
export type Basis = "per_time" | "per_piece" | "per_half_day";

/**
 * A year's budget.
 */
export type BudgetFacts = { 
/**
 * The calendar year.
 */
year: number, 
/**
 * How much.
 */
amount: Money, 
/**
 * Where it is decided: 清财预〔2026〕3号.
 */
source: string | null, };

/**
 * The seat is filled (Election Law art 57).
 */
export type ByElection = { 
/**
 * When.
 */
on: Day, 
/**
 * Who was elected.
 */
successor: string, };

/**
 * A deputy who may be meant.
 */
export type Candidate = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * What tells namesakes apart: 柳林村，第三代表小组.
 */
detail: string, };

/**
 * Takes items of one year into the next (结转).
 */
export type CarryOver = { 
/**
 * From which year.
 */
from: number, 
/**
 * Into which.
 */
to: number, 
/**
 * Whose; empty for everybody who holds the mandate.
 */
deputies: Array<DeputyId>, 
/**
 * Only what was not kept, or where it is not judged yet, not reached.
 */
unfinished_only: boolean, 
/**
 * When they were proposed, and by whom.
 */
taken: StepTaken, };

/**
 * What the judge must know of a deputy.
 */
export type CaseDeputy = { 
/**
 * 类别.
 */
category: string | null, };

/**
 * An item of the office's list.
 */
export type CatalogueItem = { 
/**
 * The item.
 */
id: CatalogueItemId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * How many pledges hold it.
 */
pledged: number, 
/**
 * For pledges of the term rather than of a year.
 */
for_term: boolean, 
/**
 * 固定 for all, or 自选.
 */
source: PledgeSource, 
/**
 * One of the five aspects.
 */
aspect: PledgeAspect, 
/**
 * The promise in a sentence.
 */
text: string, 
/**
 * What counts toward it.
 */
measure: Measure, 
/**
 * How many times, pieces or households: 1 or more.
 */
target: number, 
/**
 * By the end of which month of the year, 1–12; none means by its end.
 */
due_month: number | null, 
/**
 * Whether it is offered still; what was pledged stays as it is.
 */
in_use: boolean, };

/**
 * What is entered of an item of the office's list (承诺事项库).
 */
export type CatalogueItemFacts = { 
/**
 * For pledges of the term rather than of a year.
 */
for_term: boolean, 
/**
 * 固定 for all, or 自选.
 */
source: PledgeSource, 
/**
 * One of the five aspects.
 */
aspect: PledgeAspect, 
/**
 * The promise in a sentence.
 */
text: string, 
/**
 * What counts toward it.
 */
measure: Measure, 
/**
 * How many times, pieces or households: 1 or more.
 */
target: number, 
/**
 * By the end of which month of the year, 1–12; none means by its end.
 */
due_month: number | null, 
/**
 * Whether it is offered still; what was pledged stays as it is.
 */
in_use: boolean, };

/**
 *An item of the office's list of pledges (承诺事项库).
 */
export type CatalogueItemId = number;

/**
 * Asks for one item of the list.
 */
export type CatalogueItemRef = { 
/**
 * Which.
 */
id: CatalogueItemId, };

/**
 * 总分上限.
 */
export type Ceiling = { 
/**
 * Where it is written.
 */
clause: string, 
/**
 * The most in a quarter.
 */
quarter: Points | null, 
/**
 * The most in a year.
 */
year: Points | null, };

/**
 * A cell typed anew.
 */
export type CellCorrection = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The cell: `C6`.
 */
cell: string, 
/**
 * What it should be; empty for nothing.
 */
value: string, };

/**
 * A problem at its cell.
 */
export type CellProblem = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The row, 1-based.
 */
row: number, 
/**
 * Whose row, or which activity's.
 */
name: string, 
/**
 * What is wrong.
 */
issue: Issue, };

/**
 * What is entered of a ceremony.
 */
export type CeremonyFacts = { 
/**
 * The day; one ceremony a day.
 */
held_on: Day, 
/**
 * Where.
 */
place: string | null, 
/**
 * 领誓人: one leads where several take it together.
 */
led_by: string | null, 
/**
 * 主持人.
 */
presided_by: string | null, };

/**
 * Asks for one ceremony.
 */
export type CeremonyRef = { 
/**
 * Which.
 */
id: OathCeremonyId, };

/**
 * A deputy changed.
 */
export type ChangeDeputy = { 
/**
 * Which.
 */
id: DeputyId, 
/**
 * The revision that was looked at.
 */
revision: number, 
/**
 * All that is not private.
 */
facts: DeputyFacts, 
/**
 * All that is private, where it was revealed; absent leaves it.
 */
private: PrivateFacts | null, };

/**
 * A deputy's status changed.
 */
export type ChangeStatus = { 
/**
 * Whose.
 */
id: DeputyId, 
/**
 * To what.
 */
change: StatusChange, };

/**
 * The change to the next term.
 */
export type ChangeTerm = { 
/**
 * 清河镇第二十届人民代表大会.
 */
congress: string, 
/**
 * 第二十届.
 */
name: string, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * When the deputies who go on were elected.
 */
elected_on: Day, 
/**
 * Who was elected again.
 */
reelected: Array<DeputyId>, };

/**
 * A value before and after; private ones are masked.
 */
export type ChangedColumn = { 
/**
 * Which.
 */
name: string, 
/**
 * What it was.
 */
before: string | null, 
/**
 * What it became.
 */
after: string | null, };

/**
 * A row before and after.
 */
export type ChangedRow = { 
/**
 * What it is: 代表.
 */
name: string, 
/**
 * What became of it.
 */
fate: RowFate, 
/**
 * Its values, those that changed.
 */
columns: Array<ChangedColumn>, };

/**
 * A line of a checklist.
 */
export type CheckItem = { 
/**
 * What the law asks.
 */
what: string, 
/**
 * By which article.
 */
article: string, 
/**
 * Whether it was done.
 */
done: boolean, 
/**
 * What was registered, in words; empty where nothing was.
 */
found: string, };

/**
 * What a check of the store found.
 */
export type CheckReport = { 
/**
 * Whether nothing is wrong.
 */
sound: boolean, 
/**
 * What is wrong, in sentences.
 */
problems: Array<string>, };

/**
 * What to do with a row that might be somebody already there.
 */
export type Choice = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row.
 */
row: number, 
/**
 * Who it is.
 */
is: ChoiceIs, };

/**
 * Who an ambiguous row is.
 */
export type ChoiceIs = { "who": "new" } | { "who": "deputy", "deputy": DeputyId } | { "who": "skip" };

/**
 * How an option is chosen.
 */
export type Choose = { "kind": "one", 
/**
 * The choices.
 */
of: Array<OptionChoice>, } | { "kind": "several", 
/**
 * The choices.
 */
of: Array<OptionChoice>, } | { "kind": "flag" } | { "kind": "text" } | { "kind": "number", 
/**
 * At least.
 */
min: number, 
/**
 * At most.
 */
max: number, };

/**
 * What a deputy chose of a year's optional items: the form that came back, whole.
 */
export type ChooseFromMenu = { 
/**
 * Of which year.
 */
year: number, 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * Every item chosen; whatever else the deputy had signed up for and was not entered in is withdrawn from.
 */
items: Array<MenuItemId>, 
/**
 * Whether to put the deputy on the waiting list where no seat is left; else that is refused.
 */
may_wait: boolean, };

/**
 * Sends the draft round.
 */
export type CirculateQuarter = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * Until when deputies are asked to answer.
 */
objections_until: Day, };

/**
 * A claim that waits for the office, or was returned.
 */
export type Claim = { 
/**
 * The attendance.
 */
id: AttendanceId, 
/**
 * Its activity.
 */
activity: ActivityId, 
/**
 * What the activity was.
 */
kind: DutyKind, 
/**
 * Its title.
 */
title: string, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * Who claims it.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * How many pieces (件、户).
 */
pieces: number | null, 
/**
 * 待审核 or 已退回.
 */
review: Review, 
/**
 * Why it was returned.
 */
returned_reason: string | null, };

/**
 * Closes a quarter.
 */
export type CloseQuarter = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * Close although objections are not answered.
 */
accept_objections?: boolean, 
/**
 * Close although claims are not reviewed; they score nothing in it.
 */
accept_claims?: boolean, };

/**
 * Nothing further is done.
 */
export type Closing = { 
/**
 * When.
 */
on: Day, 
/**
 * Why.
 */
reason: string, };

/**
 * A column as the file has it.
 */
export type Column = { 
/**
 * Its letter.
 */
letter: string, 
/**
 * Its head's text.
 */
head: string, 
/**
 * Its first values.
 */
samples: Array<string>, };

/**
 * What the judge answers: of one deputy, or of many with the quota.
 */
export type CompositeAnswer = JudgedComposite | JudgedDeputy;

/**
 * One of many deputies to be judged.
 */
export type CompositeDeputy = { 
/**
 * The deputy's number or name, given back as it came.
 */
id: CompositeId, 
/**
 * 承诺, 0 to 100; none where there is no result.
 */
pledge?: Points, 
/**
 * 积分, as they are.
 */
points?: Points, 
/**
 * 评议, 0 to 100.
 */
evaluation?: Points, 
/**
 * What speaks against the deputy (一票否决).
 */
vetoes?: Array<Veto>, };

/**
 * A number or a name.
 */
export type CompositeId = number | string;

/**
 * A part of the composite.
 */
export type CompositePart = "pledge" | "points" | "evaluation";

/**
 * How much each part weighs, in percent; together 100. Default 30/40/30 (DOMAIN §7).
 */
export type CompositeWeights = { 
/**
 * Since when they hold, where there are several.
 */
from?: Day, 
/**
 * 承诺.
 */
pledge: number, 
/**
 * 积分.
 */
points: number, 
/**
 * 评议.
 */
evaluation: number, };

/**
 * A constituency (选区): elects one to three deputies (Election Law art 25).
 */
export type Constituency = { 
/**
 * Its row.
 */
id: ConstituencyId, 
/**
 * Deputies in office.
 */
deputies: number, 
/**
 * What the law says against it, in a sentence naming the article.
 */
notes: Array<string>, 
/**
 * Its number, for the order: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 第一选区.
 */
name: string, 
/**
 * How many deputies it elects.
 */
seats: number, 
/**
 * Registered voters.
 */
voters: number | null, 
/**
 * Its villages.
 */
villages: Array<VillageId>, };

/**
 * What is entered of a constituency.
 */
export type ConstituencyFacts = { 
/**
 * Its number, for the order: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 第一选区.
 */
name: string, 
/**
 * How many deputies it elects.
 */
seats: number, 
/**
 * Registered voters.
 */
voters: number | null, 
/**
 * Its villages.
 */
villages: Array<VillageId>, };

/**
 *A constituency (选区).
 */
export type ConstituencyId = number;

/**
 * What is entered of a contact and is not private.
 */
export type ContactFacts = { 
/**
 * 代表.
 */
deputy: DeputyId, 
/**
 * 联系对象的类型.
 */
kind: ContactKind, 
/**
 * 所在村（社区）.
 */
village: VillageId | null, 
/**
 * Since when.
 */
since: Day | null, 
/**
 * Until when; absent while it lasts.
 */
ended_on: Day | null, 
/**
 * 备注.
 */
note: string | null, };

/**
 * One contact with its visits.
 */
export type ContactFile = { 
/**
 * The contact.
 */
id: ContactId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * What is not private.
 */
facts: ContactFacts, 
/**
 * Who or what it is, masked where private.
 */
masked: ContactMasked, 
/**
 * Its visits, newest first.
 */
visits: Array<Visit>, };

/**
 *Whom a deputy keeps contact with (联系对象).
 */
export type ContactId = number;

/**
 * Whom a deputy keeps contact with: the five links (五联系) and the linked households.
 */
export type ContactKind = "weak_village" | "poor_household" | "enterprise" | "key_venue" | "petition_case" | "household";

/**
 * A line of the list.
 */
export type ContactLine = { 
/**
 * The contact.
 */
id: ContactId, 
/**
 * 代表's name.
 */
deputy_name: string, 
/**
 * 村（社区）'s name.
 */
village_name: string | null, 
/**
 * Who or what it is, masked where private.
 */
masked: ContactMasked, 
/**
 * How often it was visited.
 */
visits: number, 
/**
 * When last.
 */
last_visit: Day | null, 
/**
 * 代表.
 */
deputy: DeputyId, 
/**
 * 联系对象的类型.
 */
kind: ContactKind, 
/**
 * 所在村（社区）.
 */
village: VillageId | null, 
/**
 * Since when.
 */
since: Day | null, 
/**
 * Until when; absent while it lasts.
 */
ended_on: Day | null, 
/**
 * 备注.
 */
note: string | null, };

/**
 * Every contact of the term, and what the office would ask about a deputy's.
 */
export type ContactList = { 
/**
 * By deputy in the order of the roster, then in the order of entry.
 */
lines: Array<ContactLine>, 
/**
 * Deputies whose linked households are fewer or more than usual, each with a sentence.
 */
notes: Array<ContactNote>, };

/**
 * Who or what it is, as a screen may show it unasked: of a household only the surname.
 */
export type ContactMasked = { 
/**
 * 王**, or the whole name of a village, enterprise or venue.
 */
name: string, 
/**
 * That there is an address.
 */
address: string | null, 
/**
 * 电话, masked.
 */
phone: string | null, };

/**
 * What the office would ask about one deputy's contacts.
 */
export type ContactNote = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
deputy_name: string, 
/**
 * Linked households that last.
 */
households: number, 
/**
 * The sentence.
 */
note: string, };

/**
 * Who or what it is. Private where it is a household or a petitioner.
 */
export type ContactPrivate = { 
/**
 * The head of the household, the petitioner, the village, enterprise or venue.
 */
name: string, 
/**
 * 住址.
 */
address: string | null, 
/**
 * 电话.
 */
phone: Phone | null, };

/**
 * Asks for one contact.
 */
export type ContactRef = { 
/**
 * Which.
 */
id: ContactId, };

/**
 * A contact as it was looked at.
 */
export type ContactSeen = { 
/**
 * Which.
 */
id: ContactId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * Takes an activity as the pattern of another.
 */
export type CopyActivity = { 
/**
 * Which.
 */
id: ActivityId, 
/**
 * The first day of the new one.
 */
starts_on: Day, };

/**
 * Takes one year's plan as another's first draft.
 */
export type CopyMenu = { 
/**
 * The year it is taken from.
 */
from: number, 
/**
 * The year it becomes the draft of.
 */
to: number, };

/**
 * Takes the plans of one year over into another, for groups that have none there.
 */
export type CopyPlans = { 
/**
 * The year that is copied.
 */
from: number, 
/**
 * The year it goes to.
 */
to: number, };

/**
 * 更正: a counter-posting for what a closed quarter has wrong.
 */
export type Correct = { 
/**
 * The closed quarter.
 */
quarter: Quarter, 
/**
 * Whose points.
 */
deputy: DeputyId, 
/**
 * The item of the rulebook, by its word; empty where it is about none of them.
 */
rule: string, 
/**
 * How many points more or less.
 */
points: Points, 
/**
 * Why.
 */
reason: string, };

/**
 * Corrects a grade after the decision.
 */
export type CorrectGrade = { 
/**
 * The year.
 */
year: number, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * The right grade.
 */
grade: Grade, 
/**
 * Why.
 */
reason: string, 
/**
 * The meeting that corrects it.
 */
decision: Decision, };

/**
 * Corrects what was judged, in the open.
 */
export type CorrectPledge = { 
/**
 * Which pledge.
 */
id: PledgeId, 
/**
 * Which item; none for the whole.
 */
item: PledgeItemId | null, 
/**
 * What stands, as it was looked at.
 */
before: PledgeOutcome, 
/**
 * What is right.
 */
after: PledgeOutcome, 
/**
 * Why.
 */
reason: string, 
/**
 * When, and by whom.
 */
taken: StepTaken, };

/**
 * Corrects what was decided.
 */
export type CorrectResult = { 
/**
 * Of which session.
 */
session: EvaluationId, 
/**
 * Of whom.
 */
deputy: DeputyId, 
/**
 * The result that holds instead.
 */
result: BallotResult, 
/**
 * The share that holds instead, where ballots had been counted wrongly; the result has to follow from it.
 */
share: Percent | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided it.
 */
decided_by: string, };

/**
 * A cell the secretary typed anew.
 */
export type Correction = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row, 1-based.
 */
row: number, 
/**
 * Which field.
 */
field: Field, 
/**
 * What it should be; empty for nothing.
 */
value: string, };

/**
 *A counter-posting (更正).
 */
export type CorrectionId = number;

/**
 * A count and its name.
 */
export type Count = { 
/**
 * 妇女.
 */
name: string, 
/**
 * How many.
 */
count: number, };

/**
 * Over which time "the first" is counted.
 */
export type CountedOver = "year" | "quarter";

/**
 * A counter-posting; it counts in a quarter that was open when it was made.
 */
export type CounterPosting = { 
/**
 * Its row.
 */
id: CorrectionId, 
/**
 * The closed quarter it corrects.
 */
corrects: Quarter, 
/**
 * The quarter it counts in.
 */
quarter: Quarter, 
/**
 * Whose points.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * The item of the rulebook, by its word; may be empty.
 */
rule: string, 
/**
 * How many points more or less.
 */
points: Points, 
/**
 * Why.
 */
reason: string, 
/**
 * When it was made.
 */
made_on: Day, };

/**
 * Asks for a correction.
 */
export type CounterPostingRef = { 
/**
 * Which.
 */
id: CorrectionId, };

/**
 * How much there is.
 */
export type Counts = { 
/**
 * Deputies' rows.
 */
rows: number, 
/**
 * Errors.
 */
errors: number, 
/**
 * Warnings.
 */
warnings: number, };

/**
 * Who kept contact in the days asked: every deputy who holds the mandate, in the order of the roster.
 */
export type Coverage = { 
/**
 * Deputies who hold the mandate.
 */
deputies: number, 
/**
 * Of them, who visited at least once.
 */
visited: number, 
/**
 * A line a deputy.
 */
lines: Array<CoverageLine>, };

/**
 * Days to look at, both included: a contact month (代表联系月), a quarter, a year.
 */
export type CoverageAsked = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

/**
 * One deputy's contacts in the days asked.
 */
export type CoverageLine = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
deputy_name: string, 
/**
 * Contacts that lasted in these days.
 */
contacts: number, 
/**
 * Of them, the visited.
 */
contacts_visited: number, 
/**
 * Visits in all.
 */
visits: number, };

/**
 * A calendar day, `yyyy-mm-dd`. Reads what people type: `20260423`, `2026.4.23`, `2026/4/23`, `2026年4月23日`.
 */
export type Day = string;

/**
 * The meeting's decision over a year.
 */
export type DecideAppraisal = { 
/**
 * The year.
 */
year: number, 
/**
 * The meeting.
 */
decision: Decision, 
/**
 * Everybody it grades; those left out get no grade.
 */
deputies: Array<DecidedGrade>, };

/**
 * What the meeting decided over one deputy.
 */
export type DecidedGrade = { 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * The grade.
 */
grade: Grade, 
/**
 * Why it is not the proposed one; needed where it is not.
 */
reason: string | null, 
/**
 * Whether the deputy is honoured.
 */
honoured: boolean, };

/**
 * A body that decides or announces.
 */
export type DecidingBody = "congress" | "presidium" | "county_committee" | "office";

/**
 * The meeting that decided.
 */
export type Decision = { 
/**
 * When it met.
 */
on: Day, 
/**
 * Which: 镇人大主席团第十二次会议.
 */
meeting: string, 
/**
 * The number of its minutes.
 */
minutes: string, };

/**
 * What is taken off, each written as a positive number; nothing written, nothing taken.
 */
export type Deductions = { 
/**
 * 请假, per half-day.
 */
leave_half_day: Points, 
/**
 * 缺席, per time.
 */
absent: Points, 
/**
 * 迟到, per time.
 */
late: Points, 
/**
 * 早退, per time.
 */
left_early: Points, };

/**
 * What is entered of a deputy and is not private (DOMAIN §2).
 */
export type DeputyFacts = { 
/**
 * 姓名.
 */
name: PersonName, 
/**
 * 性别.
 */
gender: Gender | null, 
/**
 * 民族: 汉族.
 */
ethnicity: string | null, 
/**
 * 出生年月, the day known or not.
 */
birth: PartialDay | null, 
/**
 * 籍贯.
 */
native_place: string | null, 
/**
 * 学历.
 */
education: string | null, 
/**
 * 学位.
 */
degree: string | null, 
/**
 * 党派: 中共党员.
 */
party: string | null, 
/**
 * 入党（派）时间.
 */
party_joined: PartialDay | null, 
/**
 * 职业.
 */
occupation: string | null, 
/**
 * 工作单位.
 */
employer: string | null, 
/**
 * 职务, or employer and post in one as rosters write it.
 */
position: string | null, 
/**
 * 类别 of the office's own list (农民, 工人, 企业 …).
 */
category: string | null, 
/**
 * 身份 as the roster words it: 基层干部.
 */
identity: string | null, 
/**
 * 层级.
 */
levels: Array<Level>, 
/**
 * 代表证号.
 */
card_no: string | null, 
/**
 * Whether the deputy agreed in writing to have the phone published (PIPL).
 */
phone_may_be_published: boolean, 
/**
 * 选区.
 */
constituency: ConstituencyId | null, 
/**
 * 村/社区.
 */
village: VillageId | null, 
/**
 * 代表小组.
 */
group: GroupId | null, 
/**
 * 联络站, several at once.
 */
stations: Array<StationId>, 
/**
 * 代表团.
 */
delegation: string | null, 
/**
 * Terms served, this one included.
 */
terms_served: number | null, 
/**
 * 连任.
 */
reelected: boolean | null, 
/**
 * 当选日期.
 */
elected_on: Day | null, 
/**
 * 补选: elected in a by-election (Election Law art 57).
 */
by_election: boolean, 
/**
 * 宣誓日期.
 */
oath_on: Day | null, 
/**
 * 主席团成员, 小组长, 站长, 联络员.
 */
offices: Array<string>, 
/**
 * 表彰, one a line.
 */
honours: Array<string>, 
/**
 * 备注.
 */
note: string | null, };

/**
 * 代表档案: one deputy, private facts masked.
 */
export type DeputyFile = { 
/**
 * The deputy.
 */
id: DeputyId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * What is not private.
 */
facts: DeputyFacts, 
/**
 * What is private, masked.
 */
masked: MaskedFacts, 
/**
 * Age in full years on today, where the birth month is known.
 */
age: number | null, 
/**
 * Whether there is a photo.
 */
has_photo: boolean, 
/**
 * Where the deputy stands.
 */
status: Status, 
/**
 * How it came to that, newest first.
 */
status_changes: Array<StatusChange>, 
/**
 * What the law or the office would ask about, in sentences.
 */
notes: Array<string>, };

/**
 *A deputy (代表) of a term.
 */
export type DeputyId = number;

/**
 * A line of 代表名册.
 */
export type DeputyLine = { 
/**
 * The deputy.
 */
id: DeputyId, 
/**
 * Place in 姓氏笔画 order among all, from 0 (DOMAIN §11).
 */
stroke_rank: number, 
/**
 * 选区's name.
 */
constituency_name: string | null, 
/**
 * 选区's number, for sorting.
 */
constituency_number: number | null, 
/**
 * 村/社区's name.
 */
village_name: string | null, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * 小组's number, for sorting.
 */
group_number: number | null, 
/**
 * 联络站's names.
 */
station_names: Array<string>, 
/**
 * 手机, masked.
 */
phone_masked: string | null, 
/**
 * Whether there is an ID number.
 */
has_id_number: boolean, 
/**
 * Whether there is a photo.
 */
has_photo: boolean, 
/**
 * Where the deputy stands.
 */
status: Status, 
/**
 * 姓名.
 */
name: PersonName, 
/**
 * 性别.
 */
gender: Gender | null, 
/**
 * 民族: 汉族.
 */
ethnicity: string | null, 
/**
 * 出生年月, the day known or not.
 */
birth: PartialDay | null, 
/**
 * 籍贯.
 */
native_place: string | null, 
/**
 * 学历.
 */
education: string | null, 
/**
 * 学位.
 */
degree: string | null, 
/**
 * 党派: 中共党员.
 */
party: string | null, 
/**
 * 入党（派）时间.
 */
party_joined: PartialDay | null, 
/**
 * 职业.
 */
occupation: string | null, 
/**
 * 工作单位.
 */
employer: string | null, 
/**
 * 职务, or employer and post in one as rosters write it.
 */
position: string | null, 
/**
 * 类别 of the office's own list (农民, 工人, 企业 …).
 */
category: string | null, 
/**
 * 身份 as the roster words it: 基层干部.
 */
identity: string | null, 
/**
 * 层级.
 */
levels: Array<Level>, 
/**
 * 代表证号.
 */
card_no: string | null, 
/**
 * Whether the deputy agreed in writing to have the phone published (PIPL).
 */
phone_may_be_published: boolean, 
/**
 * 选区.
 */
constituency: ConstituencyId | null, 
/**
 * 村/社区.
 */
village: VillageId | null, 
/**
 * 代表小组.
 */
group: GroupId | null, 
/**
 * 联络站, several at once.
 */
stations: Array<StationId>, 
/**
 * 代表团.
 */
delegation: string | null, 
/**
 * Terms served, this one included.
 */
terms_served: number | null, 
/**
 * 连任.
 */
reelected: boolean | null, 
/**
 * 当选日期.
 */
elected_on: Day | null, 
/**
 * 补选: elected in a by-election (Election Law art 57).
 */
by_election: boolean, 
/**
 * 宣誓日期.
 */
oath_on: Day | null, 
/**
 * 主席团成员, 小组长, 站长, 联络员.
 */
offices: Array<string>, 
/**
 * 表彰, one a line.
 */
honours: Array<string>, 
/**
 * 备注.
 */
note: string | null, };

/**
 * Asks for one deputy's quarter.
 */
export type DeputyQuarter = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * Whose.
 */
deputy: DeputyId, };

/**
 * Asks for one deputy.
 */
export type DeputyRef = { 
/**
 * Which.
 */
id: DeputyId, };

/**
 * 记录已变: where a closed quarter's posting is no longer what its records would give today.
 */
export type Difference = { 
/**
 * The closed quarter.
 */
quarter: Quarter, 
/**
 * Whose points.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * The item of the rulebook, by its word.
 */
rule: string, 
/**
 * The item's name.
 */
item: string, 
/**
 * What was posted.
 */
posted: Points, 
/**
 * What corrections have already made good.
 */
corrected: Points, 
/**
 * What the records would give today.
 */
now: Points, 
/**
 * What a counter-posting would have to be; nothing where all is made good.
 */
offers: Points, 
/**
 * What became of the records, a sentence each.
 */
changes: Array<string>, };

/**
 * Something that is kept otherwise than the file says; it stays unless it is taken.
 */
export type Different = { 
/**
 * To take it by.
 */
key: string, 
/**
 * Where it stands in the file.
 */
cell: string, 
/**
 * Whose.
 */
name: string, 
/**
 * Of which activity, or of which household and which of its facts.
 */
about: string, 
/**
 * What is kept.
 */
kept: string, 
/**
 * What the file says.
 */
said: string, };

/**
 * What sort of duty a record is about (DOMAIN §3).
 */
export type DutyKind = "congress_session" | "presidium_meeting" | "other_meeting" | "inspection" | "research" | "law_check" | "inquiry" | "department_ballot" | "group_activity" | "training" | "reception" | "visit" | "mediation" | "aid" | "good_deed" | "charity" | "duty_report" | "publicity" | "mayors_day" | "suggestion" | "other";

/**
 * A duty record as the judge sees it.
 */
export type DutyRecord = { 
/**
 * Its own number or word.
 */
id: RecordId, 
/**
 * What it was.
 */
kind: DutyKind, 
/**
 * When.
 */
date: Day, 
/**
 * Whether the office has approved it.
 */
status: Review, 
/**
 * Whether the deputy was there; left out: 出席.
 */
attendance?: Attendance, 
/**
 * Half-days of leave.
 */
leave_half_days?: number, 
/**
 * How many half-days it lasted, where that is known.
 */
half_days?: number, 
/**
 * How many pieces (件、户) it is about; left out: one.
 */
pieces?: number, 
/**
 * What part the deputy had; left out: 参加.
 */
role?: DutyRole, 
/**
 * Whether the deputy spoke.
 */
spoke?: boolean, 
/**
 * How good it was; left out: 一般.
 */
tier?: Tier, };

/**
 * What part a deputy had in it.
 */
export type DutyRole = "lead" | "co_sign" | "participant";

/**
 * For the screens' types: a rulebook for deputies or one for groups.
 */
export type EitherRulebook = Rulebook | GroupRulebook;

/**
 * Who votes.
 */
export type Electorate = "voters" | "presidium" | "peers";

/**
 * Nothing asked, or nothing to answer.
 */
export type Empty = Record<string, never>;

/**
 * Enters scores beside the computed ones.
 */
export type EnterScores = { 
/**
 * Of which quarter.
 */
quarter: Quarter, 
/**
 * Each replaces what was entered for the deputy before.
 */
scores: Array<EnteredScores>, };

/**
 * Keeps one electorate's counted ballots for a deputy, in place of what was entered before.
 */
export type EnterTally = { 
/**
 * Of which session.
 */
session: EvaluationId, 
/**
 * For whom.
 */
deputy: DeputyId, 
/**
 * Whose ballots.
 */
electorate: Electorate, 
/**
 * 发出.
 */
issued: number, 
/**
 * 收回.
 */
returned: number, 
/**
 * 废票.
 */
spoiled: number, 
/**
 * Votes of each choice, or of each item's scores.
 */
votes: VotesOnWire, };

/**
 * What people say a deputy's quarter is worth (三方评分).
 */
export type EnteredScores = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * 代表自评.
 */
self_score: Points | null, 
/**
 * 小组评分.
 */
group_score: Points | null, 
/**
 * 人大审定, which decides; absent where the computed one stands.
 */
final_score: Points | null, 
/**
 * Why the final one differs from the computed one.
 */
reason?: string, };

/**
 * Something that was not imported.
 */
export type EntryLeftOut = { 
/**
 * Where it stands.
 */
cell: string, 
/**
 * Whose, or which activity.
 */
name: string, 
/**
 * Why, in a sentence.
 */
why: string, };

/**
 *An evaluation session (述职评议).
 */
export type EvaluationId = number;

/**
 * Who is to report.
 */
export type EvaluationPlan = { 
/**
 * The year.
 */
year: number, 
/**
 * What is in force at its end, or today where it is not over.
 */
standards: EvaluationStandards, 
/**
 * Deputies who hold the mandate, by constituency, inside it by strokes.
 */
lines: Array<PlanLine>, 
/**
 * How many reported or are to report in the year.
 */
this_year: number, 
/**
 * How many have reported in this term.
 */
reported: number, 
/**
 * What the office would ask about it, in sentences.
 */
notes: Array<string>, };

/**
 * What the office holds its evaluations to, in force from a day on (DOMAIN §6: local rules, settings of the office).
 */
export type EvaluationStandards = { 
/**
 * In force from this day.
 */
dated: Day, 
/**
 * Where it is written: 《述职评议办法》.
 */
basis: string, 
/**
 * At least so many deputies a year.
 */
least_a_year: number, 
/**
 * At most so many.
 */
most_a_year: number, 
/**
 * What new sessions vote on.
 */
ballot: Ballot, 
/**
 * How votes become a result.
 */
rule: Rule, 
/**
 * How much each electorate's votes weigh.
 */
weights: Weights, 
/**
 * How many days there are to rectify.
 */
rectify_days: number, 
/**
 * 公示期: how many working days a notice hangs.
 */
notice_days: number, };

/**
 * What became of the files.
 */
export type EvidenceAdded = { 
/**
 * How many were added.
 */
added: number, 
/**
 * Those that were left, each with the reason.
 */
left: Array<EvidenceLeft>, };

/**
 * A piece of evidence whole.
 */
export type EvidenceFile = { 
/**
 * The file's name when it was added.
 */
file_name: string, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * A `data:` address with all of it.
 */
content: string, };

/**
 *A file that proves an activity.
 */
export type EvidenceId = number;

/**
 * What a piece of evidence is.
 */
export type EvidenceKind = "picture" | "pdf";

/**
 * A file that was not added.
 */
export type EvidenceLeft = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Why, in a sentence.
 */
why: string, };

/**
 * A line of an activity's evidence.
 */
export type EvidenceLine = { 
/**
 * Which.
 */
id: EvidenceId, 
/**
 * The file's name when it was added.
 */
file_name: string, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * How many bytes are kept.
 */
bytes: number, 
/**
 * A `data:` address with a small JPEG; none of a PDF.
 */
thumb: string | null, };

/**
 * Asks for one piece of evidence.
 */
export type EvidenceRef = { 
/**
 * Which.
 */
id: EvidenceId, };

/**
 * Asks for one deputy's exception.
 */
export type ExceptionRef = { 
/**
 * Who.
 */
deputy: DeputyId, };

/**
 * What is entered of an expense.
 */
export type ExpenseFacts = { 
/**
 * The day it was spent.
 */
date: Day, 
/**
 * What sort of cost: 资料费, 会务费 … in the office's words.
 */
kind: string, 
/**
 * For what.
 */
purpose: string, 
/**
 * How much.
 */
amount: Money, 
/**
 * The activity it was for.
 */
activity: ActivityId | null, 
/**
 * Who handled it (经办人).
 */
handled_by: string | null, 
/**
 * The voucher's number (凭证号).
 */
voucher: string | null, };

/**
 *An expense of the year's budget.
 */
export type ExpenseId = number;

/**
 * A line of expenses.
 */
export type ExpenseLine = { 
/**
 * The expense.
 */
id: ExpenseId, 
/**
 * The activity's title.
 */
activity_title: string | null, 
/**
 * The day it was spent.
 */
date: Day, 
/**
 * What sort of cost: 资料费, 会务费 … in the office's words.
 */
kind: string, 
/**
 * For what.
 */
purpose: string, 
/**
 * How much.
 */
amount: Money, 
/**
 * The activity it was for.
 */
activity: ActivityId | null, 
/**
 * Who handled it (经办人).
 */
handled_by: string | null, 
/**
 * The voucher's number (凭证号).
 */
voucher: string | null, };

/**
 * Asks for one expense.
 */
export type ExpenseRef = { 
/**
 * Which.
 */
id: ExpenseId, };

/**
 * A year's budget and what became of it.
 */
export type ExpenseYear = { 
/**
 * The year.
 */
year: number, 
/**
 * The budget, where it was entered.
 */
budget: BudgetFacts | null, 
/**
 * What activities cost, in all.
 */
costs: Money, 
/**
 * Allowances paid for activities of the year.
 */
allowances_paid: Money, 
/**
 * Allowances of the year that are still to be paid.
 */
allowances_due: Money, 
/**
 * What is left of the budget after costs and paid allowances; less than nothing where more was spent.
 */
rest: Money | null, 
/**
 * Costs by their kind, the greatest first.
 */
kinds: Array<KindSum>, 
/**
 * Every expense, newest first.
 */
lines: Array<ExpenseLine>, 
/**
 * What the office would ask about it, in sentences.
 */
notes: Array<string>, };

/**
 * Asks for a year's money.
 */
export type ExpensesOf = { 
/**
 * The calendar year.
 */
year: number, };

/**
 * Points and where they come from.
 */
export type ExplainedLine = { 
/**
 * The item's word in the rulebook; `base`, `ceiling`, `unlisted`, `correction`, `final` where it is none of them.
 */
rule: string, 
/**
 * The item's name.
 */
name: string, 
/**
 * Where it is written; empty where nothing is.
 */
clause: string, 
/**
 * Points, more or less than nothing, or none.
 */
points: Points, 
/**
 * Why, as it can be read to the deputy.
 */
why: string, 
/**
 * The record it rests on; none for base, ceiling, corrections and the final score.
 */
record: ExplainedRecord | null, };

/**
 * A record as an explanation names it.
 */
export type ExplainedRecord = { 
/**
 * A number is an attendance's row; `suggestion-7` is suggestion 7.
 */
id: RecordId, 
/**
 * The activity's row, where it is an attendance.
 */
activity: number | null, 
/**
 * What it was.
 */
kind: DutyKind, 
/**
 * Its title.
 */
title: string, 
/**
 * When.
 */
date: Day, };

/**
 * Where a deputy's points come from, line by line.
 */
export type Explanation = { 
/**
 * The quarter.
 */
quarter: Quarter, 
/**
 * How far it has come.
 */
stage: Stage, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * The rulebook's name.
 */
rulebook: string, 
/**
 * What counts; the sum of `lines`.
 */
total: Points, 
/**
 * Every point, the base first, then by date, then corrections and the final score.
 */
lines: Array<ExplainedLine>, };

/**
 * Writes a rulebook to a file.
 */
export type ExportRulebook = { 
/**
 * One of the office's, or a shipped one by its word (`hundred`).
 */
rulebook: RulebookOrShipped, 
/**
 * The file to write.
 */
out: string, };

/**
 * A table to be made and written as a workbook.
 */
export type ExportTable = { 
/**
 * Which.
 */
what: TableName, 
/**
 * What narrows it.
 */
options?: TableOptions, 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * The columns a table can have: a roster's up to `Honours`, then those of registers, which also have some of a roster's.
 */
export type Field = "seq" | "name" | "gender" | "ethnicity" | "birth" | "native_place" | "education" | "party" | "position" | "constituency" | "village" | "town" | "group" | "identity" | "card_no" | "id_number" | "phone" | "phone2" | "reelected" | "elected_on" | "note" | "phone_consent" | "degree" | "party_joined" | "occupation" | "employer" | "category" | "levels" | "address" | "stations" | "delegation" | "terms_served" | "by_election" | "oath_on" | "offices" | "honours" | "deputy" | "activity" | "title" | "activity_kind" | "held_on" | "ends_on" | "half_days" | "place" | "organiser" | "content" | "attendance" | "leave_length" | "leave_approved_by" | "spoke" | "review" | "household" | "since";

/**
 * How many points are worth a full hundred: a number, or `highest`, which is what the best of those judged has.
 */
export type FullMark = string;

/**
 * 男 or 女.
 */
export type Gender = "男" | "女";

/**
 * Gives every deputy who holds the mandate the fixed items that are missing in the pledge.
 */
export type GiveFixed = { 
/**
 * The year; none for the term.
 */
year: number | null, 
/**
 * When they were proposed, and by whom.
 */
taken: StepTaken, };

/**
 * What a year comes to, on a scale of three grades or of four.
 */
export type Grade = "excellent" | "qualified" | "competent" | "basic" | "unqualified" | "incompetent";

/**
 * A grade corrected after the decision.
 */
export type GradeCorrection = { 
/**
 * The grade before.
 */
before: Grade | null, 
/**
 * The grade since.
 */
after: Grade, 
/**
 * Why.
 */
reason: string, 
/**
 * The meeting that corrected it.
 */
decision: Decision, };

/**
 * A grade and its name.
 */
export type GradeName = { 
/**
 * The grade.
 */
grade: Grade, 
/**
 * 优秀.
 */
name: string, };

/**
 * From which score each grade begins, the score itself included: `excellent` and `qualified` for three grades, or
 * `excellent`, `competent` and `basic` for four.
 */
export type GradeThresholds = { 
/**
 * 优秀.
 */
excellent: Points, 
/**
 * 合格.
 */
qualified?: Points, 
/**
 * 称职.
 */
competent?: Points, 
/**
 * 基本称职.
 */
basic?: Points, };

/**
 * A deputies' group (代表小组), Deputies Law art 37.
 */
export type Group = { 
/**
 * Its row.
 */
id: GroupId, 
/**
 * Deputies in office.
 */
deputies: number, 
/**
 * Its place in lists: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 第一代表小组.
 */
name: string, 
/**
 * 组长.
 */
head: DeputyId | null, 
/**
 * 副组长.
 */
vice_head: DeputyId | null, 
/**
 * 联络员: often no deputy.
 */
liaison: string | null, 
/**
 * 定向联系职能部门.
 */
department: string | null, };

/**
 * Asks for a year's group activities.
 */
export type GroupActivitiesOf = { 
/**
 * The calendar year.
 */
year: number, };

/**
 * How often a group met in a year.
 */
export type GroupActivityCount = { 
/**
 * Which group.
 */
group: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Activities of the kind 小组活动 that year.
 */
activities: number, 
/**
 * How many the office asks for.
 */
least: number, };

/**
 * A group's case as it is asked.
 */
export type GroupAsked = { 
/**
 * `group`, or a whole rulebook.
 */
rulebook: GroupRulebookOrWord, 
/**
 * What was counted; what is left out was not registered and counts as none.
 */
facts: { [key in GroupFact]?: number }, };

/**
 * What is counted of a group over a year. Yes and no are 1 and 0.
 */
export type GroupFact = "congress_absences" | "suggestions" | "congress_speeches" | "presidium_absences" | "research" | "presidium_speeches" | "records_in_order" | "guides_villagers" | "expenses_shown" | "activities" | "households_per_deputy" | "elects_outstanding" | "good_deeds";

/**
 * What is entered of a group.
 */
export type GroupFacts = { 
/**
 * Its place in lists: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 第一代表小组.
 */
name: string, 
/**
 * 组长.
 */
head: DeputyId | null, 
/**
 * 副组长.
 */
vice_head: DeputyId | null, 
/**
 * 联络员: often no deputy.
 */
liaison: string | null, 
/**
 * 定向联系职能部门.
 */
department: string | null, };

/**
 *A deputies' group (代表小组).
 */
export type GroupId = number;

/**
 * An item of a group's rulebook.
 */
export type GroupItem = { 
/**
 * Its word in this rulebook.
 */
rule: string, 
/**
 * 项目名称.
 */
name: string, 
/**
 * Where it is written.
 */
clause: string, 
/**
 * What is counted.
 */
fact: GroupFact, 
/**
 * How it is counted.
 */
scale: GroupScale, 
/**
 * How many it takes.
 */
wanted: number, 
/**
 * What that is worth.
 */
points: Points, 
/**
 * 每多一次加分: what each one beyond is worth, where it is.
 */
each_more: Points, 
/**
 * 每少一次扣分: what each missing one costs, down to nothing; left out, a miss gives nothing at all.
 */
each_less: Points | null, };

/**
 * What the group's judge answers.
 */
export type GroupJudgement = { 
/**
 * The sum of all items.
 */
total: Points, 
/**
 * One item a clause.
 */
items: Array<GroupJudgementItem>, 
/**
 * The rulebook's name.
 */
rulebook: string, };

/**
 * Points of a group and their reason.
 */
export type GroupJudgementItem = { 
/**
 * The item's word in the rulebook, or `ceiling`.
 */
rule: string, 
/**
 * The item's name.
 */
name: string, 
/**
 * Where it is written.
 */
clause: string, 
/**
 * Points.
 */
points: Points, 
/**
 * Why.
 */
why: string, };

/**
 * One group's year.
 */
export type GroupPlan = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * 组长, where there is one.
 */
head: DeputyId | null, 
/**
 * 组长's name.
 */
head_name: string | null, 
/**
 * 定向联系职能部门.
 */
department: string | null, 
/**
 * Deputies in office.
 */
deputies: number, 
/**
 * Activities of the kind 小组活动 it held that year.
 */
held: Array<HeldActivity>, 
/**
 * What it planned, by month.
 */
items: Array<PlanItem>, 
/**
 * What the office would ask about it, in sentences.
 */
notes: Array<string>, };

/**
 * What every group of the term plans and did in a year.
 */
export type GroupPlans = { 
/**
 * The year.
 */
year: number, 
/**
 * Activities a group holds in a year at least, as the office asks.
 */
least: number, 
/**
 * Where that number comes from, in a few words.
 */
source: string, 
/**
 * A line a group, by number.
 */
groups: Array<GroupPlan>, };

/**
 * 先进小组评选: the groups as their year so far stands.
 */
export type GroupRanking = { 
/**
 * Up to the end of which quarter of the year.
 */
quarter: Quarter, 
/**
 * The rulebook's name.
 */
rulebook: string, 
/**
 * The groups by rank, inside a tie in the order of their numbers.
 */
groups: Array<RankedGroup>, };

/**
 * A dated rulebook for groups.
 */
export type GroupRulebook = { 
/**
 * Its word: `group`.
 */
id: string, 
/**
 * 名称.
 */
name: string, 
/**
 * 施行日期.
 */
dated: Day, 
/**
 * What the office should know about it, in sentences.
 */
note: string, 
/**
 * The most a group can come to, where there is one.
 */
ceiling: Points | null, 
/**
 * 评分项目.
 */
items: Array<GroupItem>, };

/**
 * For the screens' types: a word or a whole rulebook.
 */
export type GroupRulebookOrWord = string | GroupRulebook;

/**
 * How a count becomes points.
 */
export type GroupScale = "at_least" | "at_most";

/**
 * The demand and the defence go to the voters, and a ballot is arranged (Election Law art 50).
 */
export type Hearing = { 
/**
 * When the demand, and the written defence if there is one, were handed to the voters.
 */
on: Day, 
/**
 * Whether the deputy was told that he may defend himself.
 */
defence_offered: boolean, 
/**
 * What he said, where he did.
 */
defence: string | null, 
/**
 * Whom the county standing committee sends to preside, by name and post.
 */
host: string, };

/**
 * An activity a group held.
 */
export type HeldActivity = { 
/**
 * The activity.
 */
id: ActivityId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its first day.
 */
starts_on: Day, };

/**
 * Keeps a ceremony and who took the oath in it; one of the same day is changed.
 */
export type HoldOath = { 
/**
 * What to keep of it.
 */
facts: CeremonyFacts, 
/**
 * Deputies who took it that day.
 */
deputies: Array<DeputyId>, 
/**
 * Elected and appointed persons who took it that day.
 */
officials: Array<OathTakerId>, };

/**
 * How a household of the file stands to those that are kept.
 */
export type HouseholdStands = "new" | "filled" | "unchanged";

/**
 * 18 characters with a right check digit and a possible birth date; the last may be `X`.
 */
export type IdNumber = string;

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * The operation, for undoing.
 */
operation: OperationId, 
/**
 * New deputies.
 */
added: number, 
/**
 * Known deputies of whom something changed.
 */
updated: number, 
/**
 * Known deputies who stayed as they were.
 */
unchanged: number, 
/**
 * Rows left out, each with the reason.
 */
left_out: Array<LeftOut>, 
/**
 * Cells left out for an error.
 */
cells_left_out: number, 
/**
 * Photos taken from the workbook.
 */
photos: number, 
/**
 * Constituencies, villages and groups that were new.
 */
new_places: Array<string>, 
/**
 * Deputies in the store and not in the file.
 */
missing: Array<Known>, };

/**
 * Keeps the rulebook of a file.
 */
export type ImportRulebook = { 
/**
 * The file.
 */
path: string, 
/**
 * From which day it holds here; left out, the day the file says.
 */
dated: Day | null, };

/**
 * What a file would do.
 */
export type Inspection = { 
/**
 * Whether it can be imported.
 */
outcome: Outcome, 
/**
 * Why not.
 */
reject: Reject | null, 
/**
 * The sheets with a roster in them.
 */
sheets: Array<Sheet>, 
/**
 * The sheets that are not read; of a file that is refused, all.
 */
others: Array<Sheet>, 
/**
 * The deputies' rows.
 */
rows: Array<Row>, 
/**
 * What it would change.
 */
plan: Plan, 
/**
 * How much there is.
 */
counts: Counts, 
/**
 * Things the reader must tell: sheets left out, what could not be known.
 */
notes: Array<string>, };

/**
 * Something wrong or doubtful in a cell.
 */
export type Issue = { 
/**
 * The cell: `C6`.
 */
cell: string, 
/**
 * The field; none where the whole row is meant.
 */
field: Field | null, 
/**
 * Error: the value is not imported. Warning: it is, and should be looked at.
 */
level: IssueLevel, 
/**
 * A stable word: `id_checksum`.
 */
code: string, 
/**
 * One sentence.
 */
message: string, 
/**
 * What the cell says.
 */
raw: string, };

/**
 * How bad an issue is.
 */
export type IssueLevel = "error" | "warning";

/**
 * An operation with what it changed.
 */
export type JournalEntry = { 
/**
 * The operation.
 */
line: JournalLine, 
/**
 * How many rows of which kind, all of them.
 */
counts: Array<TableCount>, 
/**
 * The rows it changed, the first 200.
 */
rows: Array<ChangedRow>, };

/**
 * A line of the journal.
 */
export type JournalLine = { 
/**
 * The operation.
 */
operation: OperationId, 
/**
 * When: `yyyy-mm-dd hh:mm`.
 */
at: string, 
/**
 * Its name in Chinese: 导入名册（68 人）.
 */
label: string, 
/**
 * Whether it was taken back.
 */
undone: boolean, 
/**
 * The operation this one takes back, where it is an undo or redo.
 */
undoes: OperationId | null, 
/**
 * Whether 撤销 may be tried; later changes to the same rows may still refuse it.
 */
can_undo: boolean, };

/**
 * Judges registered pledges, all of them or none.
 */
export type JudgePledges = { 
/**
 * Each with its items.
 */
pledges: Array<JudgedPledge>, 
/**
 * When, and by whom: 镇人大主席团第三十六次会议.
 */
taken: StepTaken, 
/**
 * A remark on all of them.
 */
note: string | null, };

/**
 * Everybody judged, in the order they were given.
 */
export type JudgedComposite = { 
/**
 * Each deputy.
 */
deputies: Array<JudgedDeputy>, 
/**
 * The weights that were used.
 */
weights: CompositeWeights, 
/**
 * How the quota was shared out, where there is one.
 */
quota: QuotaAnswer | null, };

/**
 * What a deputy's year comes to, with every reason.
 */
export type JudgedDeputy = { 
/**
 * Who, where many were asked.
 */
id?: CompositeId, 
/**
 * 综合得分, 0 to 100, rounded half up to hundredths; none where no part has a result.
 */
score: Points | null, 
/**
 * The proposed grade; none where no part has a result.
 */
grade: Grade | null, 
/**
 * What the office calls it; empty where there is none.
 */
grade_name: string, 
/**
 * The grade by the score alone, before vetoes and quota.
 */
grade_by_score: Grade | null, 
/**
 * Place by score; equals share a place.
 */
rank: number | null, 
/**
 * Whether a tie over the last places of the quota is left to the meeting.
 */
tied: boolean, 
/**
 * Each part; what they count sums up to the score.
 */
parts: Array<JudgedPart>, 
/**
 * Why the grade is as it is, as it can be read to the deputy.
 */
reasons: Array<string>, };

/**
 * The judgement on one item.
 */
export type JudgedItem = { 
/**
 * Which.
 */
item: PledgeItemId, 
/**
 * 兑现, 部分兑现, 未兑现.
 */
outcome: PledgeOutcome, 
/**
 * 评语.
 */
remark: string | null, };

/**
 * A part of the composite explained.
 */
export type JudgedPart = { 
/**
 * Which.
 */
part: CompositePart, 
/**
 * What the office calls it.
 */
name: string, 
/**
 * What was given; none where there is no result.
 */
given: Points | null, 
/**
 * As a score of 0 to 100; none where there is no result.
 */
score: Points | null, 
/**
 * What it weighs.
 */
weight: number, 
/**
 * Of how much: 100, or less where a part without a result falls away.
 */
weight_of: number, 
/**
 * What it adds to the composite.
 */
counted: Points, 
/**
 * Why so much, in a sentence.
 */
why: string, };

/**
 * The judgement on one pledge.
 */
export type JudgedPledge = { 
/**
 * Which, as it was looked at.
 */
seen: PledgeSeen, 
/**
 * The judgement on every item.
 */
items: Array<JudgedItem>, 
/**
 * On the whole; none takes what follows from the items.
 */
result: PledgeOutcome | null, };

/**
 * What the judge answers: every point with its reason.
 */
export type Judgement = { 
/**
 * The sum of all items.
 */
total: Points, 
/**
 * Every reason, the base first, then by date; no record is passed over in silence.
 */
items: Array<JudgementItem>, 
/**
 * The rulebook's name.
 */
rulebook: string, 
/**
 * The quarter.
 */
quarter: Quarter, };

/**
 * Points and their reason.
 */
export type JudgementItem = { 
/**
 * The item's word in the rulebook; `base`, `ceiling`, `unlisted` where it is none of them.
 */
rule: string, 
/**
 * The item's name in the rulebook.
 */
name: string, 
/**
 * Where it is written; empty where nothing is.
 */
clause: string, 
/**
 * Points, more or less than nothing, or none.
 */
points: Points, 
/**
 * The records it rests on.
 */
records: Array<RecordId>, 
/**
 * Why, as it can be read to the deputy.
 */
why: string, };

/**
 * A pledge as lists show it.
 */
export type KeptPledge = { 
/**
 * The pledge.
 */
id: PledgeId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * How far it has come.
 */
stage: PledgeStage, 
/**
 * Why it was returned, where it is.
 */
returned_reason: string | null, 
/**
 * Its items, in order.
 */
items: Array<PledgeItem>, 
/**
 * How many of them are reached.
 */
reached: number, 
/**
 * How it was judged as a whole, corrections included.
 */
result: PledgeOutcome | null, 
/**
 * Where it falls short of the minimum, in sentences.
 */
shortfalls: Array<string>, };

/**
 * A rulebook the office has.
 */
export type KeptRulebook<B> = { 
/**
 * Its row; none for the shipped one, which is changed by saving a copy of it.
 */
id: RulebookId | null, 
/**
 * The rulebook.
 */
rulebook: B, 
/**
 * Whether anybody is judged by it today.
 */
in_force: boolean, 
/**
 * The closed quarters it was used for: with any, it is changed only by saving a copy under a new day.
 */
closed: Array<Quarter>, };

/**
 * What the office judges by.
 */
export type KeptRulebooks = { 
/**
 * For deputies, the newest first; the shipped one that stands where none of them is in force at the end.
 */
deputies: Array<KeptRulebook<Rulebook>>, 
/**
 * For groups (先进小组评选), in the same way.
 */
groups: Array<KeptRulebook<GroupRulebook>>, };

/**
 * A scheme the office keeps (考评办法); dated, and never edited once a year was decided by it.
 */
export type KeptScheme = { 
/**
 * Its row; none for the one that comes with the program.
 */
id: AppraisalSchemeId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Since which day it holds.
 */
from: Day, 
/**
 * What it says.
 */
scheme: Scheme, 
/**
 * Whether a year was decided by it.
 */
used: boolean, };

/**
 * One electorate's counted ballots for a deputy.
 */
export type KeptTally = { 
/**
 * Whose ballots.
 */
electorate: Electorate, 
/**
 * 发出.
 */
issued: number, 
/**
 * 收回.
 */
returned: number, 
/**
 * 废票.
 */
spoiled: number, 
/**
 * Votes of each choice, or of each item's scores.
 */
votes: VotesOnWire, };

/**
 * Why something was not done.
 */
export type Kind = "invalid" | "refused" | "not_found" | "stale" | "unavailable" | "cancelled" | "bug";

/**
 * What is spent on one kind.
 */
export type KindSum = { 
/**
 * The office's word.
 */
kind: string, 
/**
 * In all.
 */
amount: Money, };

/**
 * A deputy already there.
 */
export type Known = { 
/**
 * The deputy.
 */
id: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * Something to tell namesakes apart: 东河村 · 1963-03.
 */
about: string, };

/**
 * An activity registered already.
 */
export type KnownActivity = { 
/**
 * Which.
 */
id: ActivityId, 
/**
 * Its kind.
 */
kind: DutyKind, 
/**
 * Its title.
 */
title: string, 
/**
 * First day.
 */
starts_on: Day, };

/**
 * A deputy and the reasons.
 */
export type LadderCandidate = { 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * Where the deputy stands.
 */
status: Status, 
/**
 * Why, never empty.
 */
reasons: Array<LadderReason>, 
/**
 * The follow-up that is open already.
 */
case: LadderCaseId | null, };

/**
 * Deputies with reasons to look at them: a list for people, no decision.
 */
export type LadderCandidates = { 
/**
 * The year.
 */
year: number, 
/**
 * How many of its quarters are closed.
 */
closed_quarters: number, 
/**
 * Who, the most reasons first.
 */
lines: Array<LadderCandidate>, };

/**
 * Asks who may need a reminder.
 */
export type LadderCandidatesOf = { 
/**
 * By which year's points and results.
 */
year: number, };

/**
 * A follow-up whole.
 */
export type LadderCaseFile = { 
/**
 * Which.
 */
id: LadderCaseId, 
/**
 * Counts up with each step; sent back with the next.
 */
revision: number, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * When it was opened.
 */
opened_on: Day, 
/**
 * Why, in sentences.
 */
reasons: Array<string>, 
/**
 * How far it has come.
 */
stage: LadderStage, 
/**
 * What the office calls it.
 */
stage_name: string, 
/**
 * What was done, in order.
 */
steps: Array<StepLine>, 
/**
 * What can be done next.
 */
moves: Array<MoveLine>, 
/**
 * The law's steps of a recall, once one was demanded.
 */
recall: Array<CheckItem>, 
/**
 * What the form suggests as the deadline of a talk held today.
 */
suggested_deadline: Day, };

/**
 *A follow-up of one deputy (跟进).
 */
export type LadderCaseId = number;

/**
 * A follow-up in the list.
 */
export type LadderCaseLine = { 
/**
 * Which.
 */
id: LadderCaseId, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * When it was opened.
 */
opened_on: Day, 
/**
 * How far it has come.
 */
stage: LadderStage, 
/**
 * What the office calls it.
 */
stage_name: string, 
/**
 * When the last step was taken.
 */
last_on: Day, 
/**
 * Until when something is to become better, while that is open.
 */
deadline: Day | null, 
/**
 * Whether that day has passed.
 */
overdue: boolean, };

/**
 * Asks for one follow-up.
 */
export type LadderCaseRef = { 
/**
 * Which.
 */
id: LadderCaseId, };

/**
 * A follow-up as it was looked at.
 */
export type LadderCaseSeen = { 
/**
 * Which.
 */
id: LadderCaseId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * A step of a follow-up.
 */
export type LadderMove = "talk" | "recheck" | "advise" | "receive_resignation" | "accept_resignation" | "petition" | "hear" | "vote" | "suspend" | "resume" | "terminate" | "announce" | "fill" | "close";

/**
 * One reason.
 */
export type LadderReason = { 
/**
 * Of which sort.
 */
kind: ReasonKind, 
/**
 * In a sentence that names the numbers, and the article where the law speaks.
 */
said: string, };

/**
 * How far a follow-up has come.
 */
export type LadderStage = "opened" | "talked" | "improved" | "not_improved" | "advised" | "resigning" | "petitioned" | "heard" | "suspended" | "not_recalled" | "resigned" | "recalled" | "terminated" | "announced" | "filled" | "closed";

/**
 * When the office looks at somebody; the numbers of the law are not here.
 */
export type LadderStandards = { 
/**
 * A year's points below so many percent of everybody's mean are low; 0: points are not looked at.
 */
points_below_percent: number, 
/**
 * So many poor years running; 0: they are not looked at.
 */
poor_years: number, 
/**
 * Days between a talk and its deadline that the form suggests.
 */
improve_days: number, 
/**
 * Whether the group's head talks before the office does.
 */
group_head_first: boolean, };

/**
 * A step.
 */
export type LadderStep = { "step": "talk" } & Talk | { "step": "recheck" } & Recheck | { "step": "advise" } & Advice | { "step": "receive_resignation" } & Resignation | { "step": "accept_resignation" } & Acceptance | { "step": "petition" } & Petition | { "step": "hear" } & Hearing | { "step": "vote" } & RecallBallot | { "step": "suspend" } & Suspension | { "step": "resume" } & Resumption | { "step": "terminate" } & Termination | { "step": "announce" } & Announcement | { "step": "fill" } & ByElection | { "step": "close" } & Closing;

/**
 * The last of so many working days.
 */
export type LastWorkday = { 
/**
 * That day.
 */
until: Day, 
/**
 * What must be looked at: a year whose holidays are not known yet.
 */
doubt: string | null, };

/**
 * A row that was not imported.
 */
export type LeftOut = { 
/**
 * Why, in a sentence.
 */
why: string, 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row.
 */
row: number, 
/**
 * The name in it.
 */
name: string, };

/**
 * The congresses a deputy sits in (层级); several at once.
 */
export type Level = "乡镇" | "县" | "市" | "省" | "全国";

/**
 * Says that an activity was one of an item's.
 */
export type LinkMenuActivity = { 
/**
 * Of which.
 */
item: MenuItemId, 
/**
 * Which activity; it is no other item's.
 */
activity: ActivityId, };

/**
 * Which activities to list; what is absent does not narrow.
 */
export type ListActivities = { 
/**
 * Those that began in this year.
 */
year: number | null, 
/**
 * Those of this kind.
 */
kind: DutyKind | null, 
/**
 * Those this deputy has an attendance of.
 */
deputy: DeputyId | null, 
/**
 * Those of this group.
 */
group: GroupId | null, };

/**
 * Logs an objection.
 */
export type LogObjection = { 
/**
 * To which quarter.
 */
quarter: Quarter, 
/**
 * About whose points.
 */
deputy: DeputyId, 
/**
 * 错、重、漏.
 */
kind: ObjectionKind, 
/**
 * The record it is about, as `points.explain` numbers it, where there is one.
 */
record: RecordId | null, 
/**
 * What was said.
 */
said: string, 
/**
 * By whom: the deputy, a voter, the group.
 */
raised_by: string, 
/**
 * When.
 */
raised_on: Day, };

/**
 * Makes an activity of an item, with everybody who is expected as a claimed attendance.
 */
export type MakeMenuActivity = { 
/**
 * Of which.
 */
item: MenuItemId, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * How many half-days it lasts.
 */
half_days: number, 
/**
 * Only those of this group are expected, and it is the group's activity.
 */
group: GroupId | null, };

/**
 * A sheet to be made, with the options that differ from their defaults.
 */
export type MakeSheet = { 
/**
 * Which: `notice-board`.
 */
document: string, 
/**
 * Options by name.
 */
options: Record<string, unknown>, };

/**
 * What a mark means in this file.
 */
export type MarkChoice = { 
/**
 * The mark as it stands: ○.
 */
mark: string, 
/**
 * Its meaning.
 */
means: MarkMeans, };

/**
 * The meanings a mark can have. Leave and absence are two things.
 */
export type MarkMeans = "present" | "leave" | "half_day_leave" | "absent" | "late" | "left_early" | "observer" | "nothing";

/**
 * The private facts as a screen may show them unasked: `139****1000`, and of an address only that there is one.
 */
export type MaskedFacts = { 
/**
 * 身份证号, masked.
 */
id_number: string | null, 
/**
 * 手机, masked.
 */
phone: string | null, 
/**
 * 备用电话, masked.
 */
phone2: string | null, 
/**
 * 住址, masked.
 */
address: string | null, };

/**
 * What counts toward an item by itself; an item that names nothing is registered by hand.
 */
export type Measure = { 
/**
 * Duty records of these kinds; 议案建议 are those the deputy signed.
 */
kinds: Array<DutyKind>, 
/**
 * Visits logged at the deputy's contacts (五联系、联系户), one each.
 */
contact_visits: boolean, 
/**
 * Only what the deputy led (领衔).
 */
as_lead: boolean, };

/**
 * An activity made of an item, or one that could be said to be.
 */
export type MenuActivity = { 
/**
 * Which.
 */
id: ActivityId, 
/**
 * What it was.
 */
kind: DutyKind, 
/**
 * Its title.
 */
title: string, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * Who came, approved by the office.
 */
came: number, 
/**
 * Who waits for the office to check the attendance.
 */
claimed: number, };

/**
 * An activity was made of an item.
 */
export type MenuActivityMade = { 
/**
 * Which.
 */
activity: ActivityId, 
/**
 * How many are expected.
 */
expected: number, };

/**
 * A deputy's choice was kept.
 */
export type MenuChosen = { 
/**
 * Optional items chosen this year, with those that were come to without signing up.
 */
chosen: number, 
/**
 * Of these, on the waiting list only.
 */
waiting: number, 
/**
 * How many more are to be chosen.
 */
still_to_choose: number, };

/**
 * What waited for review in an item's activities was approved.
 */
export type MenuClaimsApproved = { 
/**
 * How many attendances.
 */
approved: number, };

/**
 * A year's plan was taken over.
 */
export type MenuCopied = { 
/**
 * Drafts made.
 */
copied: number, 
/**
 * Items the year had already, by title and months.
 */
skipped: number, };

/**
 * How many stand how with an item; 请假 and 未参加 apart.
 */
export type MenuCounts = { 
/**
 * Whom it is for.
 */
audience: number, 
/**
 * Signed up with a seat, whatever came of it.
 */
signed_up: number, 
/**
 * 候补.
 */
waiting: number, 
/**
 * 已完成.
 */
done: number, 
/**
 * 请假.
 */
leave: number, 
/**
 * 未参加.
 */
missed: number, 
/**
 * Activities made of it.
 */
activities: number, };

/**
 * An item whose months are over and of which nothing was held.
 */
export type MenuGap = { 
/**
 * The item.
 */
id: MenuItemId, 
/**
 * Its title.
 */
title: string, 
/**
 * The plan's year.
 */
year: number, 
/**
 * The last planned month.
 */
last_month: number, };

/**
 * The head of a column.
 */
export type MenuHead = { 
/**
 * The item.
 */
id: MenuItemId, 
/**
 * 固定 or 自选.
 */
part: MenuPart, 
/**
 * Its title.
 */
title: string, 
/**
 * The first planned month.
 */
first_month: number, 
/**
 * The last planned month.
 */
last_month: number, 
/**
 * How far it has come.
 */
stage: MenuStage, 
/**
 * The last day to sign up.
 */
sign_up_by: Day | null, 
/**
 * Seats nobody has yet; none without a limit.
 */
seats_left: number | null, };

/**
 * What is entered of an item of the menu (DOMAIN §3).
 */
export type MenuItemFacts = { 
/**
 * The plan's year.
 */
year: number, 
/**
 * 固定 or 自选.
 */
part: MenuPart, 
/**
 * 视察农村饮水安全工程.
 */
title: string, 
/**
 * What its activities will be; 议案建议 have a register of their own.
 */
kind: DutyKind, 
/**
 * The first planned month, 1–12.
 */
first_month: number, 
/**
 * The last planned month: the same for one month, the quarter's last for a quarter, 12 for the whole year.
 */
last_month: number, 
/**
 * How many half-days it will last, 1 or more.
 */
half_days: number, 
/**
 * Where.
 */
place: string | null, 
/**
 * The station where it will be.
 */
station: StationId | null, 
/**
 * Who organises it.
 */
organiser: string | null, 
/**
 * How many may sign up; 0 for no limit, and for fixed items.
 */
seats: number, 
/**
 * The last day to sign up; optional items only.
 */
sign_up_by: Day | null, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * 说明.
 */
notes: string | null, };

/**
 * One item whole.
 */
export type MenuItemFile = { 
/**
 * As the plan shows it.
 */
line: MenuLine, 
/**
 * Who signed up, in order: the first `seats` have a seat.
 */
sign_ups: Array<MenuSignUp>, 
/**
 * Who withdrew, in order of the day.
 */
withdrawals: Array<MenuWithdrawal>, 
/**
 * Its activities, by day.
 */
activities: Array<MenuActivity>, 
/**
 * Everybody it concerns, in the order of the roster.
 */
people: Array<MenuPerson>, 
/**
 * Whom its next activity would expect.
 */
expected: Array<DeputyId>, };

/**
 *An item of the duty menu (履职菜单).
 */
export type MenuItemId = number;

/**
 * Asks for one item.
 */
export type MenuItemRef = { 
/**
 * Which.
 */
id: MenuItemId, };

/**
 * An item as it was looked at.
 */
export type MenuItemSeen = { 
/**
 * Which.
 */
id: MenuItemId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * A line of the plan.
 */
export type MenuLine = { 
/**
 * The item.
 */
id: MenuItemId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * 联络站's name.
 */
station_name: string | null, 
/**
 * The name of the group it is for.
 */
group_name: string | null, 
/**
 * How far it has come.
 */
stage: MenuStage, 
/**
 * Why it was cancelled, where it was.
 */
cancelled_reason: string | null, 
/**
 * Who stands how.
 */
counts: MenuCounts, 
/**
 * Whether its months are over, it was published and nothing was held.
 */
is_overdue: boolean, 
/**
 * The plan's year.
 */
year: number, 
/**
 * 固定 or 自选.
 */
part: MenuPart, 
/**
 * 视察农村饮水安全工程.
 */
title: string, 
/**
 * What its activities will be; 议案建议 have a register of their own.
 */
kind: DutyKind, 
/**
 * The first planned month, 1–12.
 */
first_month: number, 
/**
 * The last planned month: the same for one month, the quarter's last for a quarter, 12 for the whole year.
 */
last_month: number, 
/**
 * How many half-days it will last, 1 or more.
 */
half_days: number, 
/**
 * Where.
 */
place: string | null, 
/**
 * The station where it will be.
 */
station: StationId | null, 
/**
 * Who organises it.
 */
organiser: string | null, 
/**
 * How many may sign up; 0 for no limit, and for fixed items.
 */
seats: number, 
/**
 * The last day to sign up; optional items only.
 */
sign_up_by: Day | null, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * 说明.
 */
notes: string | null, };

/**
 * Deputies down, items across: who has done which part of the plan.
 */
export type MenuMatrix = { 
/**
 * Items that were published, in the plan's order.
 */
items: Array<MenuHead>, 
/**
 * Deputies who hold the mandate and whoever else did something, in the order of the roster.
 */
lines: Array<MenuMatrixLine>, 
/**
 * How many optional items a deputy is to choose; 0 where the office never said.
 */
least_choices: number, };

/**
 * One deputy's part of the plan.
 */
export type MenuMatrixLine = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * The deputy's group.
 */
group: GroupId | null, 
/**
 * Where the deputy stands with each item; none where it is not for the deputy.
 */
cells: Array<MenuStanding | null>, 
/**
 * Items done.
 */
done: number, 
/**
 * Fixed items still to come.
 */
due: number, 
/**
 * Optional items chosen: signed up for, or come to.
 */
chosen: number, 
/**
 * How many more are to be chosen.
 */
still_to_choose: number, };

/**
 * How many optional items a deputy is to choose, from which year on: a setting of the office.
 */
export type MenuMinimum = { 
/**
 * The first year it holds for; a later one takes over from its own year.
 */
from_year: number, 
/**
 * How many; 0 asks for none.
 */
least: number, 
/**
 * The local rule it stands in.
 */
basis: string | null, };

/**
 * Asks for one dated minimum.
 */
export type MenuMinimumRef = { 
/**
 * The year from which it holds.
 */
from_year: number, };

/**
 * Whether an item of the duty menu (履职菜单) is for everybody it names, or for those who sign up.
 */
export type MenuPart = "fixed" | "optional";

/**
 * A deputy and where the deputy stands with an item.
 */
export type MenuPerson = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Where.
 */
standing: MenuStanding, };

/**
 * A deputy signed up for an item.
 */
export type MenuSignUp = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * When.
 */
signed_on: Day, 
/**
 * The place on the waiting list, 1 for the next; none with a seat.
 */
waits_at: number | null, };

/**
 * How far an item of the duty menu has come.
 */
export type MenuStage = "draft" | "published" | "held" | "closed" | "cancelled";

/**
 * Where a deputy stands with an item of the duty menu. Leave was granted; 未参加 is whatever else kept one away.
 */
export type MenuStanding = "done" | "leave" | "missed" | "signed_up" | "waiting" | "due" | "not_chosen";

/**
 * What the secretary does to an item of the duty menu.
 */
export type MenuStep = "publish" | "take_back" | "close" | "reopen" | "cancel" | "restore";

/**
 * A deputy who had signed up.
 */
export type MenuWithdrawal = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * When.
 */
withdrawn_on: Day, 
/**
 * Why, where it was said.
 */
reason: string | null, };

/**
 * A year's plan.
 */
export type MenuYear = { 
/**
 * Which year.
 */
year: number, 
/**
 * By first month, then last month, fixed before optional.
 */
items: Array<MenuLine>, 
/**
 * How many optional items a deputy is to choose this year; none where the office never said.
 */
minimum: MenuMinimum | null, 
/**
 * Deputies who hold the mandate.
 */
deputies: number, 
/**
 * Of them, who chose fewer than the minimum.
 */
short_of_choices: number, 
/**
 * Every year that has a plan, newest first.
 */
years: Array<number>, };

/**
 * Asks for a year's plan.
 */
export type MenuYearAsked = { 
/**
 * Which.
 */
year: number, };

/**
 * A minimum the office keeps.
 */
export type Minimum = { 
/**
 * Its row.
 */
id: PledgeMinimumId, 
/**
 * In force from this day; the first day of a pledge's year decides.
 */
dated: Day, 
/**
 * 类别 as deputies' files word it; empty for all others.
 */
category: string, 
/**
 * Items in all.
 */
least_items: number, 
/**
 * Of them, fixed.
 */
least_fixed: number, 
/**
 * Of them, the deputy's own.
 */
least_own: number, };

/**
 * How much deputies of a category must pledge at least (承诺最低数).
 */
export type MinimumFacts = { 
/**
 * In force from this day; the first day of a pledge's year decides.
 */
dated: Day, 
/**
 * 类别 as deputies' files word it; empty for all others.
 */
category: string, 
/**
 * Items in all.
 */
least_items: number, 
/**
 * Of them, fixed.
 */
least_fixed: number, 
/**
 * Of them, the deputy's own.
 */
least_own: number, };

/**
 * Asks for one minimum.
 */
export type MinimumRef = { 
/**
 * Which.
 */
id: PledgeMinimumId, };

/**
 * What becomes of a part nobody has a result for: only some deputies report to their voters each year.
 */
export type MissingPart = "reweigh" | "zero";

/**
 * An amount in fen, read and written in yuan with two decimals: `50.00`, `-12.50`.
 */
export type Money = string;

/**
 * A step that may be taken.
 */
export type MoveLine = { 
/**
 * Which.
 */
step: LadderMove, 
/**
 * Its name.
 */
name: string, 
/**
 * What must hold, in a sentence that names the article where there is one.
 */
condition: string, };

/**
 * A category whose awards are worth so many percent.
 */
export type Multiplier = { 
/**
 * 类别.
 */
category: string, 
/**
 * 120 is 1.2 times.
 */
percent: number, };

/**
 * Names to be sorted, or sorted.
 */
export type Names = { 
/**
 * The names.
 */
names: Array<string>, };

/**
 * Says that the notice went out.
 */
export type NotifySession = { 
/**
 * Which.
 */
id: EvaluationId, 
/**
 * Until when it hangs.
 */
notice_until: Day, };

/**
 * Why somebody takes the oath; that deputies do is local practice.
 */
export type OathBasis = "elected" | "appointed" | "deputy";

/**
 * A ceremony.
 */
export type OathCeremony = { 
/**
 * Which.
 */
id: OathCeremonyId, 
/**
 * How many took the oath in it.
 */
takers: number, 
/**
 * The day; one ceremony a day.
 */
held_on: Day, 
/**
 * Where.
 */
place: string | null, 
/**
 * 领誓人: one leads where several take it together.
 */
led_by: string | null, 
/**
 * 主持人.
 */
presided_by: string | null, };

/**
 *A ceremony of oaths (宪法宣誓仪式).
 */
export type OathCeremonyId = number;

/**
 * Everybody who takes an oath in this term, and the ceremonies.
 */
export type OathList = { 
/**
 * Elected and appointed persons in the order of entry, then deputies who hold the mandate, as the roster has them.
 */
takers: Array<OathTaker>, 
/**
 * The newest first.
 */
ceremonies: Array<OathCeremony>, 
/**
 * How many have taken it.
 */
sworn: number, 
/**
 * Where it comes from that they must, in sentences.
 */
source: Array<string>, 
/**
 * The words of the oath.
 */
text: string, };

/**
 * Somebody who takes an oath.
 */
export type OathTaker = { 
/**
 * The row, of an elected or appointed person.
 */
official: OathTakerId | null, 
/**
 * The deputy, of a deputy.
 */
deputy: DeputyId | null, 
/**
 * 姓名.
 */
name: string, 
/**
 * 职务: 镇长, 代表.
 */
office: string, 
/**
 * Why.
 */
basis: OathBasis, 
/**
 * Since when the office is held.
 */
took_office_on: Day | null, 
/**
 * When the oath was taken.
 */
held_on: Day | null, 
/**
 * Where, where the ceremony is kept.
 */
place: string | null, 
/**
 * 领誓人, where the ceremony is kept.
 */
led_by: string | null, };

/**
 *An elected or appointed person who takes an oath.
 */
export type OathTakerId = number;

/**
 * An objection and its answer.
 */
export type Objection = { 
/**
 * Its row.
 */
id: ObjectionId, 
/**
 * To which quarter.
 */
quarter: Quarter, 
/**
 * About whose points.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * 错、重、漏.
 */
kind: ObjectionKind, 
/**
 * The record it is about.
 */
record: RecordId | null, 
/**
 * What was said.
 */
said: string, 
/**
 * By whom.
 */
raised_by: string, 
/**
 * When.
 */
raised_on: Day, 
/**
 * The answer; absent while it is open.
 */
answer: ObjectionAnswer | null, };

/**
 * What became of an objection.
 */
export type ObjectionAnswer = { 
/**
 * 采纳.
 */
upheld: boolean, 
/**
 * What was found.
 */
text: string, 
/**
 * When.
 */
on: Day, };

/**
 *An objection to a deputy's points (错、重、漏).
 */
export type ObjectionId = number;

/**
 * What a deputy says is not right.
 */
export type ObjectionKind = "wrong" | "duplicate" | "missing";

/**
 * When something was raised: at a session of the congress or between sessions.
 */
export type Occasion = "session" | "recess";

/**
 * The office and its term, as every screen's top line and every sheet's head name them (DOMAIN §2).
 */
export type OfficeFacts = { 
/**
 * The township: 清河镇.
 */
town: string, 
/**
 * Who issues sheets: 清河镇人大主席团.
 */
issuer: string, 
/**
 * The office's own phone, printed where a deputy gave no consent (DOMAIN §1, PIPL).
 */
phone: string | null, 
/**
 * Where voters find the office.
 */
address: string | null, 
/**
 * The congress: 清河镇第十九届人民代表大会.
 */
congress: string, 
/**
 * The term in short: 第十九届.
 */
term: string, 
/**
 * First day of the term; five years (Deputies Law art 2).
 */
term_from: Day | null, };

/**
 * What the frame of the window needs to know.
 */
export type OfficeView = { 
/**
 * The office and its term.
 */
office: OfficeFacts, 
/**
 * The term's row.
 */
term_id: TermId, 
/**
 * How this installation prints and shows.
 */
preferences: Preferences, 
/**
 * Today.
 */
today: Day, 
/**
 * The store's file.
 */
store: string, 
/**
 * What 撤销 would undo, if anything.
 */
undo: UndoLine | null, 
/**
 * What 重做 would do again, if the last operation was an undo.
 */
redo: UndoLine | null, 
/**
 * The newest verified backup: when it was made.
 */
backed_up_at: string | null, 
/**
 * Whether the secretary has named her town yet: false on the very first start.
 */
is_named: boolean, 
/**
 * Whether this is the fictional town of the demo.
 */
is_demo: boolean, };

/**
 * What is entered of an elected or appointed person.
 */
export type OfficialFacts = { 
/**
 * 姓名.
 */
name: string, 
/**
 * 职务.
 */
office: string, 
/**
 * Why.
 */
basis: OathBasis, 
/**
 * Since when the office is held.
 */
took_office_on: Day | null, };

/**
 * Asks for one elected or appointed person.
 */
export type OfficialRef = { 
/**
 * Which.
 */
id: OathTakerId, };

/**
 * Opens a follow-up.
 */
export type OpenLadderCase = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * When.
 */
on: Day, 
/**
 * Why, in sentences: the list's, or the office's own.
 */
reasons: Array<string>, };

/**
 *An operation in the journal.
 */
export type OperationId = number;

/**
 * Asks for one operation.
 */
export type OperationRef = { 
/**
 * Which.
 */
operation: OperationId, };

/**
 * What voters think of a deputy.
 */
export type Opinion = { 
/**
 * Of whom; none where of all.
 */
deputy: DeputyId | null, 
/**
 * The opinion.
 */
text: string, };

/**
 * One choice.
 */
export type OptionChoice = { 
/**
 * On the wire.
 */
value: string | number, 
/**
 * On the screen.
 */
label: string, };

/**
 * Whether a file can be imported.
 */
export type Outcome = "import" | "import_with_problems" | "reject";

/**
 * What was paid for a record, as it was paid.
 */
export type PaidAllowance = { 
/**
 * Half-days it was paid for.
 */
half_days: number, 
/**
 * How much.
 */
amount: Money, 
/**
 * When.
 */
on: Day, };

/**
 * `yyyy-mm` or `yyyy-mm-dd`: a birth or joining date of which the day may be unknown (DOMAIN §2).
 */
export type PartialDay = string;

/**
 * One import of the past.
 */
export type PastImport = { 
/**
 * Its operation.
 */
operation: OperationId, 
/**
 * When: `yyyy-mm-dd hh:mm`.
 */
at: string, 
/**
 * The file's name.
 */
file: string, 
/**
 * What it held.
 */
kind: TableKind, 
/**
 * What was new: deputies, activities or households.
 */
added: number, 
/**
 * What was changed.
 */
updated: number, 
/**
 * Whether it was undone.
 */
undone: boolean, };

/**
 * A term that has ended.
 */
export type PastTerm = { 
/**
 * 第十八届.
 */
name: string, 
/**
 * The congress's full name.
 */
congress: string, 
/**
 * Its first day.
 */
starts_on: Day | null, 
/**
 * How many deputies it had.
 */
deputies: number, };

/**
 * What was read; nothing is kept, and nothing was guessed.
 */
export type Pasted = { 
/**
 * Whose attendance is certain, each deputy once, in the order of the text.
 */
read: Array<PastedAttendance>, 
/**
 * What only the secretary can know.
 */
asked: Array<PastedQuestion>, 
/**
 * What the text says of 其余, whom it does not name.
 */
rest: SaidAttendance | null, 
/**
 * Words that say nothing the program understands, as they stand in the text.
 */
unread: Array<string>, };

/**
 * One deputy's attendance as it was read.
 */
export type PastedAttendance = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * Whether the text named the deputy only as one of 其余.
 */
by_rest: boolean, 
/**
 * 出席, 请假, 缺席, 迟到, 早退.
 */
attendance: Attendance, 
/**
 * Half-days of leave, fitted to the activity.
 */
leave_half_days: number, 
/**
 * 列席.
 */
observer: boolean, };

/**
 * Why something is asked.
 */
export type PastedDoubt = "namesakes" | "unknown" | "conflict" | "unclear";

/**
 * Something to be answered by the secretary.
 */
export type PastedQuestion = { 
/**
 * Why it is asked.
 */
doubt: PastedDoubt, 
/**
 * The question, a whole sentence.
 */
sentence: string, 
/**
 * The name as it was written.
 */
written: string, 
/**
 * Who it may be; where the name is unknown, those with a like name.
 */
candidates: Array<Candidate>, 
/**
 * How it may have been: one, or those to choose from.
 */
said: Array<SaidAttendance>, };

/**
 * Pays what is due in these days to these deputies.
 */
export type PayAllowances = { 
/**
 * The first day of the activities.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, 
/**
 * To whom.
 */
deputies: Array<DeputyId>, 
/**
 * When.
 */
on: Day, };

/**
 * A percentage in hundredths of a percent, sent as text: `80`, `66.67`.
 */
export type Percent = string;

/**
 * Whom a written name means.
 */
export type PersonChoice = { 
/**
 * The question's key.
 */
key: string, 
/**
 * The deputy; none to leave out every row with this name.
 */
deputy: DeputyId | null, };

/**
 * A name without inner padding, its minority interpunct always `·` (U+00B7), at most 60 characters.
 */
export type PersonName = string;

/**
 * Voters demand a recall (Election Law art 50).
 */
export type Petition = { 
/**
 * When it was handed in.
 */
on: Day, 
/**
 * How many voters of the original constituency signed.
 */
voters: number, 
/**
 * Whether it is in writing.
 */
in_writing: boolean, 
/**
 * The reasons it gives.
 */
reasons: string, 
/**
 * To whom it was handed in.
 */
to: DecidingBody, };

/**
 * A mobile number of 11 digits, or a landline with its area code (`0351-1234567`) or without.
 */
export type Phone = string;

/**
 * A photo as the screen shows it.
 */
export type Photo = { 
/**
 * A `data:` address with the JPEG; absent where there is none.
 */
picture: string | null, };

/**
 * A folder of photos named `NNN_姓名.jpg`, by name, card number or ID number.
 */
export type PhotoFolder = { 
/**
 * The folder's path.
 */
folder: string, 
/**
 * Whether only to say what would happen.
 */
only_look: boolean, };

/**
 * A picture without a deputy.
 */
export type PhotoLeft = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Why, in a sentence.
 */
why: string, };

/**
 * A picture and its deputy.
 */
export type PhotoMatch = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * The deputy's name.
 */
name: string, 
/**
 * Whether a photo is replaced.
 */
replaces: boolean, };

/**
 * What became of a folder of photos.
 */
export type PhotoReport = { 
/**
 * Pictures that found their deputy.
 */
matched: Array<PhotoMatch>, 
/**
 * Pictures that were left, each with the reason in a sentence.
 */
left: Array<PhotoLeft>, 
/**
 * Deputies who still have none.
 */
without: Array<string>, };

/**
 * One place, of whichever kind, to be removed.
 */
export type PlaceRef = { "kind": "constituency", "id": ConstituencyId } | { "kind": "village", "id": VillageId } | { "kind": "group", "id": GroupId } | { "kind": "station", "id": StationId };

/**
 * Everything a deputy can belong to, with how many do.
 */
export type Places = { 
/**
 * Constituencies in the order of their numbers.
 */
constituencies: Array<Constituency>, 
/**
 * Villages and communities.
 */
villages: Array<Village>, 
/**
 * Deputies' groups.
 */
groups: Array<Group>, 
/**
 * Stations, homes and rooms of deputies.
 */
stations: Array<Station>, };

/**
 * What an import would change.
 */
export type Plan = { 
/**
 * New deputies.
 */
added: Array<RowRef>, 
/**
 * Changes of known deputies, a line a field. ID numbers and phones are masked when the screen asks.
 */
updated: Array<Update>, 
/**
 * How many known deputies stay as they are.
 */
unchanged: number, 
/**
 * Deputies in the store and not in the file: listed, never deleted.
 */
removed: Array<Known>, 
/**
 * Rows that might be somebody already there.
 */
ambiguous: Array<Ambiguous>, };

/**
 * One thing a group planned.
 */
export type PlanItem = { 
/**
 * The item.
 */
id: PlanItemId, 
/**
 * How far it has come.
 */
stage: PlanStage, 
/**
 * Whose.
 */
group: GroupId, 
/**
 * The calendar year.
 */
year: number, 
/**
 * The month, from 1.
 */
month: number, 
/**
 * What is to be done.
 */
content: string, 
/**
 * With which department, where it is not the group's own.
 */
department: string | null, 
/**
 * Who sees to it.
 */
owner: string | null, 
/**
 * The activity that fulfils it.
 */
activity: ActivityId | null, };

/**
 * What is entered of something planned.
 */
export type PlanItemFacts = { 
/**
 * Whose.
 */
group: GroupId, 
/**
 * The calendar year.
 */
year: number, 
/**
 * The month, from 1.
 */
month: number, 
/**
 * What is to be done.
 */
content: string, 
/**
 * With which department, where it is not the group's own.
 */
department: string | null, 
/**
 * Who sees to it.
 */
owner: string | null, 
/**
 * The activity that fulfils it.
 */
activity: ActivityId | null, };

/**
 *Something a group plans for a year.
 */
export type PlanItemId = number;

/**
 * Asks for one thing planned.
 */
export type PlanItemRef = { 
/**
 * Which.
 */
id: PlanItemId, };

/**
 * A deputy and when she reported.
 */
export type PlanLine = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * 选区.
 */
constituency: string | null, 
/**
 * 代表小组.
 */
group: string | null, 
/**
 * 单位及职务.
 */
position: string | null, 
/**
 * When she reported last in this term.
 */
reported_on: Day | null, 
/**
 * When she is to report.
 */
planned_on: Day | null, 
/**
 * What the last ballot came to.
 */
result: BallotResult | null, };

/**
 * Asks for a year's plan.
 */
export type PlanOf = { 
/**
 * The year.
 */
year: number, };

/**
 * How far something planned has come.
 */
export type PlanStage = "ahead" | "done" | "overdue";

/**
 * An activity of the file.
 */
export type PlannedActivity = { 
/**
 * To answer by.
 */
key: string, 
/**
 * Where it stands first.
 */
cell: string, 
/**
 * 活动名称.
 */
title: string, 
/**
 * First day.
 */
starts_on: Day, 
/**
 * Last day.
 */
ends_on: Day, 
/**
 * Its length in half-days.
 */
half_days: number, 
/**
 * Its kind; none where it has to be said.
 */
kind: DutyKind | null, 
/**
 * Whether the kind was recognised by the title only.
 */
kind_guessed: boolean, 
/**
 * How it stands to those that are kept.
 */
stands: ActivityStands, 
/**
 * Which it may be.
 */
candidates: Array<KnownActivity>, 
/**
 * 出席, 迟到 and 早退, with 列席.
 */
came: number, 
/**
 * 请假.
 */
leave: number, 
/**
 * 缺席.
 */
absent: number, 
/**
 * Attendances that would be new.
 */
added: number, 
/**
 * Attendances that are kept so already.
 */
unchanged: number, };

/**
 * A linked household of the file; only its surname is told.
 */
export type PlannedHousehold = { 
/**
 * Where it stands.
 */
cell: string, 
/**
 * The deputy.
 */
deputy_name: string, 
/**
 * 王**.
 */
masked: string, 
/**
 * How it stands to those that are kept.
 */
stands: HouseholdStands, };

/**
 * What a copy brought.
 */
export type PlansCopied = { 
/**
 * Groups that got a plan.
 */
groups: number, 
/**
 * Things planned in all.
 */
items: number, };

/**
 * Asks for the plans of a year.
 */
export type PlansOf = { 
/**
 * The calendar year.
 */
year: number, };

/**
 * What part of a deputy's duties an item is about.
 */
export type PledgeAspect = "study" | "oversight" | "contact" | "suggestions" | "other";

/**
 * A recorded correction.
 */
export type PledgeCorrection = { 
/**
 * Of which item; none for the whole.
 */
item: PledgeItemId | null, 
/**
 * What stood.
 */
before: PledgeOutcome, 
/**
 * What is right.
 */
after: PledgeOutcome, 
/**
 * Why.
 */
reason: string, 
/**
 * The day.
 */
on: Day, 
/**
 * The people: 镇人大主席团, 代表小组会议, the deputy.
 */
by: string, };

/**
 * A duty record that counts toward an item, or says why it does not.
 */
export type PledgeEvidence = { 
/**
 * Its day.
 */
date: Day, 
/**
 * What it is called; a visit does not say to whom.
 */
title: string, 
/**
 * The activity, where it is one.
 */
activity: ActivityId | null, 
/**
 * The suggestion, where it is one.
 */
suggestion: SuggestionId | null, 
/**
 * Why it does not count; none where it does.
 */
left_out: string | null, };

/**
 * One pledge whole.
 */
export type PledgeFile = { 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * The year; none for the term.
 */
year: number | null, 
/**
 * As lists show it, without its items.
 */
pledge: KeptPledge, 
/**
 * Each item's evidence, in the order of the items.
 */
evidence: Array<PledgeItemFile>, 
/**
 * What was done with it, the first first.
 */
steps: Array<PledgeStepLine>, 
/**
 * What was corrected, the first first.
 */
corrections: Array<PledgeCorrection>, };

/**
 *A deputy's pledge (承诺) of a year or of the term.
 */
export type PledgeId = number;

/**
 * An item with how far it is kept.
 */
export type PledgeItem = { 
/**
 * The item.
 */
id: PledgeItemId, 
/**
 * Whether it came over from the year before.
 */
carried: boolean, 
/**
 * Whether it counts itself from duty records.
 */
counts_itself: boolean, 
/**
 * How many were done: counted, registered by hand, or where it is judged, as it was then.
 */
done: number, 
/**
 * What was registered by hand.
 */
done_note: string | null, 
/**
 * Whether the target is reached.
 */
reached: boolean, 
/**
 * Whether it is not reached though its day is over.
 */
overdue: boolean, 
/**
 * What the office would judge by the count; none where only people can say.
 */
suggested: PledgeOutcome | null, 
/**
 * How it was judged, corrections included.
 */
outcome: PledgeOutcome | null, 
/**
 * 评语.
 */
remark: string | null, 
/**
 * 固定、自选、自定.
 */
source: PledgeSource, 
/**
 * The item of the office's list it was taken from; none exactly where it is the deputy's own.
 */
catalogue: CatalogueItemId | null, 
/**
 * One of the five aspects.
 */
aspect: PledgeAspect, 
/**
 * The promise in a sentence.
 */
text: string, 
/**
 * What counts toward it.
 */
measure: Measure, 
/**
 * How many times, pieces or households: 1 or more.
 */
target: number, 
/**
 * By when; none means by the end of the year or term.
 */
due: Day | null, };

/**
 * An item's evidence.
 */
export type PledgeItemFile = { 
/**
 * The item.
 */
item: PledgeItemId, 
/**
 * Duty records that count or nearly do, by day.
 */
records: Array<PledgeEvidence>, };

/**
 *An item of a pledge (承诺事项).
 */
export type PledgeItemId = number;

/**
 * A deputy with what is pledged.
 */
export type PledgeLine = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Place in stroke order.
 */
stroke_rank: number, 
/**
 * 类别.
 */
category: string | null, 
/**
 * 代表小组.
 */
group_name: string | null, 
/**
 * Its number, for sorting.
 */
group_number: number | null, 
/**
 * What is asked of this deputy.
 */
minimum: Minimum | null, 
/**
 * The pledge; none where nothing is pledged yet.
 */
pledge: KeptPledge | null, };

/**
 * The pledges of a year or of the term.
 */
export type PledgeList = { 
/**
 * The year; none for the term.
 */
year: number | null, 
/**
 * Its first day.
 */
from: Day, 
/**
 * Its last day.
 */
until: Day, 
/**
 * Every deputy who holds the mandate or pledged something, in the order of entry.
 */
lines: Array<PledgeLine>, 
/**
 * What waits for the office.
 */
waiting: PledgeWaiting, };

/**
 *How much deputies must pledge at least, from a day on (承诺最低数).
 */
export type PledgeMinimumId = number;

/**
 * What came of an item, or of a pledge as a whole.
 */
export type PledgeOutcome = "kept" | "partly" | "not_kept";

/**
 * Asks for one pledge.
 */
export type PledgeRef = { 
/**
 * Which.
 */
id: PledgeId, };

/**
 * A pledge as it was looked at.
 */
export type PledgeSeen = { 
/**
 * Which.
 */
id: PledgeId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * A deputy who was left out of an entry for many.
 */
export type PledgeSkipped = { 
/**
 * 姓名.
 */
name: string, 
/**
 * Why, in a sentence.
 */
why: string, };

/**
 * Where an item of a pledge comes from.
 */
export type PledgeSource = "fixed" | "chosen" | "own";

/**
 * How far a pledge has come.
 */
export type PledgeStage = "drafted" | "returned" | "approved" | "posted" | "registered" | "judged";

/**
 * What is done with a pledge.
 */
export type PledgeStep = "draft" | "approve" | "return" | "post" | "register" | "judge" | "correct";

/**
 * What was done with a pledge.
 */
export type PledgeStepLine = { 
/**
 * Which step.
 */
step: PledgeStep, 
/**
 * The reason or a remark.
 */
note: string | null, 
/**
 * The day.
 */
on: Day, 
/**
 * The people: 镇人大主席团, 代表小组会议, the deputy.
 */
by: string, };

/**
 * How many wait for what.
 */
export type PledgeWaiting = { 
/**
 * Deputies who hold the mandate and pledged nothing yet.
 */
without: number, 
/**
 * Pledges to be reviewed.
 */
to_review: number, 
/**
 * Returned ones that have not come back.
 */
returned: number, 
/**
 * Approved ones to be posted.
 */
to_post: number, 
/**
 * Posted ones that are all reached, or whose time is over: to be registered.
 */
to_register: number, 
/**
 * Registered ones to be judged.
 */
to_judge: number, 
/**
 * Items of posted pledges that are not reached though their day is over.
 */
overdue: number, };

/**
 * What an entry for many did.
 */
export type PledgesEntered = { 
/**
 * How many pledges were made or changed.
 */
pledges: number, 
/**
 * How many items were added.
 */
items: number, 
/**
 * Whose were left as they are, and why.
 */
skipped: Array<PledgeSkipped>, };

/**
 * Asks for the pledges of a year or of the term.
 */
export type PledgesOf = { 
/**
 * The year; none for the term (任期承诺).
 */
year: number | null, };

/**
 * Points of a deputy or of a clause, in hundredths: `7`, `-2`, `118.5`, `0.25`.
 */
export type Points = string;

/**
 * How this installation prints and shows.
 */
export type Preferences = { 
/**
 * Letters on screen, in percent: 100–150.
 */
letter_size: number, 
/**
 * Columns shown in 代表名册, by name; empty means the default ones.
 */
list_columns: Array<string>, 
/**
 * How far this printer shifts the picture to the right, in millimetres.
 */
printer_right: number, 
/**
 * How far this printer shifts the picture down, in millimetres.
 */
printer_down: number, 
/**
 * How this printer scales, in percent of the true size: 95–105.
 */
printer_scale: number, };

/**
 * A sheet to be written to a file.
 */
export type PrintSheet = { 
/**
 * Which.
 */
document: string, 
/**
 * Options by name.
 */
options: Record<string, unknown>, 
/**
 * Where to: a .pdf path.
 */
out: string, };

/**
 * What is private: masked on screen until asked for, never on anything posted (DOMAIN §1).
 */
export type PrivateFacts = { 
/**
 * 身份证号.
 */
id_number: IdNumber | null, 
/**
 * 手机.
 */
phone: Phone | null, 
/**
 * 备用电话.
 */
phone2: Phone | null, 
/**
 * 住址.
 */
address: string | null, };

/**
 * How far long work is.
 */
export type Progress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 where that is not known.
 */
total: number, 
/**
 * What is being done: 正在读取名册.
 */
what: string, };

/**
 * Posts a closed quarter.
 */
export type PublishQuarter = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * 公示期: until when it hangs.
 */
notice_until: Day, };

/**
 * A quarter, `2026Q3`: points are circulated, closed and posted by quarters (DOMAIN §5).
 *
 * Also reads `2026q3`, `2026年第3季度` and `2026年第三季度`.
 */
export type Quarter = string;

/**
 * A quarter and how far it has come.
 */
export type QuarterLine = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * How far it has come.
 */
stage: Stage, 
/**
 * When the draft went out.
 */
circulated_on: Day | null, 
/**
 * Until when deputies were asked to answer.
 */
objections_until: Day | null, 
/**
 * When it was closed.
 */
closed_on: Day | null, 
/**
 * When it was posted.
 */
published_on: Day | null, 
/**
 * 公示期: until when it hangs.
 */
notice_until: Day | null, 
/**
 * Objections nobody has answered.
 */
open_objections: number, };

/**
 * Asks for a quarter.
 */
export type QuarterRef = { 
/**
 * Which.
 */
quarter: Quarter, };

/**
 * 履职积分表 of a quarter: what the preview shows and the posted sheet prints.
 *
 * Of a closed quarter it is given as it was frozen, names and office included, and only the days of publication come
 * later. A posted sheet prints no `reason`, `self_score`, `group_score` or `unreviewed`.
 */
export type QuarterSheet = { 
/**
 * The quarter.
 */
quarter: Quarter, 
/**
 * How far it has come.
 */
stage: Stage, 
/**
 * When the draft went out.
 */
circulated_on: Day | null, 
/**
 * Until when deputies are asked to answer.
 */
objections_until: Day | null, 
/**
 * When it was closed.
 */
closed_on: Day | null, 
/**
 * When it was posted.
 */
published_on: Day | null, 
/**
 * 公示期: until when it hangs.
 */
notice_until: Day | null, 
/**
 * The office, for the sheet's head and foot.
 */
office: OfficeFacts, 
/**
 * The rulebooks that deputies are judged by, for the sheet's basis line.
 */
rulebooks: Array<string>, 
/**
 * The columns of the matrix, in the order of the rulebooks' items.
 */
columns: Array<SheetColumn>, 
/**
 * The deputies by rank, inside a tie in stroke order.
 */
rows: Array<SheetRow>, };

/**
 * A question and its answer.
 */
export type Question = { 
/**
 * To whom; none where it was to all.
 */
deputy: DeputyId | null, 
/**
 * Who asked; never printed on what is posted.
 */
asked_by: string | null, 
/**
 * The question.
 */
question: string, 
/**
 * The answer.
 */
answer: string | null, };

/**
 * How a question is answered.
 */
export type QuestionKind = "single" | "multiple" | "free";

/**
 * What a question's answers came to.
 */
export type QuestionResult = { 
/**
 * Those who ticked something; of several ticks only the most for one option is known, so none.
 */
answered: number | null, 
/**
 * Each option's share of those returned: percent, rounded to hundredths, a half upwards.
 */
shares: Array<Percent>, };

/**
 * How many may be 优秀.
 */
export type Quota = { 
/**
 * Not more than so many percent of those who are graded; what does not make a whole person falls away.
 */
excellent: number, };

/**
 * How the quota of 优秀 was shared out.
 */
export type QuotaAnswer = { 
/**
 * Not more than so many percent.
 */
percent: number, 
/**
 * Of so many who are graded.
 */
graded: number, 
/**
 * That many places.
 */
places: number, 
/**
 * How many reached 优秀 before the quota.
 */
reached: number, 
/**
 * How many have it now.
 */
given: number, 
/**
 * Places left to the meeting, because more deputies than places have the same score.
 */
open: number, 
/**
 * Who is tied for them.
 */
tied: Array<CompositeId>, 
/**
 * All that in a sentence.
 */
said: string, };

/**
 * For the screens' types: a quota or its percentage alone.
 */
export type QuotaOrPercent = number | Quota;

/**
 * A group and its points.
 */
export type RankedGroup = { 
/**
 * The group.
 */
group: SheetPlace, 
/**
 * Its rank; ties share one.
 */
rank: number, 
/**
 * Deputies in it who hold the mandate.
 */
members: number, 
/**
 * Its points and their reasons.
 */
judgement: GroupJudgement, };

/**
 * What is entered of a rate.
 */
export type RateFacts = { 
/**
 * In force from this day until the next rate's.
 */
dated: Day, 
/**
 * For half a day.
 */
per_half_day: Money, 
/**
 * 类别 whose deputies are paid: those without a fixed income.
 */
categories: Array<string>, 
/**
 * Kinds of activities that are paid for.
 */
kinds: Array<DutyKind>, 
/**
 * Where it is decided: 《清河镇人大代表活动经费管理办法》第八条.
 */
source: string, };

/**
 * Asks for one rate.
 */
export type RateRef = { 
/**
 * Which.
 */
id: AllowanceRateId, };

/**
 * Text to be read: a WeChat relay (接龙), sentences, a column or block from Excel.
 */
export type ReadPasted = { 
/**
 * As it was pasted.
 */
text: string, 
/**
 * How many half-days the activity lasts; 请假 without a length means all of them.
 */
half_days: number, 
/**
 * Who was invited: namesakes are first looked for among them, and 其余 means them. Absent: all who hold the mandate.
 */
deputies: Array<DeputyId> | null, };

/**
 * Sorts of reasons.
 */
export type ReasonKind = "absent_twice" | "poor_years" | "poor_evaluation" | "absent_once" | "low_points";

/**
 * The recall is voted on (Election Law arts 52, 53).
 */
export type RecallBallot = { 
/**
 * When.
 */
on: Day, 
/**
 * Whether the ballot was secret.
 */
secret: boolean, 
/**
 * All voters of the original constituency.
 */
voters: number, 
/**
 * How many voted for the recall.
 */
in_favour: number, 
/**
 * What was declared: whether the deputy is recalled.
 */
passed: boolean, };

/**
 * 复查: whether what was promised was done.
 */
export type Recheck = { 
/**
 * When.
 */
on: Day, 
/**
 * Whether it became better.
 */
improved: boolean, 
/**
 * What was found.
 */
findings: string, 
/**
 * Who looked.
 */
by: string, };

/**
 * Recommends a deputy for re-election, or says that not; without `recommended` takes it back.
 */
export type Recommend = { 
/**
 * Whom.
 */
deputy: DeputyId, 
/**
 * Whether.
 */
recommended: boolean | null, 
/**
 * Why; needed where not.
 */
reason: string, };

/**
 * A record's number or word, given back as it came.
 */
export type RecordId = number | string;

/**
 * A rectification item (整改事项).
 */
export type Rectification = { 
/**
 * The item.
 */
id: RectificationId, 
/**
 * Who rectifies.
 */
deputy: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * What has to be put right.
 */
matter: string, 
/**
 * Who sees to it (责任人).
 */
owner: string, 
/**
 * Until when.
 */
due: Day, 
/**
 * How far it has come.
 */
stage: RectificationStage, 
/**
 * Whether its day has passed and nothing was reported.
 */
is_overdue: boolean, 
/**
 * What was done, in order.
 */
steps: Array<RectificationDone>, };

/**
 * A step that was done.
 */
export type RectificationDone = { 
/**
 * What.
 */
step: RectificationStep, 
/**
 * When.
 */
date: Day, 
/**
 * By whom.
 */
by: string, 
/**
 * What was reported or found.
 */
said: string, };

/**
 *A rectification item (整改事项).
 */
export type RectificationId = number;

/**
 * Asks for one rectification item.
 */
export type RectificationRef = { 
/**
 * Which.
 */
id: RectificationId, };

/**
 * How far a rectification item has come.
 */
export type RectificationStage = "open" | "reported" | "passed";

/**
 * What is done about a rectification item.
 */
export type RectificationStep = "report" | "pass" | "return";

/**
 * 连任推荐: everybody's record of the term and whom the office recommends.
 */
export type Reelection = { 
/**
 * The years that were decided, the oldest first.
 */
years: Array<number>, 
/**
 * The deputies who hold their mandate, in stroke order.
 */
lines: Array<ReelectionLine>, };

/**
 * A deputy's record of the term.
 */
export type ReelectionLine = { 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 小组's name.
 */
group_name: string | null, 
/**
 * Terms served, this one included.
 */
terms_served: number | null, 
/**
 * The grade of each decided year; none where the deputy got none.
 */
grades: Array<Grade | null>, 
/**
 * The record in a sentence.
 */
record: string, 
/**
 * Whether the office recommends the deputy; none before it said so.
 */
recommended: boolean | null, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * Something was not done, and the store is as it was.
 */
export type Refusal = { 
/**
 * Which sort of refusal.
 */
kind: Kind, 
/**
 * One whole Chinese sentence: what is wrong.
 */
message: string, 
/**
 * One whole Chinese sentence: what to do.
 */
hint: string | null, 
/**
 * The input field it is about, by its name on the wire.
 */
field: string | null, 
/**
 * A stable word for scripts, where one is promised (rosters' reject codes).
 */
code: string | null, };

/**
 * Registers what was done for an item that does not count itself.
 */
export type RegisterDone = { 
/**
 * The pledge, as it was looked at.
 */
pledge: PledgeSeen, 
/**
 * Its item.
 */
item: PledgeItemId, 
/**
 * How many were done; none where nothing is registered.
 */
done: number | null, 
/**
 * What was done.
 */
note: string | null, };

/**
 * A register to look at, with what the secretary said of it so far.
 */
export type RegisterFile = { 
/**
 * The workbook's path.
 */
path: string, 
/**
 * What it holds: 出席 or 联系户.
 */
kind: TableKind, 
/**
 * What was said by hand of sheets; absent sheets are recognised.
 */
mapping: Array<SheetMapping>, 
/**
 * Cells corrected in place.
 */
corrections: Array<CellCorrection>, 
/**
 * Whom written names mean.
 */
people: Array<PersonChoice>, 
/**
 * What marks mean that the file does not explain.
 */
marks: Array<MarkChoice>, 
/**
 * What activities are.
 */
activities: Array<ActivityChoice>, 
/**
 * Of what differs from what is kept, the lines to be taken from the file; all others stay.
 */
taken: Array<string>, 
/**
 * Import what has no problems although there are errors.
 */
accept_problems: boolean, };

/**
 * What a register would do.
 */
export type RegisterInspection = { 
/**
 * What it was read as.
 */
kind: TableKind, 
/**
 * Whether it can be imported.
 */
outcome: Outcome, 
/**
 * Why not.
 */
reject: Reject | null, 
/**
 * The sheets that are read.
 */
sheets: Array<Sheet>, 
/**
 * The sheets that are not; of a file that is refused, all.
 */
others: Array<Sheet>, 
/**
 * What is wrong or doubtful, cell by cell.
 */
problems: Array<CellProblem>, 
/**
 * What it would change.
 */
plan: RegisterPlan, 
/**
 * How much there is.
 */
counts: Counts, 
/**
 * Things the reader must tell.
 */
notes: Array<string>, };

/**
 * What an import would change, and what only the secretary can know.
 */
export type RegisterPlan = { 
/**
 * Names of several deputies, or of none.
 */
people: Array<AskedPerson>, 
/**
 * Marks that nothing explains.
 */
marks: Array<AskedMark>, 
/**
 * The activities, in the file's order.
 */
activities: Array<PlannedActivity>, 
/**
 * The linked households, in the file's order.
 */
households: Array<PlannedHousehold>, 
/**
 * What is kept otherwise than the file says.
 */
different: Array<Different>, };

/**
 * What an import of a register did.
 */
export type RegisterReport = { 
/**
 * The operation, for undoing.
 */
operation: OperationId, 
/**
 * New activities.
 */
activities: number, 
/**
 * New attendances, in new activities and in known ones.
 */
attendances: number, 
/**
 * New linked households.
 */
households: number, 
/**
 * Attendances or households that were kept otherwise and are changed.
 */
changed: number, 
/**
 * Attendances or households that were there already.
 */
unchanged: number, 
/**
 * What was left out, each with the reason.
 */
left_out: Array<EntryLeftOut>, };

/**
 * Why a file is refused.
 */
export type Reject = { 
/**
 * A stable word: `no_header_found`.
 */
code: string, 
/**
 * What is wrong.
 */
message: string, 
/**
 * What to do.
 */
hint: string, };

/**
 * How a deputy reports.
 */
export type ReportForm = "oral" | "written" | "visits";

/**
 * A deputy who reports, with votes and results.
 */
export type Reporter = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * 选区.
 */
constituency: string | null, 
/**
 * How.
 */
form: ReportForm, 
/**
 * Counted ballots, an electorate each.
 */
tallies: Array<KeptTally>, 
/**
 * What they come to: foreseen while they can change, then as it was decided; none while one is missing.
 */
assessed: Assessed | null, 
/**
 * Corrections after deciding, in the order they were made; the last one holds.
 */
corrections: Array<ResultCorrection>, 
/**
 * The result that holds.
 */
result: BallotResult | null, };

/**
 * A deputy who reports.
 */
export type ReporterFacts = { 
/**
 * Who; once in a session.
 */
deputy: DeputyId, 
/**
 * How.
 */
form: ReportForm, };

/**
 * A resignation received (Election Law art 55).
 */
export type Resignation = { 
/**
 * When it came in.
 */
on: Day, 
/**
 * Whether it is in writing.
 */
in_writing: boolean, 
/**
 * To whom it is addressed.
 */
to: DecidingBody, 
/**
 * The reason given.
 */
reason: string | null, };

/**
 * Which backup takes the store's place.
 */
export type RestoreFrom = { 
/**
 * The file.
 */
path: string, };

/**
 * A correction of what was decided.
 */
export type ResultCorrection = { 
/**
 * The result that holds instead.
 */
result: BallotResult, 
/**
 * The share that holds instead, where ballots had been counted wrongly.
 */
share: Percent | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided it: 镇人大主席团第十二次会议.
 */
decided_by: string, 
/**
 * When it was made.
 */
made_on: Day, };

/**
 * The end of a suspension (Deputies Law art 61).
 */
export type Resumption = { 
/**
 * Since when.
 */
on: Day, 
/**
 * How the cause came to its end.
 */
reason: string, };

/**
 * How far a record has come under claim and review (申报审核制).
 */
export type Review = "approved" | "claimed" | "returned";

/**
 * Approves or returns claims, many at once.
 */
export type ReviewAttendances = { 
/**
 * Which; each must be 待审核.
 */
attendances: Array<AttendanceId>, 
/**
 * What the office says.
 */
verdict: Verdict, 
/**
 * Why; needed where they are returned.
 */
reason: string | null, };

/**
 * The office's word on one suggestion or on several at once.
 */
export type ReviewSuggestions = { 
/**
 * Which, as they were looked at.
 */
suggestions: Array<SuggestionSeen>, 
/**
 * The word.
 */
review: Review, 
/**
 * Why, where they are returned.
 */
reason: string | null, };

/**
 * A file to look at, with what the secretary corrected so far.
 */
export type RosterFile = { 
/**
 * The workbook's path.
 */
path: string, 
/**
 * What was said by hand of sheets; absent sheets are recognised.
 */
mapping: Array<SheetMapping>, 
/**
 * Cells corrected in place.
 */
corrections: Array<Correction>, 
/**
 * What to do with ambiguous rows.
 */
choices: Array<Choice>, 
/**
 * Import the good cells and rows although there are errors.
 */
accept_problems: boolean, };

/**
 * A deputy's row.
 */
export type Row = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row, 1-based.
 */
row: number, 
/**
 * The cleaned values without errors.
 */
fields: { [key in Field]?: Value }, 
/**
 * What is wrong or doubtful.
 */
issues: Array<Issue>, 
/**
 * Whether the workbook has a picture for this row.
 */
photo: boolean, };

/**
 * What became of a row.
 */
export type RowFate = "added" | "changed" | "removed";

/**
 * A row by its place and name.
 */
export type RowRef = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The workbook's row.
 */
row: number, 
/**
 * The name in it.
 */
name: string, };

/**
 * How votes become a result (a setting of the office).
 */
export type Rule = RuleWord | Thresholds;

/**
 * An item of a rulebook: which records, how many points, up to where.
 */
export type RuleItem = { 
/**
 * Its word in this rulebook: `congress`.
 */
rule: string, 
/**
 * 项目名称: 出席人代会.
 */
name: string, 
/**
 * Where it is written: 第二条第（一）项.
 */
clause: string, 
/**
 * The kinds of record it is for.
 */
kinds: Array<DutyKind>, 
/**
 * The roles it is for; empty for all.
 */
roles: Array<DutyRole>, 
/**
 * The categories of deputy it is for; empty for all.
 */
categories: Array<string>, 
/**
 * Where two items want the same record, the lower number takes it.
 */
order: number | null, 
/**
 * What one award is given for.
 */
basis: Basis, 
/**
 * 首次: the first award.
 */
first: Points, 
/**
 * 再次: each further one; left out, each further is worth as much as the first.
 */
further: Points | null, 
/**
 * Over which time an award is the first, and further ones are further.
 */
counted_over: CountedOver, 
/**
 * 分级定分: what stands instead of `first` for records of these tiers.
 */
tiers: Array<TierPoints>, 
/**
 * 发言: added where the deputy spoke.
 */
spoke: Points, 
/**
 * 上限 of the awards of this item.
 */
up_to: UpTo, 
/**
 * 扣分.
 */
deductions: Deductions, 
/**
 * 佐证材料: what the office wants to see before it approves.
 */
evidence: string, };

/**
 * A rule that needs no number.
 */
export type RuleWord = "over_half_dissatisfied";

/**
 * A dated, named rulebook. Once used it is never edited; a change is a copy under a new date.
 */
export type Rulebook = { 
/**
 * Its word: `jiangbei`.
 */
id: string, 
/**
 * 名称, as a posted sheet names it.
 */
name: string, 
/**
 * 施行日期.
 */
dated: Day, 
/**
 * 依据 and what the office should know about it, in sentences.
 */
note: string, 
/**
 * The categories (类别) of deputy it is for; empty for all.
 */
categories: Array<string>, 
/**
 * 分类系数: for these categories awards count more or less.
 */
multipliers: Array<Multiplier>, 
/**
 * 基础分, where there is one.
 */
base: Base | null, 
/**
 * 总分上限, where there is one.
 */
ceiling: Ceiling | null, 
/**
 * 积分项目.
 */
items: Array<RuleItem>, };

/**
 *A rulebook (积分细则) the office keeps.
 */
export type RulebookId = number;

/**
 * One of the office's rulebooks by its row, or a shipped one by its word.
 */
export type RulebookOrShipped = RulebookId | string;

/**
 * For the screens' types: a word or a whole rulebook.
 */
export type RulebookOrWord = string | Rulebook;

/**
 * Asks for one of the office's rulebooks.
 */
export type RulebookRef = { 
/**
 * Which.
 */
id: RulebookId, };

/**
 * How somebody attended, as the text says it.
 */
export type SaidAttendance = { 
/**
 * 出席, 请假, 缺席, 迟到, 早退.
 */
attendance: Attendance, 
/**
 * Half-days of leave, fitted to the activity.
 */
leave_half_days: number, 
/**
 * 列席.
 */
observer: boolean, };

/**
 * Keeps an activity with all its attendances: who is not named has none any more.
 */
export type SaveActivity = { 
/**
 * Which; none for a new one.
 */
id: ActivityId | null, 
/**
 * The revision that was looked at; 0 for a new one.
 */
revision: number, 
/**
 * What to keep of it.
 */
facts: ActivityFacts, 
/**
 * Everybody's attendance.
 */
attendances: Array<AttendanceFacts>, 
/**
 * Whether to keep it though one like it is there already.
 */
even_if_alike: boolean, };

/**
 * Keeps an item of the list: a new one without `id`, else that one changed.
 */
export type SaveCatalogueItem = { 
/**
 * Which; none for a new one.
 */
id: CatalogueItemId | null, 
/**
 * The revision that was looked at; 0 for a new one.
 */
revision: number, 
/**
 * What to keep.
 */
facts: CatalogueItemFacts, };

/**
 * Keeps a contact: a new one without `existing`, else that one changed.
 */
export type SaveContact = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: ContactSeen | null, 
/**
 * What is not private.
 */
facts: ContactFacts, 
/**
 * Who or what it is; absent leaves it, which a new one cannot.
 */
private: ContactPrivate | null, };

/**
 * Keeps what was counted, in place of what was entered before.
 */
export type SaveCounts = { 
/**
 * Of which questionnaire, as it was looked at.
 */
existing: SurveySeen, 
/**
 * What was counted.
 */
counts: SurveyCounts, };

/**
 * Keeps what was asked and said, in place of what was entered before.
 */
export type SaveDiscussion = { 
/**
 * Of which session.
 */
session: EvaluationId, 
/**
 * Questions and answers.
 */
questions: Array<Question>, 
/**
 * What voters think.
 */
opinions: Array<Opinion>, };

/**
 * Keeps an exception; one of the same deputy is replaced.
 */
export type SaveException = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * Whether the deputy is paid.
 */
is_paid: boolean, 
/**
 * Why: 村医，没有固定工资.
 */
reason: string, };

/**
 * Keeps an expense: new without `id`, else that one changed.
 */
export type SaveExpense = { 
/**
 * Which; none for a new one.
 */
id: ExpenseId | null, 
/**
 * What to keep.
 */
facts: ExpenseFacts, };

/**
 * An item as it is to be.
 */
export type SaveItem = { 
/**
 * Which of the pledge; none for a new one.
 */
id: PledgeItemId | null, 
/**
 * Which of the office's list; none for the deputy's own. Aspect, text and measure are then the list's.
 */
catalogue: CatalogueItemId | null, 
/**
 * One of the five aspects.
 */
aspect: PledgeAspect, 
/**
 * The promise in a sentence.
 */
text: string, 
/**
 * What counts toward it.
 */
measure: Measure, 
/**
 * How many: 1 or more, and for a fixed item no fewer than the list says.
 */
target: number, 
/**
 * By when; none means by the end of the year or term.
 */
due: Day | null, };

/**
 * Keeps an item: a new one without `existing`, else that one changed.
 */
export type SaveMenuItem = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: MenuItemSeen | null, 
/**
 * What to keep.
 */
facts: MenuItemFacts, };

/**
 * Keeps a minimum: a new one without `id`, else that one changed.
 */
export type SaveMinimum = { 
/**
 * Which; none for a new one.
 */
id: PledgeMinimumId | null, 
/**
 * What it says.
 */
facts: MinimumFacts, };

/**
 * Keeps an elected or appointed person: new without `id`, else that one changed.
 */
export type SaveOfficial = { 
/**
 * Which; none for a new one.
 */
id: OathTakerId | null, 
/**
 * What to keep.
 */
facts: OfficialFacts, };

/**
 * Enters an opinion, or changes it; one without grade and words takes it away.
 */
export type SaveOpinion = { 
/**
 * The year.
 */
year: number, 
/**
 * About whom.
 */
deputy: DeputyId, 
/**
 * The opinion.
 */
opinion: AppraisalOpinion, };

/**
 * Keeps a place: a new one without `id`, else that one changed.
 */
export type SavePlace<I, F> = { 
/**
 * Which; none for a new one.
 */
id: I | null, 
/**
 * What to keep.
 */
facts: F, };

/**
 * Keeps something planned: new without `id`, else that one changed.
 */
export type SavePlanItem = { 
/**
 * Which; none for a new one.
 */
id: PlanItemId | null, 
/**
 * What to keep.
 */
facts: PlanItemFacts, };

/**
 * A deputy's pledge as it is to be.
 */
export type SavePledge = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: PledgeSeen | null, 
/**
 * Whose.
 */
deputy: DeputyId, 
/**
 * Every item, in order.
 */
items: Array<SaveItem>, };

/**
 * Keeps pledges, all of them or none: what deputies choose, a row each.
 */
export type SavePledges = { 
/**
 * The year; none for the term.
 */
year: number | null, 
/**
 * A deputy each.
 */
pledges: Array<SavePledge>, 
/**
 * When they were proposed, and by whom.
 */
taken: StepTaken, };

/**
 * The problem list to be written as the same workbook with a 问题 column.
 */
export type SaveProblems = { 
/**
 * The file that was inspected.
 */
file: RosterFile, 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * Keeps a rate: new without `id`, else that one changed.
 */
export type SaveRate = { 
/**
 * Which; none for a new one.
 */
id: AllowanceRateId | null, 
/**
 * What to keep.
 */
facts: RateFacts, };

/**
 * Keeps a rectification item: a new one without `existing`, else that one changed.
 */
export type SaveRectification = { 
/**
 * Which; none for a new one.
 */
existing: RectificationId | null, 
/**
 * Of which session.
 */
session: EvaluationId, 
/**
 * Who rectifies.
 */
deputy: DeputyId, 
/**
 * What has to be put right.
 */
matter: string, 
/**
 * Who sees to it.
 */
owner: string, 
/**
 * Until when.
 */
due: Day, };

/**
 * The problem list of a register, to be written as the same workbook with a 问题 column.
 */
export type SaveRegisterProblems = { 
/**
 * The file that was inspected, with what was said of it.
 */
file: RegisterFile, 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * Keeps a rulebook: a new version without `id`, else that one changed while no closed quarter used it.
 */
export type SaveRulebook = { 
/**
 * Which; none for a new one, or for a copy under a new date.
 */
id: RulebookId | null, 
/**
 * The rulebook; one whose items name a `fact` is for groups.
 */
rulebook: EitherRulebook, };

/**
 * Keeps a scheme: a new one, or one that no year was decided by changed.
 */
export type SaveScheme = { 
/**
 * Which; none for a new one.
 */
id: AppraisalSchemeId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Since which day it holds.
 */
from: Day, 
/**
 * What it says.
 */
scheme: Scheme, };

/**
 * Keeps a session: a new one without `existing`, else that one changed.
 */
export type SaveSession = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: SessionSeen | null, 
/**
 * What to keep.
 */
facts: SessionFacts, };

/**
 * Keeps a suggestion: a new one without `existing`, else that one changed.
 */
export type SaveSuggestion = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: SuggestionSeen | null, 
/**
 * What to keep.
 */
facts: SuggestionFacts, 
/**
 * Whether the office approves it in the same step.
 */
approved: boolean, };

/**
 * Keeps a questionnaire: a new one without `existing`, else that one changed.
 */
export type SaveSurvey = { 
/**
 * Which, as it was looked at; none for a new one.
 */
existing: SurveySeen | null, 
/**
 * What to keep.
 */
facts: SurveyFacts, };

/**
 * A blank workbook to be filled in and imported.
 */
export type SaveTableTemplate = { 
/**
 * What it is for.
 */
kind: TableKind, 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * Makes a template of an activity: its kind, title, place, organiser, length and whom it named.
 */
export type SaveTemplate = { 
/**
 * The activity.
 */
activity: ActivityId, 
/**
 * What to call the template; one of that name is replaced.
 */
name: string, };

/**
 * Keeps a visit: a new one without `id`, else that one changed.
 */
export type SaveVisit = { 
/**
 * Which; none for a new one.
 */
id: VisitId | null, 
/**
 * To whom.
 */
contact: ContactId, 
/**
 * What to keep.
 */
facts: VisitFacts, };

/**
 * How a year is graded.
 */
export type Scheme = { 
/**
 * How much each part weighs.
 */
weights: CompositeWeights, 
/**
 * From which score each grade begins.
 */
thresholds: GradeThresholds, 
/**
 * How many points are worth a full hundred.
 */
points_full: FullMark, 
/**
 * What becomes of a part nobody has a result for.
 */
missing: MissingPart, 
/**
 * How many may be 优秀; none: no limit.
 */
quota: Quota | null, };

/**
 * Asks for a scheme.
 */
export type SchemeRef = { 
/**
 * Which.
 */
id: AppraisalSchemeId, };

/**
 * An item that is given a score.
 */
export type ScoredItem = { 
/**
 * What it is: 联系选民.
 */
item: string, 
/**
 * The highest score.
 */
most: Points, };

/**
 * What is entered of a session (DOMAIN §6).
 */
export type SessionFacts = { 
/**
 * 2026年下半年柳林村代表述职评议会.
 */
title: string, 
/**
 * The day.
 */
date: Day, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who presides (主持人).
 */
host: string | null, 
/**
 * The constituency whose deputies report; none where they come from several.
 */
constituency: ConstituencyId | null, 
/**
 * The order of business, a line a step.
 */
agenda: Array<string>, 
/**
 * What stands on the ballot papers.
 */
ballot: Ballot, 
/**
 * How votes become a result.
 */
rule: Rule, 
/**
 * How much each electorate's votes weigh.
 */
weights: Weights, 
/**
 * Who reports, in this order.
 */
reporters: Array<ReporterFacts>, 
/**
 * Voters invited and present, by village.
 */
voters: Array<VillageVoters>, 
/**
 * Minutes, whole.
 */
minutes: string | null, };

/**
 * One session whole.
 */
export type SessionFile = { 
/**
 * The session.
 */
id: EvaluationId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * What is kept of it.
 */
facts: SessionFacts, 
/**
 * How far it has come.
 */
stage: SessionStage, 
/**
 * When the results were decided.
 */
decided_on: Day | null, 
/**
 * When the notice went out.
 */
notified_on: Day | null, 
/**
 * Until when it hangs.
 */
notice_until: Day | null, 
/**
 * Who reports, in their order, with votes and results.
 */
reporters: Array<Reporter>, 
/**
 * Questions and answers, in their order.
 */
questions: Array<Question>, 
/**
 * What voters think, in their order.
 */
opinions: Array<Opinion>, 
/**
 * Rectification items.
 */
rectifications: Array<Rectification>, 
/**
 * What the office would ask about it, in sentences.
 */
notes: Array<string>, };

/**
 * A line of the list.
 */
export type SessionLine = { 
/**
 * The session.
 */
id: EvaluationId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
date: Day, 
/**
 * Where.
 */
place: string | null, 
/**
 * How far it has come.
 */
stage: SessionStage, 
/**
 * Who reports, in their order.
 */
names: Array<string>, 
/**
 * How many have been tallied whole.
 */
tallied: number, 
/**
 * How many came to each result, once decided.
 */
results: { [key in string]: number }, 
/**
 * Rectification items not done.
 */
open_rectifications: number, 
/**
 * Those of them past their day.
 */
overdue_rectifications: number, 
/**
 * Whether somebody who must rectify has no item yet.
 */
lacks_rectification: boolean, };

/**
 * Asks for one session.
 */
export type SessionRef = { 
/**
 * Which.
 */
id: EvaluationId, };

/**
 * A session as it was looked at.
 */
export type SessionSeen = { 
/**
 * Which.
 */
id: EvaluationId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * How far a session has come. What was decided is only corrected.
 */
export type SessionStage = "planned" | "held" | "decided" | "notified";

/**
 * A photo from a file on this machine.
 */
export type SetPhoto = { 
/**
 * Whose.
 */
id: DeputyId, 
/**
 * The picture's path; absent removes the photo.
 */
path: string | null, };

/**
 * A sheet of the workbook.
 */
export type Sheet = { 
/**
 * Its name; none in a text file.
 */
name: string | null, 
/**
 * Its place in the workbook, from 1.
 */
position: number, 
/**
 * The head's rows, 1-based.
 */
header_rows: Array<number>, 
/**
 * Field by column letter.
 */
columns: { [key in string]: Field }, 
/**
 * All columns with content, for correcting by hand.
 */
heads: Array<Column>, 
/**
 * The first rows by number (1-based), as they stand, for finding the heads by hand.
 */
top: Array<[number, Array<string>]>, 
/**
 * Why it is not read, in a sentence; none where it is.
 */
unread: string | null, };

/**
 * A column of the matrix.
 */
export type SheetColumn = { 
/**
 * The item's word in its rulebook; `base`, `ceiling`, `correction`, `final` where it is none of them.
 */
rule: string, 
/**
 * The item's name.
 */
name: string, };

/**
 * A sheet that can be printed.
 */
export type SheetKind = { 
/**
 * Its name on the wire: `notice-board`.
 */
name: string, 
/**
 * Its name in the office: 代表公示牌.
 */
title: string, 
/**
 * What it is for, in a sentence.
 */
about: string, 
/**
 * Whether it is posted in public, so that nothing private may stand on it.
 */
posted: boolean, 
/**
 * What can be chosen.
 */
options: Array<SheetOption>, };

/**
 * A sheet as the secretary says it is; what she does not say is recognised.
 */
export type SheetMapping = { 
/**
 * The sheet; none in a text file.
 */
sheet: string | null, 
/**
 * The head's rows, 1-based and together; empty when there is no head, none when it is to be found.
 */
header_rows: Array<number> | null, 
/**
 * Field by column letter, columns not named being ignored; none when the heads say it.
 */
columns: { [key in string]: Field } | null, 
/**
 * Whether the sheet holds no deputies and is not to be read.
 */
skip: boolean, };

/**
 * Something that can be chosen about a sheet.
 */
export type SheetOption = { 
/**
 * Its name on the wire: `paper`.
 */
name: string, 
/**
 * Its name on the screen: 纸张.
 */
label: string, 
/**
 * How it is chosen.
 */
choose: Choose, 
/**
 * What holds if nothing is said.
 */
default: unknown, };

/**
 * A place a deputy belongs to, as the sheet names it.
 */
export type SheetPlace = { 
/**
 * Its place in lists.
 */
number: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its row.
 */
id: number, };

/**
 * A sheet for the screen.
 */
export type SheetPreview = { 
/**
 * The PDF in base64.
 */
pdf: string, 
/**
 * Its pages.
 */
pages: number, 
/**
 * A file name to suggest: 清河镇代表公示牌.pdf.
 */
file_name: string, };

/**
 * A deputy's quarter.
 */
export type SheetRow = { 
/**
 * The deputy.
 */
deputy: DeputyId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 性别.
 */
gender: Gender | null, 
/**
 * 民族.
 */
ethnicity: string | null, 
/**
 * 类别.
 */
category: string | null, 
/**
 * Where the deputy stands.
 */
status: Status, 
/**
 * 选区.
 */
constituency: SheetPlace | null, 
/**
 * 小组.
 */
group: SheetPlace | null, 
/**
 * 联络站, several at once.
 */
stations: Array<SheetPlace>, 
/**
 * Which of the sheet's `rulebooks` judges the deputy, from 0.
 */
rulebook: number, 
/**
 * Points of each column.
 */
items: Array<Points>, 
/**
 * What the rulebook and corrections of closed quarters come to.
 */
computed: Points, 
/**
 * 代表自评.
 */
self_score: Points | null, 
/**
 * 小组评分.
 */
group_score: Points | null, 
/**
 * 人大审定.
 */
final_score: Points | null, 
/**
 * Why the final one differs.
 */
reason: string, 
/**
 * What counts: the final one where it was entered, else the computed one. The sum of `items`.
 */
total: Points, 
/**
 * 履职天数: calendar days on which the deputy took part in something approved.
 */
duty_days: number, 
/**
 * Records of the quarter that are claimed and not reviewed.
 */
unreviewed: number, 
/**
 * 全镇排名: ties share a rank, and the next is so many later (1, 2, 2, 4).
 */
rank: number, 
/**
 * Rank within the group.
 */
rank_in_group: number | null, 
/**
 * Rank within the category.
 */
rank_in_category: number | null, };

/**
 * A sheet that was written.
 */
export type SheetWritten = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Its pages.
 */
pages: number, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * The rulebooks that ship with the program.
 */
export type ShippedRulebooks = { 
/**
 * For deputies.
 */
deputies: Array<Rulebook>, 
/**
 * For groups (先进小组评选).
 */
groups: Array<GroupRulebook>, };

/**
 * Signs deputies up for an optional item, all of them or none.
 */
export type SignUpForMenu = { 
/**
 * For which.
 */
item: MenuItemId, 
/**
 * Who, in the order they came.
 */
deputies: Array<DeputyId>, 
/**
 * Whether to put on the waiting list whoever finds no seat; else that is refused.
 */
may_wait: boolean, };

/**
 * How far a quarter has come (DOMAIN §5).
 */
export type Stage = "open" | "circulated" | "closed" | "published";

/**
 * A station (联络站), home (代表之家) or room (活动室).
 */
export type Station = { 
/**
 * Its row.
 */
id: StationId, 
/**
 * Deputies in office.
 */
deputies: number, 
/**
 * Its place in lists: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 东河片区代表联络站.
 */
name: string, 
/**
 * 站长.
 */
head: string | null, 
/**
 * 联络员.
 */
liaison: string | null, 
/**
 * Where it is; public.
 */
address: string | null, 
/**
 * Its phone; public.
 */
phone: string | null, 
/**
 * Its reception days in words: 每月 15 日上午.
 */
reception: string | null, };

/**
 * What is entered of a station.
 */
export type StationFacts = { 
/**
 * Its place in lists: 1, 2, 3 …
 */
number: number, 
/**
 * Its name: 东河片区代表联络站.
 */
name: string, 
/**
 * 站长.
 */
head: string | null, 
/**
 * 联络员.
 */
liaison: string | null, 
/**
 * Where it is; public.
 */
address: string | null, 
/**
 * Its phone; public.
 */
phone: string | null, 
/**
 * Its reception days in words: 每月 15 日上午.
 */
reception: string | null, };

/**
 *A station, home or room of deputies (联络站/代表之家/活动室).
 */
export type StationId = number;

/**
 * Where a deputy stands (DOMAIN §2; Deputies Law arts 61–62, Election Law arts 50–55).
 */
export type Status = "in_office" | "suspended" | "resigned" | "terminated" | "recalled" | "died";

/**
 * One change of status, as it was decided.
 */
export type StatusChange = { 
/**
 * The new status.
 */
status: Status, 
/**
 * From which day.
 */
on: Day, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * Who decided it: 清河镇人民代表大会.
 */
decided_by: string, };

/**
 * A step that was taken.
 */
export type StepLine = { 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The step.
 */
step: LadderStep, 
/**
 * It in a sentence.
 */
said: string, 
/**
 * How far the follow-up came by it.
 */
stage_name: string, };

/**
 * Takes one item or several a step on, all of them or none.
 */
export type StepMenuItems = { 
/**
 * Which, as they were looked at.
 */
items: Array<MenuItemSeen>, 
/**
 * The step.
 */
step: MenuStep, 
/**
 * Why, where they are cancelled.
 */
reason: string | null, };

/**
 * Takes a rectification item a step further.
 */
export type StepRectification = { 
/**
 * Which.
 */
id: RectificationId, 
/**
 * What was done.
 */
step: RectificationStep, 
/**
 * When.
 */
date: Day, 
/**
 * By whom.
 */
by: string, 
/**
 * What was reported or found.
 */
said: string, 
/**
 * The new day, where it was returned.
 */
due: Day | null, };

/**
 * Takes a questionnaire a step further, or back.
 */
export type StepSurvey = { 
/**
 * Which.
 */
id: SurveyId, 
/**
 * What is done.
 */
step: SurveyStep, };

/**
 * When something was done with pledges, and by whom.
 */
export type StepTaken = { 
/**
 * The day.
 */
on: Day, 
/**
 * The people: 镇人大主席团, 代表小组会议, the deputy.
 */
by: string, };

/**
 * 代表构成: counts that overlap (DOMAIN §2), over deputies in office.
 */
export type StructureCounts = { 
/**
 * All in office, the suspended included.
 */
deputies: number, 
/**
 * Seats of all constituencies.
 */
seats: number, 
/**
 * 暂停.
 */
suspended: number, 
/**
 * With a photo.
 */
with_photo: number, 
/**
 * Each count with its name: 中共党员, 妇女, 少数民族 …
 */
counts: Array<Count>, };

/**
 * What is entered of a suggestion (DOMAIN §8).
 */
export type SuggestionFacts = { 
/**
 * Its number, once in a term: 1, 2, 3 …
 */
number: number, 
/**
 * 类型.
 */
kind: SuggestionKind, 
/**
 * The day it was raised.
 */
date: Day, 
/**
 * 会议期间 or 闭会期间.
 */
occasion: Occasion, 
/**
 * 标题.
 */
title: string, 
/**
 * 内容, whole.
 */
text: string | null, 
/**
 * 类别 of the office's own words: 交通道路, 农田水利 …
 */
category: string | null, 
/**
 * 领衔代表.
 */
lead: DeputyId, 
/**
 * 附议代表, in the order they signed.
 */
co_signers: Array<DeputyId>, 
/**
 * The unit the deputies wish it goes to (希望承办单位).
 */
unit: string | null, 
/**
 * How good the office finds it (分级定分).
 */
tier: Tier, 
/**
 * Whether it may be made public.
 */
may_be_published: boolean, };

/**
 * One suggestion.
 */
export type SuggestionFile = { 
/**
 * The suggestion.
 */
id: SuggestionId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * What is kept of it.
 */
facts: SuggestionFacts, 
/**
 * How far it has come under claim and review.
 */
review: Review, 
/**
 * Why it was returned, where it was.
 */
returned_reason: string | null, 
/**
 * What the office would ask about it, in sentences.
 */
notes: Array<string>, };

/**
 *A suggestion, bill or interpellation (建议、批评、意见、议案、质询).
 */
export type SuggestionId = number;

/**
 * What deputies raise: suggestions of three sorts (Deputies Law art 51), bills and interpellations.
 */
export type SuggestionKind = "proposal" | "criticism" | "opinion" | "bill" | "interpellation";

/**
 * A line of the register.
 */
export type SuggestionLine = { 
/**
 * The suggestion.
 */
id: SuggestionId, 
/**
 * Counts up with each change; sent back when reviewing.
 */
revision: number, 
/**
 * 领衔代表's name.
 */
lead_name: string, 
/**
 * 附议代表's names, in the order they signed.
 */
co_signer_names: Array<string>, 
/**
 * How far it has come under claim and review.
 */
review: Review, 
/**
 * Its number, once in a term: 1, 2, 3 …
 */
number: number, 
/**
 * 类型.
 */
kind: SuggestionKind, 
/**
 * The day it was raised.
 */
date: Day, 
/**
 * 会议期间 or 闭会期间.
 */
occasion: Occasion, 
/**
 * 标题.
 */
title: string, 
/**
 * 内容, whole.
 */
text: string | null, 
/**
 * 类别 of the office's own words: 交通道路, 农田水利 …
 */
category: string | null, 
/**
 * 领衔代表.
 */
lead: DeputyId, 
/**
 * 附议代表, in the order they signed.
 */
co_signers: Array<DeputyId>, 
/**
 * The unit the deputies wish it goes to (希望承办单位).
 */
unit: string | null, 
/**
 * How good the office finds it (分级定分).
 */
tier: Tier, 
/**
 * Whether it may be made public.
 */
may_be_published: boolean, };

/**
 * The register, and what the next entry needs.
 */
export type SuggestionList = { 
/**
 * Every suggestion of the term, by number.
 */
lines: Array<SuggestionLine>, 
/**
 * The number after the last.
 */
next_number: number, };

/**
 * Asks for one suggestion.
 */
export type SuggestionRef = { 
/**
 * Which.
 */
id: SuggestionId, };

/**
 * A suggestion as it was looked at.
 */
export type SuggestionSeen = { 
/**
 * Which.
 */
id: SuggestionId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * What was answered to a question.
 */
export type SurveyAnswers = { 
/**
 * How many ticked each option.
 */
counts: Array<number>, 
/**
 * What was written freely, an answer each.
 */
texts: Array<string>, };

/**
 * What was counted.
 */
export type SurveyCounts = { 
/**
 * 发出.
 */
issued: number, 
/**
 * 收回.
 */
returned: number, 
/**
 * A question each, in their order.
 */
answers: Array<SurveyAnswers>, };

/**
 * What is entered of a questionnaire.
 */
export type SurveyFacts = { 
/**
 * 代表履职情况群众问卷.
 */
title: string, 
/**
 * What is said to those who answer, over the questions.
 */
intro: string | null, 
/**
 * The questions, in their order.
 */
questions: Array<SurveyQuestion>, };

/**
 * One questionnaire whole.
 */
export type SurveyFile = { 
/**
 * The questionnaire.
 */
id: SurveyId, 
/**
 * Counts up with each change; sent back when changing.
 */
revision: number, 
/**
 * What is kept of it.
 */
facts: SurveyFacts, 
/**
 * How far it has come.
 */
stage: SurveyStage, 
/**
 * When it was given out.
 */
opened_on: Day | null, 
/**
 * When it was summed up.
 */
closed_on: Day | null, 
/**
 * What was counted.
 */
counts: SurveyCounts | null, 
/**
 * What it came to, a question each; empty while nothing was counted.
 */
results: Array<QuestionResult>, };

/**
 *A questionnaire (问卷).
 */
export type SurveyId = number;

/**
 * A line of the list.
 */
export type SurveyLine = { 
/**
 * The questionnaire.
 */
id: SurveyId, 
/**
 * What it is called.
 */
title: string, 
/**
 * How far it has come.
 */
stage: SurveyStage, 
/**
 * How many questions it asks.
 */
questions: number, 
/**
 * When it was given out.
 */
opened_on: Day | null, 
/**
 * 发出 and 收回, once counted.
 */
issued: number | null, 
/**
 * 收回, once counted.
 */
returned: number | null, };

/**
 * A question.
 */
export type SurveyQuestion = { 
/**
 * The question.
 */
text: string, 
/**
 * How it is answered.
 */
kind: QuestionKind, 
/**
 * What can be ticked; none where it is answered freely.
 */
options: Array<string>, };

/**
 * Asks for one questionnaire.
 */
export type SurveyRef = { 
/**
 * Which.
 */
id: SurveyId, };

/**
 * A questionnaire as it was looked at.
 */
export type SurveySeen = { 
/**
 * Which.
 */
id: SurveyId, 
/**
 * The revision that was looked at.
 */
revision: number, };

/**
 * How far a questionnaire has come.
 */
export type SurveyStage = "draft" | "open" | "closed";

/**
 * What is done with a questionnaire as a whole.
 */
export type SurveyStep = "open" | "close" | "reopen";

/**
 * Suspension (Deputies Law art 61).
 */
export type Suspension = { 
/**
 * Since when.
 */
on: Day, 
/**
 * Why.
 */
ground: SuspensionGround, 
/**
 * By which paper: a court's or a prosecutor's, with its number.
 */
paper: string, 
/**
 * To whom the credentials committee reported it.
 */
reported_to: DecidingBody, };

/**
 * Why a deputy's duties are suspended (Deputies Law art 61).
 */
export type SuspensionGround = "detained" | "serving";

/**
 * A cell of a table: a number to be reckoned with, or words.
 */
export type TableCell = number | string;

/**
 * How many rows of one kind an operation wrote.
 */
export type TableCount = { 
/**
 * What the rows are: 代表.
 */
name: string, 
/**
 * Rows that are new.
 */
added: number, 
/**
 * Rows that were changed.
 */
changed: number, 
/**
 * Rows that are gone.
 */
removed: number, };

/**
 * Asks what a workbook holds.
 */
export type TableFile = { 
/**
 * The workbook's path.
 */
path: string, };

/**
 * What a workbook holds.
 */
export type TableKind = "roster" | "attendance" | "households";

/**
 * The tables that can be made, by name.
 */
export type TableName = "activities" | "attendance" | "attendance_lines" | "claims" | "menu" | "suggestions" | "points" | "scores" | "objections" | "groups" | "corrections" | "households" | "contacts";

/**
 * What narrows a table; what does not apply to it is passed over.
 */
export type TableOptions = { 
/**
 * The first day, for activities and attendance; the year's or quarter's where it is absent.
 */
from?: Day, 
/**
 * The last day.
 */
to?: Day, 
/**
 * The year, for activities, attendance and the menu; without days, quarter and year it is today's.
 */
year?: number, 
/**
 * The quarter: of points today's where it is absent.
 */
quarter?: Quarter, 
/**
 * Whether names, addresses and phones of households stand in it; each is logged as looked at.
 */
private?: boolean, };

/**
 * Takes a step.
 */
export type TakeLadderStep = { 
/**
 * Of which follow-up, as it was looked at.
 */
case: LadderCaseSeen, 
/**
 * The step.
 */
step: LadderStep, };

/**
 * Takes a step with pledges, all of them or none: 审核通过, 退回, 公示, 登记.
 */
export type TakeStep = { 
/**
 * Which, as they were looked at.
 */
pledges: Array<PledgeSeen>, 
/**
 * Which step; 提出, 评诺 and 更正 have commands of their own.
 */
step: PledgeStep, 
/**
 * When, and by whom.
 */
taken: StepTaken, 
/**
 * The reason, where they are returned; else a remark.
 */
note: string | null, };

/**
 * 约谈: local practice, no act of law (DOMAIN §1).
 */
export type Talk = { 
/**
 * When.
 */
on: Day, 
/**
 * Whose talk it is.
 */
by: TalkBy, 
/**
 * 约谈人, by name.
 */
who: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * 约谈事由.
 */
subject: string, 
/**
 * What the deputy said (代表说明).
 */
words: string | null, 
/**
 * What is to become better (改进要求).
 */
promise: string, 
/**
 * Until when.
 */
deadline: Day, 
/**
 * Why the office talks before the group's head did: no group, or the head is the deputy.
 */
without_group_head: string | null, };

/**
 * Who talked with the deputy: the group's head first, then the office.
 */
export type TalkBy = "group_head" | "office";

/**
 * What counted ballots come to.
 */
export type Tallied = { 
/**
 * The result by the rule.
 */
result: BallotResult, 
/**
 * Valid ballots.
 */
valid: number, 
/**
 * Each choice's share of the valid ballots, or each scored item's mean as a share of its highest score: percent,
 * rounded to hundredths, a half upwards, each alone. The result never rests on a rounded number.
 */
shares: { [key in string]: Percent }, 
/**
 * The share the rule looks at, rounded in the same way.
 */
decisive: Percent, 
/**
 * Why it is so, as it can be read out.
 */
why: string, };

/**
 * Counted ballots to be removed.
 */
export type TallyRef = { 
/**
 * Of which session.
 */
session: EvaluationId, 
/**
 * Of whom.
 */
deputy: DeputyId, 
/**
 * Whose ballots.
 */
electorate: Electorate, };

/**
 * A line of templates.
 */
export type TemplateLine = { 
/**
 * Which.
 */
id: ActivityTemplateId, 
/**
 * What the office calls it: 每月接待日.
 */
name: string, 
/**
 * What it makes.
 */
kind: DutyKind, 
/**
 * The title; `{年}` and `{月}` become those of the new activity.
 */
title: string, 
/**
 * How many deputies it invites.
 */
invited: number, };

/**
 * Asks for one template.
 */
export type TemplateRef = { 
/**
 * Which.
 */
id: ActivityTemplateId, };

/**
 * What was archived.
 */
export type TermArchived = { 
/**
 * The folder.
 */
folder: string, 
/**
 * The files in it, by name.
 */
files: Array<string>, };

/**
 *A term of the congress (届).
 */
export type TermId = number;

/**
 * A line of a checklist.
 */
export type TermItem = { 
/**
 * Its word.
 */
item: string, 
/**
 * What is to be done.
 */
what: string, 
/**
 * The article, or 工作惯例.
 */
basis: string, 
/**
 * What the records say; empty where they say nothing.
 */
found: string, 
/**
 * Whether it is done: by the records, or because it was ticked.
 */
done: boolean, 
/**
 * When it was ticked by hand.
 */
ticked_on: Day | null, 
/**
 * What was noted with the tick.
 */
note: string, };

/**
 * The checklist of a part of the term.
 */
export type TermList = { 
/**
 * Of which part.
 */
phase: TermPhase, 
/**
 * 届初.
 */
name: string, 
/**
 * Its lines.
 */
items: Array<TermItem>, };

/**
 * The part of a term a checklist is for.
 */
export type TermPhase = "start" | "middle" | "end";

/**
 * How far a term has come.
 */
export type TermStage = "open" | "archived" | "changed";

/**
 * The current term with its checklists, and the terms before it.
 */
export type TermView = { 
/**
 * The current term.
 */
id: TermId, 
/**
 * 清河镇第十九届人民代表大会.
 */
congress: string, 
/**
 * 第十九届.
 */
name: string, 
/**
 * Its first day.
 */
starts_on: Day | null, 
/**
 * Its last day, five years on (Deputies Law art 2).
 */
ends_on: Day | null, 
/**
 * How far it has come.
 */
stage: TermStage, 
/**
 * When it was last archived.
 */
archived_on: Day | null, 
/**
 * The part of the term today falls in.
 */
phase: TermPhase, 
/**
 * The checklists, in order.
 */
lists: Array<TermList>, 
/**
 * Terms that have ended, the newest first.
 */
past: Array<PastTerm>, };

/**
 * The end of the mandate (Deputies Law art 62).
 */
export type Termination = { 
/**
 * Since when.
 */
on: Day, 
/**
 * Why.
 */
ground: TerminationGround, 
/**
 * The facts and papers, in words.
 */
detail: string, };

/**
 * Why a mandate ends without anybody's vote (Deputies Law art 62).
 */
export type TerminationGround = "moved_out" | "ordered_resignation" | "absent_twice" | "lost_nationality" | "lost_rights" | "lost_capacity" | "died";

/**
 * From which shares on a deputy is 称职 and 基本称职; both are reached at exactly so much.
 */
export type Thresholds = { 
/**
 * 称职 from so many percent of the valid votes.
 */
competent_from: Percent, 
/**
 * 基本称职 from so many percent.
 */
basic_from: Percent, };

/**
 * Ticks a line by hand, or takes the tick away.
 */
export type TickTermItem = { 
/**
 * Which.
 */
item: string, 
/**
 * When it was done; none takes the tick away.
 */
on: Day | null, 
/**
 * A note.
 */
note: string, };

/**
 * How good it was, where the office grades (分级定分).
 */
export type Tier = "ordinary" | "good" | "excellent";

/**
 * What a tier is worth.
 */
export type TierPoints = { 
/**
 * 等次.
 */
tier: Tier, 
/**
 * 分值.
 */
points: Points, };

/**
 * Asks who was trained.
 */
export type TrainingAsked = { 
/**
 * The calendar year to look at beside the term; this year where none is named.
 */
year: number | null, };

/**
 * Who was trained in this term (届内全员轮训) and in a year, and who was not.
 */
export type TrainingCoverage = { 
/**
 * The year looked at.
 */
year: number, 
/**
 * Deputies who hold the mandate.
 */
deputies: number, 
/**
 * Of these, those trained at least once in the term.
 */
trained: number, 
/**
 * Of these, those trained at least once in the year.
 */
trained_in_year: number, 
/**
 * Why everybody is asked for: the article, and the office's own rule.
 */
source: string, 
/**
 * Everybody, in the order of entry.
 */
lines: Array<TrainingLine>, };

/**
 * One deputy's training in this term.
 */
export type TrainingLine = { 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * The name.
 */
name: string, 
/**
 * How many trainings the deputy came to, approved ones only; 0: 未轮训.
 */
times: number, 
/**
 * Of these, those of the year.
 */
times_in_year: number, 
/**
 * The day of the newest.
 */
last_on: Day | null, };

/**
 * An operation that can be undone, as the button names it.
 */
export type UndoLine = { 
/**
 * The operation.
 */
operation: OperationId, 
/**
 * Its name in Chinese: 导入名册（68 人）.
 */
label: string, 
/**
 * When it was done: `yyyy-mm-dd hh:mm`.
 */
at: string, };

/**
 * Says that an activity was none of the menu's after all; the activity stays.
 */
export type UnlinkMenuActivity = { 
/**
 * Which activity.
 */
activity: ActivityId, };

/**
 * Takes back that these deputies were paid for activities of these days.
 */
export type UnpayAllowances = { 
/**
 * The first day of the activities.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, 
/**
 * Whose.
 */
deputies: Array<DeputyId>, };

/**
 * The most that counts; absent means no limit.
 */
export type UpTo = { 
/**
 * 每季度.
 */
quarter: Points | null, 
/**
 * 全年.
 */
year: Points | null, };

/**
 * A field that would change.
 */
export type Update = { 
/**
 * Whose.
 */
name: string, 
/**
 * The ID number by which the deputy was recognised.
 */
id_number: string | null, 
/**
 * Which field.
 */
field: Field, 
/**
 * What is kept now.
 */
old: string | null, 
/**
 * What the file says.
 */
new: string, };

/**
 * Takes a template as the pattern of an activity.
 */
export type UseTemplate = { 
/**
 * Which.
 */
id: ActivityTemplateId, 
/**
 * The first day of the new activity.
 */
starts_on: Day, };

/**
 * A cleaned value: text, or yes/no for 连任, 补选 and 可公开电话.
 */
export type Value = boolean | string;

/**
 * What the office says to a claim.
 */
export type Verdict = "approve" | "return";

/**
 * 一票否决: a fact that keeps the grade down whatever the score is; on the wire also its words alone.
 */
export type Veto = { 
/**
 * The fact: 两次未经批准不出席人代会.
 */
why: string, 
/**
 * The best grade it leaves; none: the lowest.
 */
at_most: Grade | null, };

/**
 * A fact that holds a deputy's grade down.
 */
export type VetoLine = { 
/**
 * The office's own entry; none where the program found it in the records.
 */
id: AppraisalVetoId | null, 
/**
 * The fact and the best grade it leaves.
 */
veto: Veto, };

/**
 * Asks for one of the office's own vetoes.
 */
export type VetoRef = { 
/**
 * Which.
 */
id: AppraisalVetoId, };

/**
 * A village or community (村/社区).
 */
export type Village = { 
/**
 * Its row.
 */
id: VillageId, 
/**
 * Its name.
 */
name: string, 
/**
 * Deputies in office who come from it.
 */
deputies: number, };

/**
 * What is entered of a village.
 */
export type VillageFacts = { 
/**
 * Its name.
 */
name: string, };

/**
 *A village or community (村/社区).
 */
export type VillageId = number;

/**
 * Voters of a village.
 */
export type VillageVoters = { 
/**
 * The village.
 */
village: VillageId, 
/**
 * How many were invited.
 */
invited: number, 
/**
 * How many came.
 */
present: number, };

/**
 * One visit.
 */
export type Visit = { 
/**
 * The visit.
 */
id: VisitId, 
/**
 * The day.
 */
date: Day, 
/**
 * What was said.
 */
words: string | null, 
/**
 * What is needed.
 */
need: string | null, };

/**
 * What is entered of a visit.
 */
export type VisitFacts = { 
/**
 * The day.
 */
date: Day, 
/**
 * What was said.
 */
words: string | null, 
/**
 * What is needed.
 */
need: string | null, };

/**
 *A visit to a contact (走访).
 */
export type VisitId = number;

/**
 * Asks for one visit.
 */
export type VisitRef = { 
/**
 * Which.
 */
id: VisitId, };

/**
 * For the screens' types: choices and their votes, or items and how many gave each score.
 */
export type VotesOnWire = { [key in string]: number } | { [key in string]: { [key in string]: number } };

/**
 * How much votes weigh, in percent; together 100. An electorate of weight 0 does not vote.
 */
export type Weights = { 
/**
 * 选民代表.
 */
voters: number, 
/**
 * 主席团.
 */
presidium: number, 
/**
 * 代表互评.
 */
peers: number, };

/**
 * For the screens' types: one set of weights or several dated ones.
 */
export type WeightsOrDated = CompositeWeights | Array<CompositeWeights>;

/**
 * What one more record would add.
 */
export type WhatIf = { 
/**
 * The item's word in the rulebook.
 */
rule: string, 
/**
 * The item's name.
 */
name: string, 
/**
 * Where it is written.
 */
clause: string, 
/**
 * The kind of the one more record.
 */
kind: DutyKind, 
/**
 * The deputy's part in it.
 */
role: DutyRole, 
/**
 * What it would add now.
 */
adds: Points, 
/**
 * Why so much.
 */
why: string, };

/**
 * What one more record of each kind would add, the most first.
 */
export type WhatIfAnswer = { 
/**
 * The total as it is.
 */
total: Points, 
/**
 * One line for each kind the rulebook knows.
 */
further: Array<WhatIf>, };

/**
 * Takes a deputy's name off an item.
 */
export type WithdrawFromMenu = { 
/**
 * From which.
 */
item: MenuItemId, 
/**
 * Who.
 */
deputy: DeputyId, 
/**
 * Why, where it was said.
 */
reason: string | null, };

/**
 * From which day so many working days are counted.
 */
export type WorkdaysAfter = { 
/**
 * The day before the first of them.
 */
day: Day, 
/**
 * How many: 5 is usual for a notice (DOMAIN §10).
 */
workdays: number, };

/**
 * A table of the window to be written as a workbook, as it stands there.
 */
export type WriteTable = { 
/**
 * What it is: 履职活动.
 */
title: string, 
/**
 * The heads of its columns.
 */
heads: Array<string>, 
/**
 * Its rows, a cell a head.
 */
rows: Array<Array<TableCell>>, 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * A workbook to be written.
 */
export type WriteWorkbook = { 
/**
 * Where to: an .xlsx path.
 */
out: string, };

/**
 * A file that was written.
 */
export type Written = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Rows in it.
 */
rows: number, };

/** Every command of the bridge. */
export interface Commands {
  "deputies.stroke_order": { input: Names; output: Names };
  "settings.workdays_after": { input: WorkdaysAfter; output: LastWorkday };
  "points.judge": { input: Asked; output: Judgement };
  "points.what_if": { input: Asked; output: WhatIfAnswer };
  "points.judge_group": { input: GroupAsked; output: GroupJudgement };
  "points.rulebooks": { input: Empty; output: ShippedRulebooks };
  "points.check_rulebook": { input: AskedRulebook; output: Rulebook };
  "appraisals.judge": { input: AskedComposite; output: CompositeAnswer };
  "evaluations.tally": { input: AskedTally; output: Tallied };
  "documents.list": { input: Empty; output: Array<SheetKind> };
  "settings.office": { input: Empty; output: OfficeView };
  "settings.save_office": { input: OfficeFacts; output: Empty };
  "settings.save_preferences": { input: Preferences; output: Empty };
  "places.list": { input: Empty; output: Places };
  "places.save_constituency": { input: SavePlace<ConstituencyId, ConstituencyFacts>; output: ConstituencyId };
  "places.save_village": { input: SavePlace<VillageId, VillageFacts>; output: VillageId };
  "places.save_group": { input: SavePlace<GroupId, GroupFacts>; output: GroupId };
  "places.save_station": { input: SavePlace<StationId, StationFacts>; output: StationId };
  "places.remove": { input: PlaceRef; output: Empty };
  "deputies.list": { input: Empty; output: Array<DeputyLine> };
  "deputies.counts": { input: Empty; output: StructureCounts };
  "deputies.read": { input: DeputyRef; output: DeputyFile };
  "deputies.reveal": { input: DeputyRef; output: PrivateFacts };
  "deputies.add": { input: AddDeputy; output: DeputyRef };
  "deputies.change": { input: ChangeDeputy; output: Empty };
  "deputies.remove": { input: DeputyRef; output: Empty };
  "deputies.change_status": { input: ChangeStatus; output: Empty };
  "deputies.photo": { input: DeputyRef; output: Photo };
  "deputies.set_photo": { input: SetPhoto; output: Empty };
  "deputies.import_photos": { input: PhotoFolder; output: PhotoReport };
  "activities.list": { input: ListActivities; output: Array<ActivityLine> };
  "activities.read": { input: ActivityRef; output: ActivityFile };
  "activities.save": { input: SaveActivity; output: ActivitySaved };
  "activities.remove": { input: ActivityRef; output: Empty };
  "activities.copy": { input: CopyActivity; output: ActivityDraft };
  "activities.read_pasted": { input: ReadPasted; output: Pasted };
  "activities.add_evidence": { input: AddEvidence; output: EvidenceAdded };
  "activities.evidence": { input: EvidenceRef; output: EvidenceFile };
  "activities.remove_evidence": { input: EvidenceRef; output: Empty };
  "activities.templates": { input: Empty; output: Array<TemplateLine> };
  "activities.save_template": { input: SaveTemplate; output: ActivityTemplateId };
  "activities.use_template": { input: UseTemplate; output: ActivityDraft };
  "activities.remove_template": { input: TemplateRef; output: Empty };
  "activities.training_coverage": { input: TrainingAsked; output: TrainingCoverage };
  "activities.group_activities": { input: GroupActivitiesOf; output: Array<GroupActivityCount> };
  "activities.standards": { input: Empty; output: ActivityStandards };
  "activities.save_standards": { input: ActivityStandards; output: Empty };
  "activities.claims": { input: Empty; output: Array<Claim> };
  "activities.review": { input: ReviewAttendances; output: Empty };
  "contacts.list": { input: Empty; output: ContactList };
  "contacts.read": { input: ContactRef; output: ContactFile };
  "contacts.reveal": { input: ContactRef; output: ContactPrivate };
  "contacts.save": { input: SaveContact; output: ContactRef };
  "contacts.remove": { input: ContactRef; output: Empty };
  "contacts.save_visit": { input: SaveVisit; output: VisitRef };
  "contacts.remove_visit": { input: VisitRef; output: Empty };
  "contacts.coverage": { input: CoverageAsked; output: Coverage };
  "group_plans.list": { input: PlansOf; output: GroupPlans };
  "group_plans.save_item": { input: SavePlanItem; output: PlanItemRef };
  "group_plans.remove_item": { input: PlanItemRef; output: Empty };
  "group_plans.copy_year": { input: CopyPlans; output: PlansCopied };
  "expenses.overview": { input: ExpensesOf; output: ExpenseYear };
  "expenses.save_budget": { input: BudgetFacts; output: Empty };
  "expenses.save": { input: SaveExpense; output: ExpenseRef };
  "expenses.remove": { input: ExpenseRef; output: Empty };
  "expenses.rates": { input: Empty; output: AllowanceRules };
  "expenses.save_rate": { input: SaveRate; output: RateRef };
  "expenses.remove_rate": { input: RateRef; output: Empty };
  "expenses.save_exception": { input: SaveException; output: Empty };
  "expenses.remove_exception": { input: ExceptionRef; output: Empty };
  "expenses.allowances": { input: AllowancesOf; output: AllowanceList };
  "expenses.pay": { input: PayAllowances; output: AllowanceList };
  "expenses.unpay": { input: UnpayAllowances; output: Empty };
  "oaths.list": { input: Empty; output: OathList };
  "oaths.hold": { input: HoldOath; output: Empty };
  "oaths.remove_ceremony": { input: CeremonyRef; output: Empty };
  "oaths.save_official": { input: SaveOfficial; output: OfficialRef };
  "oaths.remove_official": { input: OfficialRef; output: Empty };
  "menu.year": { input: MenuYearAsked; output: MenuYear };
  "menu.item": { input: MenuItemRef; output: MenuItemFile };
  "menu.matrix": { input: MenuYearAsked; output: MenuMatrix };
  "menu.gaps": { input: Empty; output: Array<MenuGap> };
  "menu.save_item": { input: SaveMenuItem; output: MenuItemRef };
  "menu.remove_item": { input: MenuItemRef; output: Empty };
  "menu.step": { input: StepMenuItems; output: Empty };
  "menu.sign_up": { input: SignUpForMenu; output: Empty };
  "menu.withdraw": { input: WithdrawFromMenu; output: Empty };
  "menu.choose": { input: ChooseFromMenu; output: MenuChosen };
  "menu.make_activity": { input: MakeMenuActivity; output: MenuActivityMade };
  "menu.approve_claims": { input: MenuItemRef; output: MenuClaimsApproved };
  "menu.linkable": { input: MenuItemRef; output: Array<MenuActivity> };
  "menu.link": { input: LinkMenuActivity; output: Empty };
  "menu.unlink": { input: UnlinkMenuActivity; output: Empty };
  "menu.copy_year": { input: CopyMenu; output: MenuCopied };
  "menu.minimums": { input: Empty; output: Array<MenuMinimum> };
  "menu.save_minimum": { input: MenuMinimum; output: Empty };
  "menu.remove_minimum": { input: MenuMinimumRef; output: Empty };
  "suggestions.list": { input: Empty; output: SuggestionList };
  "suggestions.read": { input: SuggestionRef; output: SuggestionFile };
  "suggestions.save": { input: SaveSuggestion; output: SuggestionRef };
  "suggestions.remove": { input: SuggestionRef; output: Empty };
  "suggestions.review": { input: ReviewSuggestions; output: Empty };
  "pledges.list": { input: PledgesOf; output: PledgeList };
  "pledges.read": { input: PledgeRef; output: PledgeFile };
  "pledges.save": { input: SavePledges; output: PledgesEntered };
  "pledges.give_fixed": { input: GiveFixed; output: PledgesEntered };
  "pledges.carry_over": { input: CarryOver; output: PledgesEntered };
  "pledges.remove": { input: PledgeRef; output: Empty };
  "pledges.take_step": { input: TakeStep; output: Empty };
  "pledges.register_done": { input: RegisterDone; output: Empty };
  "pledges.judge": { input: JudgePledges; output: Empty };
  "pledges.correct": { input: CorrectPledge; output: Empty };
  "pledges.catalogue": { input: Empty; output: Array<CatalogueItem> };
  "pledges.save_catalogue_item": { input: SaveCatalogueItem; output: CatalogueItemId };
  "pledges.remove_catalogue_item": { input: CatalogueItemRef; output: Empty };
  "pledges.minimums": { input: Empty; output: Array<Minimum> };
  "pledges.save_minimum": { input: SaveMinimum; output: PledgeMinimumId };
  "pledges.remove_minimum": { input: MinimumRef; output: Empty };
  "points.kept_rulebooks": { input: Empty; output: KeptRulebooks };
  "points.save_rulebook": { input: SaveRulebook; output: RulebookId };
  "points.remove_rulebook": { input: RulebookRef; output: Empty };
  "points.export_rulebook": { input: ExportRulebook; output: Empty };
  "points.import_rulebook": { input: ImportRulebook; output: RulebookId };
  "points.preview": { input: QuarterRef; output: QuarterSheet };
  "points.explain": { input: DeputyQuarter; output: Explanation };
  "points.what_if_for": { input: DeputyQuarter; output: WhatIfAnswer };
  "points.group_ranking": { input: QuarterRef; output: GroupRanking };
  "points.quarters": { input: Empty; output: Array<QuarterLine> };
  "points.circulate": { input: CirculateQuarter; output: Empty };
  "points.enter_scores": { input: EnterScores; output: Empty };
  "points.objections": { input: QuarterRef; output: Array<Objection> };
  "points.log_objection": { input: LogObjection; output: ObjectionId };
  "points.answer_objection": { input: AnswerObjection; output: Empty };
  "points.close_quarter": { input: CloseQuarter; output: Empty };
  "points.publish_quarter": { input: PublishQuarter; output: Empty };
  "points.differences": { input: QuarterRef; output: Array<Difference> };
  "points.corrections": { input: Empty; output: Array<CounterPosting> };
  "points.correct": { input: Correct; output: CorrectionId };
  "points.remove_correction": { input: CounterPostingRef; output: Empty };
  "appraisals.years": { input: Empty; output: Array<AppraisalYearLine> };
  "appraisals.sheet": { input: AppraisalYear; output: AppraisalSheet };
  "appraisals.save_opinion": { input: SaveOpinion; output: Empty };
  "appraisals.add_veto": { input: AddVeto; output: AppraisalVetoId };
  "appraisals.remove_veto": { input: VetoRef; output: Empty };
  "appraisals.decide": { input: DecideAppraisal; output: Empty };
  "appraisals.correct": { input: CorrectGrade; output: Empty };
  "appraisals.schemes": { input: Empty; output: Array<KeptScheme> };
  "appraisals.save_scheme": { input: SaveScheme; output: AppraisalSchemeId };
  "appraisals.remove_scheme": { input: SchemeRef; output: Empty };
  "appraisals.reelection": { input: Empty; output: Reelection };
  "appraisals.recommend": { input: Recommend; output: Empty };
  "ladder.candidates": { input: LadderCandidatesOf; output: LadderCandidates };
  "ladder.cases": { input: Empty; output: Array<LadderCaseLine> };
  "ladder.read": { input: LadderCaseRef; output: LadderCaseFile };
  "ladder.open": { input: OpenLadderCase; output: LadderCaseRef };
  "ladder.take_step": { input: TakeLadderStep; output: Empty };
  "ladder.standards": { input: Empty; output: LadderStandards };
  "ladder.save_standards": { input: LadderStandards; output: Empty };
  "evaluations.plan": { input: PlanOf; output: EvaluationPlan };
  "evaluations.standards": { input: Empty; output: Array<EvaluationStandards> };
  "evaluations.save_standards": { input: EvaluationStandards; output: Empty };
  "evaluations.sessions": { input: Empty; output: Array<SessionLine> };
  "evaluations.draft": { input: Empty; output: SessionFacts };
  "evaluations.read": { input: SessionRef; output: SessionFile };
  "evaluations.save": { input: SaveSession; output: SessionRef };
  "evaluations.remove": { input: SessionRef; output: Empty };
  "evaluations.hold": { input: SessionRef; output: Empty };
  "evaluations.save_discussion": { input: SaveDiscussion; output: Empty };
  "evaluations.enter_tally": { input: EnterTally; output: Empty };
  "evaluations.remove_tally": { input: TallyRef; output: Empty };
  "evaluations.decide": { input: SessionRef; output: Empty };
  "evaluations.correct_result": { input: CorrectResult; output: Empty };
  "evaluations.save_rectification": { input: SaveRectification; output: RectificationId };
  "evaluations.step_rectification": { input: StepRectification; output: Empty };
  "evaluations.remove_rectification": { input: RectificationRef; output: Empty };
  "evaluations.notify": { input: NotifySession; output: Empty };
  "surveys.list": { input: Empty; output: Array<SurveyLine> };
  "surveys.read": { input: SurveyRef; output: SurveyFile };
  "surveys.save": { input: SaveSurvey; output: SurveyRef };
  "surveys.save_counts": { input: SaveCounts; output: Empty };
  "surveys.step": { input: StepSurvey; output: Empty };
  "surveys.remove": { input: SurveyRef; output: Empty };
  "rosters.inspect": { input: RosterFile; output: Inspection };
  "rosters.import": { input: RosterFile; output: ImportReport };
  "registers.kind_of": { input: TableFile; output: TableKind };
  "registers.inspect": { input: RegisterFile; output: RegisterInspection };
  "registers.import": { input: RegisterFile; output: RegisterReport };
  "registers.save_problems": { input: SaveRegisterProblems; output: Written };
  "registers.save_template": { input: SaveTableTemplate; output: Written };
  "rosters.history": { input: Empty; output: Array<PastImport> };
  "rosters.save_problems": { input: SaveProblems; output: Written };
  "rosters.save_template": { input: WriteWorkbook; output: Written };
  "rosters.export": { input: WriteWorkbook; output: Written };
  "rosters.forget_mapping": { input: Empty; output: Empty };
  "tables.export": { input: ExportTable; output: Written };
  "tables.write": { input: WriteTable; output: Written };
  "terms.view": { input: Empty; output: TermView };
  "terms.tick": { input: TickTermItem; output: Empty };
  "terms.archive": { input: ArchiveTerm; output: TermArchived };
  "terms.change": { input: ChangeTerm; output: Empty };
  "documents.preview": { input: MakeSheet; output: SheetPreview };
  "documents.print": { input: PrintSheet; output: SheetWritten };
  "journal.list": { input: Empty; output: Array<JournalLine> };
  "journal.read": { input: OperationRef; output: JournalEntry };
  "journal.undo": { input: OperationRef; output: Empty };
  "journal.redo": { input: Empty; output: Empty };
  "safekeeping.check": { input: Empty; output: CheckReport };
  "safekeeping.backup": { input: BackupTo; output: BackupMade };
  "safekeeping.backups": { input: Empty; output: Array<BackupFile> };
  "safekeeping.restore": { input: RestoreFrom; output: Empty };
}
