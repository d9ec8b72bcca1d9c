// The real exports, which are beside the project at some places and are never copied into it.
#pragma once

#include <QFileInfo>
#include <QString>

namespace belvedere::testing {

// That file of the folder BELVEDERE_ONISEP_DATA, or of shared/data beside the project; empty when it is not there.
inline QString realData(const QString &name)
{
    const QString folder = qEnvironmentVariable("BELVEDERE_ONISEP_DATA", BELVEDERE_SOURCE_DIR + QStringLiteral("/../shared/data"));
    const QFileInfo file(folder + u'/' + name);
    return file.isReadable() ? file.absoluteFilePath() : QString();
}

} // namespace belvedere::testing
