-- A supervision case (工会劳动法律监督): what is its own beside its matter. Who complained stands nowhere here.
INSERT INTO matter_state (kind, state) VALUES
    ('supervision', 'examining'), ('supervision', 'refused'), ('supervision', 'hearing'), ('supervision', 'no_breach'),
    ('supervision', 'negotiating'), ('supervision', 'settled'), ('supervision', 'reminded'),
    ('supervision', 'investigating'), ('supervision', 'urging'), ('supervision', 'opinion_drafting'),
    ('supervision', 'opinion_served'), ('supervision', 'answered'), ('supervision', 'contested'),
    ('supervision', 'rectifying'), ('supervision', 'unanswered'), ('supervision', 'proposal_drafting'),
    ('supervision', 'with_authority'), ('supervision', 'with_procuratorate'), ('supervision', 'checking'),
    ('supervision', 'corrected'), ('supervision', 'retracted'), ('supervision', 'closed');

CREATE TABLE supervision (
    id            TEXT   PRIMARY KEY REFERENCES matter (id),
    origin        TEXT   NOT NULL CHECK (origin IN ('report', 'own_finding', 'transferred', 'checkup', 'early_warning')),
    report_id     TEXT   REFERENCES matter (id), -- the report it grew from
    category      TEXT   NOT NULL,               -- as in law/categories.toml
    subject       TEXT   NOT NULL,               -- in a line, in neutral words
    facts         TEXT   NOT NULL,               -- D3, sealed
    groups        TEXT   NOT NULL,               -- protected groups by name, with spaces between
    people        BIGINT NOT NULL,               -- how many it concerns, as far as known
    uncooperative BIGINT NOT NULL,               -- 1: the employer does not co-operate, by what was recorded
    received_on   TEXT   NOT NULL,               -- local date
    second_id     TEXT                           -- the second supervisor
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX supervision_report ON supervision (report_id) WHERE report_id IS NOT NULL;

-- What an opinion demands, one by one, each with its day (意见、整改事项).
CREATE TABLE supervision_item (
    matter_id  TEXT   NOT NULL REFERENCES supervision (id),
    number     BIGINT NOT NULL,                  -- 1, 2, 3 … within the case
    words      TEXT   NOT NULL,                  -- D3, sealed
    due_on     TEXT   NOT NULL,
    state      TEXT   NOT NULL CHECK (state IN ('open', 'proven', 'done', 'partly', 'undone', 'dropped')),
    checked_on TEXT,
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What was written down (谈话记录、调查笔录、复核记录): number is that of the event it belongs to.
CREATE TABLE supervision_record (
    matter_id TEXT   NOT NULL REFERENCES supervision (id),
    number    BIGINT NOT NULL,
    kind      TEXT   NOT NULL,
    about     TEXT   NOT NULL,                   -- by name: whose side, what kind of answer, which item
    made_on   TEXT   NOT NULL,
    words     TEXT   NOT NULL,                   -- D3, sealed
    by_person TEXT,
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Cards of supervisors (监督员证): who has none that is valid does not investigate.
CREATE TABLE supervisor_card (
    person_id   TEXT PRIMARY KEY REFERENCES person (id),
    number      TEXT NOT NULL,
    issuer      TEXT NOT NULL,
    valid_until TEXT NOT NULL
);
