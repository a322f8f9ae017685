-- Oaths to the constitution (DOMAIN §2): ceremonies, and the elected and appointed persons who take one. A deputy's day
-- stands in the deputy's own row.

CREATE TABLE oath_ceremonies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    held_on TEXT NOT NULL,
    place TEXT,
    led_by TEXT,
    presided_by TEXT,
    UNIQUE (term_id, held_on)
) STRICT;

CREATE TABLE oath_takers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis = 'elected' OR basis = 'appointed'),
    took_office_on TEXT,
    ceremony_id INTEGER REFERENCES oath_ceremonies (id)
) STRICT;

CREATE INDEX oath_takers_by_ceremony ON oath_takers (ceremony_id);
