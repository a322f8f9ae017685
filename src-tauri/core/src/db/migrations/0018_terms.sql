-- A term's archive and its checklists (DOMAIN §2).

ALTER TABLE terms ADD COLUMN archived_on TEXT;

-- What was ticked by hand.
CREATE TABLE term_checks (
    term_id INTEGER NOT NULL REFERENCES terms (id),
    item TEXT NOT NULL,
    done_on TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (term_id, item)
) STRICT, WITHOUT ROWID;
