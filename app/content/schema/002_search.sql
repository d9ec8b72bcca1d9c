-- What can be found, of every kind (searchwriter.h), and the words to find it by.

CREATE TABLE entry (
    n      INTEGER PRIMARY KEY, -- the rowid in words_<kind>
    kind   INTEGER NOT NULL,
    id     TEXT NOT NULL,
    title  TEXT NOT NULL,
    detail TEXT NOT NULL,
    names    TEXT NOT NULL,     -- a line each; empty when the title is the only one
    synonyms TEXT NOT NULL,     -- a line each
    topics   TEXT NOT NULL,     -- a line each
    phrase   TEXT NOT NULL,
    body     TEXT NOT NULL,
    UNIQUE (kind, id)
);

-- Whole names, folded, their words parted by one space: for exact names and for names as they begin.
CREATE TABLE entry_name (
    name TEXT NOT NULL,
    n    INTEGER NOT NULL REFERENCES entry (n),
    PRIMARY KEY (name, n)
) WITHOUT ROWID;

-- One row: every word of the entries, in the form that searchlexicon.h reads.
CREATE TABLE lexicon (lines BLOB NOT NULL);

-- For each kind that occurs the writer adds the table words_<kind>: the stems of the entry's words.
