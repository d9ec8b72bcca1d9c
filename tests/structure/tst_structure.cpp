#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesUnder(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

struct Module {
    int layer = 0;
    QString folder;
    QStringList needs;
};

// What app/module.cmake wrote: name|layer|folder|need,need
QMap<QString, Module> readModules()
{
    QMap<QString, Module> modules;
    const QString text = readText(BELVEDERE_BINARY_DIR + QStringLiteral("/modules.txt"));
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'|');
        modules[parts[0]] = {parts[1].toInt(), parts[2], parts[3].split(u',', Qt::SkipEmptyParts)};
    }
    return modules;
}

void addClosure(const QMap<QString, Module> &modules, const QString &name, QSet<QString> &out)
{
    out.insert(name);
    for (const auto &need : modules[name].needs)
        addClosure(modules, need, out);
}

// The module whose folder a path below app/ is in.
QString moduleOf(const QMap<QString, Module> &modules, const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    for (auto it = modules.begin(); it != modules.end(); ++it)
        if (it->folder == folder)
            return it.key();
    return {};
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT
    const QString m_source = BELVEDERE_SOURCE_DIR;
    const QMap<QString, Module> m_modules = readModules();

private Q_SLOTS:
    // A file includes only headers of its own module and of those its module needs.
    void includesFollowTheDeclaredNeeds()
    {
        QVERIFY(m_modules.size() >= 8);
        static const QRegularExpression include(QStringLiteral("^\\s*#include <([a-z_/]+\\.h)>"),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int checked = 0;
        const QString app = m_source + QStringLiteral("/app/");
        for (const auto &path : filesUnder(app, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            const QString module = moduleOf(m_modules, path.mid(app.size()));
            if (module.isEmpty())
                continue; // tools: main programs
            QSet<QString> allowed;
            addClosure(m_modules, module, allowed);
            auto it = include.globalMatch(readText(path));
            while (it.hasNext()) {
                const QString header = it.next().captured(1);
                const QString target = moduleOf(m_modules, header);
                if (target.isEmpty())
                    continue; // not ours
                ++checked;
                if (!allowed.contains(target))
                    wrong += path + QStringLiteral(" includes ") + header;
            }
        }
        QVERIFY(checked > 20);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // No file has more than 400 lines: one idea each.
    void filesStaySmall()
    {
        QStringList wrong;
        for (const auto &path : filesUnder(m_source + QStringLiteral("/app"),
                                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            const auto lines = readText(path).count(u'\n');
            if (lines > 400)
                wrong += QStringLiteral("%1: %2 lines").arg(path).arg(lines);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Nothing in the product opens a modal dialog, starts a nested event loop, or turns the sandbox of
    // the web engine off.
    void noForbiddenCalls()
    {
        static const QRegularExpression forbidden(QStringLiteral(
            "QMessageBox|QFileDialog|QInputDialog|QPrintDialog|QColorDialog|QEventLoop|processEvents"
            "|openUrl|DISABLE_SANDBOX|no-sandbox"));
        QStringList wrong;
        for (const auto &path : filesUnder(m_source + QStringLiteral("/app"),
                                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            const auto match = forbidden.match(readText(path));
            if (match.hasMatch())
                wrong += path + QStringLiteral(": ") + match.captured();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Nobody waits for a future in the way that crashes when who waits dies (core/whendone.h).
    void futuresAreAwaitedSafely()
    {
        QStringList wrong;
        for (const auto &path : filesUnder(m_source + QStringLiteral("/app"),
                                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            if (readText(path).contains(QStringLiteral(").then(")))
                wrong += path + QStringLiteral(": use whenDone() of core/whendone.h");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Every promise names a test that exists.
    void everyPromiseHasItsTest()
    {
        static const QRegularExpression line(
            QStringLiteral("^- .*\\((tests/[^:)]+)::([A-Za-z0-9_]+)\\)\\s*$"));
        const auto text = readText(m_source + QStringLiteral("/tests/PROMISES.md"));
        QStringList wrong;
        int promises = 0;
        for (const auto &each : text.split(u'\n')) {
            if (!each.startsWith(QStringLiteral("- ")))
                continue;
            ++promises;
            const auto match = line.match(each);
            const auto source = readText(m_source + u'/' + match.captured(1));
            const QRegularExpression function(
                QStringLiteral("void %1\\(\\)|NAME %1").arg(match.captured(2)));
            if (!match.hasMatch() || !source.contains(function))
                wrong += each;
        }
        QVERIFY(promises > 30);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(StructureTest)
#include "tst_structure.moc"
