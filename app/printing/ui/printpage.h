// Pages before they are printed, exactly as they will be; and what becomes of them.
#pragma once

#include <look/page.h>
#include <look/paper.h>
#include <preview/previewer.h>
#include <printing/printer.h>

#include <QTimer>

class QLabel;

namespace belvedere::look {
class Button;
class Label;
class Notice;
}

namespace belvedere::printing::ui {

struct PrintOrder {
    QString html; // for look/paper.h
    look::Pages pages = look::Pages::Any;
    bool operator==(const PrintOrder &) const = default;
};

class PrintPage : public look::Page
{
    Q_OBJECT
public:
    // The printer outlives the page. `mostPages`: more are not printed. `program`: of the preview, for tests.
    PrintPage(look::Theme &theme, Printer &printer, const PrintOrder &order, int mostPages, const QString &program = {}, QWidget *parent = nullptr);

    bool isShown() const { return m_shown; }           // the first page, or a sentence why not
    QString said() const { return m_words; }           // of the printer
    int pageCount() const { return m_count; }
    QByteArray pdf() const { return m_pdf; }

Q_SIGNALS:
    void shown();
    void sent(int job, const QString &printer);
    void ended(bool printed);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Left and Right turn the pages

private:
    enum class State { Looking, Ready, Sending, Printing, Ended };
    void buildBody();
    void made(const Result<QByteArray> &pdf);
    void turn(int page);
    void look();
    void judge(const Result<PrinterState> &printer);
    void print();
    void follow();
    void followed(const Result<JobState> &job);
    void end(bool printed, const QString &words);
    void say(const QString &words, bool trouble, bool good = false);

    Printer &m_printer;
    const int m_mostPages;
    preview::Previewer m_previewer;
    QByteArray m_pdf;
    int m_page = 0, m_count = 0;
    State m_state = State::Looking;
    PrinterState m_seen;
    int m_job = 0;
    bool m_stopped = false; // the person took it back
    bool m_grey = true;
    bool m_shown = false;
    QString m_words;
    QTimer m_tick; // looks at the printer, and at the job once there is one
    QLabel *m_picture = nullptr;
    look::Label *m_where = nullptr;
    look::Button *m_before = nullptr, *m_next = nullptr, *m_print = nullptr, *m_cancel = nullptr;
    QWidget *m_colours = nullptr;
    look::Notice *m_notice = nullptr;
};

} // namespace belvedere::printing::ui
