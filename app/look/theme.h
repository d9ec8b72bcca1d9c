// How things look now: mode, size of text, motion; fonts and measures that follow.
#pragma once

#include <look/tokens.h>

#include <QFont>
#include <QObject>

class QApplication;

namespace belvedere::look {

class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    Mode mode() const { return m_tokens.mode; }
    void setMode(Mode mode);
    double textScale() const { return m_textScale; } // 1.0 to 2.0
    void setTextScale(double scale);                 // clamped
    static constexpr double largeText = 1.4;         // above it there is less beside the text, or under it
    bool hasLargeText() const { return m_textScale > largeText; }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    // Fewer and shorter words, in the manner of "facile à lire et à comprendre" (FALC, Unapei's rules).
    bool simpleWords() const { return m_simpleWords; }
    void setSimpleWords(bool simple);

    const Tokens &tokens() const { return m_tokens; }

    // Sora for what is read first, Inter for text; pixel sizes times the text scale.
    QFont display() const; // 46
    QFont title() const;   // 32
    QFont heading() const; // 22
    QFont body() const;    // 18
    QFont small() const;   // 15
    QFont button() const;  // 18

    int space(int steps) const { return steps * 8; } // pixels, never scaled
    int touch() const; // smallest side of what can be touched: 56 px, more with larger text

    // Palette and font of the application.
    void applyTo(QApplication &application) const;
    // For the few controls that we do not paint ourselves (scroll bars, fields), each of which sets it
    // on itself: a style sheet of the whole application made pages take half as long again to show.
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    QFont font(const QString &family, int pixels, QFont::Weight weight) const;

    Tokens m_tokens = Tokens::of(Mode::Light);
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
    bool m_simpleWords = false;
};

} // namespace belvedere::look
