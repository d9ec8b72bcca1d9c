// One's answers once the view is there: read, changed, explained, on paper.
#include <shell/shell.h>

#include <quiz/ui/answerspage.h>
#include <quiz/ui/changepanel.h>
#include <quiz/ui/explanationpage.h>
#include <quiz/ui/quizpage.h>
#include <quiz/ui/resultspage.h>
#include <quiz/ui/summarypage.h>

#include <QVBoxLayout>

namespace belvedere::shell {

using quiz::ui::AnswersPage;
using quiz::ui::ChangePanel;
using quiz::ui::ExplanationPage;
using quiz::ui::QuizPage;
using quiz::ui::SummaryPage;

QWidget *Shell::buildAnswers()
{
    auto *page = new AnswersPage(m_theme, m_catalogue->guide, m_visit->answers, m_language);
    connect(page, &AnswersPage::changeRequested, this, [this](const QString &question) { open({Place::Change, question}); });
    connect(page, &AnswersPage::whyTold, this, &Shell::tellWhy);
    connect(page, &AnswersPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildChange(const QString &question)
{
    m_change = std::make_unique<quiz::Game>(m_catalogue->guide, m_visit->answers, m_visit->seed);
    m_change->takeOnly(question);
    auto *page = new QuizPage(m_theme, *m_change, m_language);
    connect(page, &QuizPage::finished, this, [this, before = m_visit->answers] {
        if (before == m_visit->answers)
            return back();
        m_visit->before = before;
        open({Place::Results});
    });
    connect(page, &QuizPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::addChanges(quiz::ui::ResultsPage *page)
{
    if (!m_visit->before)
        return;
    auto *panel = new ChangePanel(m_theme, m_catalogue, *m_visit->before, m_visit->answers, wishes(), m_language);
    connect(panel, &ChangePanel::undoRequested, this, [this] {
        m_visit->answers = *std::exchange(m_visit->before, std::nullopt);
        open({Place::Results});
    });
    page->body()->addWidget(panel);
}

QWidget *Shell::buildExplanation()
{
    auto *page = new ExplanationPage(m_theme, m_catalogue, m_visit->answers, m_language);
    connect(page, &ExplanationPage::answersRequested, this, [this] { open({Place::Answers}); });
    connect(page, &ExplanationPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildSummary()
{
    QStringList kept;
    for (const auto &item : m_visit->classeur.items()) {
        if (item.kind == classeur::ClasseurItem::Kind::Metier)
            kept.append(item.title);
    }
    auto *page = new SummaryPage(m_theme, m_catalogue, {m_clock.now().toLocalTime().date(), m_settings.centreName,
                                                        m_visit->answers, {}, kept, m_language}, wishes());
    offerSharing(page, classeur::ClasseurItem::Kind::Result, QString());
    connect(page, &SummaryPage::printRequested, this, [this](const QString &html) { printPages(html, look::Pages::One); });
    connect(page, &SummaryPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::tellWhy(const QString &question, quiz::WhyNone why)
{
    m_visit->answers.setWhy(question, why);
}

} // namespace belvedere::shell
