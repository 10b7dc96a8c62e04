-- Files that people sent. The bytes lie sealed in the file store under `address`; here is what is needed to open them. No
-- column is finer than a day and rows have no order of their own, because anonymous reports bring files too (AN-3).

-- Sent, but not yet part of anything. Goes after a day.
CREATE TABLE upload (
    id          TEXT   NOT NULL PRIMARY KEY,  -- random
    kind        TEXT   NOT NULL,              -- jpeg, png, pdf
    name        TEXT   NOT NULL,              -- as the sender called it, sealed
    size        BIGINT NOT NULL,              -- of what is given back
    address     TEXT   NOT NULL,              -- in the file store
    sealed_key  TEXT   NOT NULL,              -- the file's own key, sealed with the house's
    sent_on     TEXT   NOT NULL               -- local date
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]

-- Part of a report or another record.
CREATE TABLE stored_file (
    id          TEXT   NOT NULL PRIMARY KEY,
    owner_kind  TEXT   NOT NULL,              -- "report"
    owner_id    TEXT   NOT NULL,
    place       BIGINT NOT NULL,              -- among the owner's files, from 1
    kind        TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    size        BIGINT NOT NULL,
    address     TEXT   NOT NULL,
    sealed_key  TEXT   NOT NULL,              -- the file's own key, sealed with the house's or with the owner's key
    kept_on     TEXT   NOT NULL
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX stored_file_owner ON stored_file (owner_kind, owner_id, place);

-- [postgres]
-- The file store itself, where the database is a server. On SQLite it is a folder beside the database.
CREATE TABLE file_chunk (
    address     TEXT   NOT NULL,
    part        BIGINT NOT NULL,              -- from 0
    data        BYTEA  NOT NULL,
    put_on      TEXT   NOT NULL,              -- local date; what nothing refers to after two days goes
    PRIMARY KEY (address, part)
);
-- [end]
