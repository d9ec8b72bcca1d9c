// How the result is made, in plain words, with the person's own answers as the example.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <quiz/profile.h>

#include <memory>

namespace belvedere::quiz::ui {

// The profile and the example are computed on another thread; ready() when they are shown.
class ExplanationPage : public look::Page
{
    Q_OBJECT
public:
    ExplanationPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, const Answers &answers,
                    Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void ready();
    void answersRequested();

private:
    void show(const Profile &profile, const QVector<Answer> &example);
    void section(const QString &title, const QStringList &sentences);
    QString exampleOf(const Answer &answer) const;

    std::shared_ptr<const content::Catalogue> m_catalogue;
    Language m_language;
};

} // namespace belvedere::quiz::ui
