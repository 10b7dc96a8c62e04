-- Sessions, by a digest of their token: the token itself is in the browser's cookie only (SE-1).
CREATE TABLE session (
    id            TEXT   PRIMARY KEY,
    token_digest  TEXT   NOT NULL UNIQUE,
    person_id     TEXT   NOT NULL REFERENCES person (id),
    channel       TEXT   NOT NULL,                     -- phone, staff
    idle_seconds  BIGINT NOT NULL,                     -- how long it lasts untouched; by role, when it was made
    idle_ends_at  BIGINT NOT NULL,
    ends_at       BIGINT NOT NULL,                     -- whatever happens
    factor_at     BIGINT                               -- when the second factor was last given
);
CREATE INDEX session_of ON session (person_id);

-- Half-way tickets between two factors; no route but the next step's takes them (AUTH-3).
CREATE TABLE sign_in_ticket (
    token_digest  TEXT   PRIMARY KEY,
    purpose       TEXT   NOT NULL,                     -- second_factor, first_use, recovery
    person_id     TEXT   REFERENCES person (id),         -- none: a first administrator, who becomes a person by confirming
    ends_at       BIGINT NOT NULL,
    tries_left    BIGINT NOT NULL,
    code_digest   TEXT,                                -- first use: the set-up code it began with
    login         TEXT,                                -- first use: chosen, sealed; stands once the factor is confirmed
    login_index   TEXT,
    name          TEXT,                                -- sealed
    password      TEXT,                                -- first use and recovery: the new hash
    totp_secret   TEXT                                 -- first use: the new secret, sealed
);
CREATE INDEX sign_in_ticket_of ON sign_in_ticket (person_id);
