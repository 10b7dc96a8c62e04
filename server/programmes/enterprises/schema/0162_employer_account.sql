-- Accounts of employers (企业账号): who is invited to speak for one, and the code on the paper sent to its registered address.
CREATE TABLE employer_account (
    person_id   TEXT   PRIMARY KEY REFERENCES person (id),
    employer_id TEXT   NOT NULL REFERENCES employer (id),
    code        TEXT   UNIQUE,                         -- slow keyed digest, as of a receipt; none once it is revoked
    code_until  TEXT   NOT NULL,                       -- last day on which it opens something, local date
    issued_by   TEXT   NOT NULL,                       -- person
    issued_at   BIGINT NOT NULL
);
CREATE INDEX employer_account_of ON employer_account (employer_id, person_id);
CREATE INDEX person_of_employer ON person (employer_id);   -- who hears of a letter
