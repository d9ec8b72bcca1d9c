// The door of a pôle, with its number of métiers.
#pragma once

#include <content/guide.h>
#include <look/doorcard.h>

namespace belvedere::content::ui {

class PoleCard : public look::DoorCard
{
    Q_OBJECT
public:
    PoleCard(const look::Theme &theme, const Pole &pole, Language language, const QString &count,
             QWidget *parent = nullptr);

protected:
    void drawInside(QPainter &painter) override;

private:
    QString m_count;
};

} // namespace belvedere::content::ui
