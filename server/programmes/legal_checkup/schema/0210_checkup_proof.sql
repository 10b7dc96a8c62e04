-- What the employer handed in to show that a risk was put right: one line for each time. Its files are stored_file of
-- 'checkup_proof'.
CREATE TABLE legal_checkup_proof (
    matter_id   TEXT   NOT NULL REFERENCES legal_checkup (id),
    number      BIGINT NOT NULL,                 -- of the event it came with
    item        BIGINT NOT NULL CHECK (item BETWEEN 1 AND 40),
    given_on    TEXT   NOT NULL,
    by_employer BIGINT NOT NULL CHECK (by_employer IN (0, 1)),  -- 0: brought on paper, entered by the desk
    words       TEXT   NOT NULL,                 -- D3, sealed
    answer      TEXT   CHECK (answer IN ('accepted', 'sent_back')),  -- none: nobody has looked at it yet
    answered_on TEXT,
    reason      TEXT   NOT NULL,                 -- why it was sent back, as the employer reads it; D3, sealed
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- 1: it was not put right by the end of the check-up before, and came over from there.
ALTER TABLE legal_checkup_finding ADD COLUMN carried BIGINT NOT NULL DEFAULT 0;
-- 1: the desk and the employer were told that it is time for the next one.
ALTER TABLE legal_checkup ADD COLUMN next_told BIGINT NOT NULL DEFAULT 0;
CREATE INDEX legal_checkup_next ON legal_checkup (next_told, next_on);  -- what is to be told today
