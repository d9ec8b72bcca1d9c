-- The relais: guidance places and professionals (relaissection.h).

CREATE TABLE relais (
    n    INTEGER PRIMARY KEY, -- in the order of the sources
    id   TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    spro INTEGER NOT NULL,
    cep  INTEGER NOT NULL,
    address  TEXT NOT NULL,
    postcode TEXT NOT NULL,
    commune  TEXT NOT NULL,
    insee    TEXT NOT NULL,
    latitude    REAL NOT NULL,
    longitude   REAL NOT NULL,
    approximate INTEGER NOT NULL,
    hours      TEXT NOT NULL, -- as toText() of openinghours.h writes them
    hours_note TEXT NOT NULL,
    telephone  TEXT NOT NULL,
    site       TEXT NOT NULL,
    email      TEXT NOT NULL,
    publics    TEXT NOT NULL, -- ids separated by spaces
    about      TEXT NOT NULL,
    source     TEXT NOT NULL,
    date       TEXT NOT NULL  -- ISO 8601, or empty
);
