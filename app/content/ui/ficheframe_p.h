// Where a fiche is shown: the web view, under a cover until it can be read, under a sentence when it
// cannot.
#pragma once

#include <look/theme.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace belvedere::look {
class Label;
}

namespace belvedere::content::ui {

class FicheFrame : public QWidget
{
    Q_OBJECT
public:
    FicheFrame(look::Theme &theme, QWidget *parent);

    void setView(QWidget *view);
    void cover();   // a plain ground; says "one moment" if it lasts
    void uncover();
    bool isCovered() const;
    void tell(const QString &sentence, bool offerAgain);

Q_SIGNALS:
    void againRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    look::Theme &m_theme;
    QPointer<QWidget> m_view;
    QWidget *m_cover;
    look::Label *m_wait;
    QPointer<QWidget> m_notice;
    QTimer m_patience;
};

} // namespace belvedere::content::ui
