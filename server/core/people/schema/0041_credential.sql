-- What a member of staff proves himself with. Both factors or none (AUTH-3).
CREATE TABLE credential (
    person_id     TEXT   PRIMARY KEY REFERENCES person (id),
    password      TEXT   NOT NULL,                     -- Argon2id with its parameters, peppered
    totp_secret   TEXT   NOT NULL,                     -- sealed
    last_step     BIGINT NOT NULL,                     -- of the newest TOTP code used: each works once
    changed_at    BIGINT NOT NULL
);

-- Devices on which somebody has signed in before: they keep an allowance of their own against guessing (AUTH-4).
CREATE TABLE known_device (
    token_digest  TEXT   NOT NULL,
    person_id     TEXT   NOT NULL REFERENCES person (id),
    seen_on       TEXT   NOT NULL,                     -- local date; a device not seen for 180 days is forgotten
    PRIMARY KEY (token_digest, person_id)
);
CREATE INDEX known_device_of ON known_device (person_id);
