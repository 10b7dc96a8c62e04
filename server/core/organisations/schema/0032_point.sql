-- Service points (服务点) of a station: places where a worker is received, each with its printed code.
CREATE TABLE point (
    code          TEXT PRIMARY KEY,
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    kind          TEXT NOT NULL,
    name          TEXT NOT NULL,
    address       TEXT NOT NULL,
    phone         TEXT NOT NULL,
    opening_hours TEXT NOT NULL
);
CREATE INDEX point_of_unit ON point (unit_id);
