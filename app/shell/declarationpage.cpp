#include <shell/declarationpage.h>

#include <look/labels.h>
#include <look/panel.h>

#include <QVBoxLayout>

namespace belvedere::shell {

using look::Label;

QString DeclarationPage::stateInWords()
{
    return tr("Accessibility: partly compliant");
}

DeclarationPage::DeclarationPage(look::Theme &theme, QWidget *parent) : Page(theme, stateInWords(), parent)
{
    const std::pair<QString, QStringList> parts[]{
        {tr("State"),
         {tr("This terminal partly complies with the European standard EN 301 549 and, for the fiches, with the RGAA 4.1."),
          tr("Its authors tested it themselves, in November 2026. Nobody else has checked it yet.")}},
        {tr("What helps you"),
         {tr("Under “Languages, comfort”: four languages, larger text, high contrast, easy words, pictures that stay still, a voice that reads the page."),
          tr("Everything can be done by touch alone, or with a keyboard alone.")}},
        {tr("What is missing"),
         {tr("Some videos have no subtitles, and none has an audio description. What is said can be read beside many of them."),
          tr("Documents that you bring are shown as pictures: the voice does not read them."),
          tr("The voice does not read maps and charts: what they show stands beside them in words."),
          tr("An upright screen and a braille display were never tried.")}},
        {tr("Something stops you?"), {tr("Tell the person in charge of the room: they give you the same in another way.")}},
        {tr("Nobody answers?"),
         {tr("You may write to the Défenseur des droits. It is free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Telephone: 09 69 39 00 00.")}}};
    for (const auto &[title, sentences] : parts) {
        auto *panel = new look::Panel(theme.tokens().raised, theme.tokens().line);
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
        column->setSpacing(theme.space(1));
        column->addWidget(new Label(theme, title, Label::Style::Heading));
        for (const QString &sentence : sentences)
            column->addWidget(new Label(theme, sentence));
        body()->addWidget(panel);
    }
    body()->addStretch();
}

} // namespace belvedere::shell
