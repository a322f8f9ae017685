-- The follow-up ladder (DOMAIN §7): what was done about a deputy, step by step, each as it was written down.

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

-- A step is read whole, as JSON; `kind` and `on_day` say again what stands in it.
CREATE TABLE ladder_steps (
    case_id INTEGER NOT NULL REFERENCES ladder_cases (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

-- When the office looks at somebody.
CREATE TABLE ladder_standards (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    points_below_percent INTEGER NOT NULL CHECK (points_below_percent BETWEEN 0 AND 100),
    poor_years INTEGER NOT NULL CHECK (poor_years >= 0),
    improve_days INTEGER NOT NULL CHECK (improve_days >= 1),
    group_head_first INTEGER NOT NULL
) STRICT;

INSERT INTO ladder_standards (id, points_below_percent, poor_years, improve_days, group_head_first)
VALUES (1, 50, 2, 90, 1);
