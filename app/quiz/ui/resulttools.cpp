#include <quiz/ui/resulttools.h>

#include <look/button.h>
#include <look/flowrow.h>

namespace belvedere::quiz::ui {

ResultTools::ResultTools(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new look::FlowRow(this, theme.space(2));
    const auto tool = [&](const QString &text, const QString &icon, auto signal) {
        auto *button = new look::Button(theme, text, look::Button::Role::Secondary, icon);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
    };
    const bool all = !theme.simpleWords();
    if (all) {
        tool(tr("My answers"), QStringLiteral("pen"), &ResultTools::answersRequested);
        tool(tr("How this result is made"), QStringLiteral("help"), &ResultTools::explanationRequested);
    }
    tool(tr("One page for my interview"), QStringLiteral("print"), &ResultTools::summaryRequested);
    tool(tr("Keep this result"), QStringLiteral("keep-outline"), &ResultTools::keepRequested);
    if (all)
        tool(tr("Compare with somebody"), QStringLiteral("people"), &ResultTools::pairRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace belvedere::quiz::ui
