// Always on top during a visit: home, my classeur, text size, light or dark, language, end.
#pragma once

#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
class Button;
}

namespace belvedere::shell {

class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(look::Theme &theme, Language language, int kept, QWidget *parent = nullptr);

    void setKept(int kept); // things in the classeur

Q_SIGNALS:
    void homeRequested();
    void classeurRequested();
    void largerTextRequested(); // 100, 125, 150, 200 %, then 100 again
    void modeRequested();       // light, dark
    void languageRequested();   // French, English
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Theme &m_theme;
    look::Button *m_classeur;
};

} // namespace belvedere::shell
