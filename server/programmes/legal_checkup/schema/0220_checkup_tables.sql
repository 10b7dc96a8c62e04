-- Tables that are looked through: their rows and what was told of them stand in `words`, sealed as JSON.
ALTER TABLE legal_checkup_paper ADD COLUMN kind TEXT NOT NULL DEFAULT 'words' CHECK (kind IN ('words', 'tables'));
