// The words of the class before they are projected: each can be hidden from the picture, and shown again.
#pragma once

#include <look/theme.h>

#include <QVector>
#include <QWidget>

namespace belvedere::look {
class Button;
}

namespace belvedere::seance::ui::teacher {

class WordList : public QWidget
{
    Q_OBJECT
public:
    struct Word {
        QString text;
        bool hidden = false;
        bool operator==(const Word &) const = default;
    };
    explicit WordList(look::Theme &theme, QWidget *parent = nullptr);

    void setWords(const QVector<Word> &words); // none: it is not there

Q_SIGNALS:
    void hideRequested(const QString &word, bool hidden);

private:
    void build();

    look::Theme &m_theme;
    look::Button *m_open;
    QWidget *m_holder;
    QVector<Word> m_words;
};

} // namespace belvedere::seance::ui::teacher
