-- Official seals of unions as pictures (印章图样): who brought one in, who let it be used. The picture lies with the files.
CREATE TABLE union_stamp (
    id         TEXT   PRIMARY KEY,                    -- UUIDv7, so rows sort by age
    unit_id    TEXT   NOT NULL REFERENCES unit (id),
    state      TEXT   NOT NULL CHECK (state IN ('asked', 'in_use', 'refused', 'withdrawn')),
    revision   BIGINT NOT NULL,                       -- guards two signers at once
    diameter   BIGINT NOT NULL CHECK (diameter BETWEEN 30 AND 50),  -- millimetres
    file_id    TEXT   NOT NULL,                       -- the picture, sealed
    digest     TEXT   NOT NULL,                       -- SHA-256 of it
    asked_by   TEXT   NOT NULL,                       -- person
    asked_at   BIGINT NOT NULL,
    decided_by TEXT,                                  -- another person
    decided_at BIGINT
);
CREATE INDEX union_stamp_of ON union_stamp (unit_id, id);
CREATE UNIQUE INDEX union_stamp_in_use ON union_stamp (unit_id) WHERE state = 'in_use';
CREATE UNIQUE INDEX union_stamp_asked ON union_stamp (unit_id) WHERE state = 'asked';

-- The seal that is printed on a letter: that of its issuer on the day of issue; none: the place is left for the stamp.
ALTER TABLE letter ADD COLUMN stamp_id TEXT REFERENCES union_stamp (id);
