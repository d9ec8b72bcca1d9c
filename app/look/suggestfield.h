// A field that suggests as one types: a commune, a formation. What it suggests comes from outside.
#pragma once

#include <core/result.h>
#include <look/theme.h>

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QVector>
#include <QWidget>

#include <functional>

namespace belvedere::look {

class TextField;

struct Suggestion {
    QString id;
    QString title;
    QString detail; // tells two of one title apart
};

struct Suggestions {
    QString heading; // above them: "Did you mean…"; may be empty
    QVector<Suggestion> items;
};

// The suggestions lie over what is under the field. Down goes to them, Up and Escape come back, Enter
// in the field chooses the first.
class SuggestField : public QWidget
{
    Q_OBJECT
public:
    // Asked at each pause of the typing, with the text simplified and never empty.
    using Find = std::function<QFuture<Result<Suggestions>>(const QString &text)>;

    static constexpr int pauseMs = 120;

    SuggestField(const Theme &theme, const QString &placeholder, const QString &icon, Find find, QWidget *parent = nullptr);
    ~SuggestField() override;

    QString text() const;
    // What is chosen, as it is shown; asks for no suggestions.
    void setText(const QString &text);
    // Said under the field when nothing fits.
    void setNothing(const QString &words) { m_nothing = words; }
    TextField *field() const { return m_field; }
    bool isOpen() const; // suggestions are shown

Q_SIGNALS:
    void chosen(const QString &id, const QString &title);
    void cleared(); // the text was erased

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void ask();
    void show(const Suggestions &suggestions);
    void place();
    void close();
    void choose(const Suggestion &suggestion);
    bool keyInField(int key);
    bool keyInList(QWidget *at, int key);

    const Theme &m_theme;
    Find m_find;
    QString m_nothing;
    TextField *m_field;
    QTimer m_pause{this};
    quint64 m_turn = 0; // of the last thing typed
    bool m_enter = false; // Enter was pressed before the suggestions came
    QVector<Suggestion> m_suggestions;
    QPointer<QWidget> m_panel;      // over the page
    QVector<QWidget *> m_cards;     // in it
};

} // namespace belvedere::look
