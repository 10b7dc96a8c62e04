-- Who claims what in a matter of several people (诉求人清单): the whole list of one report in one sealed text, as it is
-- read and replaced as a whole. Wages of others: D3, of an anonymous report D4 under its own key.
CREATE TABLE report_claim (
    report_id TEXT   PRIMARY KEY REFERENCES report (id),
    claims    TEXT   NOT NULL,                     -- D3, sealed; D4 when anonymous
    revision  BIGINT NOT NULL                      -- guards two desks saving at once
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
