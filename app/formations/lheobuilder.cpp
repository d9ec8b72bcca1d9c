#include <formations/lheobuilder_p.h>

#include <content/directions.h>
#include <content/htmlcleaner.h>
#include <formations/lheocodes.h>
#include <places/commune.h>

#include <algorithm>
#include <cstring>

namespace belvedere::formations {

using content::Oddity;

namespace {

// The department of a postcode: its first two digits, but for Corsica (200 and 201 are 2A, 202 and 206
// 2B) and overseas (three digits). La Poste, "Base officielle des codes postaux".
QString departementOfPostcode(const QString &postcode)
{
    if (!places::isPostcode(postcode))
        return {};
    if (postcode.startsWith(u"97") || postcode.startsWith(u"98"))
        return postcode.left(3);
    if (postcode.startsWith(u"20"))
        return postcode.at(2) <= u'1' ? QStringLiteral("2A") : QStringLiteral("2B");
    return postcode.left(2);
}

QByteArrayView bytesOf(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(QChar))};
}

} // namespace

void LheoBuilder::beginOffer(qint64 at, const QString &numero, const LooseDate &stamp)
{
    offer = Offer{};
    offer.numero = numero;
    offer.line = at;
    offer.date = stamp;
    inAction = false;
    closeTargets();
}

void LheoBuilder::beginAction(qint64 at, const QString &numero)
{
    action = Action{};
    action.numero = numero;
    action.line = at;
    inAction = true;
    m_repaired = false;
    badSessions = 0;
    m_hash.reset();
    closeTargets();
}

QString LheoBuilder::name() const
{
    const QString &numero = inAction && !action.numero.isEmpty() ? action.numero : offer.numero;
    return numero.isEmpty() ? offer.title.left(60) : numero.left(60);
}

void LheoBuilder::note(Oddity oddity, const QString &what, const QString &done, bool repair, qint64 at)
{
    m_repaired = m_repaired || repair;
    m_report.add({oddity, m_file, at > 0 ? at : line, name(), what, done, repair});
}

void LheoBuilder::take(const LheoNode &node, QString text, qint64 at)
{
    line = at;
    if (content::removeDirections(text))
        note(Oddity::TurnedText, QStringLiteral("characters that turn the direction of writing in <%1>").arg(node.name),
             QStringLiteral("removed"), true);
    text = std::move(text).trimmed();
    if (text.isEmpty() || text == u"-")
        return;
    if (inAction) {
        m_hash.addData(bytesOf(node.path));
        m_hash.addData(bytesOf(text));
    }
    if (node.text)
        node.text(*this, node, text);
    else
        detail(node, text);
}

void LheoBuilder::takeExtra(const QString &info, const QString &text)
{
    const QString value = text.simplified();
    if (info == u"FOR_ID ONISEP" && !value.isEmpty())
        offer.onisepId = value.startsWith(u"FOR.") ? value : QStringLiteral("FOR.") + value;
    else if (info == u"DATE EXPORT ONISEP" && !offer.date.isKnown())
        offer.date = readStamp(value);
}

void LheoBuilder::detail(const LheoNode &node, const QString &text)
{
    QString path = node.path;
    if (inAction)
        path.remove(0, QStringView(u"action/").size());
    (inAction ? action.details : offer.details).append({path, text.simplified()});
}

void LheoBuilder::left(const LheoNode &node, const QString &text)
{
    note(Oddity::UnexpectedValue, QStringLiteral("<%1> is \"%2\"").arg(node.name, text.left(40)),
         QStringLiteral("left out"), true);
}

bool LheoBuilder::flag(const LheoNode &node, const QString &text)
{
    if (text != u"0" && text != u"1")
        left(node, text);
    return text == u"1";
}

LooseDate LheoBuilder::date(const LheoNode &node, const QString &text)
{
    const std::optional<LooseDate> read = readLooseDate(text);
    if (read)
        return *read;
    sessionIsBad = true;
    note(Oddity::UnexpectedValue, QStringLiteral("<%1> is \"%2\", not a date").arg(node.name, text.left(40)),
         QStringLiteral("its session is left out"), true);
    return {};
}

// Producers write html, or lines of plain text.
QString LheoBuilder::html(const LheoNode &node, const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return content::cleanHtml(QString(text).replace(u'\n', QStringLiteral("</p><p>"))).html;
    content::CleanHtml clean = content::cleanHtml(text);
    if (!clean.removed.isEmpty())
        note(Oddity::RemovedHtml, QStringLiteral("html not allowed in <%1>: %2").arg(node.name, clean.removed.join(QStringLiteral(", "))),
             QStringLiteral("removed, its text kept unless it is a script or a style"), true);
    return clean.html;
}

void LheoBuilder::openPlace(Lieu &place)
{
    lieu = &place;
    contact = &place.contact;
}

void LheoBuilder::openContact(Contact &person)
{
    lieu = nullptr;
    contact = person.isEmpty() ? &person : nullptr; // a second one goes to the details
}

void LheoBuilder::closeTargets()
{
    lieu = nullptr;
    contact = nullptr;
    addressLines.clear();
    latitude.clear();
    longitude.clear();
}

void LheoBuilder::endAddress(const LheoNode &node)
{
    const QStringList lines = std::exchange(addressLines, {});
    if (lieu || lines.isEmpty())
        return;
    // Most give again the place of the action, or of the organisme: that tells nothing more.
    const Lieu known = inAction ? action.lieux.value(0) : offer.organisme.lieu;
    const QStringList told = known.address.split(u'\n') + QStringList{known.name, known.postcode, known.town};
    const bool isNew = std::any_of(lines.begin(), lines.end(),
                                   [&told](const QString &each) { return !told.contains(each); });
    if (isNew)
        detail(node, lines.join(QStringLiteral(", ")));
}

void LheoBuilder::endPosition()
{
    bool latitudeIs = false;
    bool longitudeIs = false;
    const places::Position position{latitude.replace(u',', u'.').toDouble(&latitudeIs),
                                    longitude.replace(u',', u'.').toDouble(&longitudeIs)};
    const bool given = !latitude.isEmpty() || !longitude.isEmpty();
    if (lieu && latitudeIs && longitudeIs && places::isPlausible(position))
        lieu->position = position;
    else if (given)
        note(Oddity::UnexpectedValue,
             QStringLiteral("\"%1, %2\" is no position").arg(latitude.left(20), longitude.left(20)),
             QStringLiteral("left out"), true);
    latitude.clear();
    longitude.clear();
}

void LheoBuilder::endSession()
{
    if (!sessionIsBad && session.debut.isKnown() && session.fin.isKnown()
        && session.fin.latest() < session.debut.earliest()) {
        note(Oddity::UnexpectedValue, QStringLiteral("a session that ends before it begins"),
             QStringLiteral("kept without its end"), true, sessionLine);
        session.fin = {};
    }
    if (sessionIsBad)
        ++badSessions;
    else
        action.sessions.append(std::move(session));
    session = Session{};
    sessionIsBad = false;
}

void LheoBuilder::finishPlaces()
{
    QVector<Lieu> somewhere;
    for (Lieu &each : action.lieux) {
        each.departement = places::departementOf(each.insee);
        if (each.departement.isEmpty())
            each.departement = departementOfPostcode(each.postcode);
        if (each.isSomewhere())
            somewhere.append(std::move(each));
    }
    action.lieux = std::move(somewhere);
}

void LheoBuilder::finishRhythm()
{
    for (const QString &code : std::as_const(action.publicCodes)) {
        action.publics |= publicGroup(code);
        action.alternance = action.alternance || isAlternancePublic(code);
    }
    action.alternance = action.alternance || tellsOfAlternance(action.rythme) || tellsOfAlternance(action.alternanceInfo);
}

QString LheoBuilder::faultOfAction()
{
    finishPlaces();
    finishRhythm();
    quint64 digest = 0;
    std::memcpy(&digest, m_hash.result().constData(), sizeof digest);
    action.digest = digest;
    if (action.lieux.isEmpty() && action.modalite != Modalite::Distance)
        return QStringLiteral("an action without a place");
    if (action.sessions.isEmpty() && badSessions > 0 && !action.permanent)
        return QStringLiteral("an action of which no session has dates that can be read");
    return {};
}

} // namespace belvedere::formations
