-- The union tree (省 市 县 乡镇 企业工会), its stations and the partner offices beside it.
CREATE TABLE unit (
    id          TEXT PRIMARY KEY,
    parent_id   TEXT REFERENCES unit (id),                -- none: the root
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    area_code   TEXT NOT NULL,                            -- administrative code (行政区划代码)
    phone       TEXT NOT NULL,                            -- published, of the office
    employer_id TEXT REFERENCES employer (id),            -- an enterprise union's employer; its sub-units inherit it
    valid_from  TEXT NOT NULL,                            -- local date
    valid_to    TEXT                                      -- first day on which it is no more
);
CREATE INDEX unit_below ON unit (parent_id);
CREATE INDEX unit_in_area ON unit (area_code);           -- whose a place of work is

-- Each unit with each unit above it and with itself: rights are read from here, and change in the transaction of a move.
CREATE TABLE unit_closure (
    ancestor    TEXT   NOT NULL REFERENCES unit (id),
    descendant  TEXT   NOT NULL REFERENCES unit (id),
    depth       BIGINT NOT NULL,                          -- 0: itself
    PRIMARY KEY (ancestor, descendant)
);
CREATE INDEX unit_closure_up ON unit_closure (descendant, ancestor, depth);

CREATE TABLE unit_move (
    id          TEXT PRIMARY KEY,
    unit_id     TEXT NOT NULL REFERENCES unit (id),
    from_parent TEXT NOT NULL,
    to_parent   TEXT NOT NULL,
    moved_on    TEXT NOT NULL,                            -- local date
    moved_by    TEXT NOT NULL                             -- person
);
CREATE INDEX unit_move_of ON unit_move (unit_id, moved_on);
