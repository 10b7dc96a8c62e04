-- Full-text index over consultations that are not anonymous, made like that of reports (0061_report_search.sql): pairs of
-- Han characters, filled by a job behind the writing path; each also holds the word "u" and its unit's id without dashes.
-- [sqlite]
CREATE TABLE consultation_indexed (
    number          INTEGER PRIMARY KEY,
    consultation_id TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE consultation_words
    USING fts5 (words, content='', detail=none, columnsize=0, tokenize='unicode61');
-- [postgres]
CREATE TABLE consultation_indexed (
    number          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id TEXT NOT NULL UNIQUE,
    words           tsvector NOT NULL
);
CREATE INDEX consultation_indexed_words ON consultation_indexed USING gin (words);
-- [end]

-- The consultations of a phone, once its owner has proved it.
CREATE INDEX consultation_identity_phone ON consultation_identity (phone_key);
