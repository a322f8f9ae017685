-- What the share comes to where ballots had been counted wrongly.
ALTER TABLE evaluation_corrections ADD COLUMN share INTEGER;  -- hundredths of a percent
