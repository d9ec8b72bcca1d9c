// Buttons: painted, with a focus ring; their text wraps and is never cut.
#pragma once

#include <look/theme.h>

#include <QAbstractButton>

namespace belvedere::look {

class Button : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Role { Primary, Secondary, Ghost, Danger };

    Button(const Theme &theme, const QString &text, Role role = Role::Secondary,
           const QString &icon = {}, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    // Words wider than that go on in a further line; 420 px at normal text size if nothing is said.
    void setWidestText(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter as well as Space

private:
    int iconSize() const;
    QSize textSize() const;

    const Theme &m_theme;
    Role m_role;
    QString m_icon;
    int m_widestText;
};

// A square button with an icon only; its name is for who does not see it, and a tool tip.
class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(const Theme &theme, const QString &icon, const QString &accessibleName,
               QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
};

} // namespace belvedere::look
