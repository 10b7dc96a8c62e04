-- What was answered to a command, so that the same command sent twice is answered twice and done once (DUR-2).
CREATE TABLE answered_command (
    key         TEXT   PRIMARY KEY,       -- made by the client, one per act; salted with who asked
    digest      TEXT   NOT NULL,          -- of route and body: the same key with another body is refused
    status      BIGINT NOT NULL,
    answer      TEXT   NOT NULL,          -- the body of the first answer, sealed
    answered_on TEXT   NOT NULL           -- local date; rows older than 7 days go
);
CREATE INDEX answered_command_age ON answered_command (answered_on);
