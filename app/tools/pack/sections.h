// What goes into a pack beside the fiches and the quiz: the options that name the sources, and the
// sections that import them.
#pragma once

#include <content/packsection.h>

#include <QVector>

#include <memory>

class QCommandLineParser;

namespace belvedere::tools {

void addSectionOptions(QCommandLineParser &parser);
// Every section of the product, in a fixed order, also those without a source.
QVector<std::shared_ptr<content::PackSection>> sections(const QCommandLineParser &parser);

} // namespace belvedere::tools
