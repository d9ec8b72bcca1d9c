// A small toggle, such as a filter; checked is shown by a tick and a ground.
#pragma once

#include <look/theme.h>

#include <QAbstractButton>

namespace belvedere::look {

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace belvedere::look
