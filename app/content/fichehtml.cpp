#include <content/fichehtml.h>

#include <content/headings.h>
#include <content/htmlentities.h>
#include <core/resource.h>

#include <QRegularExpression>
#include <QUrl>

namespace belvedere::content {

namespace {

// A value put in the style sheet can end neither its rule nor the sheet.
QString styleValue(QString value)
{
    static const QRegularExpression unsafe(QStringLiteral("[<>{};\\\\@/\\r\\n]"));
    return value.remove(unsafe);
}

QString styleSheet(const FicheStyle &style)
{
    QString css = QString::fromUtf8(resource(QStringLiteral("content/fiche.css")));
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("{{background}}"), style.background},
        {QStringLiteral("{{surface}}"), style.surface},
        {QStringLiteral("{{text}}"), style.text},
        {QStringLiteral("{{mutedText}}"), style.mutedText},
        {QStringLiteral("{{accent}}"), style.accent},
        {QStringLiteral("{{accentText}}"), style.accentText},
        {QStringLiteral("{{border}}"), style.border},
        {QStringLiteral("{{bodyFont}}"), style.bodyFont},
        {QStringLiteral("{{headingFont}}"), style.headingFont},
        {QStringLiteral("{{base}}"), QString::number(style.basePixels)},
        {QStringLiteral("{{wide}}"), QString::number(58 * style.basePixels)}};
    for (const auto &[placeholder, value] : values)
        css.replace(placeholder, styleValue(value));
    return css;
}

class FichePage
{
public:
    FichePage(const Fiche &fiche, const FicheHeadings &headings, const QString &languageCode)
        : m_fiche(fiche), m_headings(headings)
    {
        // The fiches are in French; a heading of the screen may not be.
        if (languageCode != u"fr")
            m_headingLanguage = QStringLiteral(" lang=\"") + escaped(languageCode) + u'"';
    }
    QString body();

private:
    QString heading(const QString &level, const QString &text) const
    {
        return u'<' + level + m_headingLanguage + u'>' + escaped(text) + QStringLiteral("</") + level + u'>';
    }
    QString section(const QString &headingText, const QString &content) const;
    QString sectionOfHtml(const QString &headingText, const QString &html) const
    {
        return section(headingText, demoteHeadings(html));
    }
    QString brief() const;
    QString briefEntry(const QString &term, const QStringList &values) const;
    QString natureHtml() const;
    QString accesHtml() const;
    QString associes() const;
    QString sources() const;
    QString publications() const;

    const Fiche &m_fiche;
    const FicheHeadings &m_headings;
    QString m_headingLanguage;
};

QString FichePage::section(const QString &headingText, const QString &content) const
{
    if (content.isEmpty())
        return {};
    return QStringLiteral("<section>") + heading(QStringLiteral("h2"), headingText) + content
           + QStringLiteral("</section>\n");
}

QString FichePage::briefEntry(const QString &term, const QStringList &values) const
{
    QString list;
    for (const QString &value : values) {
        if (!value.isEmpty())
            list += QStringLiteral("<li>") + escaped(value) + QStringLiteral("</li>");
    }
    if (list.isEmpty())
        return {};
    return heading(QStringLiteral("dt"), term) + QStringLiteral("<dd><ul>") + list + QStringLiteral("</ul></dd>\n");
}

QString FichePage::brief() const
{
    QStringList statuts, secteurs, synonymes;
    for (const Labelled &statut : m_fiche.statuts)
        statuts.append(capitalised(statut.label));
    for (const Labelled &secteur : m_fiche.secteurs)
        secteurs.append(capitalised(secteur.label));
    for (const Synonyme &synonyme : m_fiche.synonymes) {
        const QString both = displayName(synonyme.feminine, synonyme.masculine);
        synonymes.append(both.isEmpty() ? capitalised(synonyme.name) : both);
    }
    const QString entries = briefEntry(m_headings.niveau, {capitalised(m_fiche.niveau.label)})
                            + briefEntry(m_headings.statuts, statuts)
                            + briefEntry(m_headings.secteurs, secteurs)
                            + briefEntry(m_headings.synonymes, synonymes)
                            + briefEntry(m_headings.rome, m_fiche.romes);
    if (entries.isEmpty())
        return {};
    return QStringLiteral("<aside class=\"brief\">") + heading(QStringLiteral("h2"), m_headings.enBref)
           + QStringLiteral("<dl>") + entries + QStringLiteral("</dl></aside>\n");
}

// A short record has no sections: the longest of its short formats stands for them.
QString FichePage::natureHtml() const
{
    if (!m_fiche.nature.isEmpty())
        return m_fiche.nature;
    QString longest;
    for (const FormatCourt &format : m_fiche.formatsCourts) {
        if (format.html.size() > longest.size())
            longest = format.html;
    }
    return longest;
}

QString FichePage::accesHtml() const
{
    QString html = demoteHeadings(m_fiche.acces);
    if (m_fiche.formations.isEmpty())
        return html;
    html += heading(QStringLiteral("h3"), m_headings.formations) + QStringLiteral("<ul class=\"formations\">");
    for (const Labelled &formation : m_fiche.formations)
        html += QStringLiteral("<li>") + escaped(capitalised(formation.label)) + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>");
}

QString FichePage::associes() const
{
    QString list;
    for (const LinkedMetier &link : m_fiche.associes) {
        const QString label = escaped(capitalised(link.label.isEmpty() ? link.id : link.label));
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(link.id));
        const QString inner = link.inPack
                                  ? QString(QStringLiteral("<a href=\"fiche://pack/") + address + QStringLiteral("\">") + label + QStringLiteral("</a>"))
                                  : QString(QStringLiteral("<span>") + label + QStringLiteral("</span>"));
        list += QStringLiteral("<li>") + inner + QStringLiteral("</li>");
    }
    return list.isEmpty() ? list : QStringLiteral("<ul class=\"associes\">") + list + QStringLiteral("</ul>");
}

QString FichePage::sources() const
{
    QString list;
    for (const Source &source : m_fiche.sources)
        list += QStringLiteral("<li>") + escaped(source.comment) + QStringLiteral(" <span class=\"address\">")
                + escaped(source.address) + QStringLiteral("</span></li>");
    return list.isEmpty() ? list : QStringLiteral("<ul class=\"quiet\">") + list + QStringLiteral("</ul>");
}

QString FichePage::publications() const
{
    QString list;
    for (const Publication &book : m_fiche.publications) {
        QStringList parts{book.collection, book.publisher, book.year, book.code};
        parts.removeAll(QString());
        list += QStringLiteral("<li><cite>") + escaped(book.title) + QStringLiteral("</cite>")
                + escaped(parts.isEmpty() ? QString() : QStringLiteral(", ").append(parts.join(QStringLiteral(", "))))
                + QStringLiteral("</li>");
    }
    return list.isEmpty() ? list : QStringLiteral("<ul class=\"quiet\">") + list + QStringLiteral("</ul>");
}

QString FichePage::body()
{
    QString accroche;
    if (!m_fiche.accrocheHtml.isEmpty())
        accroche = QStringLiteral("<div class=\"accroche\">") + demoteHeadings(m_fiche.accrocheHtml)
                   + QStringLiteral("</div>");
    return QStringLiteral("<header class=\"hero\"><div class=\"inner\"><h1>") + escaped(m_fiche.summary.name())
           + QStringLiteral("</h1>") + accroche + QStringLiteral("</div></header>\n<div class=\"inner columns\">\n")
           + brief() + QStringLiteral("<main>\n") + sectionOfHtml(m_headings.nature, natureHtml())
           + sectionOfHtml(m_headings.competences, m_fiche.competences)
           + sectionOfHtml(m_headings.conditions, m_fiche.conditions)
           + section(m_headings.acces, accesHtml())
           + sectionOfHtml(m_headings.vieProfessionnelle, m_fiche.vieProfessionnelle)
           + section(m_headings.associes, associes()) + section(m_headings.sources, sources())
           + section(m_headings.publications, publications()) + QStringLiteral("</main>\n</div>\n");
}

} // namespace

QString ficheHtml(const Fiche &fiche, const FicheStyle &style, const FicheHeadings &headings,
                  const QString &languageCode)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
           + escaped(fiche.summary.name()) + QStringLiteral("</title>\n<style>\n") + styleSheet(style)
           + QStringLiteral("</style>\n</head>\n<body>\n") + FichePage(fiche, headings, languageCode).body()
           + QStringLiteral("</body>\n</html>\n");
}

} // namespace belvedere::content
