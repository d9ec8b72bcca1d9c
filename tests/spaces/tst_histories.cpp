// Two terminals and a person change one space apart, over lines that fail, in random histories.
#include "faketree.h"
#include "sampleclasseur.h"

#include <classeur/classeur.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;
using namespace spacetest;

namespace {

// One screen before which the person sits now and then.
struct Terminal {
    explicit Terminal(FakeFolder &folder, Random &random) : tree(folder, random) {}
    FakeTree tree;
    QJsonObject classeur = classeurOf({});
    QDateTime changed;
    Journal journal;
    std::unique_ptr<Sync> sync;
    QFuture<SyncResult> run;
};

class History
{
public:
    explicit History(quint32 seed) : m_random(seed), m_terminals{Terminal(m_folder, m_random), Terminal(m_folder, m_random)}
    {
        m_folder.tellsEtags = m_random.oneIn(2);
    }

    void play()
    {
        for (int step = 4 + m_random.below(10); step > 0; --step) {
            m_clock.advance(60'000);
            Terminal &terminal = m_terminals[m_random.below(2)];
            switch (m_random.below(8)) {
            case 0:
            case 1:
            case 2: edit(terminal); break;
            case 3: person(); break;
            case 4: // both at once
                begin(m_terminals[0]);
                begin(m_terminals[1]);
                end(m_terminals[0]);
                end(m_terminals[1]);
                break;
            case 5: cut(terminal); break;
            default:
                begin(terminal);
                end(terminal);
            }
        }
    }
    // The line is good again, and both come back to it.
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            m_clock.advance(60'000);
            begin(m_terminals[turn % 2], false);
            end(m_terminals[turn % 2]);
        }
    }
    // What is wrong with the end; empty when nothing is.
    QString problem()
    {
        if (m_stuck)
            return QStringLiteral("a sync never ends");
        const QStringList refs[2] = {refsOf(m_terminals[0].classeur), refsOf(m_terminals[1].classeur)};
        const QSet<QString> here(refs[0].begin(), refs[0].end()), there(refs[1].begin(), refs[1].end());
        if (here != there)
            return QStringLiteral("the terminals differ: ") + refs[0].join(u',') + u'/' + refs[1].join(u',');
        if (here.size() != refs[0].size() || there.size() != refs[1].size())
            return QStringLiteral("something is there twice: ") + refs[0].join(u',');
        if (!here.contains(m_kept - m_removed))
            return QStringLiteral("lost: ") + QStringList((m_kept - m_removed - here).values()).join(u',');
        for (const Terminal &terminal : m_terminals) {
            if (const QString wrong = markProblem(terminal); !wrong.isEmpty())
                return wrong;
            const QByteArray all = QJsonDocument(terminal.classeur).toJson();
            for (const auto &[ref, note] : std::as_const(m_notes)) {
                if (here.contains(ref) && !m_removed.contains(ref) && !all.contains(note.toUtf8()))
                    return QStringLiteral("a note is lost: ") + note;
            }
        }
        return folderProblem();
    }
    // Requests of one more sync at the first terminal; -1 when it fails.
    int requestsOfAnother(bool withJournal)
    {
        if (!withJournal)
            m_terminals[0].journal = {};
        const int before = m_folder.requests;
        begin(m_terminals[0], false);
        return end(m_terminals[0]) ? m_folder.requests - before : -1;
    }

private:
    void edit(Terminal &terminal)
    {
        QJsonArray items = itemsOf(terminal.classeur);
        terminal.changed = m_clock.now();
        const int what = m_random.below(8);
        if (what < 3 || items.isEmpty()) {
            // The same métier is found on both terminals now and then.
            const QString ref = m_random.oneIn(4) ? QStringLiteral("common%1").arg(m_random.below(3)) : QStringLiteral("only%1").arg(++m_count);
            if (!refsOf(terminal.classeur).contains(ref)) {
                QJsonObject one = item(ref);
                one.insert(QStringLiteral("id"), QStringLiteral("id%1").arg(++m_count));
                items.append(one);
            }
        } else if (what < 5) {
            const int place = m_random.below(int(items.size()));
            QJsonObject one = items.at(place).toObject();
            one.insert(QStringLiteral("note"), QString(one.value(QStringLiteral("note")).toString() + QStringLiteral(" <%1>").arg(++m_count)));
            items.replace(place, one);
        } else if (what < 7) {
            wishOrTag(terminal, m_random.below(int(items.size())), what == 6);
            return;
        } else {
            const int place = m_random.below(int(items.size()));
            m_removed.insert(items.at(place).toObject().value(QStringLiteral("ref")).toString());
            items.removeAt(place);
        }
        terminal.classeur.insert(QStringLiteral("items"), items);
    }
    void wishOrTag(Terminal &terminal, int place, bool isTag)
    {
        classeur::Classeur own;
        if (!own.load(terminal.classeur))
            qFatal("not a classeur");
        const classeur::ClasseurItem item = own.items().at(place);
        if (isTag) {
            (void)own.setTags(item.id, item.tags + QStringList(QStringLiteral("tag%1").arg(++m_count)));
        } else {
            (void)own.setWish(item.id, item.wish == 0);
            if (item.wish > 0)
                m_unwished.insert(item.ref);
        }
        terminal.classeur = own.toJson();
    }
    // Of the wishes and the tags of a terminal.
    QString markProblem(const Terminal &terminal) const
    {
        QMap<QString, classeur::ClasseurItem> items;
        classeur::Classeur own;
        if (!own.load(terminal.classeur))
            return QStringLiteral("not a classeur");
        if (own.toJson() != terminal.classeur)
            return QStringLiteral("the wishes are not 1 to n, or a tag is there twice");
        for (const classeur::ClasseurItem &item : own.items())
            items.insert(item.ref, item);
        for (const QString &ref : m_wishes - m_removed - m_unwished) {
            if (items.value(ref).wish == 0)
                return QStringLiteral("a wish is lost: ") + ref;
        }
        for (const auto &[ref, tag] : m_tags) {
            if (!m_removed.contains(ref) && !items.value(ref).tags.contains(tag))
                return QStringLiteral("a tag is lost: ") + ref + u' ' + tag;
        }
        return {};
    }
    // The person works in their space with something else.
    void person()
    {
        QStringList ours;
        for (auto file = m_folder.files.constBegin(); file != m_folder.files.constEnd(); ++file) {
            if (file.key() != manifestName && !m_theirs.contains(file.key()))
                ours += file.key();
        }
        const QByteArray words = "mine " + QByteArray::number(++m_count);
        if (m_random.oneIn(2) || ours.isEmpty()) {
            const QString name = m_random.oneIn(2) ? QStringLiteral("Métier only%1.html").arg(m_random.below(9)) : QStringLiteral("lettre%1.odt").arg(m_count);
            if (!m_folder.exists || (m_folder.files.contains(name) && !m_theirs.contains(name)))
                return;
            m_folder.write(name, words);
            m_theirs.insert(name, words);
        } else if (const QString name = ours.at(m_random.below(int(ours.size()))); m_random.oneIn(2)) {
            m_folder.write(name, words);
            m_theirs.insert(name, words);
        } else {
            m_folder.files.remove(name);
        }
    }
    void begin(Terminal &terminal, bool faults = true)
    {
        terminal.tree.faults = faults && !m_random.oneIn(3) ? 12 : 0;
        terminal.sync = std::make_unique<Sync>(terminal.tree, rules(), m_clock);
        terminal.run = terminal.sync->run({terminal.classeur, terminal.changed, terminal.journal});
    }
    bool end(Terminal &terminal)
    {
        // Turns of the event loop are what time is here: QTest::qWaitFor would sleep between them.
        for (int turns = 0; !terminal.run.isFinished(); ++turns) {
            if (turns > 20'000) {
                m_stuck = true;
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const SyncResult result = terminal.run.result();
        terminal.sync.reset();
        terminal.classeur = result.classeur;
        terminal.journal = result.journal;
        if (result.kept) {
            for (const auto &each : itemsOf(result.classeur)) {
                const QString ref = each.toObject().value(QStringLiteral("ref")).toString();
                m_kept.insert(ref);
                const QString note = each.toObject().value(QStringLiteral("note")).toString();
                if (each.toObject().contains(QStringLiteral("wish")))
                    m_wishes.insert(ref);
                for (const auto &tag : each.toObject().value(QStringLiteral("tags")).toArray())
                    m_tags.insert({ref, tag.toString()});
                for (const QString &word : note.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
                    m_notes.insert({ref, word});
            }
        }
        return result.status.has_value();
    }
    // The power is cut in the middle; the person goes on at a terminal that knows nothing.
    void cut(Terminal &terminal)
    {
        begin(terminal);
        for (int turns = m_random.below(40); turns > 0; --turns)
            QCoreApplication::processEvents();
        terminal.sync.reset();
        if (m_random.oneIn(2))
            return; // the program was started again, the classeur found by its code
        terminal.classeur = classeurOf({});
        terminal.journal = {};
    }
    QString folderProblem()
    {
        const auto manifest = readManifest(m_folder.files.value(manifestName).bytes);
        if (!manifest)
            return QStringLiteral("no manifest");
        QSet<QString> named;
        for (const ManifestFile &file : manifest->documents) {
            named.insert(file.file);
            const QByteArray bytes = m_folder.files.value(file.file).bytes;
            if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != file.digest)
                return QStringLiteral("not what the manifest says: ") + file.file;
        }
        if (named.size() != itemsOf(manifest->classeur).size() + 1)
            return QStringLiteral("%1 documents for %2 items").arg(named.size()).arg(itemsOf(manifest->classeur).size());
        for (auto file = m_folder.files.constBegin(); file != m_folder.files.constEnd(); ++file) {
            const bool theirs = m_theirs.contains(file.key());
            if (theirs && m_theirs.value(file.key()) != file->bytes)
                return QStringLiteral("a file of the person's was changed: ") + file.key();
            if (theirs == named.contains(file.key()) && file.key() != manifestName)
                return QStringLiteral("whose is it? ") + file.key();
        }
        for (auto file = m_theirs.constBegin(); file != m_theirs.constEnd(); ++file) {
            if (!m_folder.files.contains(file.key()))
                return QStringLiteral("a file of the person's is gone: ") + file.key();
        }
        return {};
    }

    Random m_random;
    ManualClock m_clock;
    FakeFolder m_folder;
    Terminal m_terminals[2];
    QSet<QString> m_kept;    // refs that a screen called kept
    QSet<QString> m_removed; // taken away by the person at some moment
    QSet<std::pair<QString, QString>> m_notes; // words that a screen called kept, with the item
    QSet<QString> m_wishes;  // refs of wishes that a screen called kept
    QSet<QString> m_unwished; // taken out of the wishes at some moment
    QSet<std::pair<QString, QString>> m_tags; // that a screen called kept, with the item
    QMap<QString, QByteArray> m_theirs; // files of the person's
    int m_count = 0;
    bool m_stuck = false;
};

} // namespace

class HistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All that a screen called kept is there at the end, on every side, and nothing is there twice; the files of the
    // person's are as they left them; what a cut run left is found again; and then a sync is one request.
    void nothingKeptIsLost()
    {
        const int count = qEnvironmentVariableIsSet("BELVEDERE_HISTORIES") ? qEnvironmentVariableIntValue("BELVEDERE_HISTORIES") : 1000;
        for (int seed = 1; seed <= count; ++seed) {
            History history(static_cast<quint32>(seed * 7919));
            history.play();
            history.settle();
            const QString problem = history.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("history %1: %2").arg(seed).arg(problem)));
            QCOMPARE(history.requestsOfAnother(true), 1);
            QCOMPARE(history.requestsOfAnother(false), 2);
        }
    }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
