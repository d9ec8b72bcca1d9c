#include <training/coach.h>

#include <training/typeset.h>

#include <core/resource.h>

#include <algorithm>

namespace belvedere::training {
namespace {

constexpr int longestTip = 260, mostTips = 20; // characters: it stands above the desk

const QStringList &deedWords()
{
    static const QStringList words{QStringLiteral("begun"), QStringLiteral("looked"), QStringLiteral("paused"), QStringLiteral("resumed"), QStringLiteral("extended"), QStringLiteral("hid"),
                                   QStringLiteral("next"), QStringLiteral("put"), QStringLiteral("taken"), QStringLiteral("projected"), QStringLiteral("ended"),
                                   QStringLiteral("asked"), QStringLiteral("noted"), QStringLiteral("shared"), QStringLiteral("strong"), QStringLiteral("searched"), QStringLiteral("planned"),
                                   QStringLiteral("dated"), QStringLiteral("given"), QStringLiteral("agreed"), QStringLiteral("summed")};
    return words;
}

} // namespace

QVector<Tip> tipsOf(content::JsonReader &reader, bool ofClass)
{
    QVector<Tip> tips;
    const QStringList allowed = ofClass ? deedWords().mid(0, int(Deed::Asked)) : deedWords().mid(int(Deed::Asked));
    QSet<QString> known;
    for (const QJsonObject &object : reader.objects(reader.root(), QStringLiteral("tips"))) {
        reader.onlyKeys(object, {QStringLiteral("until"), QStringLiteral("say")});
        const QString until = reader.text(object, QStringLiteral("until"));
        const Tip tip{Deed(std::max<qsizetype>(0, deedWords().indexOf(until))), typeset(reader.text(object, QStringLiteral("say")).simplified())};
        if (!allowed.contains(until) || known.contains(until))
            reader.fault(ErrorKind::Refused, object, QStringLiteral("\"%1\" is no deed, or given twice").arg(until), QStringLiteral("put one of: ") + allowed.join(QStringLiteral(", ")));
        if (tip.say.isEmpty() || tip.say.size() > longestTip)
            reader.fault(ErrorKind::Refused, object, QStringLiteral("\"say\" is empty or too long"), QStringLiteral("write it in %1 characters at most").arg(longestTip));
        known.insert(until);
        tips += tip;
    }
    if (tips.isEmpty() || tips.size() > mostTips)
        reader.fault(ErrorKind::Refused, reader.root(), QStringLiteral("%1 tips").arg(tips.size()), QStringLiteral("put from 1 to %1").arg(mostTips));
    return tips;
}

Result<QVector<Tip>> readTips(const QByteArray &json, const QString &fileName)
{
    content::JsonReader reader(json, fileName);
    reader.expectSchema(1);
    reader.onlyKeys(reader.root(), {QStringLiteral("$schema"), QStringLiteral("schema"), QStringLiteral("tips")});
    const QVector<Tip> tips = tipsOf(reader, true);
    if (const Status status = reader.status(); !status)
        return fail(status.error());
    return tips;
}

QVector<Tip> shippedTips()
{
    return readTips(resource(QStringLiteral("training/essai.json")), QStringLiteral("essai.json")).value_or(QVector<Tip>());
}

const Tip *Coach::now() const
{
    const auto next = std::find_if(m_tips.begin(), m_tips.end(), [this](const Tip &each) { return !m_done.contains(each.until); });
    return next == m_tips.end() ? nullptr : &*next;
}

int Coach::done() const
{
    return int(std::count_if(m_tips.begin(), m_tips.end(), [this](const Tip &each) { return m_done.contains(each.until); }));
}

bool Coach::did(Deed deed)
{
    const Tip *before = now();
    m_done.insert(deed);
    return now() != before;
}

} // namespace belvedere::training
