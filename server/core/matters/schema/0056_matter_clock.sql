-- The clocks (期限) that run for matters: by which day somebody has to act, and what is told on the way.
CREATE TABLE matter_clock (
    id          TEXT   PRIMARY KEY,                 -- UUIDv7; random for an anonymous matter
    kind        TEXT   NOT NULL,                    -- of the matter: 'report'
    matter_id   TEXT   NOT NULL REFERENCES matter (id),
    code        TEXT   NOT NULL,                    -- the rule of law it counts by: 'complaint.refuse'
    unit_id     TEXT   NOT NULL REFERENCES unit (id),  -- whose desk has to act
    law         TEXT   NOT NULL,                    -- the pack and edition the matter was opened under
    statutory   BIGINT NOT NULL,                    -- 1: may be shown as law
    event_on    TEXT   NOT NULL,                    -- local date of the event it runs from, which does not count
    due_on      TEXT   NOT NULL,                    -- last day that is in time
    estimate    BIGINT NOT NULL,                    -- 1: a year on the way has no calendar yet
    state       TEXT   NOT NULL CHECK (state IN ('running', 'stopped', 'expired')),
    next_signal TEXT   NOT NULL CHECK (next_signal IN ('half_time', 'two_days_left', 'last_day', 'expired')),
    next_on     TEXT   NOT NULL,                    -- local date of that signal
    ended_on    TEXT                                -- when the act came or the matter ended; after due_on: late
);
CREATE UNIQUE INDEX matter_clock_running ON matter_clock (matter_id, code) WHERE state = 'running';
CREATE INDEX matter_clock_of ON matter_clock (matter_id, due_on, id);
CREATE INDEX matter_clock_due ON matter_clock (kind, unit_id, due_on, id) WHERE state <> 'stopped';
CREATE INDEX matter_clock_due_of_all ON matter_clock (kind, due_on, id, unit_id) WHERE state <> 'stopped';
CREATE INDEX matter_clock_next ON matter_clock (next_on, id) WHERE state = 'running';
