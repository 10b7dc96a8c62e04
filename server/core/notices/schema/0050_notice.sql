-- What people are told inside the product: that something waits for them, by kind and ids. Never what it says.
CREATE TABLE notice (
    id        TEXT   PRIMARY KEY,      -- UUIDv7, so the newest have the greatest
    person_id TEXT   NOT NULL,
    kind      TEXT   NOT NULL,         -- names the text: "report.filed"
    params    TEXT   NOT NULL,         -- JSON: ids, numbers of letters, dates
    at        BIGINT NOT NULL,
    read_at   BIGINT
);
CREATE INDEX notice_of_person ON notice (person_id, id);
