-- Bodies of mediation (调解组织): who has one, when its list was filed (备案), and when it last did something that is not in
-- this system: a record elsewhere, a training.
CREATE TABLE mediation_body (
    id        TEXT   PRIMARY KEY,
    unit_id   TEXT   NOT NULL REFERENCES unit (id),
    kind      TEXT   NOT NULL,                     -- by name
    name      TEXT   NOT NULL,
    listed_on TEXT,                                -- local date; null: not filed yet
    active_on TEXT,                                -- local date
    closed    BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX mediation_body_of_unit ON mediation_body (unit_id);
