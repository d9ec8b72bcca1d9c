// Always on top during a visit: home, my classeur, text size, light or dark, language, end.
#pragma once

#include <core/language.h>

#include <QVector>
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
    QSize minimumSizeHint() const override; // without the words

Q_SIGNALS:
    void homeRequested();
    void classeurRequested();
    void largerTextRequested(); // 100, 125, 150, 200 %, then 100 again
    void modeRequested();       // light, dark
    void languageRequested();   // French, English
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Where the words do not fit, the icons stay and the names remain for who does not see them.
    void fit();

    struct Named {
        look::Button *button;
        QString words;
        QString brief; // what is shown when there is no room
    };

    look::Theme &m_theme;
    QVector<Named> m_named; // from the first that loses its words to the last
};

} // namespace belvedere::shell
