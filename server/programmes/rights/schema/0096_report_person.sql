-- Who reports by name (实名): apart from the report as the phone number is, sealed, and opened field by field with a
-- second person (D4). Only where the worker chose it, and agreed to this one purpose.
CREATE TABLE report_person (
    report_id   TEXT PRIMARY KEY REFERENCES report_identity (report_id),
    name        TEXT NOT NULL,                     -- D4, sealed
    document    TEXT NOT NULL,                     -- kind of paper, by name
    number      TEXT NOT NULL,                     -- D4, sealed
    number_key  TEXT NOT NULL,                     -- keyed digest: the same person reporting the same matter twice
    agreed_on   TEXT NOT NULL                      -- local day of the consent
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX report_person_number ON report_person (number_key);
