// Where one is, how far to look, and for whom: the controls above the list.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/suggestfield.h>
#include <relais/ui/wish.h>

#include <QWidget>

namespace belvedere::look {
class Chip;
}

namespace belvedere::relais::ui {

class WishBar : public QWidget
{
    Q_OBJECT
public:
    // The library outlives it; the suggestions come from its pack.
    WishBar(const look::Theme &theme, content::Library &library, Language language, const Wish &wish, QWidget *parent = nullptr);

    const Wish &wish() const { return m_wish; }
    void setRadius(double km);
    void setPublics(const QStringList &publics);
    look::SuggestField *field() const { return m_field; }

Q_SIGNALS:
    void changed(const belvedere::relais::ui::Wish &wish);

private:
    QWidget *radiusChips();
    QWidget *publicChips(Language language);
    void goTo(const QString &insee);

    const look::Theme &m_theme;
    content::Library &m_library;
    Wish m_wish;
    look::SuggestField *m_field;
    QVector<std::pair<double, look::Chip *>> m_radii;
    QVector<std::pair<QString, look::Chip *>> m_publics;
};

// Communes that fit what was typed; where none does, those spelt alike, under a question. The id of each is its INSEE
// code. To be run on the library's thread.
Result<look::Suggestions> suggestCommunes(QSqlDatabase &db, const QString &text, std::optional<places::Position> near, const QString &question);

// "Riom (Puy-de-Dôme)"
QString placeText(const places::Commune &commune);

} // namespace belvedere::relais::ui
