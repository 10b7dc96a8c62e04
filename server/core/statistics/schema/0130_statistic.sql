-- Counters (统计): how many of what, by unit, month and dimension. They change in the transaction of the step that changes
-- them. Small rows: a county's year are a few thousand.
CREATE TABLE statistic_counter (
    unit_id   TEXT   NOT NULL REFERENCES unit (id),  -- where the matter lies
    counter   TEXT   NOT NULL,                       -- 'mediation.agreed'
    month     TEXT   NOT NULL,                       -- YYYY-MM
    dimension TEXT   NOT NULL,                       -- 'W01', a number of days, or empty
    n         BIGINT NOT NULL,
    PRIMARY KEY (unit_id, counter, month, dimension)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What a matter is counted as, so that the next step adds the difference. It stands in the matter's own row: a row of its own
-- would tell the order in which anonymous matters came (security.md AN-3).
ALTER TABLE matter ADD COLUMN counted TEXT;          -- version, then counters; null: not counted yet
ALTER TABLE matter ADD COLUMN counted_for TEXT;      -- the unit it is counted for
CREATE INDEX matter_kept_from_of ON matter_kept_from (kept);  -- whether anything is kept from somebody
