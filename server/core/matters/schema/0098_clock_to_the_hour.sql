-- A clock may count to the hour. `rule` is the row of law it counts by, which may be that of its urgency. Of an anonymous
-- matter the day alone is kept: no moment is written (security.md AN-3).
ALTER TABLE matter_clock ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE matter_clock ADD COLUMN event_at BIGINT;                -- moment it runs from, where it counts to the hour
ALTER TABLE matter_clock ADD COLUMN due_at BIGINT;                  -- the last moment that is in time
ALTER TABLE matter_clock ADD COLUMN due_by TEXT NOT NULL DEFAULT '';  -- in order: '2026-03-05 14:30 ticket.contact'
ALTER TABLE matter_clock ADD COLUMN next_at BIGINT;                 -- moment of the next signal; none once it has expired
UPDATE matter_clock SET rule = code, due_by = due_on || ' 24:00 ' || code;

DROP INDEX matter_clock_of;
DROP INDEX matter_clock_due;
DROP INDEX matter_clock_due_of_all;
DROP INDEX matter_clock_next;
CREATE INDEX matter_clock_of ON matter_clock (matter_id, due_by, id);
CREATE INDEX matter_clock_due ON matter_clock (kind, unit_id, due_by, id) WHERE state <> 'stopped';
CREATE INDEX matter_clock_due_of_all ON matter_clock (kind, due_by, id, unit_id) WHERE state <> 'stopped';
CREATE INDEX matter_clock_next ON matter_clock (next_on, id) WHERE state = 'running' AND next_at IS NULL;
CREATE INDEX matter_clock_next_at ON matter_clock (next_at, id) WHERE state = 'running' AND next_at IS NOT NULL;
