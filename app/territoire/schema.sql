-- What a pack knows of the departments (territoire/README.md).

-- One publication's figures on one line of work, in one department and year.
CREATE TABLE tension (
    n           INTEGER PRIMARY KEY,
    departement TEXT NOT NULL,
    annee       INTEGER NOT NULL,
    code        TEXT NOT NULL, -- ROME codes or ids of métiers, sorted, separated by a space
    libelle     TEXT NOT NULL,
    projets     INTEGER,       -- NULL: not published
    difficiles  REAL,          -- percent of the projets
    niveau      INTEGER,       -- 1 to 5
    source      TEXT NOT NULL,
    published   TEXT NOT NULL, -- ISO 8601 date
    UNIQUE (departement, annee, code, source)
);

CREATE TABLE tension_metier (
    metier  INTEGER NOT NULL REFERENCES metier (n),
    tension INTEGER NOT NULL REFERENCES tension (n),
    PRIMARY KEY (metier, tension)
) WITHOUT ROWID;
CREATE INDEX tension_metier_back ON tension_metier (tension);

-- Pôles de compétitivité and prospective notes.
CREATE TABLE article (
    n         INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('pole', 'note')),
    id        TEXT NOT NULL,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL, -- plain text, a line a paragraph
    site      TEXT NOT NULL,
    source    TEXT NOT NULL,
    published TEXT NOT NULL,
    UNIQUE (kind, id)
);

CREATE TABLE event (
    n           INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    place       TEXT NOT NULL,
    latitude    REAL,
    longitude   REAL,
    description TEXT NOT NULL, -- plain text
    address     TEXT NOT NULL, -- of a page on the web
    words       TEXT NOT NULL, -- what it is ("Salon"), a line each
    all_day     INTEGER NOT NULL,
    source      TEXT NOT NULL,
    published   TEXT NOT NULL
);

-- Seconds since 1970 in UTC; for an event of whole days, of its dates read as if they were in UTC,
-- the end being the day after the last.
CREATE TABLE occurrence (
    event INTEGER NOT NULL REFERENCES event (n),
    start INTEGER NOT NULL,
    end   INTEGER NOT NULL,
    PRIMARY KEY (event, start)
) WITHOUT ROWID;

-- What an article or an event is about. The departement '*' is everywhere.
CREATE TABLE about (
    kind   TEXT NOT NULL CHECK (kind IN ('article', 'event')),
    n      INTEGER NOT NULL,
    target TEXT NOT NULL CHECK (target IN ('departement', 'groupe', 'secteur', 'pole')),
    id     TEXT NOT NULL,
    PRIMARY KEY (kind, n, target, id)
) WITHOUT ROWID;
