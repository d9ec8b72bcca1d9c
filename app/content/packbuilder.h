// Builds a pack from exports and the quiz folder.
#pragma once

#include <content/guiderules.h>
#include <content/importreport.h>
#include <content/packsection.h>
#include <content/xmlrecords.h>

#include <QStringList>

#include <memory>

namespace belvedere::content {

struct BuildRequest {
    QStringList fiches; // paths of IDEO exports, at least one
    QString quizFolder;
    QString title;
    QString output;
    QVector<std::shared_ptr<PackSection>> sections = {}; // of the features, in order
};

struct BuildReport {
    ImportReport import; // of the fiches
    QVector<std::pair<QString, ImportReport>> sections; // name and report, in order
    QVector<GuideProblem> guide; // not empty: nothing was written
    QStringList unplaced;        // métiers that no rule of the tree places
    qint64 bytes = 0;
    QString digest;
};

// The output appears whole, or what was there before stays: the work is done in a file beside it,
// which is removed on failure and on stop. The same input gives the same bytes. The report is filled
// as far as the work went, also on failure.
Status buildPack(const BuildRequest &request, const StopFlag &stop, const Progress &progress,
                 BuildReport &report);

} // namespace belvedere::content
