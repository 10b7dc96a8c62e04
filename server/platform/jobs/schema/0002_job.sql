-- Work that a command left to be done after it (sending, indexing, rendering): written in the command's transaction.
CREATE TABLE job (
    id          TEXT   PRIMARY KEY,       -- UUIDv7: new rows lie at the end
    kind        TEXT   NOT NULL,          -- names the handler
    payload     TEXT   NOT NULL,          -- ids, as JSON; never what somebody wrote
    state       TEXT   NOT NULL,          -- waiting, running, done, failed
    due_at      BIGINT NOT NULL,          -- waiting: may start; running: the lease ends; done: may be removed
    tries       BIGINT NOT NULL,          -- counted when taken, so that a job that kills its worker ends too
    lease_by    TEXT,                     -- the worker that has it
    last_fault  TEXT,                     -- a fault code
    dedup       TEXT                      -- while waiting: at most one of a kind
-- [sqlite]
) WITHOUT ROWID;
-- [end]
-- [postgres]
);
-- [end]
CREATE INDEX job_due ON job (kind, due_at) WHERE state IN ('waiting', 'running');
CREATE UNIQUE INDEX job_dedup ON job (kind, dedup) WHERE dedup IS NOT NULL;
CREATE INDEX job_failed ON job (id) WHERE state = 'failed';
CREATE INDEX job_done ON job (due_at) WHERE state = 'done';
