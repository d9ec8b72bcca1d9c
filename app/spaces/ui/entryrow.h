// A line of the listing of a space: a folder that opens, or a document that can be chosen.
#pragma once

#include <look/cards.h>
#include <spaces/entries.h>

namespace belvedere::spaces::ui {

class EntryRow : public look::Card
{
    Q_OBJECT
public:
    EntryRow(const look::Theme &theme, const SpaceEntry &entry, QWidget *parent = nullptr);
    // The way back to the folder above.
    EntryRow(const look::Theme &theme, const QString &up, QWidget *parent = nullptr);

    // What has become of it, in words; drawn in place of its size and date.
    void setState(const QString &icon, const QString &words);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return isChecked() ? 2.5 : 1.5; }

private:
    int iconSide() const;
    int textLeft() const { return iconSide() + 40; }

    const QString m_name;
    QString m_icon;
    QString m_detail;
};

} // namespace belvedere::spaces::ui
