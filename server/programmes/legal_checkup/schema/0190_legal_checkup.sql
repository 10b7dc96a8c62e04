-- A legal check-up (法律体检): what is its own beside its matter.
INSERT INTO matter_state (kind, state) VALUES
    ('checkup', 'asked'), ('checkup', 'declined'), ('checkup', 'scheduling'), ('checkup', 'collecting'),
    ('checkup', 'reviewing'), ('checkup', 'visiting'), ('checkup', 'reporting'), ('checkup', 'rectifying'),
    ('checkup', 'rechecking'), ('checkup', 'refused'), ('checkup', 'done');

CREATE TABLE legal_checkup (
    id            TEXT   PRIMARY KEY REFERENCES matter (id),
    origin        TEXT   NOT NULL CHECK (origin IN ('applied', 'invited')),
    mode          TEXT   NOT NULL,
    staff_count   BIGINT NOT NULL,
    contact       TEXT   NOT NULL,               -- D2, sealed
    wishes        TEXT   NOT NULL,               -- D3, sealed
    lawyer_id     TEXT,                          -- who leads the team is whom the matter was given to
    supervisor_id TEXT,
    undertaken_on TEXT,                          -- the secrecy undertaking (保密承诺书) was signed by both
    papers_extended BIGINT NOT NULL,             -- 1: the one extension was given
    draft_sent_on TEXT,
    commented_on  TEXT,
    issued_on     TEXT,                          -- the report is out
    score         BIGINT,                        -- none: not out yet, or a red line
    next_on       TEXT
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- One item of the check-up as it was found (CK01–CK40), and what became of it.
CREATE TABLE legal_checkup_finding (
    matter_id   TEXT   NOT NULL REFERENCES legal_checkup (id),
    item        BIGINT NOT NULL CHECK (item BETWEEN 1 AND 40),
    result      TEXT   NOT NULL CHECK (result IN ('ok', 'risk', 'not_applicable', 'no_material')),
    severity    TEXT   NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
    quote       TEXT   NOT NULL,                 -- D3, sealed
    law         TEXT   NOT NULL,
    advice      TEXT   NOT NULL,                 -- D3, sealed
    found_by    TEXT   NOT NULL CHECK (found_by IN ('person', 'machine')),
    review      TEXT   NOT NULL CHECK (review IN ('pending', 'accepted', 'rejected', 'reworded')),
    reviewed_by TEXT,
    due_on      TEXT,                            -- frozen when the report goes out
    done_on     TEXT,
    done_words  TEXT   NOT NULL,                 -- who put it right and how it is shown; D3, sealed
    recheck     TEXT   CHECK (recheck IN ('done', 'partly', 'refused')),
    PRIMARY KEY (matter_id, item)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What was said to the team, and what the visit showed: number is that of the event it belongs to.
CREATE TABLE legal_checkup_record (
    matter_id TEXT   NOT NULL REFERENCES legal_checkup (id),
    number    BIGINT NOT NULL,
    heard     TEXT   NOT NULL CHECK (heard IN ('employer', 'union_side', 'worker', 'visit', 'red_line', 'comment')),
    made_on   TEXT   NOT NULL,
    words     TEXT   NOT NULL,                   -- D3, sealed; the employer reads none of it
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
