-- Who must not know of one matter (回避): a person, or everybody who holds a role at an office, because whoever it is about
-- said so, or has an interest in it. Stands beside the employer's wall and is obeyed wherever that is.
CREATE TABLE matter_kept_from (
    matter_id TEXT NOT NULL REFERENCES matter (id),
    kept      TEXT NOT NULL,                        -- id of a person, or of a unit
    PRIMARY KEY (matter_id, kept)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
