#include <content/ui/answercard.h>
#include <content/ui/metiercard.h>
#include <content/ui/searchresults.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/labels.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::ui;

namespace {

SearchHit hit(EntryKind kind, int number)
{
    const QString title = QStringLiteral("Réponse longue %1").arg(number);
    return {kind, QStringLiteral("%1-%2").arg(int(kind)).arg(number), title, QStringLiteral("une ligne de plus"),
            title, QStringLiteral("avec le \u0002mot\u0003 trouvé")};
}

SearchAnswer answerOf(const QVector<std::pair<EntryKind, int>> &counts)
{
    SearchAnswer answer;
    for (const auto &[kind, count] : counts) {
        for (int at = 0; at < count; ++at)
            answer.hits.append(hit(kind, at));
    }
    return answer;
}

QAbstractButton *named(const QWidget &widget, const QString &start)
{
    for (auto *each : widget.findChildren<QAbstractButton *>())
        if ((each->accessibleName().isEmpty() ? each->text() : each->accessibleName()).startsWith(start))
            return each;
    return nullptr;
}

QStringList headings(const QWidget &widget)
{
    QStringList out;
    for (auto *each : widget.findChildren<look::Label *>())
        out.append(each->text());
    return out;
}

} // namespace

class ResultsTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    const std::shared_ptr<const Catalogue> m_catalogue = std::make_shared<Catalogue>();

    std::unique_ptr<SearchResults> shown(const SearchAnswer &answer, Spelling spelling = Spelling::Forgiving)
    {
        auto results = std::make_unique<SearchResults>(m_theme, m_catalogue, Language::French, QStringLiteral("typé"), answer, spelling);
        results->resize(1000, 900);
        results->show();
        return results;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<EntryKind>("belvedere::content::EntryKind");
        qRegisterMetaType<Spelling>("belvedere::content::Spelling");
    }

    // Answers are grouped by kind, each group under its name and its count, the métiers first.
    void groupsByKind()
    {
        const auto results = shown(answerOf({{EntryKind::Event, 1}, {EntryKind::Relais, 2}, {EntryKind::Formation, 3},
                                             {EntryKind::Action, 1}, {EntryKind::Metier, 16}}));
        QCOMPARE(headings(*results), QStringList({QStringLiteral("Métiers (16 and more)"), QStringLiteral("Training courses (4)"),
                                                  QStringLiteral("People and places (2)"), QStringLiteral("Dates (1)")}));
    }

    // Six of a group are shown; with Enter the others too, and the focus goes to the first of them.
    void showsMore()
    {
        const auto results = shown(answerOf({{EntryKind::Relais, 9}}));
        QCOMPARE(results->findChildren<AnswerCard *>().size(), 6);
        auto *more = results->findChildren<look::Button *>().first();
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Return);
        const auto cards = results->findChildren<AnswerCard *>();
        QCOMPARE(cards.size(), 9);
        QVERIFY(cards.at(6)->isAncestorOf(results->focusWidget()) || results->focusWidget() == cards.at(6));
    }

    // Each answer opens what it is, by Enter; it has a name, and tells a screen reader its line and its words.
    void opensWhatItIs()
    {
        const auto results = shown(answerOf({{EntryKind::Video, 1}, {EntryKind::Formation, 1}}));
        QSignalSpy opened(results.get(), &SearchResults::open);
        for (auto *card : results->findChildren<AnswerCard *>()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QCOMPARE(card->accessibleDescription(), QStringLiteral("une ligne de plus. avec le mot trouvé"));
            QVERIFY(card->height() >= 48);
            QTest::keyClick(card, Qt::Key_Return);
        }
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.first().at(0).value<EntryKind>(), EntryKind::Formation);
        QCOMPARE(opened.last().at(1).toString(), QStringLiteral("4-0"));
    }

    // "Did you mean" searches what was meant; where it was already applied, what was typed can be had instead.
    void spellingIsOffered()
    {
        SearchAnswer answer = answerOf({{EntryKind::Formation, 1}});
        answer.didYouMean = QStringLiteral("juste");
        auto results = shown(answer);
        QSignalSpy meant(results.get(), &SearchResults::searchFor);
        named(*results, QStringLiteral("Did you mean: juste"))->click();
        QCOMPARE(meant.first(), QVariantList({QStringLiteral("juste"), QVariant::fromValue(Spelling::Forgiving)}));
        answer.corrected = true;
        results = shown(answer);
        QVERIFY(!named(*results, QStringLiteral("Did you mean")));
        QVERIFY(headings(*results).contains(QStringLiteral("Answers for “juste”")));
        QSignalSpy typed(results.get(), &SearchResults::searchFor);
        named(*results, QStringLiteral("Search for “typé” instead"))->click();
        QCOMPARE(typed.first(), QVariantList({QStringLiteral("typé"), QVariant::fromValue(Spelling::AsTyped)}));
    }

    // Where nothing is found, there are words to try; and the way back to what was put right.
    void nothingHelps()
    {
        const auto results = shown({});
        const auto chips = results->findChildren<look::Chip *>();
        QCOMPARE(chips.size(), 3);
        QSignalSpy tried(results.get(), &SearchResults::searchFor);
        chips.first()->click();
        QCOMPARE(tried.first().first().toString(), QStringLiteral("animaux"));
        QCOMPARE(shown({}, Spelling::AsTyped)->findChildren<look::Chip *>().size(), 4);
    }
};

QTEST_MAIN(ResultsTest)
#include "tst_results.moc"
