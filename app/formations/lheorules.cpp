// What each element of LHÉO says, by its path below <formation>, else by its name and that of its
// parent ("adresse/ville"). What has no rule goes into the details.
#include <formations/lheobuilder_p.h>

#include <formations/lheocodes.h>
#include <places/commune.h>

#include <QHash>
#include <QRegularExpression>

namespace belvedere::formations {

using content::Oddity;

namespace {

using B = LheoBuilder;
using N = LheoNode;
using S = QString;

void appendOnce(QStringList &list, const QString &value)
{
    if (!list.contains(value))
        list.append(value);
}

void appendLine(QString &lines, const QString &line)
{
    if (!lines.isEmpty())
        lines += u'\n';
    lines += line.simplified();
}

void code(B &b, const N &node, const QString &text, const QRegularExpression &form, QStringList &list)
{
    if (form.match(text).hasMatch())
        appendOnce(list, text);
    else
        b.left(node, text);
}

void rome(B &b, const N &node, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z][0-9]{4}\\z"));
    code(b, node, text, form, b.offer.romes);
}

void rncp(B &b, const N &node, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,6}\\z"));
    code(b, node, text.startsWith(u"RNCP") ? text.mid(4).trimmed() : text, form, b.offer.rncp);
}

void publicVise(B &b, const N &node, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{5}\\z"));
    if (!form.match(text).hasMatch()) {
        b.left(node, text);
        return;
    }
    if (publicGroup(text) == 0)
        b.note(Oddity::UnexpectedValue, QStringLiteral("public %1 is not known").arg(text),
               QStringLiteral("kept as a code, and not shown"));
    appendOnce(b.action.publicCodes, text);
}

void niveau(B &b, const N &node, const QString &text, QString &field)
{
    if (niveauOf(text))
        field = text;
    else
        b.left(node, text);
}

void financeur(B &b, const N &node, const QString &text)
{
    if (financeurName(text))
        appendOnce(b.action.financeurs, text);
    else
        b.left(node, text);
}

void modalite(B &b, const N &node, const QString &text)
{
    if (text == u"0" || text == u"1" || text == u"2")
        b.action.modalite = Modalite(text.toInt());
    else
        b.left(node, text);
}

void recrutement(B &b, const N &node, const QString &text)
{
    if (text == u"1" || text == u"2" || text == u"3")
        b.session.recrutement = Recrutement(text.toInt());
    else
        b.left(node, text);
}

// A zero that a table calculator took away is given back.
void postcode(B &b, const N &node, const QString &text)
{
    static const QRegularExpression fourDigits(QStringLiteral("\\A[1-9][0-9]{3}\\z"));
    if (!b.lieu) {
        b.addressLines.append(text);
    } else if (places::isPostcode(text)) {
        b.lieu->postcode = text;
    } else if (fourDigits.match(text).hasMatch()) {
        b.lieu->postcode = u'0' + text;
        b.note(Oddity::UnexpectedValue, QStringLiteral("<codepostal> is \"%1\"").arg(text),
               QStringLiteral("read as ") + b.lieu->postcode, true);
    } else {
        b.left(node, text);
    }
}

void commune(B &b, const N &node, const QString &text)
{
    if (!b.lieu)
        return;
    if (places::isInseeCode(text))
        b.lieu->insee = text;
    else
        b.left(node, text);
}

void toAddress(B &b, const QString &text)
{
    if (b.lieu)
        appendLine(b.lieu->address, text);
    else
        b.addressLines.append(text.simplified());
}

void town(B &b, const N &, const QString &text)
{
    if (b.lieu)
        b.lieu->town = text.simplified();
    else
        b.addressLines.append(text.simplified());
}

void placeName(B &b, const N &node, const QString &text)
{
    if (!b.lieu)
        b.detail(node, text);
    else if (b.lieu->name.isEmpty())
        b.lieu->name = text.simplified();
    else if (b.lieu->name != text.simplified())
        toAddress(b, text);
}

void personName(B &b, const N &node, const QString &text)
{
    if (b.contact)
        b.contact->name = QString(b.contact->name + u' ' + text).simplified();
    else
        b.detail(node, text);
}

void phone(B &b, const N &node, const QString &text)
{
    if (b.contact)
        appendOnce(b.contact->phones, text.simplified());
    else
        b.detail(node, text);
}

void email(B &b, const N &node, const QString &text)
{
    if (b.contact)
        b.contact->email = text.simplified();
    else
        b.detail(node, text);
}

void web(B &b, const N &node, const QString &text)
{
    if (b.contact && b.contact->web.isEmpty())
        b.contact->web = text.simplified();
    else
        b.detail(node, text);
}

void positionPart(B &b, const QString &text, QString &part)
{
    if (b.lieu)
        part = text;
}

void usualName(B &b, const N &, const QString &text) { b.offer.organisme.name = text.simplified(); }

void workHours(B &b, const N &node, const QString &text)
{
    b.action.alternance = b.action.alternance || text.toDouble() > 0;
    b.detail(node, text);
}

void teaching(B &b, const N &node, const QString &text)
{
    b.action.alternance = b.action.alternance || isAlternanceTeaching(text);
    b.detail(node, text);
}

// A second url of a formation or an action goes into the details.
void url(B &b, const N &node, const QString &text, QString &field)
{
    if (field.isEmpty())
        field = text.simplified();
    else
        b.detail(node, text);
}

const QHash<QString, LheoNode::TextRule> &textRules()
{
    static const QHash<QString, LheoNode::TextRule> rules{
        {QStringLiteral("intitule-formation"), [](B &b, const N &, const S &t) { b.offer.title = t.simplified(); }},
        {QStringLiteral("objectif-formation"), [](B &b, const N &n, const S &t) { b.offer.objectif = b.html(n, t); }},
        {QStringLiteral("resultats-attendus"), [](B &b, const N &n, const S &t) { b.offer.resultats = b.html(n, t); }},
        {QStringLiteral("contenu-formation"), [](B &b, const N &n, const S &t) { b.offer.contenu = b.html(n, t); }},
        {QStringLiteral("certifiante"), [](B &b, const N &n, const S &t) { b.offer.certifiante = b.flag(n, t); }},
        {QStringLiteral("domaine-formation/code-ROME"), rome},
        {QStringLiteral("domaine-formation/code-FORMACODE"), [](B &b, const N &, const S &t) { appendOnce(b.offer.formacodes, t); }},
        {QStringLiteral("domaine-formation/code-NSF"), [](B &b, const N &, const S &t) { appendOnce(b.offer.nsf, t); }},
        {QStringLiteral("certification/code-RNCP"), rncp},
        {QStringLiteral("code-niveau-entree"), [](B &b, const N &n, const S &t) { niveau(b, n, t, b.offer.niveauEntree); }},
        {QStringLiteral("code-niveau-sortie"), [](B &b, const N &n, const S &t) { niveau(b, n, t, b.offer.niveauSortie); }},
        {QStringLiteral("url-formation/urlweb"), [](B &b, const N &n, const S &t) { url(b, n, t, b.offer.url); }},
        {QStringLiteral("organisme-formation-responsable/nom-organisme"), usualName},
        {QStringLiteral("organisme-formation-responsable/raison-sociale"), [](B &b, const N &, const S &t) {
             b.offer.organisme.legalName = t.simplified(); }},
        {QStringLiteral("SIRET-organisme-formation/SIRET"), [](B &b, const N &, const S &t) { b.offer.organisme.siret = t; }},

        {QStringLiteral("action/rythme-formation"), [](B &b, const N &, const S &t) { b.action.rythme = t.simplified(); }},
        {QStringLiteral("action/code-public-vise"), publicVise},
        {QStringLiteral("action/info-public-vise"), [](B &b, const N &, const S &t) { b.action.publicInfo = t.simplified(); }},
        {QStringLiteral("action/niveau-entree-obligatoire"), [](B &b, const N &n, const S &t) { b.action.niveauObligatoire = b.flag(n, t); }},
        {QStringLiteral("action/modalites-alternance"), [](B &b, const N &, const S &t) { b.action.alternanceInfo = t.simplified(); }},
        {QStringLiteral("action/modalites-enseignement"), modalite},
        {QStringLiteral("action/conditions-specifiques"), [](B &b, const N &, const S &t) { b.action.conditions = t.simplified(); }},
        {QStringLiteral("action/prise-en-charge-frais-possible"), [](B &b, const N &n, const S &t) { b.action.financeable = b.flag(n, t); }},
        {QStringLiteral("action/modalites-entrees-sorties"), [](B &b, const N &n, const S &t) { b.action.permanent = b.flag(n, t); }},
        {QStringLiteral("action/url-action/urlweb"), [](B &b, const N &n, const S &t) { url(b, n, t, b.action.url); }},
        {QStringLiteral("action/duree-indicative"), [](B &b, const N &, const S &t) { b.action.duree = t.simplified(); }},
        {QStringLiteral("action/nombre-heures-total"), [](B &b, const N &, const S &t) { b.action.hours = t; }},
        {QStringLiteral("action/nombre-heures-entreprise"), workHours},
        {QStringLiteral("rythme-alternance/unites-entreprise"), workHours},
        {QStringLiteral("action/code-modalite-pedagogique"), teaching},
        {QStringLiteral("action/prix-total-TTC"), [](B &b, const N &, const S &t) { b.action.price = t; }},
        {QStringLiteral("action/frais-restants"), [](B &b, const N &, const S &t) { b.action.fraisRestants = t.simplified(); }},
        {QStringLiteral("organisme-financeur/code-financeur"), financeur},
        {QStringLiteral("organisme-formateur/raison-sociale-formateur"), [](B &b, const N &, const S &t) {
             b.action.formateurs.last().name = t.simplified(); }},
        {QStringLiteral("SIRET-formateur/SIRET"), [](B &b, const N &, const S &t) { b.action.formateurs.last().siret = t; }},

        {QStringLiteral("action/session/periode/debut"), [](B &b, const N &n, const S &t) { b.session.debut = b.date(n, t); }},
        {QStringLiteral("action/session/periode/fin"), [](B &b, const N &n, const S &t) { b.session.fin = b.date(n, t); }},
        {QStringLiteral("action/session/periode-inscription/periode/debut"), [](B &b, const N &n, const S &t) {
             b.session.inscriptionDebut = b.date(n, t); }},
        {QStringLiteral("action/session/periode-inscription/periode/fin"), [](B &b, const N &n, const S &t) {
             b.session.inscriptionFin = b.date(n, t); }},
        {QStringLiteral("session/etat-recrutement"), recrutement},
        {QStringLiteral("session/modalites-inscription"), [](B &b, const N &, const S &t) { b.session.modalites = t.simplified(); }},

        {QStringLiteral("adresse/denomination"), placeName},
        {QStringLiteral("coordonnees/ligne"), placeName},
        {QStringLiteral("adresse/ligne"), [](B &b, const N &, const S &t) { toAddress(b, t); }},
        {QStringLiteral("adresse/codepostal"), postcode},
        {QStringLiteral("adresse/ville"), town},
        {QStringLiteral("adresse/code-INSEE-commune"), commune},
        {QStringLiteral("adresse/departement"), [](B &, const N &, const S &) {}}, // told by the codes above
        {QStringLiteral("adresse/region"), [](B &, const N &, const S &) {}},
        {QStringLiteral("adresse/pays"), [](B &, const N &, const S &) {}},
        {QStringLiteral("geolocalisation/latitude"), [](B &b, const N &, const S &t) { positionPart(b, t, b.latitude); }},
        {QStringLiteral("geolocalisation/longitude"), [](B &b, const N &, const S &t) { positionPart(b, t, b.longitude); }},
        {QStringLiteral("coordonnees/civilite"), personName},
        {QStringLiteral("coordonnees/nom"), personName},
        {QStringLiteral("coordonnees/prenom"), personName},
        {QStringLiteral("telfixe/numtel"), phone},
        {QStringLiteral("portable/numtel"), phone},
        {QStringLiteral("coordonnees/courriel"), email},
        {QStringLiteral("web/urlweb"), web},
    };
    return rules;
}

const QHash<QString, std::pair<LheoNode::Rule, LheoNode::Rule>> &nodeRules()
{
    const LheoNode::Rule close = [](B &b, const N &) { b.closeTargets(); };
    static const QHash<QString, std::pair<LheoNode::Rule, LheoNode::Rule>> rules{
        {QStringLiteral("action/lieu-de-formation"), {[](B &b, const N &) { b.openPlace(b.action.lieux.emplaceBack()); }, close}},
        {QStringLiteral("contact-formation"), {[](B &b, const N &) { b.openContact(b.offer.contact); }, close}},
        {QStringLiteral("organisme-formation-responsable/coordonnees-organisme"), {[](B &b, const N &) { b.openPlace(b.offer.organisme.lieu); }, close}},
        {QStringLiteral("organisme-formation-responsable/contact-organisme"), {[](B &b, const N &) { b.openContact(b.offer.organisme.lieu.contact); }, close}},
        {QStringLiteral("action/organisme-formateur"), {[](B &b, const N &) { b.action.formateurs.emplaceBack(); }, nullptr}},
        {QStringLiteral("action/organisme-formateur/contact-formateur"), {[](B &b, const N &) { b.openPlace(b.action.formateurs.last().lieu); }, close}},
        {QStringLiteral("action/session"), {[](B &b, const N &) { b.sessionLine = b.line; }, [](B &b, const N &) { b.endSession(); }}},
    };
    return rules;
}

} // namespace

void setRules(LheoNode &node)
{
    const QString parentAndName = node.path.section(u'/', -2);
    node.text = textRules().value(node.path, textRules().value(parentAndName));
    const auto rules = nodeRules().value(node.path);
    node.open = rules.first;
    node.close = rules.second;
    if (node.name == u"geolocalisation")
        node.close = [](B &b, const N &) { b.endPosition(); };
    else if (node.name == u"adresse")
        node.close = [](B &b, const N &own) { b.endAddress(own); };
}

} // namespace belvedere::formations
