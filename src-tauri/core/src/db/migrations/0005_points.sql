-- Rulebooks the office keeps, each from a day on (DOMAIN §5). Those that ship with the program are not rows.
CREATE TABLE rulebooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    for_groups INTEGER NOT NULL,                      -- 先进小组评选
    word TEXT NOT NULL,                               -- Rulebook::id
    name TEXT NOT NULL,
    dated TEXT NOT NULL,                              -- in force from this day
    body TEXT NOT NULL,                               -- the whole rulebook as JSON
    UNIQUE (for_groups, word, dated)
) STRICT;
