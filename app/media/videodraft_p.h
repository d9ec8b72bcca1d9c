// A video as a catalogue gives it, before anything in it is believed.
#pragma once

#include <media/videocatalogue.h>

namespace belvedere::media {

struct TrackDraft {
    QString language;
    QString label;
    QString file;
    bool hardOfHearing = false;
};

struct CatalogueReader::Draft {
    QString file; // the catalogue
    qint64 line = 0;
    QString id, title, description, pole, poster, stream, sign, transcript, licence, credit, date;
    QStringList metiers;
    double seconds = 0;
    QVector<TrackDraft> tracks;
};

} // namespace belvedere::media
