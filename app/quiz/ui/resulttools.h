// Under the view from the summit: the answers behind it, how it is made, and a page for a talk.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::quiz::ui {

class ResultTools : public QWidget
{
    Q_OBJECT
public:
    explicit ResultTools(const look::Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void answersRequested();
    void explanationRequested();
    void summaryRequested();
    void keepRequested();
    void pairRequested();
};

} // namespace belvedere::quiz::ui
