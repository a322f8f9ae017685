-- What deputies pledge, how far it was kept, and how it was judged (承诺、践诺、评诺, DOMAIN §4).

-- The office's list: fixed items for all, and those a deputy may choose.
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

-- How much deputies of a category must pledge at least, from a day on.
CREATE TABLE pledge_minimums (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dated TEXT NOT NULL,
    category TEXT NOT NULL,                           -- empty for all others
    least_items INTEGER NOT NULL CHECK (least_items >= 0),
    least_fixed INTEGER NOT NULL CHECK (least_fixed >= 0),
    least_own INTEGER NOT NULL CHECK (least_own >= 0),
    UNIQUE (dated, category)
) STRICT;

-- Local rules: three fixed and one own; cadres six, others four.
INSERT INTO pledge_minimums (dated, category, least_items, least_fixed, least_own)
VALUES
    ('2021-01-01', '', 4, 3, 1),
    ('2021-01-01', '党政领导干部', 6, 3, 1),
    ('2021-01-01', '国家工作人员', 6, 3, 1);

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

-- What was done with a pledge, when and by whom.
CREATE TABLE pledge_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledges (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE INDEX pledge_steps_by_pledge ON pledge_steps (pledge_id);

-- What a judged pledge had wrong, said in the open; of an item, or of the whole where item_id is none.
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

-- A judged pledge stays as it was judged, whoever writes, undo included.
CREATE TRIGGER judged_pledges_are_not_changed BEFORE UPDATE ON pledges WHEN old.stage = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

CREATE TRIGGER judged_pledges_are_not_removed BEFORE DELETE ON pledges WHEN old.stage = 'judged'
BEGIN
    SELECT raise(ABORT, 'the pledge is judged');
END;

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
