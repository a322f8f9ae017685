-- Questionnaires among villagers (问卷调查, DOMAIN §6): what is asked, what was counted, never who answered.

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
