-- The videos of a pack (videosection.h).

CREATE TABLE video (
    n     INTEGER PRIMARY KEY, -- by pôle in the order of the guide, then by title
    id    TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    pole  TEXT NOT NULL,       -- id, or empty
    duration    INTEGER NOT NULL, -- milliseconds
    description TEXT NOT NULL,
    stream      TEXT NOT NULL, -- addresses of HLS
    sign        TEXT NOT NULL, -- in French sign language; or empty
    transcript  TEXT NOT NULL, -- plain text, an empty line between paragraphs; or empty
    licence     TEXT NOT NULL,
    credit      TEXT NOT NULL,
    date        TEXT NOT NULL, -- ISO 8601, or empty
    poster      BLOB           -- JPEG, PNG or WebP; NULL: none
);

-- As the catalogue names them; some may have no fiche.
CREATE TABLE video_metier (
    video  INTEGER NOT NULL REFERENCES video (n),
    rank   INTEGER NOT NULL,
    metier TEXT NOT NULL,
    PRIMARY KEY (video, rank)
) WITHOUT ROWID;
CREATE INDEX video_metier_back ON video_metier (metier);

CREATE TABLE video_track (
    video    INTEGER NOT NULL REFERENCES video (n),
    rank     INTEGER NOT NULL,
    language TEXT NOT NULL, -- BCP 47
    label    TEXT NOT NULL,
    noises   INTEGER NOT NULL, -- 1: for those who do not hear
    PRIMARY KEY (video, rank)
) WITHOUT ROWID;

CREATE TABLE video_cue (
    video INTEGER NOT NULL,
    track INTEGER NOT NULL, -- rank of the track
    start INTEGER NOT NULL, -- milliseconds
    end   INTEGER NOT NULL,
    text  TEXT NOT NULL,
    PRIMARY KEY (video, track, start)
) WITHOUT ROWID;
