// How one reads best: language, size, screen, words, movement, and the voice that reads aloud.
#pragma once

#include <core/language.h>
#include <look/page.h>
#include <speech/voice.h>

namespace belvedere::look {
class Chip;
}

namespace belvedere::shell {

struct Comfort {
    Language language = Language::French;
    double textScale = 1;
    look::Mode mode = look::Mode::Light;
    bool simple = false;        // fewer and shorter words
    bool reducedMotion = false;
    speech::Pace pace = speech::Pace::Normal;
};

class ComfortPage : public look::Page
{
    Q_OBJECT
public:
    // `row`: the one that was changed last gets the focus; -1: the first.
    ComfortPage(look::Theme &theme, const Comfort &comfort, int row, QWidget *parent = nullptr);

    Q_INVOKABLE void focusFirst() override;

Q_SIGNALS:
    void chosen(const belvedere::shell::Comfort &comfort, int row);
    void declarationRequested();

private:
    struct Choice {
        QString words;
        bool now;
        std::function<void(Comfort &)> choose;
    };
    void addRow(const QString &title, const QString &icon, const QVector<Choice> &choices);

    const Comfort m_comfort;
    const int m_row;
    int m_rows = 0;
    look::Chip *m_focus = nullptr;
};

} // namespace belvedere::shell
