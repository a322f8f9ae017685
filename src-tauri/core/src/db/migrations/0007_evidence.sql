-- What proves an activity, patterns of activities, and what the office asks of its groups (DOMAIN §3).

-- Photos, scans and papers by the hash of their bytes: written once, never changed, in no undo line.
CREATE TABLE evidence_files (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'picture' OR kind = 'pdf'),
    bytes BLOB NOT NULL,
    -- A small JPEG of a picture.
    thumb BLOB
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    hash TEXT NOT NULL REFERENCES evidence_files (hash),
    file_name TEXT NOT NULL,
    UNIQUE (activity_id, hash)
) STRICT;

-- Patterns of activities held again and again, with whom they invite.
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

CREATE TABLE activity_template_deputies (
    template_id INTEGER NOT NULL REFERENCES activity_templates (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id) ON DELETE CASCADE,
    PRIMARY KEY (template_id, deputy_id)
) STRICT, WITHOUT ROWID;

-- What the office holds its groups to.
CREATE TABLE activity_standards (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    least_group_activities INTEGER NOT NULL CHECK (least_group_activities >= 0)
) STRICT;

INSERT INTO activity_standards (id, least_group_activities) VALUES (1, 4);
