-- Referrals (移送): one matter with one letter and chosen papers, granted to one partner office until a day.
CREATE TABLE referral (
    id            TEXT   PRIMARY KEY,                 -- UUIDv7, so rows sort by age
    unit_id       TEXT   NOT NULL REFERENCES unit (id),    -- who sends
    office_id     TEXT   NOT NULL REFERENCES unit (id),    -- who gets
    matter_id     TEXT   NOT NULL REFERENCES matter (id),
    letter_id     TEXT   NOT NULL REFERENCES letter (id),
    state         TEXT   NOT NULL CHECK (state IN ('sent', 'received', 'accepted', 'not_accepted', 'answered', 'closed',
                                                   'recalled')),
    revision      BIGINT NOT NULL,                    -- guards two desks saving at once; number of the last event
    basis         TEXT   NOT NULL CHECK (basis IN ('consent', 'duty')),
    words         TEXT   NOT NULL,                    -- what is asked and why it may be given on: D3, sealed
    granted_until TEXT   NOT NULL,                    -- local date: the last day on which the office reads it
    answer_by     TEXT,                               -- local date
    sent_on       TEXT   NOT NULL,                    -- local date
    sent_by       TEXT   NOT NULL                     -- person
);
CREATE INDEX referral_newest ON referral (unit_id, id);
CREATE INDEX referral_mailbox ON referral (office_id, id);
CREATE INDEX referral_of_matter ON referral (matter_id, id);
CREATE INDEX referral_of_letter ON referral (letter_id, id);

-- What happened to a referral, in order: every step and every reply of the office.
CREATE TABLE referral_event (
    referral_id TEXT   NOT NULL REFERENCES referral (id),
    number      BIGINT NOT NULL,                      -- 1, 2, 3 … within the referral
    act         TEXT   NOT NULL,
    state       TEXT   NOT NULL,                      -- the state it led to
    made_at     BIGINT NOT NULL,
    by_person   TEXT   NOT NULL,
    way         TEXT   NOT NULL,                      -- how a reply came; empty: not a reply
    return_id   TEXT   UNIQUE,                        -- of the return file it came in: taken once
    words       TEXT   NOT NULL,                      -- what was said: D3, sealed, empty if nothing
    PRIMARY KEY (referral_id, number)
);

-- Every package that left as a file (移送包). Its return form is known by a code of which only the digest is here.
CREATE TABLE referral_package (
    id          TEXT   PRIMARY KEY,                   -- UUIDv7
    referral_id TEXT   NOT NULL REFERENCES referral (id),
    made_at     BIGINT NOT NULL,
    made_by     TEXT   NOT NULL,                      -- person
    code_digest TEXT   NOT NULL,                      -- keyed
    file_digest TEXT   NOT NULL                       -- SHA-256 of the file as it left
);
CREATE INDEX referral_package_of ON referral_package (referral_id, id);
CREATE INDEX referral_package_of_file ON referral_package (file_digest);
