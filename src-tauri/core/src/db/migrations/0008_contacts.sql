-- Whom deputies keep contact with (DOMAIN §3): the five links and the linked households, with each visit.

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

CREATE TABLE contact_visits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    words TEXT,
    need TEXT
) STRICT;

CREATE INDEX contact_visits_by_contact ON contact_visits (contact_id, date);
CREATE INDEX contact_visits_by_date ON contact_visits (date);

-- Who looked at a household's private facts, and when; in no undo line.
CREATE TABLE contact_reveals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;
