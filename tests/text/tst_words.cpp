#include <text/stemmer.h>
#include <text/stopwords.h>
#include <text/words.h>

#include <QTest>

using namespace belvedere::text;

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("nothing") << QString() << QByteArray("");
        QTest::newRow("case and accents") << QStringLiteral("ÉLEVEUSE à Noël") << QByteArray("eleveuse a noel");
        QTest::newRow("every accent of French") << QStringLiteral("àâäéèêëïîôöùûüÿç") << QByteArray("aaaeeeeiioouuuyc");
        QTest::newRow("ligatures") << QStringLiteral("Œnologue, œuvre, ex æquo") << QByteArray("oenologue, oeuvre, ex aequo");
        QTest::newRow("loose accents") << QStringLiteral("e\u0301leve") << QByteArray("eleve");
        QTest::newRow("apostrophes") << QStringLiteral("l’eau l'eau") << QByteArray("l'eau l'eau");
        QTest::newRow("another alphabet") << QStringLiteral("Ωμέγα") << QByteArray("ωμεγα");
    }
    // Case, accents and ligatures do not count, in whatever form they were typed.
    void foldTable()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, folded);
        QCOMPARE(fold(text), folded);
    }

    void wordsTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("nothing") << QString() << QByteArrayList();
        QTest::newRow("no word") << QStringLiteral(" ' - ’ !? ") << QByteArrayList();
        QTest::newRow("elisions") << QStringLiteral("l'eau d’Aubusson, jusqu'à qu’il s'en aille")
                                  << QByteArrayList{"eau", "aubusson", "a", "il", "en", "aille"};
        QTest::newRow("capital elision") << QStringLiteral("L'Île D'OR") << QByteArrayList{"ile", "or"};
        QTest::newRow("no elision") << QStringLiteral("aujourd'hui, l eau, rock'n'roll, d")
                                    << QByteArrayList{"aujourd", "hui", "l", "eau", "rock", "roll", "d"};
        QTest::newRow("hyphens") << QStringLiteral("sapeur-pompier/ère") << QByteArrayList{"sapeur", "pompier", "ere"};
        QTest::newRow("digits") << QStringLiteral("bac+2, 3D") << QByteArrayList{"bac", "2", "3d"};
        QTest::newRow("marks alone") << QStringLiteral("\u0301 a") << QByteArrayList{"a"};
        QTest::newRow("outside the plane") << QStringLiteral("a \U0001F600 b") << QByteArrayList{"a", "\U0001F600", "b"};
    }
    // A text falls into the words that one would look for.
    void wordsTable()
    {
        QFETCH(QString, text);
        QFETCH(QByteArrayList, words);
        QCOMPARE(foldedWords(text), words);
    }

    // Each word tells where it stands, so that it can be marked.
    void placesAreThoseOfTheText()
    {
        const QString text = QStringLiteral("L'élève œuvre.");
        WordReader reader(text);
        QVERIFY(reader.next());
        QCOMPARE(reader.word(), QStringLiteral("élève"));
        QCOMPARE(text.mid(reader.start(), reader.length()), QStringLiteral("élève"));
        QVERIFY(reader.next());
        QCOMPARE(reader.word(), QStringLiteral("œuvre"));
        QCOMPARE(reader.folded().toByteArray(), QByteArray("oeuvre"));
        QVERIFY(!reader.next());
        QVERIFY(!reader.next());
    }

    // A word without end is cut at a whole character, and the reader goes on.
    void longWordsAreCut()
    {
        for (const QChar letter : {QChar(u'a'), QChar(u'é'), QChar(u'œ'), QChar(u'Ω'), QChar(0x0f41)}) {
            const QString text = QString(100'000, letter) + QStringLiteral(" fin");
            const auto words = foldedWords(text);
            QCOMPARE(words.size(), 2);
            QVERIFY(words[0].size() <= 64 && words[0].size() > 60);
            QVERIFY(!QString::fromUtf8(words[0]).contains(QChar::ReplacementCharacter));
            QCOMPARE(words[1], QByteArray("fin"));
        }
    }

    void stemsTable_data()
    {
        QTest::addColumn<QStringList>("alike");
        QTest::newRow("number") << QStringList{QStringLiteral("animal"), QStringLiteral("animaux")};
        QTest::newRow("number in x") << QStringList{QStringLiteral("jeu"), QStringLiteral("jeux"), QStringLiteral("JEUX")};
        QTest::newRow("gender") << QStringList{QStringLiteral("coiffeur"), QStringLiteral("coiffeuse"), QStringLiteral("coiffeuses")};
        QTest::newRow("gender, trice") << QStringList{QStringLiteral("acteur"), QStringLiteral("actrice"), QStringLiteral("acteurs")};
        QTest::newRow("gender, ateur") << QStringList{QStringLiteral("éducateur"), QStringLiteral("éducatrices")};
        QTest::newRow("gender, ier") << QStringList{QStringLiteral("infirmier"), QStringLiteral("infirmière"), QStringLiteral("infirmiers")};
        QTest::newRow("verb") << QStringList{QStringLiteral("soigner"), QStringLiteral("soigne")};
        QTest::newRow("ligature") << QStringList{QStringLiteral("œuvre"), QStringLiteral("oeuvres")};
        QTest::newRow("loose accents") << QStringList{QStringLiteral("ouvrière"), QStringLiteral("ouvrie\u0300re")};
    }
    // Forms of one word have one stem.
    void stemsTable()
    {
        QFETCH(QStringList, alike);
        const Stemmer stemmer;
        for (const QString &word : alike)
            QCOMPARE(stemmer.stem(word), stemmer.stem(alike.first()));
        QVERIFY(!stemmer.stem(alike.first()).isEmpty());
    }

    // Words of different things keep different stems; short words and numbers stay as they are.
    void stemsStayApart()
    {
        const Stemmer stemmer;
        QVERIFY(stemmer.stem(u"sport") != stemmer.stem(u"transport"));
        QVERIFY(stemmer.stem(u"police") != stemmer.stem(u"politique"));
        QCOMPARE(stemmer.stem(u"Éco"), QByteArray("eco"));
        QCOMPARE(stemmer.stem(u"BTS"), QByteArray("bts"));
        QCOMPARE(stemmer.stem(u"3D2es"), QByteArray("3d2es"));
        QCOMPARE(stemmer.stem(u""), QByteArray(""));
    }

    // Little words say nothing; words that also name a thing are kept.
    void stopWords()
    {
        for (const char *word : {"le", "a", "des", "aux", "avec", "qui", "je"})
            QVERIFY2(isStopWord(word), word);
        for (const char *word : {"", "son", "car", "art", "bois", "mer", "air", "metier"})
            QVERIFY2(!isStopWord(word), word);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
