// The one window: a bar, a stack of one page, and what may lie over it. It knows no feature.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class Theme;
}

namespace belvedere::kiosk::ui {
class OnScreenKeyboard;
}

namespace belvedere::shell {

class Window : public QWidget
{
    Q_OBJECT
public:
    explicit Window(look::Theme &theme, QWidget *parent = nullptr);

    // The whole screen, also where there is no window manager.
    void fillScreen();

    // Shows a page in place of the one before, which is deleted later. A null bar hides the bar.
    void show(QWidget *bar, QWidget *page);
    // At the foot, under every page, and there as long as the window.
    void setKeys(kiosk::ui::OnScreenKeyboard *keys);
    QWidget *bar() const { return m_bar; }   // null out of a visit
    QWidget *page() const { return m_page; }

    // The countdown before an idle visit ends, over everything.
    void showCountdown(int secondsLeft);
    void hideCountdown();

Q_SIGNALS:
    void stayRequested();
    void endRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // ignored: a kiosk is closed by its session
    bool event(QEvent *event) override;

private:
    void placeCountdown();

    look::Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_bar = nullptr;
    QWidget *m_page = nullptr;
    QWidget *m_countdown = nullptr;
    kiosk::ui::OnScreenKeyboard *m_keys = nullptr;
};

} // namespace belvedere::shell
