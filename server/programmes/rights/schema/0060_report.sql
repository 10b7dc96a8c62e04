-- A report (诉求单): what is its own beside its matter. Anonymous reports keep a date and no time, a random id and no
-- point, and hold their words sealed under a key of their own (security.md AN-3, AN-5); only the others are put into the
-- search index.
INSERT INTO matter_state (kind, state) VALUES
    ('report', 'filed'), ('report', 'handed_over'), ('report', 'triaged'), ('report', 'asked'), ('report', 'accepted'),
    ('report', 'refused'), ('report', 'transferred'), ('report', 'merged'), ('report', 'withdrawn'), ('report', 'closed');

CREATE TABLE report (
    id         TEXT   PRIMARY KEY REFERENCES matter (id),
    point_code TEXT,                               -- where the code was scanned; never when anonymous
    place      TEXT   NOT NULL,                    -- D2; D4 sealed when anonymous
    facts      TEXT   NOT NULL,                    -- D2; D4 sealed when anonymous
    complaint  TEXT   NOT NULL,                    -- what else the form asked, JSON; D2; D4 sealed when anonymous
    receipt    TEXT   NOT NULL,                    -- hash of the receipt code
    file_count BIGINT NOT NULL
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE UNIQUE INDEX report_receipt ON report (receipt);

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
