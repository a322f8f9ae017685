-- Suggestions, bills and interpellations as the register keeps them (DOMAIN §8).

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

-- Who signed: place 0 leads, the others follow in the order they were written.
CREATE TABLE suggestion_signers (
    suggestion_id INTEGER NOT NULL REFERENCES suggestions (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    PRIMARY KEY (suggestion_id, deputy_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX suggestion_leads ON suggestion_signers (suggestion_id) WHERE place = 0;
CREATE INDEX suggestion_signers_by_deputy ON suggestion_signers (deputy_id);
