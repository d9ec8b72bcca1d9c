// A document of the person's own on the screen: PDF page by page, pictures, text.
#pragma once

#include <classeur/documentbox.h>
#include <classeur/item.h>
#include <core/language.h>
#include <look/page.h>
#include <preview/previewer.h>

class QLabel;

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::classeur::ui {

class DocumentPage : public look::Page
{
    Q_OBJECT
public:
    static constexpr qsizetype mostShown = 200'000; // characters of a text

    // The box outlives the page. `program`: of the preview, for tests.
    DocumentPage(look::Theme &theme, const ClasseurItem &item, const DocumentBox &box, Language language, const QString &program = {}, QWidget *parent = nullptr);

    int page() const { return m_page; } // from 0
    bool isShown() const { return m_shown; } // the page, or the sentence that stands for it

Q_SIGNALS:
    void shown();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Left and Right turn the pages

private:
    void show();
    void showText();
    void showDates();
    void ask(int page);
    void got(const preview::PageShown &page);
    void tell(const QString &sentence);
    void clear();
    void tellPages();
    void end();

    const ClasseurItem m_item;
    const Language m_language; // of the days
    const DocumentBox &m_box;
    preview::Previewer m_previewer;
    QLabel *m_picture = nullptr;
    look::Button *m_before;
    look::Button *m_next;
    look::Label *m_where;
    int m_page = 0;
    int m_pages = 1;
    bool m_shown = false;
};

} // namespace belvedere::classeur::ui
