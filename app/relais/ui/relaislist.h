// The relais that are near, in words: numbered as on the map, the nearest first.
#pragma once

#include <core/clock.h>
#include <core/language.h>
#include <look/mapview.h>
#include <relais/ui/wish.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class Label;
}

namespace belvedere::relais::ui {

class RelaisCard;

class RelaisList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int page = 30; // cards shown at a time

    RelaisList(const look::Theme &theme, const Clock &clock, Language language, QWidget *parent = nullptr);

    // What is in the list of all relais and answers to the wish. `all` outlives the next call.
    void fill(const QVector<Relais> &all, const Wish &wish);
    // The marks of the map that belong to it.
    QVector<look::MapMark> marks() const { return m_marks; }
    void setSelected(const QString &id);
    RelaisCard *card(const QString &id) const;

Q_SIGNALS:
    void openRelais(const QString &id);
    void pointedAt(const QString &id);
    void filled();                    // marks() changed
    void widerRequested(double km);   // from an empty list; 0: however far
    void everybodyRequested();        // without the choice of publics

private:
    void sayHowMany(const Wish &wish);
    void addCards(int from);
    void sayNothing(const Wish &wish);

    const look::Theme &m_theme;
    const Clock &m_clock;
    Language m_language;
    look::Label *m_count;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVector<Near> m_near;
    bool m_hereApproximate = false, m_distances = false;
    QVector<RelaisCard *> m_cards;
    QVector<look::MapMark> m_marks;
    QString m_selected;
};

} // namespace belvedere::relais::ui
