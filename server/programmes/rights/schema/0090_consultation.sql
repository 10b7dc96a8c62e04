-- A consultation (咨询): what is its own beside its matter. Anonymous ones are kept as anonymous reports are: a random id,
-- a date and no time, no point, words sealed under a key of their own (security.md AN-3, AN-5).
INSERT INTO matter_state (kind, state) VALUES
    ('consultation', 'asked'), ('consultation', 'assigned'), ('consultation', 'answered'), ('consultation', 'aid_asked'),
    ('consultation', 'aid_granted'), ('consultation', 'aided'), ('consultation', 'converted'),
    ('consultation', 'withdrawn'), ('consultation', 'closed');

CREATE TABLE consultation (
    id         TEXT PRIMARY KEY REFERENCES matter (id),
    topic      TEXT NOT NULL,                      -- by name
    channel    TEXT NOT NULL CHECK (channel IN ('web', 'counter', 'telephone')),
    question   TEXT NOT NULL,                      -- D2; D4 sealed when anonymous
    receipt    TEXT NOT NULL,                      -- hash of the receipt code
    difficulty TEXT CHECK (difficulty IN ('simple', 'complex', 'research'))  -- once somebody has it
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE UNIQUE INDEX consultation_receipt ON consultation (receipt);

-- Who asked: apart from the consultation, sealed. Only to send a message that an answer waits.
CREATE TABLE consultation_identity (
    consultation_id TEXT PRIMARY KEY REFERENCES consultation (id),
    phone           TEXT NOT NULL,                 -- D4, sealed
    phone_key       TEXT NOT NULL                  -- keyed digest
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What an answer says beside its words, which stand in the timeline under the same number.
CREATE TABLE consultation_answer (
    matter_id     TEXT   NOT NULL REFERENCES consultation (id),
    number        BIGINT NOT NULL,                 -- of the event
    next_steps    TEXT   NOT NULL,                 -- D2; D4 sealed when anonymous
    evidence      TEXT   NOT NULL,                 -- D2; D4 sealed when anonymous: what to collect and keep
    limitation_on TEXT   NOT NULL,                 -- local date or empty; D4 sealed when anonymous
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- The law an answer rests on (依据), as it was cited: only what the law book calls LAW.
CREATE TABLE consultation_basis (
    matter_id TEXT   NOT NULL REFERENCES consultation (id),
    number    BIGINT NOT NULL,                     -- of the answer
    position  BIGINT NOT NULL,
    code      TEXT   NOT NULL,
    source    TEXT   NOT NULL,                     -- statute and article
    what      TEXT   NOT NULL,
    PRIMARY KEY (matter_id, number, position)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- A counsellor's note of a session: sealed in the name of who wrote it, and opened for nobody else.
CREATE TABLE counselling_note (
    id        TEXT PRIMARY KEY,                    -- random
    matter_id TEXT NOT NULL REFERENCES consultation (id),
    by_person TEXT NOT NULL REFERENCES person (id),
    made_on   TEXT NOT NULL,
    note_key  TEXT NOT NULL,                       -- the note's own key, sealed to its place and its author
    note      TEXT NOT NULL                        -- D4, sealed
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX counselling_note_of ON counselling_note (matter_id, by_person);
