-- Numbers under which other lines (12345, 12351) have a matter: each is taken over once, whoever uploads it again.
CREATE TABLE hotline_ticket (
    ticket_key TEXT PRIMARY KEY,                   -- keyed digest of line and number
    report_id  TEXT NOT NULL REFERENCES report (id),
    line       TEXT NOT NULL CHECK (line IN ('union_line', 'city_line', 'imported')),
    number     TEXT NOT NULL                       -- D2; D4 sealed when anonymous
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX hotline_ticket_report ON hotline_ticket (report_id);

-- Which column of a line's file holds what, as it was said last.
CREATE TABLE hotline_columns (
    line    TEXT PRIMARY KEY,
    columns TEXT NOT NULL                          -- JSON
);
