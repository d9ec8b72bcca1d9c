// Which voice says what.
#include <speech/tongues.h>

#include <QTest>

using namespace belvedere;
using speech::inTongues;
using speech::Passage;

class TonguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsVoice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("screen");
        QTest::addColumn<QVector<Passage>>("said");
        const auto row = [](const char *name, const char *text, Language screen, const QVector<Passage> &said) {
            QTest::newRow(name) << QString::fromUtf8(text) << screen << said;
        };
        using enum Language;
        row("French on a French screen", "Grimpez les quatre puys.", French, {{QStringLiteral("Grimpez les quatre puys."), French}});
        row("a name of another language on a French screen", "العربية", French, {{QStringLiteral("العربية"), Arabic}});
        row("Arabic on an Arabic screen", "المس للبدء.", Arabic, {{QStringLiteral("المس للبدء."), Arabic}});
        row("a métier within an Arabic sentence", "اكتشف Infirmier / Infirmière، 3.", Arabic,
            {{QStringLiteral("اكتشف"), Arabic}, {QStringLiteral("Infirmier / Infirmière، 3."), French}});
        row("a métier within a Ukrainian sentence", "Відкрити Boulanger, 12 км", Ukrainian,
            {{QStringLiteral("Відкрити"), Ukrainian}, {QStringLiteral("Boulanger, 12"), French}, {QStringLiteral("км"), Ukrainian}});
        row("a fiche on an Arabic screen", "Il soigne les malades.", Arabic, {{QStringLiteral("Il soigne les malades."), French}});
        row("English on an English screen", "Ten minutes to find métiers that suit you.", English, {{QStringLiteral("Ten minutes to find métiers that suit you."), English}});
        row("our own words stay English", "Belvédère.", English, {{QStringLiteral("Belvédère."), English}});
        row("French on an English screen", "Il soigne les malades dans un hôpital.", English, {{QStringLiteral("Il soigne les malades dans un hôpital."), French}});
        row("a métier on an English screen", "Infirmier / Infirmière.", English, {{QStringLiteral("Infirmier / Infirmière."), French}});
        row("figures alone", "12 %", Ukrainian, {{QStringLiteral("12 %"), Ukrainian}});
        row("nothing", " \n", French, {});
    }
    void eachHasItsVoice()
    {
        QFETCH(QString, text);
        QFETCH(Language, screen);
        QFETCH(QVector<Passage>, said);
        QCOMPARE(inTongues(text, screen), said);
    }

    // Where the caller knows better than the words do.
    void whatIsKnownIsHeld()
    {
        QCOMPARE(inTongues(QStringLiteral("Conditions"), Language::English, Language::French), (QVector<Passage>{{QStringLiteral("Conditions"), Language::French}}));
        QCOMPARE(inTongues(QStringLiteral("Études de santé"), Language::English, Language::English), (QVector<Passage>{{QStringLiteral("Études de santé"), Language::English}}));
        QCOMPARE(inTongues(QStringLiteral("ظروف"), Language::Arabic, Language::French), (QVector<Passage>{{QStringLiteral("ظروف"), Language::Arabic}}));
    }
};

QTEST_GUILESS_MAIN(TonguesTest)
#include "tst_tongues.moc"
