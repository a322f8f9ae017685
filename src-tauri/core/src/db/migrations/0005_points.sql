-- Rulebooks the office keeps, each from a day on (DOMAIN §5). Those that ship with the program are not rows.
CREATE TABLE rulebooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    for_groups INTEGER NOT NULL,                      -- 先进小组评选
    word TEXT NOT NULL,                               -- Rulebook::id
    name TEXT NOT NULL,
    dated TEXT NOT NULL,                              -- in force from this day
    body TEXT NOT NULL,                               -- the whole rulebook as JSON
    UNIQUE (for_groups, word, dated)
) STRICT;

-- A quarter that was circulated, closed or published; one without a row is open.
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

-- The rulebooks a quarter was closed by, as they were.
CREATE TABLE pinned_rulebooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quarter_id INTEGER NOT NULL REFERENCES quarters (id),
    rulebook_id INTEGER REFERENCES rulebooks (id),    -- none for one that ships with the program
    body TEXT NOT NULL
) STRICT;

CREATE INDEX pinned_rulebooks_by_quarter ON pinned_rulebooks (quarter_id);
CREATE INDEX pinned_rulebooks_by_rulebook ON pinned_rulebooks (rulebook_id);

-- What a closed quarter gave: one row a deputy and item.
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

-- Scores people gave beside the computed one (三方评分).
CREATE TABLE scores (
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    quarter TEXT NOT NULL,
    self_score INTEGER,
    group_score INTEGER,
    final_score INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (deputy_id, quarter)
) STRICT, WITHOUT ROWID;

-- What is said to be wrong, double or missing (错、重、漏).
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

-- Counter-postings: what a closed quarter had wrong, made good in an open one.
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

-- A closed quarter stays as it was closed, whoever writes, undo included.
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

CREATE TRIGGER pinned_rulebooks_are_not_changed BEFORE UPDATE ON pinned_rulebooks
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

CREATE TRIGGER pinned_rulebooks_are_not_removed BEFORE DELETE ON pinned_rulebooks
BEGIN
    SELECT raise(ABORT, 'the quarter is closed');
END;

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

CREATE VIEW closed_for_deputy AS
SELECT deputies.id AS deputy_id, quarters.quarter
FROM deputies
JOIN quarters ON quarters.term_id = deputies.term_id AND quarters.stage <> 'circulated';

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
