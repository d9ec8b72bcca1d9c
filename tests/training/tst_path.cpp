// The training paths in data: the shipped ones, what is refused with its line, and the guide of the same lessons.
#include <training/guide.h>

#include <core/resource.h>

#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::training;

class PathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Two paths, each of 6 to 9 lessons, in plain French without tutoiement, with typographic signs.
    void theShippedOnesAreWhole()
    {
        const auto paths = shippedPaths();
        QVERIFY2(paths.has_value(), paths ? "" : qPrintable(paths.error().text()));
        QCOMPARE(paths->size(), 2);
        static const QRegularExpression familiar(QStringLiteral("\\b(tu|te|toi|ton|ta|tes)\\b|['\"]| [?:;!»]|« "), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const Path &path : *paths) {
            QVERIFY2(path.lessons.size() >= 6 && path.lessons.size() <= 9, qPrintable(path.id));
            for (const Lesson &lesson : path.lessons) {
                QStringList all{lesson.title, lesson.goal, lesson.question.ask, lesson.question.why};
                for (const Lesson::Step &step : lesson.steps)
                    all += {step.say, step.act};
                all += lesson.question.choices + lesson.paper;
                for (const QString &text : all)
                    QVERIFY2(!text.contains(familiar), qPrintable(text));
                QVERIFY2(lesson.steps.size() >= 3, qPrintable(lesson.id));
            }
        }
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no JSON") << QByteArray("\"lessons\": [") << QByteArray("\"lessons\": ") << ErrorKind::Malformed;
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2") << ErrorKind::NewerVersion;
        QTest::newRow("unknown key") << QByteArray("\"goal\"") << QByteArray("\"but\"") << ErrorKind::Refused;
        QTest::newRow("id twice") << QByteArray("\"id\": \"scenario\"") << QByteArray("\"id\": \"ouvrir\"") << ErrorKind::Refused;
        QTest::newRow("bad id") << QByteArray("\"id\": \"scenario\"") << QByteArray("\"id\": \"Le scénario\"") << ErrorKind::Refused;
        QTest::newRow("no choice is right") << QByteArray("\"right\": 0") << QByteArray("\"right\": 3") << ErrorKind::Refused;
        QTest::newRow("too long") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": 6") << ErrorKind::Refused;
        QTest::newRow("empty title") << QByteArray("\"title\": \"Choisir un scénario\"") << QByteArray("\"title\": \" \"") << ErrorKind::Refused;
        QTest::newRow("rehearsed or not") << QByteArray("\"rehearse\": true") << QByteArray("\"rehearse\": false") << ErrorKind::Refused;
        QTest::newRow("nothing to practise with") << QByteArray("\"practice\": \"class\"") << QByteArray("\"practice\": \"book\"") << ErrorKind::Refused;
        QTest::newRow("a lesson is tried with nothing") << QByteArray("\"practice\": \"class\",") << QByteArray() << ErrorKind::Refused;
        QTest::newRow("choices that are no texts") << QByteArray("\"Leur nom\"") << QByteArray("7") << ErrorKind::Refused;
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorKind, kind);
        QByteArray json = resource(QStringLiteral("training/seance.json"));
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto path = readPath(json, QStringLiteral("seance.json"));
        QVERIFY(!path);
        QCOMPARE(path.error().kind, kind);
        QVERIFY2(path.error().text().contains(QStringLiteral("seance.json")), qPrintable(path.error().text()));
        QVERIFY2(!path.error().remedy.isEmpty(), qPrintable(path.error().text()));
    }

    // What is said of rights and duties, of danger and of minors rests on a text and its article, named in its lesson.
    void whatIsSaidOfRightsHasASource()
    {
        const auto paths = shippedPaths();
        QVERIFY(paths.has_value());
        static const QRegularExpression rights(QStringLiteral("\\b(droit|mineure?|15 ans|danger|119|accord|anonyme|clé)\\b"), QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression text(QStringLiteral("article|gouv\\.fr"));
        int sourced = 0;
        for (const Path &path : *paths) {
            for (const Lesson &lesson : path.lessons) {
                QString said = lesson.title + u' ' + lesson.paper.join(u' ');
                for (const Lesson::Step &step : lesson.steps)
                    said += QStringLiteral(" %1 %2").arg(step.say, step.act);
                if (said.contains(rights) && lesson.id != QStringLiteral("reprise")) { // the key there is a code
                    QVERIFY2(!lesson.sources.isEmpty(), qPrintable(lesson.id));
                    ++sourced;
                }
                for (const QString &source : lesson.sources)
                    QVERIFY2(source.contains(text), qPrintable(source));
            }
        }
        QVERIFY(sourced >= 3);
    }

    // The guide has each lesson once, numbered, each on a page of its own, and nothing of a text is read as HTML.
    void theGuideHasEachLessonOnce()
    {
        const auto paths = shippedPaths();
        QVERIFY(paths.has_value());
        for (Path path : *paths) {
            path.lessons.first().goal = QStringLiteral("<img src=x>");
            const QString html = guideHtml(path);
            for (int at = 0; at < path.lessons.size(); ++at) {
                QCOMPARE(html.count(QStringLiteral(">%1. %2</h2>").arg(at + 1).arg(path.lessons.at(at).title)), 1);
                for (const QString &source : path.lessons.at(at).sources)
                    QVERIFY2(html.contains(source.toHtmlEscaped()), qPrintable(source));
            }
            QCOMPARE(html.count(QStringLiteral("page-break-before")), int(path.lessons.size()) - 1);
            QVERIFY(!html.contains(QStringLiteral("<img")));
        }
    }
};

QTEST_GUILESS_MAIN(PathTest)
#include "tst_path.moc"
