-- Marks of identity in papers out of anonymous matters that a handler has seen and let stand (security.md AN-7): for one
-- paper in its very words. The words themselves are not kept here.
CREATE TABLE paper_mark_confirmed (
    matter_id    TEXT   NOT NULL REFERENCES matter (id),
    digest       TEXT   NOT NULL,                     -- keyed, of the paper's kind and words
    number       BIGINT NOT NULL,                     -- of the mark, from 0
    by_person    TEXT   NOT NULL,
    confirmed_on TEXT   NOT NULL,                     -- local date
    PRIMARY KEY (matter_id, digest, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Who opened an original of a file, after the warning (security.md AN-7): the file itself may be read for some minutes.
CREATE TABLE original_opened (
    file_id   TEXT   NOT NULL,
    by_person TEXT   NOT NULL,
    opened_at BIGINT NOT NULL,                        -- of an officer, not of a reporter
    PRIMARY KEY (file_id, by_person)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
