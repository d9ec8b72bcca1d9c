// Words on the screen: wrapped, in one of five sizes.
#pragma once

#include <look/theme.h>

#include <QHash>
#include <QLabel>

namespace belvedere::look {

class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Style { Display, Title, Heading, Body, Small };

    // Plain text; nothing in it is read as markup.
    Label(const Theme &theme, const QString &text, Style style = Style::Body,
          QWidget *parent = nullptr);
    void setMuted(bool muted);
    void setColour(const QColor &colour);
    // Measured once for each width: layouts within layouts ask twenty times for five widths.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    mutable QString m_measured; // the text of m_heights
    mutable QHash<int, int> m_heights;
};

} // namespace belvedere::look
