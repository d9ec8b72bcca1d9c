// A part of the page: a title, what it is about, its content, and always where it comes from.
#pragma once

#include <look/panel.h>
#include <look/theme.h>

class QVBoxLayout;

namespace belvedere::territoire::ui {

class Block : public look::Panel
{
    Q_OBJECT
public:
    // `phrase` may be empty.
    Block(const look::Theme &theme, const QString &title, const QString &phrase, QWidget *parent = nullptr);

    QVBoxLayout *content() { return m_content; }
    // Under the content: "Source: …, 15 April 2026", a line each.
    void setSources(const QString &lines);
    // In place of the content: what is not known.
    void setEmpty(const QString &sentence);

private:
    const look::Theme &m_theme;
    QVBoxLayout *m_column;
    QVBoxLayout *m_content;
};

} // namespace belvedere::territoire::ui
