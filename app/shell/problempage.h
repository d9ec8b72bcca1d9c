// Shown in place of everything when there is no content to show: says what to do.
#pragma once

#include <core/result.h>

#include <QWidget>

namespace belvedere::look {
class Button;
class Theme;
}

namespace belvedere::shell {

class ProblemPage : public QWidget
{
    Q_OBJECT
public:
    ProblemPage(look::Theme &theme, const Error &error, QWidget *parent = nullptr);

    Q_INVOKABLE void focusFirst();

Q_SIGNALS:
    void retry();
    void doorRequested(); // the administrator's

private:
    look::Button *m_again;
};

} // namespace belvedere::shell
