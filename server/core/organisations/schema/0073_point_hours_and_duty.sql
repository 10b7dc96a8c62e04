-- What a point tells of itself: its place on the map (WGS-84, decimal degrees, both or neither), hours as rows that can be
-- counted with, services. What stood in the old text of hours stays as a note.
ALTER TABLE point RENAME COLUMN opening_hours TO note;
ALTER TABLE point ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN latitude DOUBLE PRECISION;
ALTER TABLE point ADD COLUMN longitude DOUBLE PRECISION;
ALTER TABLE point ADD COLUMN closed_on_holidays BIGINT NOT NULL DEFAULT 1;
ALTER TABLE point ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;

CREATE TABLE point_hours (
    point_code TEXT NOT NULL REFERENCES point (code),
    weekday    TEXT NOT NULL,                         -- by name
    opens      TEXT NOT NULL,                         -- "08:30", Asia/Shanghai
    closes     TEXT NOT NULL,                         -- "24:00": the end of the day
    PRIMARY KEY (point_code, weekday, opens),
    CHECK (opens < closes)
);
CREATE TABLE point_service (
    point_code TEXT NOT NULL REFERENCES point (code),
    service    TEXT NOT NULL,                         -- by name, of the published list (服务清单)
    PRIMARY KEY (point_code, service)
);

-- Who can be put on duty at the points: lawyers, counsellors, coordinators, mediators. They need no account; kept is only
-- how they are called in public ("陈律师"), no full name and no number.
CREATE TABLE team_member (
    id         TEXT   PRIMARY KEY,
    unit_id    TEXT   NOT NULL REFERENCES unit (id),  -- sits at points of this unit and of those below
    role       TEXT   NOT NULL,
    called     TEXT   NOT NULL,
    left_on    TEXT,                                  -- local date
    plans      BIGINT NOT NULL DEFAULT 0              -- whoever plans a duty locks this row first
);
CREATE INDEX team_member_of_unit ON team_member (unit_id);

-- The duty roster (值班表): one row for one sitting on one day.
CREATE TABLE duty (
    id         TEXT   PRIMARY KEY,
    point_code TEXT   NOT NULL REFERENCES point (code),
    member_id  TEXT   NOT NULL REFERENCES team_member (id),
    day        TEXT   NOT NULL,                       -- local date
    starts     TEXT   NOT NULL,                       -- "09:00"
    ends       TEXT   NOT NULL,
    name_shown BIGINT NOT NULL,                       -- whether the public sees how they are called
    CHECK (starts < ends)
);
CREATE INDEX duty_on_day ON duty (day, point_code);
CREATE INDEX duty_of_member ON duty (member_id, day);
