// The keyboard on the screen, for a terminal that is touched (Qt Virtual Keyboard).
#pragma once

#include <core/language.h>
#include <core/settings.h>

#include <QWidget>

class QQuickWidget;

namespace belvedere::kiosk::ui {

// Lies at the foot of the window, so that it works under any compositor, and is there while a field of ours or of
// a web page is being written in. It opens when a field is touched, not when a key brings the focus there.
class OnScreenKeyboard : public QWidget
{
    Q_OBJECT
public:
    // Before the application object is made, for the input method is chosen then: `when` of the settings, where
    // Auto is when no keyboard is plugged in.
    static void choose(OnScreenKeys when);
    static bool isChosen();

    explicit OnScreenKeyboard(QWidget *parent = nullptr);
    // `background`: between the keys and the sides.
    bool isShown() const { return height() > 0; }
    void setLanguage(Language language, const QColor &background);

Q_SIGNALS:
    void shownOrHidden();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void follow(); // the input method, and how high the keys are

private:
    QQuickWidget *m_keys;
    bool m_isTouched = false; // a finger is down
};

} // namespace belvedere::kiosk::ui
