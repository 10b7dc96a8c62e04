-- Printings of posters (海报批次). A printed code holds the number of its printing and nothing finer (security.md AN-6): all
-- posters of one printing bear the same code, and no other table refers to this one.
CREATE TABLE poster_batch (
    number     BIGINT PRIMARY KEY,                    -- what the code says: 1, 2, 3 … in this house
    unit_id    TEXT   NOT NULL REFERENCES unit (id),  -- a township or the county, nothing smaller
    printed_on TEXT   NOT NULL,                       -- local date
    copies     BIGINT NOT NULL,
    state      TEXT   NOT NULL CHECK (state IN ('printed', 'tampered', 'withdrawn')),
    tampering  TEXT   CHECK (tampering IN ('covered', 'altered', 'copied')),  -- in what way; while it is tampered with
    found_at   TEXT,                                  -- where, in words that are published
    found_on   TEXT,                                  -- local date
    revision   BIGINT NOT NULL DEFAULT 1              -- guards two desks marking at once
);
CREATE INDEX poster_batch_of_unit ON poster_batch (unit_id, number);

-- What officers said of a printing, and why: never changed.
CREATE TABLE poster_mark (
    batch      BIGINT NOT NULL REFERENCES poster_batch (number),
    number     BIGINT NOT NULL,                       -- 1, 2, 3 … of the printing
    mark       TEXT   NOT NULL CHECK (mark IN ('tampered', 'mended', 'withdrawn')),
    tampering  TEXT,
    found_at   TEXT,
    reason     TEXT   NOT NULL,                       -- for colleagues
    marked_on  TEXT   NOT NULL,
    by_person  TEXT   NOT NULL,
    PRIMARY KEY (batch, number)
);

-- A point that is no more, and where people are sent instead.
ALTER TABLE point ADD COLUMN closed_on TEXT;                            -- first day on which nobody is there
ALTER TABLE point ADD COLUMN successor TEXT REFERENCES point (code);

-- How many people work there, where the union knows it: in a small firm nobody stays unknown.
ALTER TABLE employer ADD COLUMN head_count BIGINT;
