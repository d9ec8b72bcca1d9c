// Documents of a person's space, from which they choose what comes into the classeur; and how far each of them is.
#pragma once

#include <look/page.h>
#include <spaces/entries.h>

#include <QSet>

class QProgressBar;

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::spaces::ui {

class EntryRow;

class ImportPage : public look::Page
{
    Q_OBJECT
public:
    static constexpr int mostRows = 300; // of a folder; what is beyond is said

    enum class Step { Waiting, Coming, Added, Known, Failed, Stopped };

    // Begins with the working state.
    explicit ImportPage(look::Theme &theme, QWidget *parent = nullptr);

    void setWorking(); // a folder is being asked for
    void setEntries(const QString &folder, const QVector<SpaceEntry> &entries);
    void setFailed(const QString &folder, ErrorKind kind); // it cannot be listed
    // The documents that come now, one after another.
    void setComing(const QVector<SpaceEntry> &documents);
    void setStep(int document, Step step, const QString &why = {}); // a sentence where it failed
    void setDone(int added, int failed);

Q_SIGNALS:
    void folderWanted(const QString &path);
    void documentsWanted(const QVector<belvedere::spaces::SpaceEntry> &documents);
    void cancelRequested();
    void signInRequested();
    void leaveRequested(); // back to the classeur

private:
    void clear();
    void tellChosen();
    void choose(const SpaceEntry &entry, bool on);
    EntryRow *addRow(EntryRow *row);

    QString m_folder;
    QVector<SpaceEntry> m_chosen;
    QVector<EntryRow *> m_rows; // of what comes
    QSet<int> m_ended;
    look::Label *m_coming = nullptr; // with the bar, while they come
    QProgressBar *m_bar = nullptr;
    look::Button *m_bring;
    look::Button *m_stop;
    look::Button *m_leave;
};

} // namespace belvedere::spaces::ui
