// Draws the page of a question to pictures, to be looked at: contact_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"
#include "../sampleenquiry.h"

#include <contact/formreader.h>

#include <QApplication>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::contact;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    const bool french = argc > 2 && translator.load(QString::fromLocal8Bit(argv[2]));
    if (french)
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Source source = *readSource({});
    const Form form = without(source.form, QStringLiteral("channel"), QStringLiteral("chat"));
    const auto list = [](const char *words) { return QString::fromUtf8(words).split(u','); };
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto draw = [&](const char *name, const QStringList &answers, std::optional<Standing> standing = {}) {
            Enquiry enquiry(form, source.rules, true);
            sample::answer(enquiry, answers);
            auto means = sample::means(french ? Language::French : Language::English);
            means.counted = ui::Counted();
            ui::EnquiryPage page(theme, enquiry, means, standing);
            looks::shoot(page, each.size, QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(each.name)));
        };
        const QStringList whole = list("employed,bac,63113,change,telephone,Comment changer de métier à 40 ans ?,0473000000,noon,Alex");
        draw("first", {});
        draw("place", list("employed,bac"));
        draw("parents", list("left-school,none,63113,training,mail,no"));
        draw("stopped", list("left-school,none,63113,training,mail,no,not-yet"));
        draw("channel", whole.mid(0, 4));
        draw("words", whole.mid(0, 5));
        draw("telephone", whole.mid(0, 6));
        draw("summary", whole);
        draw("routed", list("lycee,bac,63113,ideas"));
        draw("waiting", whole, Standing::Waiting);
        draw("sent", whole, Standing::Sent);
        const QStringList code = list("employed,bac,63113,change,code,Comment changer de métier à 40 ans ?");
        draw("summary-code", code);
        draw("sent-code", code, Standing::Sent);
    }
    return 0;
}
