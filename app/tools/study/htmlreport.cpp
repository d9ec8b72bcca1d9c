#include "htmlreport.h"

#include "chartpaint.h"

#include <core/resource.h>

namespace belvedere::study {
namespace {

constexpr double svgWidth = 4930; // as on paper

QByteArray safe(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

class HtmlWriter
{
public:
    QByteArray write(const Document &document)
    {
        const QByteArray title = safe(document.title);
        m_html = "<!DOCTYPE html>\n<html lang=\"" + safe(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n<style>\n"
            + resource(QStringLiteral("study/study.css")) + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">" + safe(document.skip) + "</a>\n<header>\n<p class=\"region\">"
            + safe(document.region) + "</p>\n<h1>" + title + "</h1>\n<p class=\"subtitle\">" + safe(document.subtitle) + "</p>\n<p>" + safe(document.period) + "</p>\n</header>\n";
        contents(document);
        m_html += "<main id=\"main\">\n";
        for (const Block &block : document.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        m_html += "</main>\n</body>\n</html>\n";
        return m_html;
    }

private:
    void contents(const Document &document)
    {
        m_html += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + safe(document.contents) + "</h2>\n<ul>\n";
        int number = 0;
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->level == 2)
                m_html += "<li><a href=\"#s" + QByteArray::number(++number) + "\">" + safe(heading->text) + "</a></li>\n";
        }
        m_html += "</ul>\n</nav>\n";
    }
    void add(const Heading &heading)
    {
        const QByteArray level = QByteArray::number(heading.level);
        m_html += "<h" + level + (heading.level == 2 ? " id=\"s" + QByteArray::number(++m_sections) + '"' : QByteArray()) + '>' + safe(heading.text) + "</h" + level + ">\n";
    }
    void add(const Paragraph &paragraph)
    {
        m_html += (paragraph.isNote ? "<p class=\"note\">" : "<p>") + safe(paragraph.text) + "</p>\n";
    }
    void add(const Bullets &bullets)
    {
        m_html += "<ul>\n";
        for (const QString &item : bullets.items)
            m_html += "<li>" + safe(item) + "</li>\n";
        m_html += "</ul>\n";
    }
    void add(const Figures &figures)
    {
        m_html += "<dl class=\"figures\">\n";
        for (const Figure &figure : figures.all)
            m_html += "<div><dt>" + safe(figure.label) + "</dt><dd>" + safe(figure.value) + "</dd></div>\n";
        m_html += "</dl>\n";
    }
    void add(const Chart &chart)
    {
        if (chart.labels.isEmpty())
            return;
        // The focus goes to it, so that a narrow screen scrolls it by keys, as the tables.
        m_html += "<figure tabindex=\"0\">\n" + (chart.titled ? "<figcaption>" + safe(chart.title) + "</figcaption>\n" : QByteArray()) + chartSvg(chart, svgWidth, QStringLiteral("c%1").arg(++m_charts)) + "</figure>\n";
    }
    void add(const TableBlock &table)
    {
        const QByteArray id = "t" + QByteArray::number(++m_tables);
        m_html += "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + id + "\">\n<table>\n<caption id=\"" + id + (table.captioned ? "\">" : "\" class=\"heard\">") + safe(table.caption) + "</caption>\n<thead>\n<tr>";
        for (const QString &column : table.columns)
            m_html += "<th scope=\"col\">" + safe(column) + "</th>";
        m_html += "</tr>\n</thead>\n<tbody>\n";
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_html += table.totalLast && i + 1 == table.rows.size() ? "<tr class=\"total\">" : "<tr>";
            for (qsizetype column = 0; column < table.rows[i].size(); ++column)
                m_html += column == 0 ? QByteArray("<th scope=\"row\">" + safe(table.rows[i][0]) + "</th>") : QByteArray("<td>" + safe(table.rows[i][column]) + "</td>");
            m_html += "</tr>\n";
        }
        m_html += "</tbody>\n</table>\n</div>\n";
    }

    QByteArray m_html;
    int m_sections = 0;
    int m_charts = 0;
    int m_tables = 0;
};

} // namespace

QByteArray htmlOf(const Document &document)
{
    return HtmlWriter().write(document);
}

} // namespace belvedere::study
