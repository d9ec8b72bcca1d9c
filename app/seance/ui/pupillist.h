// The class, pupil by pupil; one that is touched opens what can be done with them.
#pragma once

#include <seance/ui/pupilcard.h>

#include <QHash>
#include <QWidget>

namespace belvedere::look {
class FlowGrid;
class Label;
}

namespace belvedere::seance::ui::teacher {

class PupilList : public QWidget
{
    Q_OBJECT
public:
    explicit PupilList(look::Theme &theme, QWidget *parent = nullptr);

    // Cards stay as long as their pupil does: the focus is not lost.
    void setLines(const QVector<PupilLine> &lines);

Q_SIGNALS:
    void putOutRequested(const QString &key);
    void opened(const QString &key); // the card of that pupil

private:
    void openSheet(const QString &key);
    void askFirst(const QString &key);
    void clearSheet();
    QString pseudonymOf(const QString &key) const;

    look::Theme &m_theme;
    look::Label *m_counts;
    QWidget *m_sheet; // of the one that was touched
    QString m_open;   // whose it is
    QWidget *m_holder;
    look::FlowGrid *m_grid;
    QHash<QString, PupilCard *> m_cards;
    QStringList m_order;
};

} // namespace belvedere::seance::ui::teacher
