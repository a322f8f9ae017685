-- Evaluation sessions (述职评议, DOMAIN §6).

-- What the office holds its evaluations to, from a day on.
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

INSERT INTO evaluation_standards VALUES (
    '2000-01-01', '', 5, 10, '"grades4"', '{"competent_from":"80","basic_from":"50"}',
    '{"voters":100,"presidium":0,"peers":0}', 60, 5
);

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

CREATE TABLE evaluation_reporters (
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    position INTEGER NOT NULL,                        -- the order of reporting
    form TEXT NOT NULL CHECK (form = 'oral' OR form = 'written' OR form = 'visits'),
    PRIMARY KEY (session_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_reporters_by_deputy ON evaluation_reporters (deputy_id);

CREATE TABLE evaluation_voters (
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    village_id INTEGER NOT NULL REFERENCES villages (id),
    invited INTEGER NOT NULL,
    present INTEGER NOT NULL,
    PRIMARY KEY (session_id, village_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_voters_by_village ON evaluation_voters (village_id);

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

CREATE TABLE evaluation_opinions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES evaluation_sessions (id) ON DELETE CASCADE,
    deputy_id INTEGER REFERENCES deputies (id),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX evaluation_opinions_by_session ON evaluation_opinions (session_id);
CREATE INDEX evaluation_opinions_by_deputy ON evaluation_opinions (deputy_id);

-- Counted ballots: one electorate's for one deputy.
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

-- What the ballots came to when the session was decided.
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

-- What holds instead of a decided result.
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
    made_on TEXT NOT NULL,
    FOREIGN KEY (session_id, deputy_id) REFERENCES evaluation_results (session_id, deputy_id)
) STRICT;

CREATE INDEX evaluation_corrections_by_result ON evaluation_corrections (session_id, deputy_id);

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

CREATE TABLE rectification_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rectification_id INTEGER NOT NULL REFERENCES rectifications (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step = 'report' OR step = 'pass' OR step = 'return'),
    date TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    said TEXT NOT NULL
) STRICT;

CREATE INDEX rectification_steps_by_item ON rectification_steps (rectification_id);

-- What was decided stays, whoever writes, undo included.
CREATE VIEW decided_evaluations AS
SELECT id FROM evaluation_sessions WHERE stage = 'decided' OR stage = 'notified';

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
