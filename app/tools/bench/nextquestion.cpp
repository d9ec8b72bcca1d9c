// From Next to the next question on the screen.
#include "kiosk.h"
#include "measures.h"
#include "plainquestion.h"

#include <look/choicecard.h>
#include <shell/window.h>

#include <QTest>

namespace belvedere::bench {
namespace {

constexpr int usualGames = 3;

using Place = shell::Route::Place;

QStringList itemsOf(const QWidget &page)
{
    QStringList items;
    for (const auto *card : page.findChildren<look::ChoiceCard *>())
        items += card->text();
    return items;
}

double askPlainly(PlainQuestion &plain, const QStringList &items)
{
    double took = -1;
    QElapsedTimer clock;
    clock.start();
    waitFor([&](const std::function<void()> &finish) {
        plain.ask(items.join(u' '), items);
        whenPainted(&plain, [&took, clock, finish] {
            took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            finish();
        });
    });
    return took;
}

// One game; the questions that follow a camp are left out, because the camp comes between.
Status play(Kiosk &kiosk, PlainQuestion &plain, Figure &figure)
{
    kiosk.shell().beginVisit();
    kiosk.shell().open({Place::Quiz});
    kiosk.settle(200);
    const int questions = static_cast<int>(kiosk.shell().catalogue()->guide.questions().size());
    for (int answered = 0; answered < questions; ++answered) {
        QTest::keyClick(kiosk.page(), Qt::Key(Qt::Key_1 + answered * 5 % 6));
        kiosk.settle(30);
        const double took = kiosk.untilPainted([&] { QTest::keyClick(kiosk.page(), Qt::Key_Right); });
        if (kiosk.shell().current().place == Place::Quiz) {
            const double reference = askPlainly(plain, itemsOf(*kiosk.page()));
            if (took < 0 || reference < 0)
                return fail(ErrorKind::Internal, QStringLiteral("no question follows"));
            figure.samples += took;
            figure.referenceSamples += reference;
        } else if (kiosk.shell().current().place == Place::Camp) {
            kiosk.shell().open({Place::Quiz});
            kiosk.settle(100);
        }
    }
    kiosk.shell().endVisit();
    kiosk.settle(200);
    return {};
}

} // namespace

Status measureNextQuestion(const Options &options, Report &report)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    PlainQuestion plain;
    plain.setGeometry(kiosk.shell().window().geometry());
    plain.show();
    kiosk.settle(200);
    Figure figure{QStringLiteral("next_question"), QStringLiteral("quiz: answer to next question"), QStringLiteral("ms"), {},
                  QStringLiteral("six other push buttons"), {}};
    for (int game = 0; game < (options.quick ? 1 : usualGames); ++game) {
        if (const Status played = play(kiosk, plain, figure); !played)
            return played;
    }
    report.add(figure);
    return {};
}

} // namespace belvedere::bench
