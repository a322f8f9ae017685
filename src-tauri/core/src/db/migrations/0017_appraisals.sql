-- The yearly appraisal (DOMAIN §7): schemes, what people enter before the meeting, what it decided, what was corrected.

CREATE TABLE appraisal_schemes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL UNIQUE,
    -- Weights, thresholds, full mark, quota, as JSON: a scheme is judged by and kept whole.
    body TEXT NOT NULL
) STRICT;

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

CREATE TABLE appraisal_vetoes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    why TEXT NOT NULL,
    at_most TEXT
) STRICT;

CREATE INDEX appraisal_vetoes_by_year ON appraisal_vetoes (year, deputy_id);

-- A decided year, its table as JSON as it was on the day of the meeting.
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

CREATE TABLE appraisal_grades (
    appraisal_id INTEGER NOT NULL REFERENCES appraisals (id),
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    grade TEXT NOT NULL,
    honoured INTEGER NOT NULL,
    PRIMARY KEY (appraisal_id, deputy_id)
) STRICT, WITHOUT ROWID;

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

-- Whom the office recommends for re-election.
CREATE TABLE reelection_marks (
    deputy_id INTEGER PRIMARY KEY REFERENCES deputies (id),
    recommended INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- What a meeting decided is corrected beside it, never changed: against every hand, undo included.
CREATE TRIGGER decided_appraisals_are_not_changed BEFORE UPDATE ON appraisals
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TRIGGER decided_appraisals_are_not_removed BEFORE DELETE ON appraisals
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TRIGGER decided_grades_are_not_changed BEFORE UPDATE ON appraisal_grades
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;

CREATE TRIGGER decided_grades_are_not_removed BEFORE DELETE ON appraisal_grades
BEGIN
    SELECT raise(ABORT, 'the year is decided');
END;
