// Words on the screen: wrapped, in one of five sizes.
#pragma once

#include <look/theme.h>

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

private:
    const Theme &m_theme;
};

} // namespace belvedere::look
