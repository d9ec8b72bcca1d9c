#include <text/distance.h>
#include <text/sound.h>
#include <text/words.h>

#include <QTest>

using namespace belvedere::text;

class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundsTable_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("fotograf", "photographe");
        row("vétérinère", "vétérinaire");
        row("mecanissien", "mécanicien");
        row("coifeur", "coiffeur");
        row("infirmié", "infirmier");
        row("boulangé", "boulanger");
        row("avoca", "avocat");
        row("cuisto", "cuistot");
        row("masson", "maçon");
        row("dévelopeur", "développeur");
        row("ortofoniste", "orthophoniste");
        row("kinésitérapeute", "kinésithérapeute");
        row("éducateure", "éducateur");
        row("sekrétaire", "secrétaire");
        row("jandarme", "gendarme");
        row("injénieur", "ingénieur");
        row("tecnicien", "technicien");
        row("psicologue", "psychologue");
        row("plonbier", "plombier");
        row("charpantier", "charpentier");
        row("contable", "comptable");
        row("chofeur", "chauffeur");
        row("fame", "femme");
        row("estéticiènne", "esthéticienne");
        row("ospitalié", "hospitalier");
        row("policiers", "policier");
    }
    // What a pupil writes by ear sounds like the word that was meant.
    void soundsTable()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(soundOf(typed), soundOf(meant));
        QVERIFY(!soundOf(meant).isEmpty());
    }

    // Words that sound otherwise stay apart; letters that have no rule are none of the table's business.
    void soundsStayApart()
    {
        QVERIFY(soundOf(u"boucher") != soundOf(u"boulanger"));
        QVERIFY(soundOf(u"cuisine") != soundOf(u"cousine"));
        QVERIFY(soundOf(u"poison") != soundOf(u"poisson"));
        QCOMPARE(soundOf(u"Ωμέγα"), QByteArray());
        QCOMPARE(soundOf(u""), QByteArray());
        QVERIFY(!soundOf(QString(QString(10'000, u'h') + u'a')).isEmpty());
    }

    void costsTable_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("cost");
        const auto row = [](const char *typed, const char *word, int cost) {
            QTest::addRow("%s > %s", typed, word) << QByteArray(typed) << QByteArray(word) << cost;
        };
        row("chef", "chef", 0);
        row("coifeur", "coiffeur", 3);      // a doubled letter
        row("ortophoniste", "orthophoniste", 4); // an h
        row("masseur", "macseur", 5);       // letters that sound alike
        row("avoca", "avocat", 5);          // the last letter
        row("plombir", "plombier", 6);      // an e
        row("jounraliste", "journaliste", 7); // two letters swapped
        row("boulinger", "boulanger", 7);   // a vowel for another
        row("soudeir", "soudeur", 7);       // u and i: also vowels
        row("fleyriste", "fleuriste", 7);
        row("grutoer", "grutier", 7);
        row("marin", "macin", 10);          // any other letter
        row("barin", "marin", 14);          // the first letter
        row("", "marin", 101);
        row("marin", "", 101);
    }
    // The errors that pupils make cost less than others.
    void costsTable()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, word);
        QFETCH(int, cost);
        QCOMPARE(spellingCost(typed, word, 100).whole, cost);
    }

    // A beginning costs nothing, a misspelt beginning its errors alone.
    void beginnings()
    {
        QCOMPARE(spellingCost("mecan", "mecanicien", 100).beginning, 0);
        QCOMPARE(spellingCost("mecanis", "mecanicien", 100).beginning, 5);
        QCOMPARE(spellingCost("mecanicien", "mecan", 100).beginning, spellingCost("mecanicien", "mecan", 100).whole);
        QVERIFY(spellingCost("boulan", "mecanicien", 20).beginning == 21);
    }

    // Above the limit nothing is told but that; words without end are far from everything.
    void limits()
    {
        QCOMPARE(spellingCost("boulanger", "pharmacien", 20).whole, 21);
        QCOMPARE(spellingCost("barin", "marin", 13).whole, 14);
        const QByteArray endless(5000, 'a');
        QCOMPARE(spellingCost(endless, "marin", 50).whole, 51);
        QCOMPARE(spellingCost("marin", endless, 50).whole, 51);
        QCOMPARE(spellingCost("\xc3\xa9\xff", "\xce\xa9", 50).whole > 0, true);
    }

    // The same both ways for equal lengths, and a word is never nearer than nothing.
    void costsAreSound()
    {
        const QByteArrayList words{"marin", "matin", "macon", "masson", "maire", "mer", "chef", "cher", "chercheur",
                                   "recherche", "m", "aa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
        for (const auto &a : words) {
            for (const auto &b : words) {
                const int cost = spellingCost(a, b, 1000).whole;
                QVERIFY((cost == 0) == (a == b));
                QVERIFY(spellingCost(a, b, 1000).beginning <= cost);
                for (const int limit : {0, 5, 10, 20, 40})
                    QCOMPARE(spellingCost(a, b, limit).whole, qMin(cost, limit + 1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
