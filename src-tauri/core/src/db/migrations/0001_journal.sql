-- What was done, one line per operation, each with the changeset that can take it back.
CREATE TABLE operation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT    NOT NULL,                       -- local time: yyyy-mm-dd hh:mm
    act       TEXT    NOT NULL,                       -- Act::word
    about     TEXT    NOT NULL,                       -- what it was about, in a few words
    undoes    INTEGER REFERENCES operation (id),      -- the operation this one takes back
    undone_by INTEGER REFERENCES operation (id),      -- the operation that took this one back and stands
    changes   BLOB    NOT NULL                        -- changeset of SQLite's session extension
) STRICT;
