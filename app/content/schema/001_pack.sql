-- The content pack. Written once, read-only ever after; ranks keep the order of the sources.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The tree and the quiz (offline-data/quiz).

CREATE TABLE pole (
    rank INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    name_fr TEXT NOT NULL, name_en TEXT NOT NULL,
    phrase_fr TEXT NOT NULL, phrase_en TEXT NOT NULL
);

CREATE TABLE groupe (
    rank INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    pole TEXT NOT NULL REFERENCES pole (id),
    name_fr TEXT NOT NULL, name_en TEXT NOT NULL,
    phrase_fr TEXT NOT NULL, phrase_en TEXT NOT NULL
);

CREATE TABLE centre (
    id TEXT PRIMARY KEY,
    name_fr TEXT NOT NULL, name_en TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE theme (
    rank INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    name_fr TEXT NOT NULL, name_en TEXT NOT NULL,
    puy_fr TEXT NOT NULL, puy_en TEXT NOT NULL,
    phrase_fr TEXT NOT NULL, phrase_en TEXT NOT NULL
);

CREATE TABLE question (
    rank  INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    theme TEXT NOT NULL REFERENCES theme (id),
    text_fr TEXT NOT NULL, text_en TEXT NOT NULL
);

CREATE TABLE item (
    rank     INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (id),
    pole     TEXT NOT NULL,
    text_fr TEXT NOT NULL, text_en TEXT NOT NULL,
    because_fr TEXT NOT NULL, because_en TEXT NOT NULL,
    icon TEXT NOT NULL
);

CREATE TABLE item_weight (
    item   TEXT NOT NULL REFERENCES item (id),
    kind   TEXT NOT NULL CHECK (kind IN ('pole', 'groupe', 'centre')),
    target TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (item, kind, target)
) WITHOUT ROWID;

-- The métiers and their fiches (IDEO export).

CREATE TABLE metier (
    n  INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    feminine TEXT NOT NULL,
    masculine TEXT NOT NULL,
    accroche TEXT NOT NULL,
    niveau_id TEXT NOT NULL,
    niveau TEXT NOT NULL,
    niveau_rank INTEGER NOT NULL,
    transverse INTEGER NOT NULL,
    competences TEXT NOT NULL,
    conditions TEXT NOT NULL,
    nature TEXT NOT NULL,
    acces TEXT NOT NULL,
    vie_professionnelle TEXT NOT NULL,
    accroche_html TEXT NOT NULL
);

CREATE TABLE membership (
    metier INTEGER NOT NULL REFERENCES metier (n),
    rank   INTEGER NOT NULL,
    groupe TEXT NOT NULL REFERENCES groupe (id),
    weight REAL NOT NULL,
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;

CREATE TABLE labelled (
    metier INTEGER NOT NULL REFERENCES metier (n),
    kind   TEXT NOT NULL CHECK (kind IN ('associe', 'centre', 'formation', 'rome', 'secteur', 'statut')),
    rank   INTEGER NOT NULL,
    id     TEXT NOT NULL,
    label  TEXT NOT NULL,
    PRIMARY KEY (metier, kind, rank)
) WITHOUT ROWID;

CREATE TABLE synonyme (
    metier INTEGER NOT NULL REFERENCES metier (n),
    rank   INTEGER NOT NULL,
    name TEXT NOT NULL, feminine TEXT NOT NULL, masculine TEXT NOT NULL,
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;

CREATE TABLE format_court (
    metier INTEGER NOT NULL REFERENCES metier (n),
    rank   INTEGER NOT NULL,
    type TEXT NOT NULL, label TEXT NOT NULL, html TEXT NOT NULL,
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;

CREATE TABLE publication (
    metier INTEGER NOT NULL REFERENCES metier (n),
    rank   INTEGER NOT NULL,
    code TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL,
    year TEXT NOT NULL, collection TEXT NOT NULL,
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;

CREATE TABLE source (
    metier INTEGER NOT NULL REFERENCES metier (n),
    rank   INTEGER NOT NULL,
    address TEXT NOT NULL, comment TEXT NOT NULL,
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;
