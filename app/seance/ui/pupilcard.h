// One pupil as the teacher sees them: the invented name, where, how far, and whether they need somebody.
#pragma once

#include <look/cards.h>

namespace belvedere::seance::ui::teacher {

struct PupilLine {
    enum class Need { None, Stuck, Help }; // Stuck: has not moved for a while
    QString key, pseudonym;
    QString place;        // in words
    int done = 0, of = 0; // of the step; of 0: nothing is counted
    bool here = true;
    Need need = Need::None;
    bool operator==(const PupilLine &) const = default;
    bool isDone() const { return of > 0 && done >= of; }
};

// Who needs help stands first, then who is stuck, then who is here, each in the order of their coming.
QVector<PupilLine> byNeed(QVector<PupilLine> lines);

class PupilCard : public look::Card
{
    Q_OBJECT
public:
    PupilCard(const look::Theme &theme, const PupilLine &line, QWidget *parent = nullptr);

    void setLine(const PupilLine &line);
    const PupilLine &line() const { return m_line; }
    // "Asks for help", "Reads a fiche · 1 of 2"...: what stands under the name.
    QString words() const;
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return m_line.need == PupilLine::Need::None ? 1.5 : 3; }
    int preferredWidth() const override { return qRound(240 * m_theme.textScale()); }

private:
    QString icon() const;
    QColor strong() const;

    PupilLine m_line;
};

} // namespace belvedere::seance::ui::teacher
