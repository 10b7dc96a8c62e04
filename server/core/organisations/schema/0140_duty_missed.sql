-- Nobody came to a duty (缺勤): said by the desk afterwards, so that hours kept can be told from hours planned.
ALTER TABLE duty ADD COLUMN missed BIGINT NOT NULL DEFAULT 0;
