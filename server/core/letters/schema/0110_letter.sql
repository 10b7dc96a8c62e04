-- Official letters (文书). What a letter says is sealed; number, title, issuer and standing are for anybody who holds its
-- code.
CREATE TABLE letter (
    id              TEXT   PRIMARY KEY,               -- UUIDv7, so rows sort by age
    kind            TEXT   NOT NULL,                  -- of its template in law/letters
    edition         BIGINT NOT NULL,                  -- of that template
    unit_id         TEXT   NOT NULL REFERENCES unit (id),
    employer_id     TEXT   REFERENCES employer (id),  -- whom it is about, when known: the employer's wall
    matter_id       TEXT   REFERENCES matter (id),    -- what it came out of
    state           TEXT   NOT NULL CHECK (state IN ('draft', 'checked', 'approved', 'issued', 'served', 'closed',
                                                     'voided', 'replaced')),
    revision        BIGINT NOT NULL,                  -- guards two desks saving at once; number of the last event
    law             TEXT   NOT NULL,                  -- the pack and edition it was drafted under
    title           TEXT   NOT NULL,
    fields          TEXT   NOT NULL,                  -- D3, sealed
    digest          TEXT   NOT NULL,                  -- SHA-256 of exactly what is to be approved
    drafted_on      TEXT   NOT NULL,                  -- local date
    approved_digest TEXT,
    approved_by     TEXT,                             -- person
    year            BIGINT,                           -- with number: once issued, and for ever
    number          BIGINT,
    number_text     TEXT,                             -- as printed
    code            TEXT   UNIQUE,                    -- for checking
    issued_on       TEXT,                             -- local date
    replaces        TEXT   REFERENCES letter (id),
    replaced_by     TEXT   REFERENCES letter (id),
    file_id         TEXT,                             -- the paper, sealed
    file_digest     TEXT,                             -- SHA-256 of the paper as it left the house
    UNIQUE (unit_id, kind, year, number)
);
CREATE INDEX letter_newest ON letter (unit_id, id, employer_id);       -- a desk's list
CREATE INDEX letter_open ON letter (state, id, unit_id, employer_id);  -- what waits for somebody
CREATE INDEX letter_of_file ON letter (file_digest);                   -- is this paper ours?
CREATE INDEX letter_of_matter ON letter (matter_id, id);

-- What happened to a letter, in order.
CREATE TABLE letter_event (
    letter_id TEXT   NOT NULL REFERENCES letter (id),
    number    BIGINT NOT NULL,                        -- 1, 2, 3 … within the letter
    act       TEXT   NOT NULL,
    state     TEXT   NOT NULL,                        -- the state it led to
    made_at   BIGINT NOT NULL,
    by_person TEXT   NOT NULL,
    digest    TEXT   NOT NULL,                        -- of the letter as it stood then
    words     TEXT   NOT NULL,                        -- sealed, empty if there are none
    PRIMARY KEY (letter_id, number)
);
