-- People: workers who proved a phone number, staff, and the three administrators. Names and numbers are D2.
CREATE TABLE person (
    id            TEXT   PRIMARY KEY,
    state         TEXT   NOT NULL,                     -- invited, active, disabled
    name          TEXT   NOT NULL,                     -- sealed; empty for a worker who never gave one
    login_index   TEXT   UNIQUE,                       -- blind index; staff only
    login         TEXT,                                -- sealed
    phone_index   TEXT   UNIQUE,                       -- blind index
    phone         TEXT,                                -- sealed
    phone_proved  BIGINT NOT NULL DEFAULT 0,           -- 1 once a code sent there came back; before that it gives no right
    employer_id   TEXT   REFERENCES employer (id),     -- the account is bound to this employer (AZ-5)
    made_at       BIGINT NOT NULL,
    revision      BIGINT NOT NULL DEFAULT 1
);

-- Roles held, and the two people behind each (AZ-7). A role that ended stays as history.
CREATE TABLE person_role (
    id            TEXT   PRIMARY KEY,
    person_id     TEXT   NOT NULL REFERENCES person (id),
    role          TEXT   NOT NULL,
    unit_id       TEXT   REFERENCES unit (id),         -- none: the worker's and the administrators' roles lie at no unit
    granted_at    BIGINT NOT NULL,
    asked_by      TEXT   NOT NULL,                     -- person; "console" for the first administrators, "self" for workers
    decided_by    TEXT   NOT NULL,
    ended_at      BIGINT
);
CREATE INDEX person_role_of ON person_role (person_id, ended_at);

-- A conflict of interest: this person may not know of matters about this employer.
CREATE TABLE conflict (
    person_id     TEXT   NOT NULL REFERENCES person (id),
    employer_id   TEXT   NOT NULL REFERENCES employer (id),
    PRIMARY KEY (person_id, employer_id)
);

-- The employer wall: on whose side a person stands. By the account's binding, by a role at the employer's union or below
-- it, each with the companies of the same group; and by a declared conflict.
CREATE VIEW person_wall AS
SELECT own.person_id AS person_id, side.id AS employer_id
  FROM (SELECT g.person_id AS person_id, u.employer_id AS employer_id
          FROM person_role g
          JOIN unit_closure c ON c.descendant = g.unit_id
          JOIN unit u ON u.id = c.ancestor
         WHERE g.ended_at IS NULL AND u.employer_id IS NOT NULL
        UNION ALL
        SELECT p.id AS person_id, p.employer_id AS employer_id FROM person p WHERE p.employer_id IS NOT NULL) own
  JOIN employer mine ON mine.id = own.employer_id
  JOIN employer side ON side.id = mine.id OR side.group_id = mine.group_id
UNION ALL
SELECT f.person_id AS person_id, f.employer_id AS employer_id FROM conflict f;
