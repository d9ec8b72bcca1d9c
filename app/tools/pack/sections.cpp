#include "sections.h"

#include <QCommandLineParser>

namespace belvedere::tools {

void addSectionOptions(QCommandLineParser &)
{
}

QVector<std::shared_ptr<content::PackSection>> sections(const QCommandLineParser &)
{
    return {};
}

} // namespace belvedere::tools
