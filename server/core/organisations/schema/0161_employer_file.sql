-- What the union keeps of an employer beside its name (一企一档).
ALTER TABLE employer ADD COLUMN unit_id TEXT;              -- the union whose desk keeps the file; none: the top one's
ALTER TABLE employer ADD COLUMN address TEXT;              -- registered (住所): where the paper with the code goes
ALTER TABLE employer ADD COLUMN trade TEXT;                -- by name, a section of GB/T 4754
ALTER TABLE employer ADD COLUMN contact TEXT;              -- D2, sealed: legal representative, telephone
ALTER TABLE employer ADD COLUMN consented_on TEXT;         -- local date: agreed to electronic service; none: has not
ALTER TABLE employer ADD COLUMN consented_by TEXT;         -- person
ALTER TABLE employer ADD COLUMN file_revision BIGINT NOT NULL DEFAULT 0;
CREATE INDEX employer_kept_at ON employer (unit_id, id);

-- Firms with a union of their own lie where that union hangs.
UPDATE employer SET unit_id = (SELECT u.parent_id FROM unit u WHERE u.employer_id = employer.id ORDER BY u.id LIMIT 1);
