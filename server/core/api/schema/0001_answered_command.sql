-- What was answered to a command, so that the same command sent twice is answered twice and done once (DUR-2).
-- Kept 7 days, then swept. The client's key is not stored: its hash finds the row, and a key made from it opens the answer.
CREATE TABLE answered_command (
    key         TEXT   PRIMARY KEY,       -- hash of route, caller and the client's key
    digest      TEXT   NOT NULL,          -- of the body: the same key with another body is refused
    status      BIGINT NOT NULL,
    answer      TEXT   NOT NULL,          -- the body of the first answer, sealed
    answered_on TEXT   NOT NULL           -- local date
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
