-- Files beside a question and beside answers, and how the last day that an answer tells was counted.
ALTER TABLE consultation ADD COLUMN file_count BIGINT NOT NULL DEFAULT 0;  -- of the question and all that was written since
-- By which rule, from when: JSON or empty; D2; D4 sealed when anonymous.
ALTER TABLE consultation_answer ADD COLUMN counted TEXT NOT NULL DEFAULT '';
