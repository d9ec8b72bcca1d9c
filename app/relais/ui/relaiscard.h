// A relais in the list: the number that it has on the map, its name, kind, town, distance, whether it
// is open, its telephone.
#pragma once

#include <core/language.h>
#include <look/cards.h>
#include <relais/nearby.h>

namespace belvedere::relais::ui {

class RelaisCard : public look::Card
{
    Q_OBJECT
public:
    // The distance is empty when nobody said where they are.
    RelaisCard(const look::Theme &theme, int number, const Relais &relais, const QString &distance, const OpenState &state,
               Language language, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    void setSelected(bool selected); // shown by a border and said in the description
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pointedAt(); // the focus or the mouse came to it

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return m_selected ? 3 : 1.5; }
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    int textLeft() const;
    int disc() const;

    QString m_id, m_name, m_where, m_distance, m_open, m_telephone, m_icon;
    int m_number;
    bool m_isOpen;
    bool m_selected = false;
};

} // namespace belvedere::relais::ui
