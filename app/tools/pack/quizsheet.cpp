#include "quizsheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace belvedere::tools {

using content::Guide;

namespace {

constexpr int questionsOfTheme = 6;

QJsonObject bilingual(const QString &fr, const QString &en)
{
    return {{QStringLiteral("fr"), fr}, {QStringLiteral("en"), en}};
}

QJsonObject unwritten(const QString &hint)
{
    return bilingual(textToWrite() + QStringLiteral(" ") + hint, textToWrite() + QStringLiteral(" ") + hint);
}

QVector<content::Groupe> groupesOf(const Guide &guide, const QString &pole)
{
    QVector<content::Groupe> own;
    for (const auto &groupe : guide.groupes)
        if (groupe.pole == pole)
            own.append(groupe);
    return own;
}

// Pictures of resources/pictures/items to begin with: another for each item of a question.
QString pictureToBeginWith(qsizetype place)
{
    static const QStringList pictures{QStringLiteral("leaf"), QStringLiteral("hammer"), QStringLiteral("heart"),
                                      QStringLiteral("easel"), QStringLiteral("flask"), QStringLiteral("people")};
    return pictures.at(place % pictures.size());
}

QJsonObject itemToWrite(const QString &id, const QString &picture, const content::Pole &pole, const content::Groupe &groupe)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("pole"), pole.id},
            {QStringLiteral("text"), unwritten(groupe.name.fr)},
            {QStringLiteral("because"), unwritten(QStringLiteral("…"))},
            {QStringLiteral("icon"), picture},
            {QStringLiteral("poles"), QJsonObject{{pole.id, 1.0}}},
            {QStringLiteral("groupes"), QJsonObject{{groupe.id, 1.0}}},
            {QStringLiteral("centres"), QJsonObject{}}};
}

bool isUnwritten(const Text &text)
{
    return text.fr.startsWith(textToWrite()) || text.en.startsWith(textToWrite());
}

QString weights(const QHash<QString, double> &values)
{
    QMap<QString, double> sorted;
    for (auto it = values.begin(); it != values.end(); ++it)
        sorted.insert(it.key(), it.value());
    QStringList out;
    for (auto it = sorted.begin(); it != sorted.end(); ++it)
        out.append(it.key().toHtmlEscaped() + QStringLiteral(" ") + QString::number(it.value()));
    return out.join(QStringLiteral(", "));
}

QString itemRow(const content::Item &item)
{
    return QStringLiteral("<tr><td>%1<br><small>%2</small></td><td>%3</td><td>%4</td><td>%5</td></tr>\n")
        .arg(item.text.fr.toHtmlEscaped(), item.text.en.toHtmlEscaped(), item.pole.toHtmlEscaped(),
             weights(item.poles), weights(item.groupes));
}

} // namespace

QString textToWrite()
{
    return QStringLiteral("À écrire :");
}

QByteArray themeToWrite(const Guide &tree, int number)
{
    QJsonArray questions;
    for (int q = 0; q < questionsOfTheme; ++q) {
        const QString id = QStringLiteral("theme-%1-%2").arg(number).arg(q + 1);
        QJsonArray items;
        char16_t letter = u'a';
        for (const auto &pole : tree.poles) {
            const auto groupes = groupesOf(tree, pole.id);
            if (!groupes.isEmpty())
                items.append(itemToWrite(id + QStringLiteral("-") + QChar(letter++), pictureToBeginWith(items.size()), pole,
                                         groupes.at((q + (number - 1) * questionsOfTheme) % groupes.size())));
        }
        questions.append(QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("text"), unwritten(QStringLiteral("la question"))},
                                     {QStringLiteral("items"), items}});
    }
    const QJsonObject theme{{QStringLiteral("id"), QStringLiteral("theme-%1").arg(number)},
                            {QStringLiteral("order"), number},
                            {QStringLiteral("name"), unwritten(QStringLiteral("le nom du thème"))},
                            {QStringLiteral("puy"), bilingual(QStringLiteral("Puy %1").arg(number), QStringLiteral("Puy %1").arg(number))},
                            {QStringLiteral("phrase"), unwritten(QStringLiteral("une phrase"))}};
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("theme"), theme}, {QStringLiteral("questions"), questions}})
        .toJson(QJsonDocument::Indented);
}

QStringList unwrittenTexts(const Guide &guide)
{
    QStringList ids;
    for (const auto &theme : guide.themes) {
        if (isUnwritten(theme.name) || isUnwritten(theme.phrase))
            ids.append(theme.id);
        for (const auto &question : theme.questions) {
            if (isUnwritten(question.text))
                ids.append(question.id);
            for (const auto &item : question.items)
                if (isUnwritten(item.text) || isUnwritten(item.because))
                    ids.append(item.id);
        }
    }
    return ids;
}

QByteArray quizSheet(const Guide &guide)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Quiz</title><style>"
                                 "body{font:16px sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}"
                                 "table{border-collapse:collapse;width:100%}td{border:1px solid #bbb;padding:.4rem .6rem;vertical-align:top}"
                                 "h2{border-bottom:3px solid #b3361f;padding-bottom:.3rem;margin-top:3rem}h3{break-after:avoid}"
                                 "small{color:#555}tr{break-inside:avoid}</style></head><body>\n<h1>Quiz</h1>\n");
    int number = 0;
    for (const auto &theme : guide.themes) {
        out += QStringLiteral("<h2>%1 (%2)</h2>\n<p>%3</p>\n")
                   .arg(theme.name.fr.toHtmlEscaped(), theme.puy.fr.toHtmlEscaped(), theme.phrase.fr.toHtmlEscaped());
        for (const auto &question : theme.questions) {
            out += QStringLiteral("<h3>%1. %2</h3>\n<table>\n").arg(++number).arg(question.text.fr.toHtmlEscaped());
            for (const auto &item : question.items)
                out += itemRow(item);
            out += QStringLiteral("</table>\n");
        }
    }
    return (out + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace belvedere::tools
