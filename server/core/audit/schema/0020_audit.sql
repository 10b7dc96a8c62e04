-- The audit trail (security.md AU-1 to AU-3): numbered without gaps in each organisation tree, each entry chained to the one
-- before it, never changed. Written in the transaction of the act it tells of.
CREATE TABLE audit_entry (
    tree        TEXT   NOT NULL,     -- top unit of the organisation tree
    number      BIGINT NOT NULL,     -- 1, 2, 3, …
    at          BIGINT NOT NULL,     -- when it was entered
    actor       TEXT   NOT NULL,     -- person's id, "system" or "anonymous"
    role        TEXT   NOT NULL,     -- in which the actor did it
    act         TEXT   NOT NULL,     -- "report.opened"
    object_kind TEXT   NOT NULL,
    object_id   TEXT   NOT NULL,
    purpose     TEXT   NOT NULL,     -- as stated by the actor
    result      TEXT   NOT NULL,     -- "done", or the code of the refusal
    day         TEXT,                -- of the anonymous channel: the day that is counted; no single act is entered
    times       BIGINT,              -- how often on that day
    digest      TEXT   NOT NULL,     -- of this entry and the digest before it
    mac         TEXT   NOT NULL,     -- of the digest, with a key that is not in the database
    PRIMARY KEY (tree, number)
);

-- Where each chain ends. Two servers take turns at this row.
CREATE TABLE audit_head (
    tree        TEXT   PRIMARY KEY,
    number      BIGINT NOT NULL,
    digest      TEXT   NOT NULL,
    mac         TEXT   NOT NULL
);

-- What happened today in the anonymous channel, as bare counts; a later day's job enters them into the chain (AN-3).
CREATE TABLE audit_day (
    tree        TEXT   NOT NULL,
    day         TEXT   NOT NULL,
    act         TEXT   NOT NULL,
    times       BIGINT NOT NULL,
    mac         TEXT   NOT NULL,
    PRIMARY KEY (tree, day, act)
);

-- [sqlite]
CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
CREATE TRIGGER audit_head_goes_on BEFORE UPDATE ON audit_head WHEN NEW.tree <> OLD.tree OR NEW.number <> OLD.number + 1 BEGIN SELECT RAISE(ABORT, 'the audit trail only goes on'); END;
CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the audit trail only goes on'); END;
-- [postgres]
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit entries are never changed'; END $$;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_is_kept BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_goes_on BEFORE UPDATE ON audit_head FOR EACH ROW WHEN (NEW.tree <> OLD.tree OR NEW.number <> OLD.number + 1) EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_is_not_emptied BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
-- [end]
