// Where a pupil gives words of their own on the question of a step.
#pragma once

#include <look/page.h>
#include <seance/stage.h>

namespace belvedere::look {
class Notice;
class TextField;
}

namespace belvedere::seance::ui {

class WordsPage : public look::Page
{
    Q_OBJECT
public:
    // `given`: what was given before, to be changed.
    WordsPage(look::Theme &theme, const Step &step, const QStringList &given, QWidget *parent = nullptr);

    QStringList words() const; // those that are not empty, each once
    // `there`: the teacher has them; else they are on their way.
    void setSent(bool there);

Q_SIGNALS:
    void changed();
    void sendRequested(const QStringList &words); // one at least

private:
    void send();

    look::Notice *m_notice;
    QVector<look::TextField *> m_fields;
};

} // namespace belvedere::seance::ui
