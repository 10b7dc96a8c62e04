-- A mediation (劳动争议调解): what is its own beside its matter. What was said in it is sealed, whoever reads the store:
-- the gist of sessions, the words of contacts, who the parties are. The agreement and what is claimed are sealed as well.
INSERT INTO matter_state (kind, state) VALUES
    ('mediation', 'applied'), ('mediation', 'asking'), ('mediation', 'accepted'), ('mediation', 'mediating'),
    ('mediation', 'to_sign'), ('mediation', 'in_force'), ('mediation', 'performing'), ('mediation', 'confirming'),
    ('mediation', 'confirmed'), ('mediation', 'not_confirmed'), ('mediation', 'unperformed'), ('mediation', 'failed'),
    ('mediation', 'withdrawn'), ('mediation', 'declined'), ('mediation', 'not_accepted'), ('mediation', 'closed'),
    ('mediation', 'archived');

CREATE TABLE mediation (
    id              TEXT   PRIMARY KEY REFERENCES matter (id),
    case_kind       TEXT   NOT NULL CHECK (case_kind IN ('ordinary', 'one_stop', 'court_assigned')),
    source          TEXT   NOT NULL CHECK (source IN ('report', 'counter', 'court', 'own_initiative')),
    report_id       TEXT   REFERENCES matter (id), -- the report it grew from
    category        TEXT   NOT NULL,               -- of the dispute, as in law/categories.toml
    subject         TEXT   NOT NULL,               -- what is disputed, in a line
    facts           TEXT   NOT NULL,               -- D3, sealed: facts and reasons as the applicant tells them
    received_on     TEXT   NOT NULL,               -- local date of the application
    accepted_on     TEXT,
    left_on         TEXT,                          -- end of the employment, when it is over
    happened_on     TEXT,                          -- since when it is wrong
    extension_until TEXT,                          -- the later day that is proposed
    extended_to     TEXT,                          -- the later day both agreed to
    effective_on    TEXT,                          -- last signature or seal, whichever came last
    arbitration     TEXT   NOT NULL                -- commission and address, once it was told
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX mediation_report ON mediation (report_id) WHERE report_id IS NOT NULL;

-- Who is in it (当事人). By its code a party takes part without an account; only the code's digest is kept.
CREATE TABLE mediation_party (
    id              TEXT   PRIMARY KEY,
    matter_id       TEXT   NOT NULL REFERENCES mediation (id),
    position        BIGINT NOT NULL,               -- 1, 2, 3 … within the mediation
    side            TEXT   NOT NULL CHECK (side IN ('applicant', 'respondent')),
    kind            TEXT   NOT NULL CHECK (kind IN ('person', 'employer')),
    employer_id     TEXT,                          -- of the register
    particulars     TEXT   NOT NULL,               -- D4, sealed: name, papers, addresses, proxy
    speaks          BIGINT NOT NULL,               -- 1: one of the representatives of a group
    code            TEXT,                          -- hash of the code on the letter
    code_until      TEXT,                          -- its last day; null: it is the receipt of a report
    consented_on    TEXT,
    refused_on      TEXT,
    extension_on    TEXT,                          -- agreed to the later day that is proposed
    wants_mediator  TEXT                           -- person
);
CREATE INDEX mediation_party_of ON mediation_party (matter_id, position);
CREATE UNIQUE INDEX mediation_party_code ON mediation_party (code, matter_id) WHERE code IS NOT NULL;

-- Who claims what, person by person: the whole list in one sealed text, read and replaced as a whole.
CREATE TABLE mediation_claim (
    matter_id TEXT   PRIMARY KEY REFERENCES mediation (id),
    claims    TEXT   NOT NULL,                     -- D3, sealed
    revision  BIGINT NOT NULL                      -- guards two desks saving at once
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Who does not mediate it, and why (回避).
CREATE TABLE mediation_exclusion (
    matter_id TEXT NOT NULL REFERENCES mediation (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    ground    TEXT NOT NULL,                       -- by name
    made_on   TEXT NOT NULL,
    PRIMARY KEY (matter_id, person_id)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
