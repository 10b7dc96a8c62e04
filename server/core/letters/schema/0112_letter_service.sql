-- How a letter reached somebody, with what proves it (送达). The day counts for the addressee's time.
CREATE TABLE letter_service (
    id         TEXT   PRIMARY KEY,                    -- UUIDv7
    letter_id  TEXT   NOT NULL REFERENCES letter (id),
    way        TEXT   NOT NULL CHECK (way IN ('direct', 'left_in_place', 'post', 'electronic')),
    counted_on TEXT   NOT NULL,                       -- local date
    proof      TEXT   NOT NULL,                       -- D3, sealed
    entered_by TEXT   NOT NULL,                       -- person
    entered_at BIGINT NOT NULL
);
CREATE INDEX letter_service_of ON letter_service (letter_id, id);
