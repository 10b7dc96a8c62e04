-- A paper that is looked through in a legal check-up: the words as read, without its picture.
CREATE TABLE legal_checkup_paper (
    matter_id   TEXT   NOT NULL REFERENCES legal_checkup (id),
    number      BIGINT NOT NULL,
    title       TEXT   NOT NULL,                 -- D3, sealed
    words       TEXT   NOT NULL,                 -- D3, sealed
    unsure      TEXT   NOT NULL,                 -- pieces of the words, in characters, that were not read for sure
    pages       BIGINT NOT NULL,
    sureness    DOUBLE PRECISION NOT NULL,       -- of what was read from pictures: 0 to 1
    by_employer BIGINT NOT NULL CHECK (by_employer IN (0, 1)),
    sent_on     TEXT   NOT NULL,
    PRIMARY KEY (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- What the team's lawyer made of one place that the machine found in a paper; no line: not looked at yet.
CREATE TABLE legal_checkup_verdict (
    matter_id   TEXT   NOT NULL,
    paper       BIGINT NOT NULL,
    code        TEXT   NOT NULL,                 -- of the rule: OT-01
    begins      BIGINT NOT NULL,                 -- where the place begins in the words, in characters
    review      TEXT   NOT NULL CHECK (review IN ('accepted', 'rejected', 'reworded')),
    advice      TEXT   NOT NULL,                 -- the lawyer's own words; D3, sealed
    reviewed_by TEXT   NOT NULL,
    PRIMARY KEY (matter_id, paper, code, begins),
    FOREIGN KEY (matter_id, paper) REFERENCES legal_checkup_paper (matter_id, number)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Who puts a risk right at the employer: D2, sealed; empty until somebody is named.
ALTER TABLE legal_checkup_finding ADD COLUMN owner TEXT NOT NULL DEFAULT '';
