// Lies over the whole window while the teacher speaks: nothing under it can be touched.
#pragma once

#include <look/theme.h>

#include <QPointer>
#include <QWidget>

namespace belvedere::look {
class Landscape;
}

namespace belvedere::seance::ui {

class PausePage : public QWidget
{
    Q_OBJECT
public:
    // Covers `host`, follows its size, and takes the keys as well.
    PausePage(look::Theme &theme, QWidget *host);
    ~PausePage() override; // the focus is where it was again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    look::Landscape *m_land;
    QWidget *m_words;
    QPointer<QWidget> m_before;
};

} // namespace belvedere::seance::ui
