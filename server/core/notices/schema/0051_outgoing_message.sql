-- Text messages on their way out (DUR-2): written with the change they tell of, delivered at least once by a job.
CREATE TABLE outgoing_message (
    id        TEXT   PRIMARY KEY,      -- UUIDv7; the key that the receiver may use to drop a second delivery
    channel   TEXT   NOT NULL,         -- sms
    kind      TEXT   NOT NULL,         -- names the text
    to_sealed TEXT   NOT NULL,         -- emptied once sent, unless this is a demo
    to_masked TEXT   NOT NULL,         -- 138****0000
    text_sealed TEXT NOT NULL,         -- emptied likewise: it may hold a one-time code
    state     TEXT   NOT NULL,         -- waiting, sent, shown (demo)
    at        BIGINT NOT NULL
);
-- How often a number was written to (RA-3): counted by the statement that takes the place, never by a look beforehand.
CREATE TABLE sms_count (
    number  TEXT   PRIMARY KEY,        -- blind index
    day     TEXT   NOT NULL,           -- local date of the last one
    sent    BIGINT NOT NULL,           -- on that day
    last_at BIGINT NOT NULL
);
