// Who stands behind a terminal: their logos, on home and on paper.
#pragma once

#include <look/theme.h>

#include <QImage>
#include <QVector>
#include <QWidget>

namespace belvedere::look {

struct Partner {
    QString name;
    QImage logo; // null where its file is no picture: the name is shown in its place
};

// Reads an SVG or a PNG as high as it is needed on paper; null when it is none. Blocking: off the GUI thread.
QImage readLogo(const QString &file);

// A row of them, on white in every theme: logos are drawn for paper. What does not fit goes on in a further row.
class PartnerRow : public QWidget
{
    Q_OBJECT
public:
    PartnerRow(const Theme &theme, const QVector<Partner> &partners, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width).second; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, heightForWidth(width() > 0 ? width() : 600)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Where each stands, and how high it all is.
    std::pair<QVector<QRect>, int> arrange(int width) const;
    int widthOf(const Partner &partner) const;

    const Theme &m_theme;
    const QVector<Partner> m_partners;
};

// The same for pages of look/paper.h: a paragraph, empty when there are none. The names are escaped.
QString partnersHtml(const QVector<Partner> &partners);

} // namespace belvedere::look
