-- Codes that open something once: first use (set-up, invitation) and recovery. Stored as digests (AUTH-6).
CREATE TABLE one_time_code (
    digest        TEXT   PRIMARY KEY,
    purpose       TEXT   NOT NULL,                     -- first_use, recovery
    person_id     TEXT   REFERENCES person (id),
    set_up_role   TEXT,                                -- instead of a person: which first administrator it makes
    ends_at       BIGINT NOT NULL,
    used_at       BIGINT
);
CREATE INDEX one_time_code_of ON one_time_code (person_id);

-- The code last sent to a phone, and how many went there today (RA-3). One row a number; it counts in the database, so two
-- servers count together.
CREATE TABLE phone_code (
    phone_index   TEXT   PRIMARY KEY,
    digest        TEXT   NOT NULL,                     -- keyed; empty once used or worn out
    sent_at       BIGINT NOT NULL,
    ends_at       BIGINT NOT NULL,
    tries_left    BIGINT NOT NULL,
    sent_day      TEXT   NOT NULL,                     -- local date
    sent_count    BIGINT NOT NULL                      -- on that day
);

-- Who asked that somebody gets or loses a role, and who decided (AZ-7).
CREATE TABLE role_request (
    id            TEXT   PRIMARY KEY,
    act           TEXT   NOT NULL,                     -- give, take
    person_id     TEXT   NOT NULL REFERENCES person (id),
    role          TEXT   NOT NULL,
    unit_id       TEXT   REFERENCES unit (id),
    state         TEXT   NOT NULL,                     -- asked, granted, refused
    asked_by      TEXT   NOT NULL,
    asked_at      BIGINT NOT NULL,
    decided_by    TEXT,
    decided_at    BIGINT
);
CREATE INDEX role_request_state ON role_request (state, asked_at);
