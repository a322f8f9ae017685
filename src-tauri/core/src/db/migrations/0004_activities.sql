-- What deputies did (DOMAIN §3): activities, and each deputy's attendance. Days are ISO text, spans are half-days.

CREATE TABLE activities (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    half_days INTEGER NOT NULL CHECK (half_days >= 1),
    place TEXT,
    organiser TEXT,
    level TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (id),
    station_id INTEGER REFERENCES stations (id),
    content TEXT,
    result TEXT,
    CHECK (ends_on >= starts_on)
) STRICT;

-- A quarter or a year is read without looking at the others.
CREATE INDEX activities_by_day ON activities (starts_on);

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    -- Written out: for each row, SQLite would build a tree of a longer IN's words.
    attendance TEXT NOT NULL
        CHECK (
            attendance = 'present' OR attendance = 'leave' OR attendance = 'absent'
            OR attendance = 'late' OR attendance = 'left_early'
        ),
    observer INTEGER NOT NULL,
    leave_half_days INTEGER NOT NULL,
    leave_approved_by TEXT,
    role TEXT NOT NULL,
    spoke INTEGER NOT NULL,
    spoke_text TEXT,
    tier TEXT NOT NULL,
    pieces INTEGER CHECK (pieces >= 1),
    review TEXT NOT NULL CHECK (review = 'approved' OR review = 'claimed' OR review = 'returned'),
    returned_reason TEXT,
    UNIQUE (activity_id, deputy_id),
    -- Leave is never absence, whoever writes.
    CHECK (attendance <> 'leave' OR leave_half_days >= 1),
    CHECK (attendance <> 'absent' OR leave_half_days = 0),
    CHECK (spoke = 0 OR (attendance <> 'leave' AND attendance <> 'absent'))
) STRICT;

CREATE INDEX attendances_by_deputy ON attendances (deputy_id);
CREATE INDEX attendances_to_review ON attendances (review) WHERE review <> 'approved';
