-- The duty menu (DOMAIN §3): a year's items, who signed up, which activities were made of them.

CREATE TABLE menu_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    term_id INTEGER NOT NULL REFERENCES terms (id),
    revision INTEGER NOT NULL DEFAULT 1,
    year INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part = 'fixed' OR part = 'optional'),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_month INTEGER NOT NULL CHECK (first_month BETWEEN 1 AND 12),
    last_month INTEGER NOT NULL CHECK (last_month BETWEEN first_month AND 12),
    half_days INTEGER NOT NULL CHECK (half_days >= 1),
    place TEXT,
    station_id INTEGER REFERENCES stations (id),
    organiser TEXT,
    -- 0 for no limit.
    seats INTEGER NOT NULL CHECK (seats >= 0),
    sign_up_by TEXT,
    -- Whom it is for: one of these two, or neither for everybody.
    category TEXT,
    group_id INTEGER REFERENCES groups (id),
    notes TEXT,
    -- 已开展 is not kept: it follows from menu_activities.
    stage TEXT NOT NULL CHECK (stage = 'draft' OR stage = 'published' OR stage = 'closed' OR stage = 'cancelled'),
    cancelled_reason TEXT,
    CHECK (category IS NULL OR group_id IS NULL),
    CHECK (part = 'optional' OR (seats = 0 AND sign_up_by IS NULL)),
    CHECK (cancelled_reason IS NULL OR stage = 'cancelled')
) STRICT;

CREATE INDEX menu_items_by_year ON menu_items (year);

-- Names on an item's list in the order they came: the first `seats` that were not withdrawn have a seat.
CREATE TABLE menu_sign_ups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES menu_items (id) ON DELETE CASCADE,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    signed_on TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    UNIQUE (item_id, deputy_id),
    CHECK (withdrawn_reason IS NULL OR withdrawn_on IS NOT NULL)
) STRICT;

-- An activity is one item's at most.
CREATE TABLE menu_activities (
    activity_id INTEGER PRIMARY KEY REFERENCES activities (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES menu_items (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX menu_activities_by_item ON menu_activities (item_id);

-- How many optional items a deputy is to choose, from which year on.
CREATE TABLE menu_minimums (
    from_year INTEGER PRIMARY KEY,
    least INTEGER NOT NULL CHECK (least >= 0),
    basis TEXT
) STRICT;
