-- Past imports tell what they held: a roster, a register of activities with attendance, or of linked households.
ALTER TABLE roster_imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'roster';
