-- Past imports of rosters, and columns the secretary once said by hand.

-- One line per import; whether it was undone is in the journal. In no undo line itself, so that it outlives an undo.
CREATE TABLE roster_imports (
    operation INTEGER PRIMARY KEY REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    file      TEXT    NOT NULL,
    added     INTEGER NOT NULL,
    updated   INTEGER NOT NULL
) STRICT;

-- The columns of a sheet by the words of its heads: letter by letter, the field.
CREATE TABLE roster_mappings (
    signature TEXT PRIMARY KEY,
    columns   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
