-- The last number each union drew for each kind of letter in each year. Drawn in the transaction that issues the letter: the
-- row stays locked until that is committed or undone, so there is no gap and no double, whatever servers there are.
CREATE TABLE letter_sequence (
    unit_id TEXT   NOT NULL REFERENCES unit (id),
    kind    TEXT   NOT NULL,
    year    BIGINT NOT NULL,
    last    BIGINT NOT NULL,
    PRIMARY KEY (unit_id, kind, year)
);

-- What a union calls itself in its numbers (机关代字), where that is not the usual.
CREATE TABLE letter_mark (
    unit_id TEXT PRIMARY KEY REFERENCES unit (id),
    mark    TEXT NOT NULL
);
