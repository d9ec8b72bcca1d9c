// What is on the screen, for one's own phone: a code, and what becomes of it there.
#pragma once

#include <look/page.h>
#include <share/shared.h>

class QHBoxLayout;

namespace belvedere::look {
class Label;
class QrPicture;
}

namespace belvedere::share::ui {

class SharePage : public look::Page
{
    Q_OBJECT
public:
    explicit SharePage(look::Theme &theme, QWidget *parent = nullptr);

    void setShared(const Shared &shared);
    void setGone(); // it is not in the content any more
    bool isShown() const { return m_code != nullptr; }
    // What the code that is shown holds.
    QString code() const;

private:
    void showWay(Way way);

    Shared m_shared;
    Way m_way = Way::Page;
    look::QrPicture *m_code = nullptr;
    QWidget *m_codeHolder = nullptr;
    look::Label *m_steps = nullptr;
    look::Label *m_words = nullptr;
};

// What a way is called.
QString wayInWords(Way way);

} // namespace belvedere::share::ui
