-- The formations, the offers of them, and where they take place (formationsection.h). A list of words is
-- a text, a line each.

CREATE TABLE formation (
    n      INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    origin INTEGER NOT NULL,      -- formations::Origin
    title  TEXT NOT NULL,
    folded TEXT NOT NULL,         -- the words of the title as titleKey() gives them
    sigle  TEXT NOT NULL,
    type   TEXT NOT NULL, type_sigle TEXT NOT NULL, type_court TEXT NOT NULL,
    niveau_id TEXT NOT NULL, niveau TEXT NOT NULL, niveau_rank INTEGER NOT NULL,
    duree  TEXT NOT NULL,
    accroche TEXT NOT NULL,
    descriptif TEXT NOT NULL, acces TEXT NOT NULL, attendus TEXT NOT NULL, poursuite TEXT NOT NULL, -- html
    url    TEXT NOT NULL,
    rncp   TEXT NOT NULL,
    code_scolarite TEXT NOT NULL,
    generique TEXT NOT NULL, specifique TEXT NOT NULL, option_type TEXT NOT NULL,
    nsf_discipline_id TEXT NOT NULL, nsf_discipline TEXT NOT NULL,
    nsf_fonction_id TEXT NOT NULL, nsf_fonction TEXT NOT NULL,
    niveau_certification TEXT NOT NULL, niv_code TEXT NOT NULL,
    premiere_session TEXT NOT NULL, derniere_session TEXT NOT NULL,
    certificats TEXT NOT NULL, enseignements TEXT NOT NULL, sources TEXT NOT NULL,
    tutelle TEXT NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL,
    actions INTEGER NOT NULL DEFAULT 0, -- counted
    alternance INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX formation_rncp ON formation (rncp, origin);
CREATE INDEX formation_folded ON formation (folded);

CREATE TABLE formation_domaine (
    formation INTEGER NOT NULL REFERENCES formation (n),
    rank      INTEGER NOT NULL,
    id TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (formation, rank)
) WITHOUT ROWID;

CREATE TABLE formation_poursuite (
    formation INTEGER NOT NULL REFERENCES formation (n),
    rank      INTEGER NOT NULL,
    type TEXT NOT NULL, label TEXT NOT NULL,
    folded TEXT NOT NULL,    -- titleKey() of the label
    target INTEGER REFERENCES formation (n), -- of that name, when there is one
    PRIMARY KEY (formation, rank)
) WITHOUT ROWID;

CREATE TABLE formation_debouche (
    formation INTEGER NOT NULL REFERENCES formation (n),
    rank      INTEGER NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, feminine TEXT NOT NULL, masculine TEXT NOT NULL,
    synonymes TEXT NOT NULL, -- a line each: name, feminine, masculine, with tabs between
    PRIMARY KEY (formation, rank)
) WITHOUT ROWID;

CREATE TABLE formation_publication (
    formation INTEGER NOT NULL REFERENCES formation (n),
    rank      INTEGER NOT NULL,
    code TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, year TEXT NOT NULL, collection TEXT NOT NULL,
    PRIMARY KEY (formation, rank)
) WITHOUT ROWID;

-- The codes of the ROME that offers give.
CREATE TABLE formation_rome (
    rome      TEXT NOT NULL,
    formation INTEGER NOT NULL REFERENCES formation (n),
    PRIMARY KEY (rome, formation)
) WITHOUT ROWID;

-- From a métier to its formations, the surest first, and back.
CREATE TABLE metier_formation (
    metier    INTEGER NOT NULL REFERENCES metier (n),
    rank      INTEGER NOT NULL,
    formation INTEGER NOT NULL REFERENCES formation (n),
    reason    INTEGER NOT NULL, -- formations::Reason
    PRIMARY KEY (metier, rank)
) WITHOUT ROWID;

CREATE TABLE organisme (
    n INTEGER PRIMARY KEY,
    siret TEXT NOT NULL, name TEXT NOT NULL, legal_name TEXT NOT NULL,
    lieu_name TEXT NOT NULL, address TEXT NOT NULL, postcode TEXT NOT NULL, town TEXT NOT NULL, insee TEXT NOT NULL,
    phones TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL
);

CREATE TABLE offer (
    n INTEGER PRIMARY KEY,
    formation INTEGER NOT NULL REFERENCES formation (n),
    numero TEXT NOT NULL,
    objectif TEXT NOT NULL, resultats TEXT NOT NULL, contenu TEXT NOT NULL, -- html
    certifiante INTEGER NOT NULL,
    niveau_entree TEXT NOT NULL,     -- key of dict-niveaux
    url TEXT NOT NULL,
    contact_name TEXT NOT NULL, phones TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL,
    organisme INTEGER NOT NULL REFERENCES organisme (n), -- the one that answers for it
    date INTEGER NOT NULL,           -- as LooseDate::number()
    rncp TEXT NOT NULL, romes TEXT NOT NULL, formacodes TEXT NOT NULL, nsf TEXT NOT NULL,
    details TEXT NOT NULL            -- a line each: path in LHÉO, a tab, the text
);

CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    offer INTEGER NOT NULL REFERENCES offer (n),
    numero TEXT NOT NULL,
    modalite INTEGER NOT NULL,       -- formations::Modalite
    alternance INTEGER NOT NULL,
    permanent INTEGER NOT NULL,
    publics INTEGER NOT NULL,        -- bits of formations::Public
    public_codes TEXT NOT NULL, public_info TEXT NOT NULL,
    niveau_obligatoire INTEGER NOT NULL,
    rythme TEXT NOT NULL, alternance_info TEXT NOT NULL, conditions TEXT NOT NULL,
    financeable INTEGER NOT NULL, financeurs TEXT NOT NULL,
    price TEXT NOT NULL, frais_restants TEXT NOT NULL,
    duree TEXT NOT NULL, hours TEXT NOT NULL, url TEXT NOT NULL,
    organisme INTEGER REFERENCES organisme (n), -- who teaches, when it is said
    lieu_name TEXT NOT NULL, address TEXT NOT NULL, postcode TEXT NOT NULL, town TEXT NOT NULL,
    insee TEXT NOT NULL, departement TEXT NOT NULL,
    latitude REAL, longitude REAL,   -- degrees, WGS 84
    phones TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL,
    last_start INTEGER NOT NULL,     -- last day on which a session may begin, as digits; 0 when unknown
    sessions TEXT NOT NULL,          -- a line each: debut, fin, inscription debut and fin, recrutement, words
    details TEXT NOT NULL
);
