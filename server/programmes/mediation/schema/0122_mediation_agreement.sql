-- The agreement (调解协议书). A text that is changed gets another digest, and signatures for the former do not count.
CREATE TABLE mediation_agreement (
    matter_id    TEXT   PRIMARY KEY REFERENCES mediation (id),
    terms        TEXT   NOT NULL,                  -- D3, sealed
    digest       TEXT   NOT NULL,                  -- of the terms
    sealed_on    TEXT                              -- local date of the organisation's seal
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Who signed what: strokes on a screen, or a paper that lies in the file.
CREATE TABLE mediation_signature (
    matter_id TEXT   NOT NULL REFERENCES mediation (id),
    paper     TEXT   NOT NULL,                     -- 'agreement', or 'minutes' and the session's number
    signer    TEXT   NOT NULL,                     -- a party's id, or 'mediator'
    digest    TEXT   NOT NULL,                     -- of the text that was signed
    signed_at BIGINT NOT NULL,                     -- moment
    signed_on TEXT   NOT NULL,                     -- local date
    by_person TEXT,                                -- whose screen it was; null: by the party's code
    strokes   TEXT   NOT NULL,                     -- D3, sealed
    PRIMARY KEY (matter_id, paper, signer)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What was paid, and what shows it.
CREATE TABLE mediation_payment (
    matter_id  TEXT   NOT NULL REFERENCES mediation (id),
    number     BIGINT NOT NULL,                    -- of the event
    item       BIGINT NOT NULL,                    -- position in the agreement, from 0
    amount_fen BIGINT NOT NULL,
    paid_on    TEXT   NOT NULL,
    proof      TEXT   NOT NULL,                    -- D2: number of a bank slip, of a receipt
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- An application for review or confirmation, and what came of it.
CREATE TABLE mediation_confirmation (
    matter_id   TEXT   NOT NULL REFERENCES mediation (id),
    number      BIGINT NOT NULL,                   -- of the event that filed it
    route       TEXT   NOT NULL CHECK (route IN ('arbitration_review', 'judicial_confirmation')),
    body        TEXT   NOT NULL,                   -- court or commission
    filed_on    TEXT   NOT NULL,
    result      TEXT   NOT NULL CHECK (result IN ('filed', 'confirmed', 'refused')),
    case_number TEXT   NOT NULL,
    decided_on  TEXT,
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
