#include "sampleenquiry.h"

#include <QPromise>

namespace sample {

using namespace belvedere;
using namespace belvedere::contact;

namespace {

template <typename T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

ui::EnquiryPage::Means means(Language language)
{
    ui::EnquiryPage::Means means;
    means.findCommune = [](const QString &) {
        return ready<Result<look::Suggestions>>(look::Suggestions{{}, {{QStringLiteral("63113"), QStringLiteral("Clermont-Ferrand"), QStringLiteral("63000 · Puy-de-Dôme")}}});
    };
    means.suggest = [](const Profile &profile) {
        QVector<Suggestion> all;
        if (!profile.need.isEmpty())
            all = {{Suggestion::Kind::Relais, QStringLiteral("r1"), QStringLiteral("CIO de Clermont-Ferrand"), QStringLiteral("À 2 km")},
                   {Suggestion::Kind::Formation, QStringLiteral("FOR.1"), QStringLiteral("CAP boulanger"), QStringLiteral("2 ans")},
                   {Suggestion::Kind::Fiche, QStringLiteral("MET.7"), QStringLiteral("Boulangère / boulanger"), {}}};
        return ready(all);
    };
    QImage logo(300, 90, QImage::Format_ARGB32);
    logo.fill(QColor(0, 90, 160));
    means.partners = {{QStringLiteral("Région Auvergne-Rhône-Alpes"), logo}};
    means.national = QUrl(QStringLiteral("https://www.monorientationenligne.fr/ara"));
    means.language = language;
    return means;
}

void answer(Enquiry &enquiry, const QStringList &values)
{
    for (const QString &each : values) {
        const bool commune = enquiry.current() && enquiry.current()->kind == Question::Kind::Commune;
        if (enquiry.answer({each, commune && !each.isEmpty() ? QStringLiteral("Clermont-Ferrand") : QString()}) != Fault::None)
            qFatal("%s does not fit", qPrintable(each));
    }
}

} // namespace sample
