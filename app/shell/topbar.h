// Always on top during a visit: home, my classeur, reading aloud, text size, reading comfort, end.
#pragma once

#include <QVector>
#include <QWidget>

namespace belvedere::look {
class Theme;
class Button;
class IconButton;
}

namespace belvedere::shell {

class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(look::Theme &theme, int kept, QWidget *parent = nullptr);

    void setKept(int kept); // things in the classeur
    void setReading(bool reading);
    QSize minimumSizeHint() const override; // without the words

Q_SIGNALS:
    void homeRequested();
    void classeurRequested();
    void largerTextRequested(); // 100, 125, 150, 200 %, then 100 again
    void readingRequested();    // the voice begins, or stops
    void comfortRequested();    // language, screen, words, voice, movement
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
    look::IconButton *m_reading = nullptr;
    QVector<Named> m_named; // from the first that loses its words to the last
};

} // namespace belvedere::shell
