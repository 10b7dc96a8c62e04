-- A report (诉求单) and its life. Anonymous reports keep a date and no time, a random id and no point, and hold their words
-- sealed under a key of their own (security.md AN-3, AN-5); only the others are put into the search index.
CREATE TABLE report (
    id            TEXT   PRIMARY KEY,              -- UUIDv7; random when anonymous
    unit_id       TEXT   NOT NULL REFERENCES unit (id),
    state         TEXT   NOT NULL CHECK (state IN ('filed', 'opened', 'answered', 'handed_over', 'closed')),
    revision      BIGINT NOT NULL DEFAULT 1,       -- guards two desks saving at once
    anonymous     BIGINT NOT NULL,
    filed_on      TEXT   NOT NULL,                 -- local date
    point_code    TEXT,                            -- where the code was scanned; never when anonymous
    employer_id   TEXT,                            -- when the name is in the register: the employer's wall
    employer_name TEXT   NOT NULL,                 -- D2; D4 sealed when anonymous
    place         TEXT   NOT NULL,                 -- D2; D4 sealed when anonymous
    facts         TEXT   NOT NULL,                 -- D2; D4 sealed when anonymous
    record_key    TEXT,                            -- the key of this record, sealed; when anonymous
    receipt       TEXT   NOT NULL,                 -- hash of the receipt code
    file_count    BIGINT NOT NULL DEFAULT 0
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE UNIQUE INDEX report_receipt ON report (receipt);
-- Each holds all that finding a page of a list asks for (docs/decisions/lists-in-scope.md).
CREATE INDEX report_newest ON report (unit_id, filed_on, id, employer_id);
CREATE INDEX report_newest_of_all ON report (filed_on, id, unit_id, employer_id);
CREATE INDEX report_open ON report (state, filed_on, id, unit_id, employer_id) WHERE state <> 'closed';

CREATE TABLE report_step (
    report_id TEXT   NOT NULL REFERENCES report (id),
    number    BIGINT NOT NULL,                     -- 1, 2, 3 … within the report
    act       TEXT   NOT NULL,                     -- 'file' or an act of the procedure
    made_on   TEXT   NOT NULL,                     -- local date
    made_at   BIGINT,                              -- moment; never of a reporter who is anonymous
    by_person TEXT,                                -- null: the reporter
    unit_id   TEXT   NOT NULL,
    words     TEXT   NOT NULL,                     -- answer, reason or result; D2, sealed when anonymous
    PRIMARY KEY (report_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Who reported: apart from the report, sealed, and opened only with a second person (D4).
CREATE TABLE report_identity (
    report_id TEXT PRIMARY KEY REFERENCES report (id),
    phone     TEXT NOT NULL,                       -- D4, sealed
    phone_key TEXT NOT NULL                        -- keyed digest, to find the reports of a phone once it is proved
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX report_identity_phone ON report_identity (phone_key);

CREATE TABLE unseal_request (
    id          TEXT   PRIMARY KEY,
    report_id   TEXT   NOT NULL REFERENCES report (id),
    asked_by    TEXT   NOT NULL,
    purpose     TEXT   NOT NULL,                   -- D2
    asked_at    BIGINT NOT NULL,
    state       TEXT   NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
    decided_by  TEXT,
    decided_at  BIGINT,
    CHECK (decided_by IS NULL OR decided_by <> asked_by)
);
CREATE INDEX unseal_request_report ON unseal_request (report_id);
CREATE INDEX unseal_request_state ON unseal_request (state, asked_at);
