-- Full-text index over reports that are not anonymous: pairs of Han characters (kernel/chinese_text.hpp), filled by a job
-- behind the writing path. Each report also holds the word "u" and its unit's id without dashes.
-- [sqlite]
CREATE TABLE report_indexed (
    number    INTEGER PRIMARY KEY,
    report_id TEXT NOT NULL UNIQUE,
    unit_id   TEXT NOT NULL
);
CREATE VIRTUAL TABLE report_words USING fts5 (words, content='', detail=none, columnsize=0, tokenize='unicode61');
-- [postgres]
CREATE TABLE report_indexed (
    number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report_id TEXT NOT NULL UNIQUE,
    unit_id   TEXT NOT NULL,
    words     tsvector NOT NULL
);
CREATE INDEX report_indexed_words ON report_indexed USING gin (words);
-- [end]
