// What is said in a video, line by line: the line that is being said is marked, and each leads to its moment.
#pragma once

#include <look/theme.h>
#include <media/video.h>

#include <QAbstractListModel>
#include <QListView>
#include <QTimer>

namespace belvedere::media::ui {

class CueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { FromRole = Qt::UserRole, SpokenRole };

    explicit CueModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    void setCues(const QVector<Cue> &cues);
    const QVector<Cue> &cues() const { return m_cues; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_cues.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    // The line of that moment becomes the one being said, and stays so until the next begins; true when it changed.
    bool setMoment(qint64 ms);
    int spoken() const { return m_spoken; }

private:
    QVector<Cue> m_cues;
    int m_spoken = -1;
};

class Transcript : public QListView
{
    Q_OBJECT
public:
    explicit Transcript(const look::Theme &theme, QWidget *parent = nullptr);

    void setCues(const QVector<Cue> &cues);
    void setMoment(qint64 ms); // follows the speech, unless somebody reads elsewhere just now
    void setColours(const look::PoleColours &colours);
    const CueModel &cues() const { return *m_model; }

Q_SIGNALS:
    void chosen(qint64 ms); // a line was touched, or Enter pressed on it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);

    CueModel *m_model;
    class CueDelegate *m_delegate;
    QTimer m_reading; // somebody scrolls: runs for some seconds
};

} // namespace belvedere::media::ui
