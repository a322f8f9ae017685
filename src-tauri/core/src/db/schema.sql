-- What all migrations together make, a table after another with what hangs on it. Read by people only.

CREATE TABLE activities (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    half_days INTEGER NOT NULL CHECK (half_days >= 1),
    place TEXT,
    organiser TEXT,
    level TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (id),
    station_id INTEGER REFERENCES stations (id),
    content TEXT,
    result TEXT,
    CHECK (ends_on >= starts_on)
) STRICT;

CREATE INDEX activities_by_day ON activities (starts_on);

CREATE TABLE activity_standards (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    least_group_activities INTEGER NOT NULL CHECK (least_group_activities >= 0)
) STRICT;

CREATE TABLE activity_template_deputies (
    template_id INTEGER NOT NULL REFERENCES activity_templates (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    PRIMARY KEY (template_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    half_days INTEGER NOT NULL CHECK (half_days >= 1),
    days INTEGER NOT NULL CHECK (days >= 1),
    place TEXT,
    organiser TEXT,
    level TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (id),
    station_id INTEGER REFERENCES stations (id)
) STRICT;

CREATE TABLE allowance_exceptions (
    deputy_id INTEGER PRIMARY KEY REFERENCES deputies (id) ON DELETE CASCADE,
    is_paid INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE allowance_payments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    activity_id INTEGER NOT NULL REFERENCES activities (id),
    half_days INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    paid_on TEXT NOT NULL
) STRICT;

CREATE INDEX allowance_payments_by_deputy ON allowance_payments (deputy_id);

CREATE INDEX allowance_payments_by_activity ON allowance_payments (activity_id);

CREATE TABLE allowance_rates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dated TEXT NOT NULL UNIQUE,
    per_half_day INTEGER NOT NULL CHECK (per_half_day > 0),
    categories TEXT NOT NULL,
    kinds TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE appraisal_corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appraisal_id INTEGER NOT NULL REFERENCES appraisals (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    grade_before TEXT,
    grade_after TEXT NOT NULL,
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    meeting TEXT NOT NULL,
    minutes TEXT NOT NULL
) STRICT;

CREATE TABLE appraisal_grades (
    appraisal_id INTEGER NOT NULL REFERENCES appraisals (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    grade TEXT NOT NULL,
    honoured INTEGER NOT NULL,
    PRIMARY KEY (appraisal_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decided_grades_are_not_changed BEFORE UPDATE ON appraisal_grades
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TRIGGER decided_grades_are_not_removed BEFORE DELETE ON appraisal_grades
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TABLE appraisal_opinions (
    year INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    side TEXT NOT NULL CHECK (side = 'self' OR side = 'group' OR side = 'office'),
    grade TEXT,
    words TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (year, deputy_id, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE appraisal_schemes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL UNIQUE,
    -- Weights, thresholds, full mark, quota, as JSON: a scheme is judged by and kept whole.
    body TEXT NOT NULL
) STRICT;

CREATE TABLE appraisal_vetoes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    why TEXT NOT NULL,
    at_most TEXT
) STRICT;

CREATE INDEX appraisal_vetoes_by_year ON appraisal_vetoes (year, deputy_id);

CREATE TABLE appraisals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    year INTEGER NOT NULL,
    decided_on TEXT NOT NULL,
    meeting TEXT NOT NULL,
    minutes TEXT NOT NULL,
    scheme_id INTEGER REFERENCES appraisal_schemes (id),
    sheet TEXT NOT NULL,
    UNIQUE (term_id, year)
) STRICT;

CREATE TRIGGER decided_appraisals_are_not_changed BEFORE UPDATE ON appraisals
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TRIGGER decided_appraisals_are_not_removed BEFORE DELETE ON appraisals
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    -- Written out: for each row, SQLite would build a tree of a longer IN's words.
    attendance TEXT NOT NULL
        CHECK (
            attendance = 'present' OR attendance = 'leave' OR attendance = 'absent'
            OR attendance = 'late' OR attendance = 'left_early'
        ),
    observer INTEGER NOT NULL,
    leave_half_days INTEGER NOT NULL,
    leave_approved_by TEXT,
    role TEXT NOT NULL,
    spoke INTEGER NOT NULL,
    spoke_text TEXT,
    tier TEXT NOT NULL,
    pieces INTEGER CHECK (pieces >= 1),
    review TEXT NOT NULL CHECK (review = 'approved' OR review = 'claimed' OR review = 'returned'),
    returned_reason TEXT,
    UNIQUE (activity_id, deputy_id),
    -- Leave is never absence, whoever writes.
    CHECK (attendance <> 'leave' OR leave_half_days >= 1),
    CHECK (attendance <> 'absent' OR leave_half_days = 0),
    CHECK (spoke = 0 OR (attendance <> 'leave' AND attendance <> 'absent'))
) STRICT;

CREATE INDEX attendances_by_deputy ON attendances (deputy_id);

CREATE INDEX attendances_to_review ON attendances (review) WHERE review <> 'approved';

CREATE VIEW closed_for_deputy AS
SELECT deputies.id AS deputy_id, quarters.quarter
FROM deputies
JOIN quarters ON quarters.term_id = deputies.term_id AND quarters.stage <> 'circulated';

CREATE TABLE constituencies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats >= 1),
    voters INTEGER CHECK (voters >= 0),
    UNIQUE (term_id, name)
) STRICT;

CREATE TABLE constituency_villages (
    constituency_id INTEGER NOT NULL REFERENCES constituencies (id) ON DELETE CASCADE,
    village_id INTEGER NOT NULL REFERENCES villages (id) ON DELETE CASCADE,
    PRIMARY KEY (constituency_id, village_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_reveals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE contact_visits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    words TEXT,
    need TEXT
) STRICT;

CREATE INDEX contact_visits_by_contact ON contact_visits (contact_id, date);

CREATE INDEX contact_visits_by_date ON contact_visits (date);

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    -- Written out: for each row, SQLite would build a tree of a longer IN's words.
    kind TEXT NOT NULL
        CHECK (
            kind = 'weak_village' OR kind = 'poor_household' OR kind = 'enterprise'
            OR kind = 'key_venue' OR kind = 'petition_case' OR kind = 'household'
        ),
    village_id INTEGER REFERENCES villages (id),
    since TEXT,
    ended_on TEXT,
    note TEXT,
    contact_name TEXT NOT NULL,
    address TEXT,
    phone TEXT,
    CHECK (ended_on >= since)
) STRICT;

CREATE INDEX contacts_by_deputy ON contacts (deputy_id);

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    corrects_id INTEGER NOT NULL REFERENCES quarters (id),
    quarter TEXT NOT NULL,                            -- where it counts
    rule TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points <> 0),
    reason TEXT NOT NULL,
    made_on TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_quarter ON corrections (quarter);

CREATE INDEX corrections_by_deputy ON corrections (deputy_id);

CREATE INDEX corrections_by_corrected ON corrections (corrects_id);

CREATE TRIGGER closed_corrections_are_not_added BEFORE INSERT ON corrections
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = new.deputy_id AND c.quarter = new.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER closed_corrections_are_not_changed BEFORE UPDATE ON corrections
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = old.deputy_id AND c.quarter = old.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER closed_corrections_are_not_removed BEFORE DELETE ON corrections
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = old.deputy_id AND c.quarter = old.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE VIEW decided_evaluations AS
SELECT id FROM evaluation_sessions WHERE stage = 'decided' OR stage = 'notified';

CREATE TABLE deputies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    -- Written out: for each row, SQLite would build a tree of a longer IN's words.
    status TEXT NOT NULL DEFAULT 'in_office'
        CHECK (
            status = 'in_office' OR status = 'suspended' OR status = 'resigned'
            OR status = 'terminated' OR status = 'recalled' OR status = 'died'
        ),
    name TEXT NOT NULL,
    gender TEXT CHECK (gender IN ('男', '女')),
    ethnicity TEXT,
    birth TEXT,
    native_place TEXT,
    education TEXT,
    degree TEXT,
    party TEXT,
    party_joined TEXT,
    occupation TEXT,
    employer TEXT,
    position TEXT,
    category TEXT,
    identity TEXT,
    levels TEXT NOT NULL,
    card_no TEXT,
    phone_may_be_published INTEGER NOT NULL,
    constituency_id INTEGER REFERENCES constituencies (id),
    village_id INTEGER REFERENCES villages (id),
    group_id INTEGER REFERENCES groups (id),
    delegation TEXT,
    terms_served INTEGER,
    reelected INTEGER,
    elected_on TEXT,
    by_election INTEGER NOT NULL,
    oath_on TEXT,
    offices TEXT NOT NULL,
    honours TEXT NOT NULL,
    note TEXT,
    id_number TEXT,
    phone TEXT,
    phone2 TEXT,
    address TEXT,
    photo_hash TEXT REFERENCES photos (hash)
) STRICT;

CREATE UNIQUE INDEX deputies_by_id_number ON deputies (term_id, id_number) WHERE id_number IS NOT NULL;

CREATE TABLE deputy_stations (
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    station_id INTEGER NOT NULL REFERENCES stations (id) ON DELETE CASCADE,
    PRIMARY KEY (deputy_id, station_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL,
    result TEXT NOT NULL
        CHECK (
            result = 'competent' OR result = 'basic' OR result = 'incompetent'
            OR result = 'pass' OR result = 'rectify'
        ),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    made_on TEXT NOT NULL, share INTEGER,
    FOREIGN KEY (session_id, deputy_id) REFERENCES evaluation_results (session_id, deputy_id)
) STRICT;

CREATE INDEX evaluation_corrections_by_result ON evaluation_corrections (session_id, deputy_id);

CREATE TABLE evaluation_opinions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    deputy_id INTEGER REFERENCES deputies (id),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX evaluation_opinions_by_session ON evaluation_opinions (session_id);

CREATE INDEX evaluation_opinions_by_deputy ON evaluation_opinions (deputy_id);

CREATE TABLE evaluation_questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    deputy_id INTEGER REFERENCES deputies (id),
    asked_by TEXT,
    question TEXT NOT NULL,
    answer TEXT
) STRICT;

CREATE INDEX evaluation_questions_by_session ON evaluation_questions (session_id);

CREATE INDEX evaluation_questions_by_deputy ON evaluation_questions (deputy_id);

CREATE TABLE evaluation_reporters (
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    position INTEGER NOT NULL,                        -- the order of reporting
    form TEXT NOT NULL CHECK (form = 'oral' OR form = 'written' OR form = 'visits'),
    PRIMARY KEY (session_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_reporters_by_deputy ON evaluation_reporters (deputy_id);

CREATE TRIGGER decided_reporters_are_not_added BEFORE INSERT ON evaluation_reporters
WHEN new.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER decided_reporters_are_not_changed BEFORE UPDATE ON evaluation_reporters
WHEN old.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER decided_reporters_are_not_removed BEFORE DELETE ON evaluation_reporters
WHEN old.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TABLE evaluation_results (
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    result TEXT NOT NULL
        CHECK (
            result = 'competent' OR result = 'basic' OR result = 'incompetent'
            OR result = 'pass' OR result = 'rectify'
        ),
    share INTEGER NOT NULL,                           -- hundredths of a percent
    why TEXT NOT NULL,
    PRIMARY KEY (session_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_results_by_deputy ON evaluation_results (deputy_id);

CREATE TRIGGER results_are_made_when_deciding BEFORE INSERT ON evaluation_results
WHEN new.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER results_are_not_changed BEFORE UPDATE ON evaluation_results
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER results_are_not_removed BEFORE DELETE ON evaluation_results
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TABLE evaluation_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    place TEXT,
    host TEXT,
    constituency_id INTEGER REFERENCES constituencies (id),
    agenda TEXT NOT NULL,                             -- [line] as JSON
    ballot TEXT NOT NULL,                             -- as the standards were when it was planned
    rule TEXT NOT NULL,
    weights TEXT NOT NULL,
    minutes TEXT,
    stage TEXT NOT NULL DEFAULT 'planned'
        CHECK (stage = 'planned' OR stage = 'held' OR stage = 'decided' OR stage = 'notified'),
    decided_on TEXT,
    notified_on TEXT,
    notice_until TEXT,
    CHECK ((stage = 'planned' OR stage = 'held') = (decided_on IS NULL)),
    CHECK ((stage = 'notified') = (notified_on IS NOT NULL)),
    CHECK ((stage = 'notified') = (notice_until IS NOT NULL))
) STRICT;

CREATE TRIGGER decided_sessions_are_not_changed BEFORE UPDATE ON evaluation_sessions
WHEN
    old.decided_on IS NOT NULL
    AND (
        new.decided_on IS NOT old.decided_on
        OR new.id <> old.id
        OR new.term_id <> old.term_id
        OR new.title <> old.title
        OR new.date <> old.date
        OR new.ballot <> old.ballot
        OR new.rule <> old.rule
        OR new.weights <> old.weights
    )
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER decided_sessions_are_not_removed BEFORE DELETE ON evaluation_sessions
WHEN old.decided_on IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TABLE evaluation_standards (
    dated TEXT PRIMARY KEY,
    basis TEXT NOT NULL,
    least_a_year INTEGER NOT NULL,
    most_a_year INTEGER NOT NULL,
    ballot TEXT NOT NULL,                             -- Ballot as JSON
    rule TEXT NOT NULL,                               -- Rule as JSON
    weights TEXT NOT NULL,                            -- Weights as JSON
    rectify_days INTEGER NOT NULL,
    notice_days INTEGER NOT NULL
) STRICT;

CREATE TABLE evaluation_tallies (
    session_id INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL,
    electorate TEXT NOT NULL
        CHECK (electorate = 'voters' OR electorate = 'presidium' OR electorate = 'peers'),
    issued INTEGER NOT NULL,
    returned INTEGER NOT NULL CHECK (returned <= issued),
    spoiled INTEGER NOT NULL CHECK (spoiled < returned),
    votes TEXT NOT NULL,                              -- JSON: each choice's votes, or each item's scores
    PRIMARY KEY (session_id, deputy_id, electorate),
    FOREIGN KEY (session_id, deputy_id) REFERENCES evaluation_reporters (session_id, deputy_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decided_tallies_are_not_added BEFORE INSERT ON evaluation_tallies
WHEN new.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER decided_tallies_are_not_changed BEFORE UPDATE ON evaluation_tallies
WHEN old.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TRIGGER decided_tallies_are_not_removed BEFORE DELETE ON evaluation_tallies
WHEN old.session_id IN (SELECT id FROM decided_evaluations)
BEGIN
    SELECT raise(ABORT, 'the session is decided');
END;

CREATE TABLE evaluation_voters (
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    village_id INTEGER NOT NULL REFERENCES villages (id),
    invited INTEGER NOT NULL,
    present INTEGER NOT NULL,
    PRIMARY KEY (session_id, village_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_voters_by_village ON evaluation_voters (village_id);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    hash TEXT NOT NULL REFERENCES evidence_files (hash),
    file_name TEXT NOT NULL,
    UNIQUE (activity_id, hash)
) STRICT;

CREATE TABLE evidence_files (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'picture' OR kind = 'pdf'),
    bytes BLOB NOT NULL,
    -- A small JPEG of a picture.
    thumb BLOB
) STRICT;

CREATE TABLE expense_budgets (
    year INTEGER PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    source TEXT
) STRICT;

CREATE TABLE expenses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    activity_id INTEGER REFERENCES activities (id),
    handled_by TEXT,
    voucher TEXT
) STRICT;

CREATE INDEX expenses_by_date ON expenses (date);

CREATE INDEX expenses_by_activity ON expenses (activity_id);

CREATE TABLE group_plan_activities (
    item_id INTEGER PRIMARY KEY REFERENCES group_plan_items (id) ON DELETE CASCADE,
    activity_id INTEGER NOT NULL UNIQUE REFERENCES activities (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE group_plan_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    year INTEGER NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    content TEXT NOT NULL,
    department TEXT,
    owner TEXT
) STRICT;

CREATE INDEX group_plan_items_by_year ON group_plan_items (year, group_id);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    head_id INTEGER REFERENCES deputies (id),
    vice_head_id INTEGER REFERENCES deputies (id),
    liaison TEXT,
    department TEXT,
    UNIQUE (term_id, name)
) STRICT;

CREATE TABLE ladder_cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    opened_on TEXT NOT NULL,
    -- Sentences, as a JSON list.
    reasons TEXT NOT NULL
) STRICT;

CREATE INDEX ladder_cases_by_deputy ON ladder_cases (deputy_id);

CREATE TABLE ladder_standards (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    points_below_percent INTEGER NOT NULL CHECK (points_below_percent BETWEEN 0 AND 100),
    poor_years INTEGER NOT NULL CHECK (poor_years >= 0),
    improve_days INTEGER NOT NULL CHECK (improve_days >= 1),
    group_head_first INTEGER NOT NULL
) STRICT;

CREATE TABLE ladder_steps (
    case_id INTEGER NOT NULL REFERENCES ladder_cases (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE menu_activities (
    activity_id INTEGER PRIMARY KEY REFERENCES activities (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES menu_items (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX menu_activities_by_item ON menu_activities (item_id);

CREATE TABLE menu_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    year INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part = 'fixed' OR part = 'optional'),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_month INTEGER NOT NULL CHECK (first_month BETWEEN 1 AND 12),
    last_month INTEGER NOT NULL CHECK (last_month BETWEEN first_month AND 12),
    half_days INTEGER NOT NULL CHECK (half_days >= 1),
    place TEXT,
    station_id INTEGER REFERENCES stations (id),
    organiser TEXT,
    -- 0 for no limit.
    seats INTEGER NOT NULL CHECK (seats >= 0),
    sign_up_by TEXT,
    -- Whom it is for: one of these two, or neither for everybody.
    category TEXT,
    group_id INTEGER REFERENCES groups (id),
    notes TEXT,
    -- 已开展 is not kept: it follows from menu_activities.
    stage TEXT NOT NULL CHECK (stage = 'draft' OR stage = 'published' OR stage = 'closed' OR stage = 'cancelled'),
    cancelled_reason TEXT,
    CHECK (category IS NULL OR group_id IS NULL),
    CHECK (part = 'optional' OR (seats = 0 AND sign_up_by IS NULL)),
    CHECK (cancelled_reason IS NULL OR stage = 'cancelled')
) STRICT;

CREATE INDEX menu_items_by_year ON menu_items (year);

CREATE TABLE menu_minimums (
    from_year INTEGER PRIMARY KEY,
    least INTEGER NOT NULL CHECK (least >= 0),
    basis TEXT
) STRICT;

CREATE TABLE menu_sign_ups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES menu_items (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    signed_on TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    UNIQUE (item_id, deputy_id),
    CHECK (withdrawn_reason IS NULL OR withdrawn_on IS NOT NULL)
) STRICT;

CREATE TABLE oath_ceremonies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    held_on TEXT NOT NULL,
    place TEXT,
    led_by TEXT,
    presided_by TEXT,
    UNIQUE (term_id, held_on)
) STRICT;

CREATE TABLE oath_takers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis = 'elected' OR basis = 'appointed'),
    took_office_on TEXT,
    ceremony_id INTEGER REFERENCES oath_ceremonies (id)
) STRICT;

CREATE INDEX oath_takers_by_ceremony ON oath_takers (ceremony_id);

CREATE TABLE objections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    quarter TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'wrong' OR kind = 'duplicate' OR kind = 'missing'),
    record TEXT,                                      -- RecordId as JSON
    said TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    upheld INTEGER,
    answer TEXT,
    answered_on TEXT,
    CHECK ((upheld IS NULL) = (answer IS NULL)),
    CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT;

CREATE INDEX objections_by_quarter ON objections (quarter);

CREATE INDEX objections_by_deputy ON objections (deputy_id);

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    town TEXT NOT NULL,
    issuer TEXT NOT NULL,
    phone TEXT,
    address TEXT,
    is_named INTEGER NOT NULL,
    is_demo INTEGER NOT NULL
) STRICT;

CREATE TABLE operation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT    NOT NULL,                       -- local time: yyyy-mm-dd hh:mm
    act       TEXT    NOT NULL,                       -- Act::word
    about     TEXT    NOT NULL,                       -- what it was about, in a few words
    undoes    INTEGER REFERENCES operation (id),      -- the operation this one takes back
    undone_by INTEGER REFERENCES operation (id),      -- the operation that took this one back and stands
    changes   BLOB    NOT NULL                        -- changeset of SQLite's session extension
) STRICT;

CREATE TABLE photos (
    hash TEXT PRIMARY KEY,
    jpeg BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pinned_rulebooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quarter_id INTEGER NOT NULL REFERENCES quarters (id),
    rulebook_id INTEGER REFERENCES rulebooks (id),    -- none for one that ships with the program
    body TEXT NOT NULL
) STRICT;

CREATE INDEX pinned_rulebooks_by_quarter ON pinned_rulebooks (quarter_id);

CREATE INDEX pinned_rulebooks_by_rulebook ON pinned_rulebooks (rulebook_id);

CREATE TRIGGER pinned_rulebooks_are_not_changed BEFORE UPDATE ON pinned_rulebooks
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER pinned_rulebooks_are_not_removed BEFORE DELETE ON pinned_rulebooks
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TABLE pledge_catalogue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    for_term INTEGER NOT NULL,                        -- 任期承诺 rather than 年度承诺
    source TEXT NOT NULL CHECK (source = 'fixed' OR source = 'chosen'),
    aspect TEXT NOT NULL,
    text TEXT NOT NULL,
    kinds TEXT NOT NULL,                              -- kinds of duty records that count: visit,reception
    contact_visits INTEGER NOT NULL,
    as_lead INTEGER NOT NULL,
    target INTEGER NOT NULL CHECK (target >= 1),
    due_month INTEGER CHECK (due_month BETWEEN 1 AND 12),
    in_use INTEGER NOT NULL,
    UNIQUE (for_term, text)
) STRICT;

CREATE TABLE pledge_corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledges (id),
    item_id INTEGER REFERENCES pledge_items (id),
    outcome_before TEXT NOT NULL,
    outcome_after TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on TEXT NOT NULL,
    CHECK (outcome_before <> outcome_after)
) STRICT;

CREATE INDEX pledge_corrections_by_pledge ON pledge_corrections (pledge_id);

CREATE INDEX pledge_corrections_by_item ON pledge_corrections (item_id);

CREATE TRIGGER pledge_corrections_are_made_after_judging BEFORE INSERT ON pledge_corrections
WHEN (SELECT stage FROM pledges WHERE id = new.pledge_id) <> 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is not judged');
END;

CREATE TRIGGER pledge_corrections_are_not_changed BEFORE UPDATE ON pledge_corrections
BEGIN
    SELECT raise(ABORT, 'a correction stands');
END;

CREATE TRIGGER pledge_corrections_are_not_removed BEFORE DELETE ON pledge_corrections
BEGIN
    SELECT raise(ABORT, 'a correction stands');
END;

CREATE TABLE pledge_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledges (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source = 'fixed' OR source = 'chosen' OR source = 'own'),
    catalogue_id INTEGER REFERENCES pledge_catalogue (id),
    aspect TEXT NOT NULL,
    text TEXT NOT NULL,
    kinds TEXT NOT NULL,
    contact_visits INTEGER NOT NULL,
    as_lead INTEGER NOT NULL,
    target INTEGER NOT NULL CHECK (target >= 1),
    due TEXT,
    carried_from INTEGER REFERENCES pledge_items (id),
    done_by_hand INTEGER,                             -- where it does not count itself
    done_note TEXT,
    outcome TEXT,
    judged_count INTEGER,                             -- what was done when it was judged
    remark TEXT,
    CHECK ((source = 'own') = (catalogue_id IS NULL)),
    CHECK ((outcome IS NULL) = (judged_count IS NULL)),
    UNIQUE (pledge_id, catalogue_id)
) STRICT;

CREATE INDEX pledge_items_by_pledge ON pledge_items (pledge_id, place);

CREATE INDEX pledge_items_by_catalogue ON pledge_items (catalogue_id);

CREATE INDEX pledge_items_by_carried ON pledge_items (carried_from);

CREATE TRIGGER judged_items_are_not_added BEFORE INSERT ON pledge_items
WHEN (SELECT stage FROM pledges WHERE id = new.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_items_are_not_changed BEFORE UPDATE ON pledge_items
WHEN (SELECT stage FROM pledges WHERE id = old.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_items_are_not_removed BEFORE DELETE ON pledge_items
WHEN (SELECT stage FROM pledges WHERE id = old.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TABLE pledge_minimums (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dated TEXT NOT NULL,
    category TEXT NOT NULL,                           -- empty for all others
    least_items INTEGER NOT NULL CHECK (least_items >= 0),
    least_fixed INTEGER NOT NULL CHECK (least_fixed >= 0),
    least_own INTEGER NOT NULL CHECK (least_own >= 0),
    UNIQUE (dated, category)
) STRICT;

CREATE TABLE pledge_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledges (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE INDEX pledge_steps_by_pledge ON pledge_steps (pledge_id);

CREATE TRIGGER judged_steps_are_not_added BEFORE INSERT ON pledge_steps
WHEN (SELECT stage FROM pledges WHERE id = new.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_steps_are_not_changed BEFORE UPDATE ON pledge_steps
WHEN (SELECT stage FROM pledges WHERE id = old.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_steps_are_not_removed BEFORE DELETE ON pledge_steps
WHEN (SELECT stage FROM pledges WHERE id = old.pledge_id) = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TABLE pledges (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    year INTEGER,                                     -- none for a pledge of the term
    revision INTEGER NOT NULL DEFAULT 1,
    stage TEXT NOT NULL
        CHECK (
            stage = 'drafted' OR stage = 'returned' OR stage = 'approved'
            OR stage = 'posted' OR stage = 'registered' OR stage = 'judged'
        ),
    result TEXT,
    CHECK ((stage = 'judged') = (result IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX pledges_by_year ON pledges (ifnull(year, 0), deputy_id);

CREATE INDEX pledges_by_deputy ON pledges (deputy_id);

CREATE TRIGGER judged_pledges_are_not_changed BEFORE UPDATE ON pledges WHEN old.stage = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_pledges_are_not_removed BEFORE DELETE ON pledges WHEN old.stage = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TABLE postings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quarter_id INTEGER NOT NULL REFERENCES quarters (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    pinned_id INTEGER NOT NULL REFERENCES pinned_rulebooks (id),
    rule TEXT NOT NULL,
    name TEXT NOT NULL,
    clause TEXT NOT NULL,
    points INTEGER NOT NULL,                          -- hundredths
    awards INTEGER NOT NULL,                          -- how many awards: later first times of the year
    awarded INTEGER NOT NULL,                         -- what of the points counts against caps
    lines TEXT NOT NULL,                              -- [ExplainedLine] as JSON: records and why
    UNIQUE (quarter_id, deputy_id, rule)
) STRICT;

CREATE INDEX postings_by_deputy ON postings (deputy_id);

CREATE TRIGGER postings_are_made_before_closing BEFORE INSERT ON postings
WHEN (SELECT stage FROM quarters WHERE id = new.quarter_id) <> 'circulated'
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER postings_are_not_changed BEFORE UPDATE ON postings
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER postings_are_not_removed BEFORE DELETE ON postings
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TABLE preferences (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE quarters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    quarter TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage = 'circulated' OR stage = 'closed' OR stage = 'published'),
    circulated_on TEXT NOT NULL,
    objections_until TEXT NOT NULL,
    closed_on TEXT,
    sheet TEXT,                                       -- QuarterSheet as JSON, as it was closed
    published_on TEXT,
    notice_until TEXT,
    UNIQUE (term_id, quarter),
    CHECK ((stage = 'circulated') = (closed_on IS NULL)),
    CHECK ((stage = 'circulated') = (sheet IS NULL)),
    CHECK ((stage = 'published') = (published_on IS NOT NULL)),
    CHECK ((stage = 'published') = (notice_until IS NOT NULL))
) STRICT;

CREATE TRIGGER closed_quarters_are_not_changed BEFORE UPDATE ON quarters
WHEN
    old.stage <> 'circulated'
    AND (
        new.stage = 'circulated'
        OR new.id <> old.id
        OR new.term_id <> old.term_id
        OR new.quarter <> old.quarter
        OR new.circulated_on <> old.circulated_on
        OR new.objections_until <> old.objections_until
        OR new.closed_on IS NOT old.closed_on
        OR new.sheet IS NOT old.sheet
    )
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER closed_quarters_are_not_removed BEFORE DELETE ON quarters
WHEN old.stage <> 'circulated'
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TABLE rectification_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rectification_id INTEGER NOT NULL REFERENCES rectifications (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step = 'report' OR step = 'pass' OR step = 'return'),
    date TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    said TEXT NOT NULL
) STRICT;

CREATE INDEX rectification_steps_by_item ON rectification_steps (rectification_id);

CREATE TABLE rectifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL,
    matter TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    stage TEXT NOT NULL DEFAULT 'open' CHECK (stage = 'open' OR stage = 'reported' OR stage = 'passed'),
    FOREIGN KEY (session_id, deputy_id) REFERENCES evaluation_results (session_id, deputy_id)
) STRICT;

CREATE INDEX rectifications_by_result ON rectifications (session_id, deputy_id);

CREATE TABLE reelection_marks (
    deputy_id INTEGER PRIMARY KEY REFERENCES deputies (id),
    recommended INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE reveals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE roster_imports (
    operation INTEGER PRIMARY KEY REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    file      TEXT    NOT NULL,
    added     INTEGER NOT NULL,
    updated   INTEGER NOT NULL
, kind TEXT NOT NULL DEFAULT 'roster') STRICT;

CREATE TABLE roster_mappings (
    signature TEXT PRIMARY KEY,
    columns   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rulebooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    for_groups INTEGER NOT NULL,                      -- 先进小组评选
    word TEXT NOT NULL,                               -- Rulebook::id
    name TEXT NOT NULL,
    dated TEXT NOT NULL,                              -- in force from this day
    body TEXT NOT NULL,                               -- the whole rulebook as JSON
    UNIQUE (for_groups, word, dated)
) STRICT;

CREATE TABLE scores (
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    quarter TEXT NOT NULL,
    self_score INTEGER,
    group_score INTEGER,
    final_score INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (deputy_id, quarter)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER closed_scores_are_not_added BEFORE INSERT ON scores
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = new.deputy_id AND c.quarter = new.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER closed_scores_are_not_changed BEFORE UPDATE ON scores
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = old.deputy_id AND c.quarter = old.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER closed_scores_are_not_removed BEFORE DELETE ON scores
WHEN EXISTS (SELECT 1 FROM closed_for_deputy AS c WHERE c.deputy_id = old.deputy_id AND c.quarter = old.quarter)
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TABLE stations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    head TEXT,
    liaison TEXT,
    address TEXT,
    phone TEXT,
    reception TEXT
) STRICT;

CREATE TABLE status_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    on_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;

CREATE INDEX status_changes_by_deputy ON status_changes (deputy_id);

CREATE TABLE suggestion_signers (
    suggestion_id INTEGER NOT NULL REFERENCES suggestions (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    PRIMARY KEY (suggestion_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX suggestion_leads ON suggestion_signers (suggestion_id) WHERE place = 0;

CREATE INDEX suggestion_signers_by_deputy ON suggestion_signers (deputy_id);

CREATE TABLE suggestions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL
        CHECK (
            kind = 'proposal' OR kind = 'criticism' OR kind = 'opinion' OR kind = 'bill' OR kind = 'interpellation'
        ),
    date TEXT NOT NULL,
    occasion TEXT NOT NULL CHECK (occasion IN ('session', 'recess')),
    title TEXT NOT NULL,
    text TEXT,
    category TEXT,
    unit TEXT,
    tier TEXT NOT NULL CHECK (tier = 'ordinary' OR tier = 'good' OR tier = 'excellent'),
    may_be_published INTEGER NOT NULL,
    review TEXT NOT NULL CHECK (review = 'approved' OR review = 'claimed' OR review = 'returned'),
    returned_reason TEXT CHECK ((review = 'returned') = (returned_reason IS NOT NULL)),
    UNIQUE (term_id, number)
) STRICT;

CREATE INDEX suggestions_by_date ON suggestions (date);

CREATE TABLE surveys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    intro TEXT,
    questions TEXT NOT NULL,                          -- [SurveyQuestion] as JSON
    stage TEXT NOT NULL DEFAULT 'draft' CHECK (stage = 'draft' OR stage = 'open' OR stage = 'closed'),
    opened_on TEXT,
    closed_on TEXT,
    counts TEXT,                                      -- SurveyCounts as JSON
    CHECK ((stage = 'draft') = (opened_on IS NULL)),
    CHECK ((stage = 'closed') = (closed_on IS NOT NULL)),
    CHECK (stage <> 'closed' OR counts IS NOT NULL)
) STRICT;

CREATE TABLE term_checks (
    term_id INTEGER NOT NULL REFERENCES terms (id),
    item TEXT NOT NULL,
    done_on TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (term_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    congress TEXT NOT NULL,
    name TEXT NOT NULL,
    starts_on TEXT,
    is_current INTEGER NOT NULL
, archived_on TEXT) STRICT;

CREATE TABLE villages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;
