-- The congress's money (DOMAIN §3): budgets, expenses, and allowances for deputies without a fixed income. Amounts in fen.

CREATE TABLE expense_budgets (
    year INTEGER PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    source TEXT
) STRICT;

CREATE TABLE expenses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    activity_id INTEGER REFERENCES activities (id),
    handled_by TEXT,
    voucher TEXT
) STRICT;

CREATE INDEX expenses_by_date ON expenses (date);
CREATE INDEX expenses_by_activity ON expenses (activity_id);

-- Categories and kinds a line each.
CREATE TABLE allowance_rates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dated TEXT NOT NULL UNIQUE,
    per_half_day INTEGER NOT NULL CHECK (per_half_day > 0),
    categories TEXT NOT NULL,
    kinds TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE allowance_exceptions (
    deputy_id INTEGER PRIMARY KEY REFERENCES deputies (id) ON DELETE CASCADE,
    is_paid INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- As it was paid, a line each time: what a record came to give later is paid beside it. An activity somebody was paid
-- for stays.
CREATE TABLE allowance_payments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deputy_id INTEGER NOT NULL REFERENCES deputies (id),
    activity_id INTEGER NOT NULL REFERENCES activities (id),
    half_days INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    paid_on TEXT NOT NULL
) STRICT;

CREATE INDEX allowance_payments_by_deputy ON allowance_payments (deputy_id);
CREATE INDEX allowance_payments_by_activity ON allowance_payments (activity_id);
