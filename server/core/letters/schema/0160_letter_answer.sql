-- Whom a letter is sent to, when that is employers: one whose service was entered, or the many of a public letter, frozen
-- with the draft. The inbox of an employer is this table and nothing else (AZ-5).
CREATE TABLE letter_addressee (
    letter_id   TEXT   NOT NULL REFERENCES letter (id),
    employer_id TEXT   NOT NULL REFERENCES employer (id),
    served_on   TEXT,                                  -- local date; none: it has not reached it, and is not there for it
    answer_due  TEXT,                                  -- last day of a written answer, frozen when served; none: none is asked
    opened_at   BIGINT,                                -- first time its account opened it
    received_at BIGINT,                                -- when its account confirmed the receipt
    received_by TEXT,                                  -- person
    PRIMARY KEY (letter_id, employer_id)
);
CREATE INDEX letter_addressee_inbox ON letter_addressee (employer_id, letter_id);

-- What an employer answered (答复): each answer stays, a later one adds to it.
CREATE TABLE letter_answer (
    id          TEXT   PRIMARY KEY,                    -- UUIDv7
    letter_id   TEXT   NOT NULL REFERENCES letter (id),
    employer_id TEXT   NOT NULL REFERENCES employer (id),
    number      BIGINT NOT NULL,                       -- 1, 2, 3 … of this employer to this letter
    kind        TEXT   NOT NULL CHECK (kind IN ('accepts', 'accepts_partly', 'contests')),
    content     TEXT   NOT NULL,                       -- D3, sealed
    given_on    TEXT   NOT NULL,                       -- local date: it arrived, by the account or on paper
    due_on      TEXT,                                  -- the last day as it stood then
    late        BIGINT NOT NULL,
    on_paper    BIGINT NOT NULL,                       -- 1: entered by the desk
    entered_by  TEXT   NOT NULL,                       -- person
    entered_at  BIGINT NOT NULL,
    UNIQUE (letter_id, employer_id, number)
);

-- What proves that one item of a letter was put right (整改证明).
CREATE TABLE letter_item_proof (
    id          TEXT   PRIMARY KEY,                    -- UUIDv7
    letter_id   TEXT   NOT NULL REFERENCES letter (id),
    employer_id TEXT   NOT NULL REFERENCES employer (id),
    item        BIGINT NOT NULL,                       -- as counted in the letter
    content     TEXT   NOT NULL,                       -- D3, sealed
    given_on    TEXT   NOT NULL,
    on_paper    BIGINT NOT NULL,
    entered_by  TEXT   NOT NULL,
    entered_at  BIGINT NOT NULL
);
CREATE INDEX letter_item_proof_of ON letter_item_proof (letter_id, employer_id, item, id);

-- One text to many employers, a letter each. They are drafted, checked, signed and numbered one by one.
CREATE TABLE letter_batch (
    id      TEXT   PRIMARY KEY,                        -- UUIDv7
    unit_id TEXT   NOT NULL REFERENCES unit (id),
    kind    TEXT   NOT NULL,
    made_by TEXT   NOT NULL,                           -- person
    made_on TEXT   NOT NULL                            -- local date
);
ALTER TABLE letter ADD COLUMN batch_id TEXT;           -- the batch it was drafted in
CREATE INDEX letter_of_batch ON letter (batch_id, id);
