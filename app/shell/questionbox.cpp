#include <shell/questionbox.h>

#include <shell/talkofvisit.h>

#include <core/dates.h>
#include <core/log.h>
#include <core/whendone.h>

#include <QJsonArray>

namespace belvedere::shell {
namespace {

// In words for any client, and by field for one that reads forms (live/README.md).
live::Request requestOf(const QJsonObject &demande, const QString &terminal)
{
    live::Request request{demande.value(QStringLiteral("id")).toString(), askedIn(demande), {}};
    if (!terminal.isEmpty())
        request.fields.append({QStringLiteral("terminal"), {terminal}});
    request.summary += u'\n';
    bool reached = false;
    for (const QJsonValue &each : demande.value(QStringLiteral("answers")).toArray()) {
        const QString id = each[QStringLiteral("id")].toString();
        request.fields.append({id, {each[QStringLiteral("value")].toString()}});
        reached |= id == QStringLiteral("email") || id == QStringLiteral("telephone");
        if (id != QStringLiteral("question") && id != QStringLiteral("channel"))
            request.summary += QStringLiteral("\n%1 %2").arg(each[QStringLiteral("question")].toString(), each[QStringLiteral("answer")].toString());
    }
    if (!reached)
        request.summary += QStringLiteral("\nRépondre à cette adresse.");
    const QString language = demande.value(QStringLiteral("language")).toString();
    request.summary += terminal.isEmpty() ? QStringLiteral("\n[%1]").arg(language) : QStringLiteral("\n[%1, %2]").arg(terminal, language);
    return request;
}

} // namespace

QString questionRef(const QString &id)
{
    return QStringLiteral("question-") + id;
}

QString askedIn(const QJsonObject &demande)
{
    for (const QJsonValue &each : demande.value(QStringLiteral("answers")).toArray()) {
        if (each[QStringLiteral("id")].toString() == QStringLiteral("question"))
            return each[QStringLiteral("value")].toString();
    }
    return {};
}

QuestionBox::QuestionBox(const Settings &settings, const Clock &clock, Language language, classeur::Classeur &classeur, const QJsonObject &demande)
    : m_settings(settings), m_clock(clock), m_language(language), m_classeur(classeur), m_demande(demande)
{
}

void QuestionBox::send()
{
    if (!m_box) {
        auto box = live::RequestBox::create(talkPolicy(m_settings), deskOf(m_settings), m_secret);
        if (!box) {
            Q_EMIT failed(box.error().kind);
            return;
        }
        m_box = std::move(*box);
    }
    whenDone(m_box->send(requestOf(m_demande, m_settings.centreName)), this, [this](const Status &status) {
        if (!status) {
            qCWarning(logShell).noquote() << "a question was not sent:" << kindName(status.error().kind);
            Q_EMIT failed(status.error().kind);
            return;
        }
        keep();
        Q_EMIT sent();
    });
}

// The secret goes with it, sealed as the classeur is: who has the code reads the answer.
void QuestionBox::keep()
{
    const QString title = tr("My question of %1").arg(dateInWords(localeOf(m_language), m_clock.now().toLocalTime().date()));
    (void)m_classeur.addSaying(classeur::ClasseurItem::Kind::Answer, questionRef(m_demande.value(QStringLiteral("id")).toString()), title, askedIn(m_demande), m_secret,
                               m_clock.now());
}

} // namespace belvedere::shell
