#include "figure.h"

#include <algorithm>
#include <cmath>

namespace belvedere::bench {
namespace {

QJsonObject summary(const QVector<double> &samples)
{
    return {{QStringLiteral("runs"), samples.size()},
            {QStringLiteral("median"), quantile(samples, 0.5)},
            {QStringLiteral("p95"), quantile(samples, 0.95)},
            {QStringLiteral("max"), quantile(samples, 1)}};
}

} // namespace

double quantile(QVector<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(samples.size())));
    return samples.at(std::clamp<qsizetype>(rank - 1, 0, samples.size() - 1));
}

double ratio(const Figure &figure)
{
    const double reference = quantile(figure.referenceSamples, 0.5);
    return reference > 0 ? quantile(figure.samples, 0.5) / reference : 0;
}

QJsonObject toJson(const Figure &figure, double load)
{
    QJsonObject json = summary(figure.samples);
    json.insert(QStringLiteral("id"), figure.id);
    json.insert(QStringLiteral("label"), figure.label);
    json.insert(QStringLiteral("unit"), figure.unit);
    json.insert(QStringLiteral("load"), load);
    if (!figure.reference.isEmpty()) {
        QJsonObject reference = summary(figure.referenceSamples);
        reference.insert(QStringLiteral("name"), figure.reference);
        json.insert(QStringLiteral("reference"), reference);
        json.insert(QStringLiteral("ratio"), ratio(figure));
    }
    return json;
}

} // namespace belvedere::bench
