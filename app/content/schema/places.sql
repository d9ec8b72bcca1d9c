-- The places: departments, communes, and their outlines (placessection.h). Degrees are WGS 84.

CREATE TABLE departement (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE commune (
    n     INTEGER PRIMARY KEY, -- in the order of the INSEE codes
    insee TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL,
    departement TEXT NOT NULL REFERENCES departement (code),
    latitude    REAL NOT NULL,
    longitude   REAL NOT NULL,
    approximate INTEGER NOT NULL, -- the position is that of the surroundings
    population  INTEGER NOT NULL
);

-- The names and codes by which a commune is found: its own, and those of communes that are part of it
-- today.
CREATE TABLE commune_name (
    folded  TEXT NOT NULL, -- as places::foldName() gives it
    insee   TEXT NOT NULL,
    name    TEXT NOT NULL,
    commune INTEGER NOT NULL REFERENCES commune (n),
    PRIMARY KEY (folded, insee)
) WITHOUT ROWID;
CREATE INDEX commune_name_insee ON commune_name (insee);

CREATE TABLE postcode (
    code    TEXT NOT NULL,
    commune INTEGER NOT NULL REFERENCES commune (n),
    PRIMARY KEY (code, commune)
) WITHOUT ROWID;
CREATE INDEX postcode_commune ON postcode (commune);

-- Who made the lists and outlines, for the bottom of a map; one row, or none.
CREATE TABLE places_credit (
    text TEXT NOT NULL
);

CREATE TABLE outline (
    level TEXT NOT NULL CHECK (level IN ('commune', 'departement')),
    code  TEXT NOT NULL,
    name  TEXT NOT NULL,
    south REAL NOT NULL, west REAL NOT NULL, north REAL NOT NULL, east REAL NOT NULL,
    rings BLOB NOT NULL, -- as places::toBytes() writes them
    PRIMARY KEY (level, code)
) WITHOUT ROWID;
