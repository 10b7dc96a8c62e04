-- Partner offices (外部单位): what a unit of kind 'partner' is beside its name and telephone, which stand in the tree.
CREATE TABLE partner_office (
    unit_id       TEXT PRIMARY KEY REFERENCES unit (id),
    kind          TEXT NOT NULL,
    address       TEXT NOT NULL,
    registered_by TEXT NOT NULL,                      -- person
    registered_on TEXT NOT NULL                       -- local date
);
