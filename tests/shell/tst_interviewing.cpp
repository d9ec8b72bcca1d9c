// An interview in the whole kiosk: from the door to what the young person takes, and words planted in the counsellor's
// notes that are in nothing of it, nor in clear on the disk.
#include "demokiosk.h"
#include "tree.h"

#include <classeur/ui/printout.h>
#include <entretien/ui/entretienpage.h>
#include <entretien/ui/summarypage.h>
#include <entretien/ui/unlockpage.h>
#include <entretien/ui/words.h>
#include <identity/spaceaccess.h>
#include <look/labels.h>
#include <look/paper.h>
#include <look/textfield.h>
#include <outbox/outbox.h>
#include <servers/apache.h>
#include <shell/interviewing.h>
#include <shell/spacekeeping.h>
#include <spaces/stick.h>

#include <QDirIterator>
#include <QProcess>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using Kind = classeur::ClasseurItem::Kind;

namespace {

const QString plantedInNotes = QStringLiteral("Zéphirine-Quatrevingtdix");
const QString plantedInLabel = QStringLiteral("Ornithorynque-mauve");
const QString agreedStep = QStringLiteral("Appeler le lycée des Volcans");
const QString counsellorName = QStringLiteral("Anne Belledonne");
const QString counsellorSentence = QStringLiteral("un chemin de crêtes en mai");

// The text of what is inside: of a PDF its words, of a ZIP all its files and theirs.
QString wordsInside(const QByteArray &bytes, const QString &folder)
{
    const bool isPdf = bytes.startsWith("%PDF"), isZip = bytes.startsWith("PK");
    if (!isPdf && !isZip)
        return QString::fromUtf8(bytes) + QString::fromLatin1(bytes);
    const QString path = folder + (isPdf ? QStringLiteral("/look.pdf") : QStringLiteral("/look.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    file.close();
    QProcess reader;
    if (isPdf) {
        reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    } else {
        reader.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                                                                       "for n in z.namelist():\n sys.stdout.buffer.write(n.encode()+z.read(n))"), path});
    }
    if (!reader.waitForFinished(30'000) || reader.exitCode() != 0)
        qFatal("what is exported cannot be read");
    const QByteArray inside = reader.readAllStandardOutput();
    QFile::remove(path);
    return QString::fromUtf8(inside) + QString::fromLatin1(inside);
}

QByteArray allIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace

class InterviewingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_scratch;
    std::unique_ptr<DemoKiosk> m_kiosk;

    void startKiosk(const QString &caFile = {})
    {
        m_kiosk = std::make_unique<DemoKiosk>();
        m_kiosk->useFolder(m_data->path());
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = caFile;
        QVERIFY(m_kiosk->start(settings));
    }
    template <typename T>
    T *field(const QString &name) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *each : m_kiosk->window()->findChildren<T *>())
                if (each->isVisible() && (each->accessibleName() == name || each->objectName() == name))
                    found = each;
            return found != nullptr;
        }, patience);
        return found;
    }
    bool says(const QString &part) const
    {
        return QTest::qWaitFor([&] {
            for (auto *each : m_kiosk->window()->findChildren<look::Label *>())
                if (each->isVisible() && each->text().contains(part))
                    return true;
            return false;
        }, patience);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = field<look::TextField>(name);
        QVERIFY2(line, qPrintable(name));
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    // To the list of interviews, with a new key or a known one.
    void unlock(bool isNew)
    {
        QVERIFY(m_kiosk->go("For teachers and counsellors", Place::Staff) && m_kiosk->go("An interview", Place::Entretiens));
        if (isNew) {
            QVERIFY(m_kiosk->press(QStringLiteral("First time here")));
            type(QStringLiteral("A secret sentence, 12 letters or more"), counsellorSentence);
            type(QStringLiteral("The same once more"), counsellorSentence);
        } else {
            type(QStringLiteral("Your secret sentence"), counsellorSentence);
        }
        type(QStringLiteral("Your name or initials"), counsellorName);
        QVERIFY(m_kiosk->press(isNew ? QStringLiteral("Create my key") : QStringLiteral("Open my interviews")));
        QVERIFY(field<look::TextField>(QStringLiteral("label")));
    }
    void beginOne()
    {
        unlock(true);
        type(QStringLiteral("label"), plantedInLabel);
        QVERIFY(m_kiosk->go("Begin", Place::Entretien));
        auto *notes = field<look::NoteField>(QStringLiteral("notes"));
        QVERIFY(notes);
        notes->setPlainText(plantedInNotes + QStringLiteral(", ne vient plus"));
        QVERIFY(m_kiosk->press(QStringLiteral("What we decide")));
        type(QStringLiteral("What is to be done"), agreedStep);
        QVERIFY(m_kiosk->press(QStringLiteral("When: In a week")));
        QVERIFY(m_kiosk->press(QStringLiteral("Add to the plan")));
        QVERIFY(says(QStringLiteral("Kept, locked")));
    }
    void refuse(const QString &where, const QString &text)
    {
        for (const QString &planted : {plantedInNotes, plantedInLabel, counsellorName, counsellorSentence})
            QVERIFY2(!text.contains(planted), qPrintable(where));
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        startKiosk();
    }
    void cleanup() { m_kiosk.reset(); }

    // From the door to the classeur, paper, stick, Folios and phone: the plan is in all of them once it was agreed, and what
    // the counsellor alone wrote is in none; on the disk it is nowhere in clear.
    void nothingOfTheCounsellorLeaves()
    {
        beginOne();
        QVERIFY(m_kiosk->go("What you take with you", Place::EntretienSummary));
        QVERIFY((*m_kiosk)->visit()->classeur.isEmpty());
        QVERIFY(m_kiosk->go("Read them together", Place::Entretien));
        QVERIFY(m_kiosk->press(QStringLiteral("I agree to receive the plan")));
        QVERIFY(m_kiosk->go("What you take with you", Place::EntretienSummary));
        QVERIFY(m_kiosk->press(QStringLiteral("Into my classeur")));
        QVERIFY(says(QStringLiteral("It is in your classeur")));
        const auto &items = (*m_kiosk)->visit()->classeur.items();
        const auto ofKind = [&](Kind kind) { return std::count_if(items.begin(), items.end(), [&](const auto &each) { return each.kind == kind; }); };
        QCOMPARE(items.size(), 2); // the plan, and its dates as a document
        QCOMPARE(ofKind(Kind::Answer), 1);
        QCOMPARE(ofKind(Kind::Document), 1);
        const auto plan = std::find_if(items.begin(), items.end(), [](const auto &each) { return each.kind == Kind::Answer; });
        QVERIFY(plan->text.contains(agreedStep));
        const QString document = QString::fromUtf8(QJsonDocument((*m_kiosk)->visit()->toDocument()).toJson());
        QVERIFY(document.contains(agreedStep));
        refuse(QStringLiteral("the document of the classeur"), document);

        const auto documents = (*m_kiosk)->documentsToCopy();
        QVERIFY(documents.has_value() && documents->size() >= 2);
        int withStep = 0, calendars = 0;
        for (const auto &each : *documents) { // what Folios, an ENT and a stick are given
            if (!each.bytes)
                continue;
            const auto bytes = each.bytes();
            QVERIFY(bytes.has_value());
            const QString inside = wordsInside(*bytes, m_scratch.path());
            withStep += QString(inside).replace(QStringLiteral("\r\n "), QString()).contains(agreedStep) ? 1 : 0;
            calendars += each.suffix == QStringLiteral("ics") ? 1 : 0;
            refuse(each.title + each.suffix, inside + each.title + QString::fromLatin1(each.fingerprint));
        }
        QVERIFY(withStep >= 2 && calendars == 1);
        QTemporaryDir stick;
        const StopFlag stop(false);
        QVERIFY(spaces::copyOnto(stick.path(), *documents, QStringLiteral("Mon classeur"), QDateTime::currentDateTimeUtc(), stop, [](int, int) {}).has_value());
        int files = 0;
        QDirIterator onStick(stick.path(), QDir::Files, QDirIterator::Subdirectories);
        while (onStick.hasNext()) {
            QFile file(onStick.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            refuse(file.fileName(), file.fileName() + wordsInside(file.readAll(), m_scratch.path()));
            ++files;
        }
        QVERIFY(files >= 3);

        const entretien::Theirs own = (*m_kiosk)->interviewing().theirs();
        const QString paper = entretien::ui::planHtml(own, {}, Language::English) + classeur::ui::printedHtml({items, {}, {}, {}, Language::English});
        QVERIFY(paper.contains(agreedStep));
        refuse(QStringLiteral("paper"), paper);
        const auto pdf = look::pdfOf(paper);
        QVERIFY(pdf.has_value());
        const QString printed = wordsInside(*pdf, m_scratch.path());
        QVERIFY(printed.contains(agreedStep));
        refuse(QStringLiteral("the printed page"), printed);
        for (const entretien::DatedCode &code : entretien::datedCodes(own, entretien::ui::calendarWords(), QDateTime::currentDateTimeUtc()))
            refuse(QStringLiteral("the code for the phone"), code.title + QString::fromUtf8(code.calendar));
        for (QObject *each : m_kiosk->window()->findChildren<QWidget *>())
            refuse(QStringLiteral("the page of what is taken"), each->property("text").toString() + each->property("accessibleName").toString());

        QVERIFY(m_kiosk->go("Take my classeur away", Place::Keep));
        QTRY_VERIFY_WITH_TIMEOUT((*m_kiosk)->visit()->code.has_value(), patience);
        QCOMPARE(ofKind(Kind::Document), 1); // nothing has changed: no second one
        (*m_kiosk)->endVisit();
        m_kiosk->stop(); // all is written
        const QByteArray disk = allIn(m_data->path());
        for (const QString &planted : {plantedInNotes, plantedInLabel, counsellorName, counsellorSentence, agreedStep}) {
            QByteArray wide(reinterpret_cast<const char *>(planted.utf16()), planted.size() * 2);
            QVERIFY2(!disk.contains(planted.toUtf8()) && !disk.contains(planted.toLatin1()) && !disk.contains(wide), qPrintable(planted));
        }
    }

    // Into the space of the person on a server of documents: the plan and its dates are there to be read, and of what the
    // counsellor alone wrote nothing is in any file, name of a file or line of the server's log.
    void theirSpaceHasTheirsAlone()
    {
        servers::Apache server;
        server.rules = servers::Apache::spaceRules();
        QVERIFY2(server.start(), qPrintable(server.problem()));
        m_kiosk.reset();
        startKiosk(server.certificate());
        beginOne();
        QVERIFY(m_kiosk->press(QStringLiteral("Our agreement")) && m_kiosk->press(QStringLiteral("I agree to receive the plan")));
        QVERIFY(m_kiosk->go("What you take with you", Place::EntretienSummary));
        QVERIFY(m_kiosk->press(QStringLiteral("Into my classeur")));
        QVERIFY(says(QStringLiteral("It is in your classeur")));
        const QByteArray words("session=1");
        vault::Secret cookie(static_cast<std::size_t>(words.size()));
        std::copy(words.begin(), words.end(), cookie.data());
        const auto access = std::make_shared<const identity::SpaceAccess>(identity::SpaceAccess{server.address({}), std::move(cookie)});
        (*m_kiosk)->outbox().begin({access, {}, nullptr, {}}); // they are signed in
        QSignalSpy finished(&(*m_kiosk)->outbox(), &outbox::Outbox::finished);
        (*m_kiosk)->open({Place::Space});
        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        int withStep = 0, calendars = 0, files = 0;
        QDirIterator there(server.root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (there.hasNext()) {
            QFile file(there.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString inside = wordsInside(bytes, m_scratch.path());
            refuse(file.fileName(), file.fileName() + inside);
            withStep += QString(inside).replace(QStringLiteral("\r\n "), QString()).contains(agreedStep) ? 1 : 0;
            calendars += file.fileName().endsWith(QStringLiteral(".ics")) && bytes.startsWith("BEGIN:VCALENDAR") && bytes.contains("BEGIN:VEVENT") ? 1 : 0;
            ++files;
        }
        QVERIFY2(files >= 5 && withStep >= 4, qPrintable(QStringLiteral("%1 %2").arg(files).arg(withStep))); // PDF, pages, calendar, manifest
        QCOMPARE(calendars, 1);
        for (const QByteArray &request : server.requests())
            refuse(QStringLiteral("the log of the server"), QString::fromUtf8(request) + QUrl::fromPercentEncoding(request));
    }

    // Two people who talk are not sent away as somebody who left would be; when nobody is there any more the interview is
    // kept and its key forgotten, and the counsellor takes it up again with both.
    void isSealedWhenNobodyIsThere()
    {
        beginOne();
        QSignalSpy ended(m_kiosk->get(), &Shell::visitEnded);
        m_kiosk->letPass(5 * 60'000);
        (*m_kiosk)->idle().check();
        QVERIFY(ended.isEmpty() && m_kiosk->isAt(Place::Entretien));
        auto *notes = field<look::NoteField>(QStringLiteral("notes"));
        QVERIFY(notes);
        notes->setPlainText(QStringLiteral("le dernier mot"));
        m_kiosk->letPass(11 * 60'000);
        (*m_kiosk)->idle().check();
        QVERIFY(!ended.isEmpty() || ended.wait(patience));
        QVERIFY(!(*m_kiosk)->interviewing().isOpen());
        m_kiosk.reset();
        startKiosk();
        unlock(false);
        QVERIFY(m_kiosk->go(plantedInLabel.toUtf8().constData(), Place::Entretien));
        QVERIFY(m_kiosk->press(QStringLiteral("What we decide")));
        QVERIFY(m_kiosk->press(QStringLiteral("Change: ") + agreedStep));
        QVERIFY(says(QStringLiteral("the counsellor's notes are hidden"))); // until they are asked for
        QVERIFY(m_kiosk->press(QStringLiteral("Screen for two")));
        auto *again = field<look::NoteField>(QStringLiteral("notes"));
        QVERIFY(again);
        QCOMPARE(again->toPlainText(), QStringLiteral("le dernier mot"));
    }

    // Every control of each page has a name, a role and an action for who uses a screen reader.
    void isThereForAScreenReader()
    {
        beginOne();
        for (int tab = 0; tab < 4; ++tab) { // from the plan to the agreement
            QCOMPARE(tree::problems(m_kiosk->window()), QString());
            if (tab < 3)
                QVERIFY(m_kiosk->press(QStringLiteral("Continue")));
        }
        QVERIFY(m_kiosk->go("What you take with you", Place::EntretienSummary));
        QCOMPARE(tree::problems(m_kiosk->window()), QString());
        QVERIFY(m_kiosk->go("Back", Place::Entretien));
        QVERIFY(m_kiosk->go("Back", Place::Entretiens));
        QVERIFY(field<look::TextField>(QStringLiteral("label")));
        QCOMPARE(tree::problems(m_kiosk->window()), QString());
    }

    // A page of the content opens from the interview and leads back to it; leaving the list locks it.
    void leadsToTheContentAndBack()
    {
        beginOne();
        QVERIFY(m_kiosk->go("Look for métiers", Place::Explore));
        QVERIFY(m_kiosk->go("Back", Place::Entretien));
        (*m_kiosk)->open({Place::Home});
        QVERIFY(m_kiosk->go("Our interview", Place::Entretien));
        QVERIFY(m_kiosk->go("Back", Place::Entretiens));
        QVERIFY(field<look::TextField>(QStringLiteral("label")));
        QVERIFY(m_kiosk->go("Back", Place::Home));
        (*m_kiosk)->open({Place::Entretien}); // nothing opens without the key
        QVERIFY(m_kiosk->window()->findChild<entretien::ui::UnlockPage *>());
        QVERIFY(field<look::TextField>(QStringLiteral("Your secret sentence")));
    }
};

QTEST_MAIN(InterviewingTest)
#include "tst_interviewing.moc"
