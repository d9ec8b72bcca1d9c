// Where none of the six was chosen: why, if one likes to say so, in one touch.
#pragma once

#include <look/panel.h>
#include <look/theme.h>
#include <quiz/answers.h>

namespace belvedere::look {
class Chip;
}

namespace belvedere::quiz::ui {

// The reason in words; empty when it is untold.
QString whyInWords(WhyNone why);

class WhyRow : public look::Panel
{
    Q_OBJECT
public:
    WhyRow(const look::Theme &theme, const QString &question, WhyNone why, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(belvedere::quiz::WhyNone why); // Untold when it was taken back

private:
    void tick(WhyNone why, bool on);

    QVector<look::Chip *> m_chips;
};

} // namespace belvedere::quiz::ui
