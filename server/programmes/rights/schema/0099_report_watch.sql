-- The watch over a reporter after the end of a report (办结后回访): the days on which the house asks whether anything bad
-- has happened, and what was answered. Days only, of whoever reported.
CREATE TABLE report_watch (
    report_id   TEXT   NOT NULL REFERENCES report (id),
    day         BIGINT NOT NULL,                   -- 7, 30, 90: so many days after the end
    asks_on     TEXT   NOT NULL,                   -- local date from which the question stands on the page of the receipt
    ends_on     TEXT   NOT NULL,                   -- local date from which it does no more
    message_on  TEXT,                              -- a text message is to be left from that day; none: no more, or never
    answer      TEXT   CHECK (answer IN ('well', 'pressed')),
    answered_on TEXT,
    PRIMARY KEY (report_id, day)
-- [sqlite]
) WITHOUT ROWID;
-- [postgres]
);
-- [end]
CREATE INDEX report_watch_message ON report_watch (message_on, report_id, day) WHERE message_on IS NOT NULL;
