// A list of formations: those of a métier, or all, by level, type, alternance and place.
#pragma once

#include <content/library.h>
#include <formations/ui/here.h>
#include <look/page.h>

#include <QPointer>

namespace belvedere::look {
class Chip;
}

namespace belvedere::formations::ui {

class FormationsPage : public look::Page
{
    Q_OBJECT
public:
    // `metier`: id of the métier whose formations are wanted; empty for all. The library outlives the page.
    FormationsPage(look::Theme &theme, content::Library &library, const QString &metier, const Here &here,
                   QWidget *parent = nullptr);

    // Narrows the list from the beginning: those that one may enter all year, those of a type; empty: of any.
    void choose(bool allYear, const QString &type);
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void openFormation(const QString &id);
    void loaded();

private:
    struct Answer;
    void load(bool further);
    void show(const Answer &answer, bool further);
    void showChips(const Answer &answer);
    QWidget *addRow(const QString &title); // of chips
    // `number`: how many it would leave; below 0 it is not said.
    look::Chip *addChip(QWidget *row, const QString &text, qint64 number, bool checked, const std::function<void()> &choose);
    void replace(QPointer<QWidget> &old, QWidget *with);

    content::Library &m_library;
    Here m_here;
    FormationsQuery m_query;
    bool m_nearby = false; // "near here" is chosen
    bool m_offersAllYear = false;
    bool m_loading = false;
    quint64 m_turn = 0;    // of the last choice
    QString m_focus;       // the chip that had the focus: its row and its text
    QPointer<QWidget> m_chips, m_cards, m_more;
};

} // namespace belvedere::formations::ui
