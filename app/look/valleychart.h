// Six valleys seen from a summit, as large as their shares of a result, with their names under them.
#pragma once

#include <look/theme.h>
#include <look/valleyshapes.h>

#include <QImage>
#include <QWidget>

namespace belvedere::look {

class ValleyButton;

class ValleyChart : public QWidget
{
    Q_OBJECT
public:
    explicit ValleyChart(const Theme &theme, QWidget *parent = nullptr);

    // Valleys between which no order is claimed are drawn and written equal. Also writes the text
    // equivalent as the accessible description: "label: NN %, ...".
    void setValleys(const QVector<Valley> &valleys);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {900, heightForWidth(900)}; }
    bool isDrawn() const { return m_drawn == m_wanted; }

Q_SIGNALS:
    void valleyEntered(const QString &poleId); // touched, or chosen by key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int labelHeight(int width) const;
    ValleyView viewFor(int width) const;
    void arrange();
    void paintPin(QPainter &painter, const ValleyShape &shape, const Valley &valley) const;
    void paintWords(QPainter &painter, const ValleyShape &shape, const Valley &valley) const;

    const Theme &m_theme;
    QVector<Valley> m_valleys;
    QVector<ValleyButton *> m_buttons;
    ValleyView m_wanted;
    ValleyView m_drawn; // of m_picture
    QImage m_picture;
};

} // namespace belvedere::look
