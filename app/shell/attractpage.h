// What the terminal shows when nobody is there: an invitation. Any touch or key begins a visit.
#pragma once

#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
class Balloon;
class Button;
class Landscape;
}

namespace belvedere::shell {

class AttractPage : public QWidget
{
    Q_OBJECT
public:
    // `classes`: pupils may join a class session from here.
    explicit AttractPage(look::Theme &theme, bool classes = false, QWidget *parent = nullptr);

    Q_INVOKABLE void focusFirst();

Q_SIGNALS:
    void begin();
    void beginIn(belvedere::Language language);
    void classRequested(); // to join a class session
    void doorRequested(); // the administrator's
    void staffRequested(); // by a counsellor

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *languages(look::Theme &theme);

    void placeBalloons();

    look::Landscape *m_landscape;
    look::Balloon *m_near;
    look::Balloon *m_far;
    QWidget *m_panel;
    look::Button *m_start;
    look::Button *m_door;
    look::Button *m_staff;
};

} // namespace belvedere::shell
