#include "pdfreport.h"

#include "chartpaint.h"

#include <QBuffer>
#include <QFile>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace belvedere::study {
namespace {

// Tenths of a point on A4.
constexpr double pageWidth = 5953, pageHeight = 8419, marginSide = 510, marginTop = 560, marginBottom = 620;
constexpr double textWidth = pageWidth - 2 * marginSide;
constexpr double readingWidth = 4200; // about 85 letters
constexpr double cellPoints = 8.5;
constexpr double cellPadding = 38;

class PdfPages
{
public:
    PdfPages(QPdfWriter &writer, const Document &document) : m_writer(writer), m_document(document), m_painter(&writer)
    {
        m_painter.scale(writer.resolution() / 720.0, writer.resolution() / 720.0);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    // The pages; with their number known it is written below each.
    int write(int of)
    {
        m_of = of;
        cover();
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_at = i;
            std::visit([this](const auto &each) { add(each); }, m_document.blocks[i]);
        }
        foot();
        m_painter.end();
        return m_page;
    }

private:
    double room() const { return pageHeight - marginBottom - m_y; }
    void newPage()
    {
        foot();
        m_writer.newPage();
        ++m_page;
        m_y = marginTop;
        m_hasFigures = false;
    }
    void need(double height)
    {
        if (height > room() && m_y > marginTop)
            newPage();
    }
    // What is better kept together, but not at the price of a page that has a heading alone.
    void prefer(double height)
    {
        if (m_hasFigures)
            need(height);
    }
    void foot()
    {
        const QRectF where(marginSide, pageHeight - marginBottom + 230, textWidth, 150);
        m_painter.setPen(QPen(ink::line, 6));
        m_painter.drawLine(where.topLeft() - QPointF(0, 70), where.topRight() - QPointF(0, 70));
        m_painter.setPen(ink::muted);
        m_painter.setFont(fontOf(8));
        m_painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, m_document.region.isEmpty() ? m_document.title : QString(m_document.title + QStringLiteral(" · ") + m_document.region));
        m_painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, m_document.pageOf.arg(m_page).arg(m_of));
    }
    // Words at the place where one is, and below them; their height.
    double words(const QString &text, const QFont &font, const QColor &colour, double width, double left = marginSide, double leading = 1.0)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF bounds = m_painter.boundingRect(QRectF(left, m_y, width, 100'000), Qt::TextWordWrap, text);
        m_painter.drawText(QRectF(left, m_y, width, bounds.height() + 20), Qt::TextWordWrap, text);
        m_y += bounds.height() * leading;
        return bounds.height();
    }
    double heightOf(const QString &text, const QFont &font, double width)
    {
        m_painter.setFont(font);
        return m_painter.boundingRect(QRectF(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
    }

    void cover()
    {
        constexpr double band = 2500;
        m_painter.fillRect(QRectF(0, 0, pageWidth, band), ink::text);
        paintPuys(band);
        m_y = 560;
        if (!m_document.region.isEmpty())
            words(m_document.region, fontOf(11, QFont::DemiBold), QColor(0xff, 0xc9, 0xb5), textWidth);
        m_y += 60;
        words(m_document.title, fontOf(28, QFont::Bold, true), Qt::white, textWidth);
        m_y += 60;
        words(m_document.subtitle, fontOf(12), Qt::white, 3900);
        m_y += 60;
        words(m_document.period, fontOf(10), QColor(0xe8, 0xe0, 0xd6), textWidth);
        m_y = band + 330;
    }
    // Four hills at the foot of the band.
    void paintPuys(double band)
    {
        const QColor hills[]{QColor(0x4a, 0x2f, 0x38), QColor(0x6d, 0x2f, 0x2d), QColor(0x8f, 0x33, 0x26), ink::accent};
        m_painter.setPen(Qt::NoPen);
        for (int i = 0; i < 4; ++i) {
            const double middle = 3650 + 640 * i, half = 900 - 110 * i, high = 760 - 130 * i;
            QPainterPath hill(QPointF(middle - half, band));
            hill.cubicTo(middle - half * 0.45, band, middle - half * 0.35, band - high, middle, band - high);
            hill.cubicTo(middle + half * 0.35, band - high, middle + half * 0.45, band, middle + half, band);
            m_painter.setBrush(hills[i]);
            m_painter.drawPath(hill);
        }
    }

    void add(const Heading &heading)
    {
        if (heading.newPage)
            newPage();
        const bool section = heading.level == 2;
        const QFont font = section ? fontOf(16, QFont::DemiBold, true) : fontOf(11.5, QFont::DemiBold, true);
        prefer(heightOf(heading.text, font, textWidth) + 300 + heightOfNext());
        need(1000);
        if (m_y > marginTop)
            m_y += section ? 300 : 240;
        if (section) {
            m_painter.fillRect(QRectF(marginSide, m_y, 420, 30), ink::accent);
            m_y += 110;
        }
        words(heading.text, font, ink::text, textWidth);
        m_y += section ? 150 : 90;
    }
    // So that a heading never stands alone at the foot of a page.
    double heightOfNext()
    {
        double height = 0;
        for (qsizetype i = m_at + 1; i < m_document.blocks.size(); ++i) {
            if (const auto *chart = std::get_if<Chart>(&m_document.blocks[i]))
                return std::min(height + heightWithTable(*chart, i) + 150, pageHeight - marginTop - marginBottom);
            if (const auto *table = std::get_if<TableBlock>(&m_document.blocks[i]))
                return std::min(height + heightOfTable(*table), 4000.0);
            if (!std::holds_alternative<Heading>(m_document.blocks[i]) && !std::holds_alternative<Paragraph>(m_document.blocks[i]))
                break;
            height += 400;
        }
        return std::max(700.0, std::min(height, 1200.0));
    }
    // Of a chart, with the table of its numbers where a page holds both: nobody turns a page to read them together.
    double heightWithTable(const Chart &chart, qsizetype at)
    {
        const double alone = chartHeight(chart, textWidth) + 350;
        const auto *table = at + 1 < m_document.blocks.size() ? std::get_if<TableBlock>(&m_document.blocks[at + 1]) : nullptr;
        const double both = table ? alone + heightOfTable(*table) : alone;
        return both + 400 < pageHeight - marginTop - marginBottom ? both : alone;
    }
    void add(const Paragraph &paragraph)
    {
        const QFont font = paragraph.isNote ? fontOf(8.5) : fontOf(10);
        need(heightOf(paragraph.text, font, readingWidth));
        words(paragraph.text, font, paragraph.isNote ? ink::muted : ink::text, readingWidth);
        m_y += 130;
    }
    void add(const Bullets &bullets)
    {
        m_hasFigures = true;
        for (const QString &item : bullets.items) {
            need(heightOf(item, fontOf(10), readingWidth - 160));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink::accent);
            m_painter.drawRect(QRectF(marginSide, m_y + 50, 45, 45));
            words(item, fontOf(10), ink::text, readingWidth - 160, marginSide + 160);
            m_y += 70;
        }
        m_y += 80;
    }
    void add(const Figures &figures)
    {
        const double gap = 130, width = (textWidth - gap * 3) / 4, top = m_y;
        double lowest = top;
        for (qsizetype i = 0; i < figures.all.size(); ++i) {
            const double left = marginSide + (width + gap) * double(i);
            m_painter.fillRect(QRectF(left, top, width, 30), ink::accent);
            m_y = top + 130;
            words(figures.all[i].value, fontOf(20, QFont::DemiBold, true), ink::text, width, left);
            m_y += 30;
            words(figures.all[i].label, fontOf(8.5), ink::muted, width, left);
            lowest = std::max(lowest, m_y);
        }
        m_y = lowest + 130;
    }
    void add(const Chart &chart)
    {
        if (chart.labels.isEmpty())
            return;
        const double height = chartHeight(chart, textWidth);
        prefer(heightWithTable(chart, m_at));
        need(height + 350);
        m_hasFigures = true;
        m_y += 60;
        if (chart.titled) {
            words(chart.title, fontOf(9, QFont::DemiBold), ink::text, textWidth);
            m_y += 80;
        }
        paintChart(m_painter, QRectF(marginSide, m_y, textWidth, height), chart);
        m_y += height + 200;
    }

    QVector<double> columnsOf(const TableBlock &table)
    {
        const QFontMetricsF metrics(fontOf(cellPoints, QFont::DemiBold));
        const double others = std::min(800.0, textWidth * 0.68 / double(std::max<qsizetype>(1, table.columns.size() - 1)));
        QVector<double> widths{textWidth};
        for (qsizetype i = 1; i < table.columns.size(); ++i) {
            double widest = others; // no word of a head is cut
            for (const QString &word : table.columns[i].split(u' '))
                widest = std::max(widest, metrics.horizontalAdvance(word) + 2 * cellPadding + 20);
            widths += widest;
            widths[0] -= widest;
        }
        return widths;
    }
    double rowHeight(const QStringList &cells, const QVector<double> &widths, const QFont &font)
    {
        double height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = std::max(height, heightOf(cells[i], font, widths[i] - 2 * cellPadding));
        return height + 2 * cellPadding;
    }
    double heightOfTable(const TableBlock &table)
    {
        const QVector<double> widths = columnsOf(table);
        double height = 400 + rowHeight(table.columns, widths, fontOf(cellPoints, QFont::DemiBold));
        for (const QStringList &row : table.rows)
            height += rowHeight(row, widths, fontOf(cellPoints, QFont::Bold));
        return height;
    }
    void paintRow(const QStringList &cells, const QVector<double> &widths, const QFont &font, const QColor &colour, double height)
    {
        double left = marginSide;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell(left + (i == 0 ? 0 : 2 * cellPadding), m_y + cellPadding, widths[i] - 2 * cellPadding, height - 2 * cellPadding);
            m_painter.drawText(cell, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextWordWrap, cells[i]);
            left += widths[i];
        }
        m_y += height;
    }
    void rule(const QColor &colour, double width)
    {
        m_painter.setPen(QPen(colour, width));
        m_painter.drawLine(QPointF(marginSide, m_y), QPointF(marginSide + textWidth, m_y));
    }
    void tableHead(const TableBlock &table, const QVector<double> &widths)
    {
        const QFont font = fontOf(cellPoints, QFont::DemiBold);
        paintRow(table.columns, widths, font, ink::muted, rowHeight(table.columns, widths, font));
        rule(ink::muted, 12);
    }
    void add(const TableBlock &table)
    {
        const QVector<double> widths = columnsOf(table);
        const double whole = heightOfTable(table); // one that fits on a page stays together
        need(whole < pageHeight - marginTop - marginBottom ? whole : 1700);
        m_hasFigures = true;
        m_y += 40;
        if (table.captioned) {
            words(table.caption, fontOf(9, QFont::DemiBold), ink::text, textWidth);
            m_y += 40;
        }
        tableHead(table, widths);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool total = table.totalLast && i + 1 == table.rows.size();
            const QFont font = fontOf(cellPoints, total ? QFont::Bold : QFont::Normal);
            const double height = rowHeight(table.rows[i], widths, font);
            if (height > room()) {
                newPage();
                tableHead(table, widths);
            }
            if (total)
                rule(ink::muted, 12);
            paintRow(table.rows[i], widths, font, ink::text, height);
            if (!total && i + 1 < table.rows.size() && !(table.totalLast && i + 2 == table.rows.size()))
                rule(ink::line, 6);
        }
        m_y += 220;
    }

    QPdfWriter &m_writer;
    const Document &m_document;
    QPainter m_painter;
    qsizetype m_at = 0; // the block
    double m_y = marginTop;
    bool m_hasFigures = false; // more than headings and words are on this page
    int m_page = 1;
    int m_of = 0;
};

void setUp(QPdfWriter &writer, const Document &document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("belvedere-study"));
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

} // namespace

Status writePdfReport(const Document &document, const QString &path)
{
    int pages = 0;
    {
        QByteArray nowhere;
        QBuffer counted(&nowhere);
        counted.open(QIODevice::WriteOnly);
        QPdfWriter writer(&counted);
        setUp(writer, document);
        pages = PdfPages(writer, document).write(0);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0, QStringLiteral("choose a folder that can be written to"));
    {
        QPdfWriter writer(&file);
        setUp(writer, document);
        PdfPages(writer, document).write(pages);
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0, QStringLiteral("make room on the disk"));
    return {};
}

} // namespace belvedere::study
