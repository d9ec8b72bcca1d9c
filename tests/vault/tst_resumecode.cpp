#include <vault/attemptgate.h>
#include <vault/resumecode.h>

#include <QSet>
#include <QTest>

#include <cmath>

using namespace belvedere;
using namespace belvedere::vault;

class ResumeCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The list has 512 words, simple to type and told apart by their first four letters.
    void wordsAreSimpleAndDistinct()
    {
        const auto &words = ResumeCode::words();
        QCOMPARE(words.size(), ResumeCode::listSize);
        QSet<QString> starts;
        for (const auto &word : words) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
            for (const QChar c : word)
                QVERIFY2(c >= u'a' && c <= u'z', qPrintable(word));
            starts.insert(word.left(4));
        }
        QCOMPARE(starts.size(), words.size());
        auto sorted = words;
        sorted.sort();
        QCOMPARE(sorted, words);
    }

    // A code has 44 bits at least, and one try costs at least 64 MiB.
    void codesAreHardToGuess()
    {
        QVERIFY(ResumeCode::wordCount * std::log2(ResumeCode::listSize) >= 44);
        QVERIFY(codeMemLimit >= 64 * 1024 * 1024);
        QVERIFY(codeOpsLimit >= 3);
    }

    // A code is read as people type it: capitals, accents, commas, hyphens, several spaces.
    void readsWhatPeopleType()
    {
        const auto code = ResumeCode::generate();
        const auto words = code.asWords();
        const QString messy = u' ' + words[0].toUpper() + QStringLiteral(", ") + words[1] + u'-' + words[2]
            + QStringLiteral("   ") + words[3] + u'\n' + words[4] + u'.';
        const auto read = ResumeCode::parse(messy);
        QVERIFY(read.has_value());
        QVERIFY(*read == code);
        QString accented = code.text();
        accented.replace(u'e', QStringLiteral("é"));
        const auto again = ResumeCode::parse(accented);
        QVERIFY(again.has_value() && *again == code);
    }

    // What is not a code is refused, and the error never holds what was typed.
    void refusesWithoutRepeating()
    {
        for (const auto &typed : {QStringLiteral("secret secret secret secret secret"), QStringLiteral("abeille"),
                                  QString(), QString(100000, u'a')}) {
            const auto read = ResumeCode::parse(typed);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().kind, ErrorKind::Refused);
            QVERIFY(!read.error().text().contains(QStringLiteral("secret")));
        }
    }

    // Completions begin as typed and are bounded.
    void completesWords()
    {
        QCOMPARE(ResumeCode::completions(QString()), QStringList());
        const auto found = ResumeCode::completions(QStringLiteral("Ba"), 4);
        QCOMPARE(found.size(), 4);
        for (const auto &word : found)
            QVERIFY(word.startsWith(QStringLiteral("ba")));
    }

    // The same words give the same name and key; one other word gives others; the name is no key.
    void keysComeFromTheWords()
    {
        const auto code = ResumeCode::generate();
        const auto a = deriveKeys(code);
        const auto b = deriveKeys(code);
        const auto c = deriveKeys(ResumeCode::generate());
        QVERIFY(a && b && c);
        QCOMPARE(a->name, b->name);
        QVERIFY(a->key.equals(b->key));
        QVERIFY(a->name != c->name);
        QVERIFY(!a->key.equals(c->key));
        QCOMPARE(a->name.size(), 64);
        QVERIFY(QByteArray::fromHex(a->name.toLatin1())
                != QByteArray(reinterpret_cast<const char *>(a->key.data()), 32));
    }

    // Three failures are free, then each wait is twice the one before; an hour clears them.
    void gateSlowsGuesses()
    {
        ManualClock clock;
        AttemptGate gate(clock);
        for (int i = 0; i < 3; ++i) {
            gate.failed();
            QCOMPARE(gate.waitMs(), 0);
        }
        gate.failed();
        QCOMPARE(gate.waitMs(), 4000);
        clock.advance(4000);
        QCOMPARE(gate.waitMs(), 0);
        gate.failed();
        QCOMPARE(gate.waitMs(), 8000);
        for (int i = 0; i < 40; ++i)
            gate.failed();
        QCOMPARE(gate.waitMs(), 600'000);
        clock.advance(3'600'000);
        QCOMPARE(gate.waitMs(), 0);
    }

    // One's own right code does not give free guesses back.
    void aSuccessDoesNotResetTheGate()
    {
        ManualClock clock;
        AttemptGate gate(clock);
        for (int i = 0; i < 8; ++i)
            gate.failed();
        gate.succeeded();
        QVERIFY(gate.waitMs() > 0);
    }
};

QTEST_GUILESS_MAIN(ResumeCodeTest)
#include "tst_resumecode.moc"
