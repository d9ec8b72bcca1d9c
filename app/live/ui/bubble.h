// One thing that was said in a talk: by whom, when, what, and what came of it.
#pragma once

#include <live/talk.h>

#include <look/theme.h>

#include <QLocale>
#include <QWidget>

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::live::ui {

// What a text names that can be shown on the terminal: a fiche.
struct FoundLink {
    QString label; // its title
    QString id;
};

class Bubble : public QWidget
{
    Q_OBJECT
public:
    Bubble(const look::Theme &theme, const TalkLine &line, const QVector<FoundLink> &links, const QLocale &locale, QWidget *parent = nullptr);

    void setState(TalkLine::State state); // of ours
    void setFileWords(const QString &words); // what becomes of its file; the button goes
    void setVoice(const QString &button, const QString &words); // of a voice message: what its button does, how far it is
    bool isMine() const { return m_mine; }

Q_SIGNALS:
    void fileWanted(const QUrl &address);
    void voiceWanted(const QUrl &address);
    void linkRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    const look::Theme &m_theme;
    const bool m_mine;
    QString m_head, m_text;
    look::Label *m_mark = nullptr;
    look::Button *m_fetch = nullptr;
    look::Label *m_fileWords = nullptr;
};

// Its name ends as those of voice messages do (Ogg Opus); what it is its bytes tell.
bool mayBeVoice(const QUrl &file);

// "Received", "Read"...
QString markInWords(TalkLine::State state);

} // namespace belvedere::live::ui
