-- The office, its places and its deputies (DOMAIN §2). Days are ISO text; an absent value is NULL, an empty list ''.

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    town TEXT NOT NULL,
    issuer TEXT NOT NULL,
    phone TEXT,
    address TEXT,
    is_named INTEGER NOT NULL,
    is_demo INTEGER NOT NULL
) STRICT;

CREATE TABLE terms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    congress TEXT NOT NULL,
    name TEXT NOT NULL,
    starts_on TEXT,
    is_current INTEGER NOT NULL
) STRICT;

-- How this installation shows and prints; in no undo line.
CREATE TABLE preferences (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE villages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;

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

-- Photos by the hash of their bytes: written once, never changed, in no undo line.
CREATE TABLE photos (
    hash TEXT PRIMARY KEY,
    jpeg BLOB NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE status_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    on_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;

CREATE INDEX status_changes_by_deputy ON status_changes (deputy_id);

-- Who looked at what is private, and when; in no undo line.
CREATE TABLE reveals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- An office without a name, so that work can begin before anybody fills in a form.
INSERT INTO office (id, town, issuer, is_named, is_demo) VALUES (1, '本乡镇', '本乡镇人大主席团', 0, 0);
INSERT INTO terms (congress, name, is_current) VALUES ('本乡镇人民代表大会', '本届', 1);
