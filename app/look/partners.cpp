#include <look/partners.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace belvedere::look {
namespace {

constexpr int paperHeight = 160;   // pixels of what is read; shown at a quarter to a half of it
constexpr int widestOfHeight = 5;  // a logo wider than that is made smaller
constexpr qint64 mostLogoBytes = 4'000'000;

} // namespace

QImage readLogo(const QString &file)
{
    QFile source(file);
    if (source.size() > mostLogoBytes || !source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = source.readAll();
    const QSize room(paperHeight * widestOfHeight, paperHeight);
    if (QSvgRenderer svg(bytes); file.endsWith(QLatin1String(".svg")) && svg.isValid() && !svg.defaultSize().isEmpty()) {
        QImage image(svg.defaultSize().scaled(room, Qt::KeepAspectRatio), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        svg.render(&painter);
        return image;
    }
    const QImage image = QImage::fromData(bytes, "PNG");
    return image.isNull() ? image : image.scaled(image.size().scaled(room, Qt::KeepAspectRatio), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PartnerRow::PartnerRow(const Theme &theme, const QVector<Partner> &partners, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_partners(partners)
{
    QStringList names;
    for (const Partner &each : partners)
        names += each.name;
    setAccessibleName(tr("With: %1").arg(names.join(QStringLiteral(", "))));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PartnerRow::widthOf(const Partner &partner) const
{
    const int high = m_theme.space(5);
    if (partner.logo.isNull())
        return QFontMetrics(m_theme.small()).horizontalAdvance(partner.name);
    return partner.logo.width() * high / qMax(1, partner.logo.height());
}

std::pair<QVector<QRect>, int> PartnerRow::arrange(int width) const
{
    const int high = m_theme.space(5), gap = m_theme.space(4), around = m_theme.space(1);
    QVector<QRect> places;
    int x = gap / 2, y = around;
    for (const Partner &each : m_partners) {
        const int wide = qMin(widthOf(each), width - gap);
        if (x + wide > width - gap / 2 && x > gap / 2) {
            x = gap / 2;
            y += high + around;
        }
        places += QRect(x, y, wide, high);
        x += wide + gap;
    }
    return {places, m_partners.isEmpty() ? 0 : y + high + around};
}

QSize PartnerRow::sizeHint() const
{
    int wide = 0;
    for (const Partner &each : m_partners)
        wide += widthOf(each) + m_theme.space(4);
    return {wide, arrange(wide).second};
}

void PartnerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto [places, high] = arrange(width());
    int right = 0;
    for (const QRect &each : places)
        right = qMax(right, each.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(0, 0, qMin(width(), right + m_theme.space(2)), high), 14, 14);
    painter.setFont(m_theme.small());
    painter.setPen(QColor(0x1a, 0x1a, 0x1a)); // on that white
    for (int i = 0; i < places.size(); ++i) {
        const Partner &partner = m_partners[i];
        if (partner.logo.isNull())
            painter.drawText(places[i], Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(partner.name, Qt::ElideRight, places[i].width()));
        else
            painter.drawImage(QRectF(QPointF(places[i].topLeft()), QSizeF(partner.logo.size()).scaled(places[i].size(), Qt::KeepAspectRatio)), partner.logo);
    }
}

QString partnersHtml(const QVector<Partner> &partners)
{
    constexpr int onPaper = 36; // points of the page
    QString out;
    for (const Partner &each : partners) {
        if (each.logo.isNull()) {
            out += each.name.toHtmlEscaped() + QStringLiteral(" &nbsp; ");
            continue;
        }
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        each.logo.save(&buffer, "PNG");
        out += QStringLiteral("<img src='data:image/png;base64,%1' height='%2' width='%3'/> &nbsp; ")
                   .arg(QString::fromLatin1(png.toBase64()))
                   .arg(onPaper)
                   .arg(each.logo.width() * onPaper / qMax(1, each.logo.height()));
    }
    return out.isEmpty() ? out : QStringLiteral("<p align='right'>%1</p>").arg(out);
}

} // namespace belvedere::look
