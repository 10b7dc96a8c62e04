-- Employers (用人单位) as the union knows them, and the groups (集团) they belong to. The wall around a complaint (AZ-5)
-- stands on these two tables.
CREATE TABLE employer_group (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL
);
CREATE TABLE employer (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    credit_code TEXT UNIQUE,                              -- unified social credit code (统一社会信用代码), where known
    group_id    TEXT REFERENCES employer_group (id)
);
CREATE INDEX employer_named ON employer (name);           -- a report looks its employer up by name
CREATE INDEX employer_in_group ON employer (group_id);
