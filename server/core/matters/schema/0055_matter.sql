-- Everything that has a life (事项), whatever its programme. The states each kind may be in are entered by its programme's
-- schema file, from its procedure; a test compares the two.
CREATE TABLE matter_state (
    kind  TEXT NOT NULL,                            -- 'report'
    state TEXT NOT NULL,
    PRIMARY KEY (kind, state)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

CREATE TABLE matter (
    id          TEXT   PRIMARY KEY,                 -- UUIDv7; random when anonymous
    kind        TEXT   NOT NULL,
    unit_id     TEXT   NOT NULL REFERENCES unit (id),
    employer_id TEXT,                               -- when known: the employer's wall; never when anonymous
    state       TEXT   NOT NULL,
    revision    BIGINT NOT NULL,                    -- guards two desks saving at once; number of the last event
    anonymous   BIGINT NOT NULL,
    opened_on   TEXT   NOT NULL,                    -- local date
    ended_on    TEXT,
    outcome     TEXT,
    urgency     TEXT   NOT NULL CHECK (urgency IN ('blue', 'yellow', 'orange', 'red')),
    assigned_to TEXT,                               -- person
    law         TEXT   NOT NULL,                    -- the pack and edition it was opened under
    title       TEXT   NOT NULL,                    -- D2; D4 sealed when anonymous
    record_key  TEXT,                               -- the key of this record, sealed; when anonymous
    FOREIGN KEY (kind, state) REFERENCES matter_state (kind, state)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
-- Each holds all that finding a page of a list asks for (docs/decisions/lists-in-scope.md).
CREATE INDEX matter_newest ON matter (kind, unit_id, opened_on, id, employer_id);
CREATE INDEX matter_newest_of_all ON matter (kind, opened_on, id, unit_id, employer_id);
CREATE INDEX matter_open ON matter (kind, state, opened_on, id, unit_id, employer_id) WHERE ended_on IS NULL;
-- To find the same matter reported twice.
CREATE INDEX matter_titled ON matter (kind, title, opened_on, id) WHERE anonymous = 0;
CREATE INDEX matter_assigned ON matter (assigned_to) WHERE ended_on IS NULL AND assigned_to IS NOT NULL;

-- What happened to a matter, in order.
CREATE TABLE matter_event (
    matter_id    TEXT   NOT NULL REFERENCES matter (id),
    number       BIGINT NOT NULL,                   -- 1, 2, 3 … within the matter
    act          TEXT   NOT NULL,
    state        TEXT   NOT NULL,                   -- the state it led to
    made_on      TEXT   NOT NULL,                   -- local date
    made_at      BIGINT,                            -- moment; never of a reporter who is anonymous
    by_person    TEXT,                              -- null: the reporter, or a clock
    unit_id      TEXT   NOT NULL,
    for_reporter BIGINT NOT NULL,                   -- 1: the reporter reads the words
    choice       TEXT   NOT NULL,                   -- by name: a ground, a body, an outcome
    words        TEXT   NOT NULL,                   -- D2, sealed when anonymous
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Matters that belong together, and why.
CREATE TABLE matter_link (
    matter_id TEXT NOT NULL REFERENCES matter (id),
    other_id  TEXT NOT NULL REFERENCES matter (id),
    kind      TEXT NOT NULL CHECK (kind IN ('merged_into', 'pressure', 'grew_from')),
    PRIMARY KEY (matter_id, other_id)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX matter_link_back ON matter_link (other_id, matter_id);
