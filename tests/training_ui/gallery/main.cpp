// Draws the pages of the training paths to pictures, and their guides to PDF, to be looked at: training_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"

#include <look/paper.h>
#include <training/guide.h>
#include <training/ui/trainingpage.h>

#include <QApplication>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::training;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French));
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QVector<Path> paths = shippedPaths().value_or(QVector<Path>());
    for (const Path &path : paths) {
        if (!look::writePdf(guideHtml(path), QStringLiteral("%1/guide-%2.pdf").arg(folder, path.id)))
            return 1;
    }
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto name = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        training::ui::DoneLessons done{paths.first().lessons.first().id};
        training::ui::TrainingPage all(theme, paths, {}, done);
        looks::shoot(all, each.size, name("all"));
        training::ui::TrainingPage lesson(theme, paths, QStringLiteral("conduire"), done);
        looks::shoot(lesson, each.size, name("lesson"));
        training::ui::TrainingPage minors(theme, paths, QStringLiteral("mineurs"), done);
        looks::shoot(minors, each.size, name("lesson-minors"));
    }
    return 0;
}
