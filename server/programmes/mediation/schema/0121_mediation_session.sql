-- Each time somebody was asked or rung up for a mediation (联系记录).
CREATE TABLE mediation_contact (
    matter_id TEXT   NOT NULL REFERENCES mediation (id),
    number    BIGINT NOT NULL,                     -- of the event
    party_id  TEXT   NOT NULL REFERENCES mediation_party (id),
    made_on   TEXT   NOT NULL,
    way       TEXT   NOT NULL,                     -- by name
    reached   BIGINT NOT NULL,
    words     TEXT   NOT NULL,                     -- D3, sealed
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- A session (调解会): planned, then held, with its minutes.
CREATE TABLE mediation_session (
    matter_id TEXT   NOT NULL REFERENCES mediation (id),
    number    BIGINT NOT NULL,                     -- 1, 2, 3 … within the mediation
    held      BIGINT NOT NULL,
    starts_on TEXT   NOT NULL,                     -- local date
    starts_at TEXT   NOT NULL,                     -- HH:MM
    minutes   BIGINT NOT NULL,                     -- how long it is meant to take
    place     TEXT   NOT NULL,                     -- a room
    video     TEXT   NOT NULL,                     -- address at the shared court (共享法庭), or empty
    record    TEXT   NOT NULL,                     -- D3, sealed: who was there, what was said, what came of it
    digest    TEXT   NOT NULL,                     -- of that record: what a signature is for
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
