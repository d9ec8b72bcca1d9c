// A sentence in the page: what happened and what to do. Never a dialog.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {

class Button;
class Label;

class Notice : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    Notice(const Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text); // told to screen readers
    void say(Kind kind, const QString &text); // the same, as of another kind
    Button *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override; // told too

private:
    QColor colour() const;

    const Theme &m_theme;
    Kind m_kind;
    Label *m_label;
};

} // namespace belvedere::look
