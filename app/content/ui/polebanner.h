// The head of the pages of a pôle: its colour, its puys, its icon and its phrase.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::content::ui {

class PoleBanner : public QWidget
{
    Q_OBJECT
public:
    // The theme outlives the banner. The phrase is read by who does not see it.
    PoleBanner(const look::Theme &theme, const QString &pole, const QString &phrase, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int icon() const;
    int textWidth(int width) const;

    const look::Theme &m_theme;
    QString m_pole;
    QString m_phrase;
};

} // namespace belvedere::content::ui
