-- Groups' plans (DOMAIN §2): what each group means to do in a year, and the activity that fulfilled it.

CREATE TABLE group_plan_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    year INTEGER NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    content TEXT NOT NULL,
    department TEXT,
    owner TEXT
) STRICT;

CREATE INDEX group_plan_items_by_year ON group_plan_items (year, group_id);

-- An activity fulfils one thing planned, and goes without taking the plan along.
CREATE TABLE group_plan_activities (
    item_id INTEGER PRIMARY KEY REFERENCES group_plan_items (id) ON DELETE CASCADE,
    activity_id INTEGER NOT NULL UNIQUE REFERENCES activities (id) ON DELETE CASCADE
) STRICT;
