// What a pupil shows to the class, under the name that the terminal invented: their valleys, words or wishes.
#include <shell/inclass.h>
#include <shell/shell.h>

#include <look/button.h>
#include <look/page.h>

namespace belvedere::shell {

namespace {

constexpr int mostShownPoles = 3;

} // namespace

QStringList InClass::showable(Showable what) const
{
    switch (what) {
    case Showable::Valleys: return m_asks.poles().mid(0, mostShownPoles);
    case Showable::Words: return m_words;
    case Showable::Wishes: return m_asks.visited().wishes.mid(0, seance::mostValues);
    }
    return {};
}

bool InClass::mayShow(Showable what) const
{
    return isIn() && m_member->stage().step >= 0 && (m_showing == what || !showable(what).isEmpty());
}

void InClass::setShowing(Showable what, bool shows)
{
    if (!isIn() || (!shows && m_showing != what))
        return;
    m_showing = shows ? std::optional(what) : std::nullopt;
    m_member->show({std::max(0, m_member->stage().step), shows ? showable(what) : QStringList()});
    showBar();
    Q_EMIT showingChanged();
}

// What somebody found is shown to the class by them alone, and taken back as easily.
void Shell::offerShowing(look::Page *page, Showable what)
{
    if (!m_inClass || !m_inClass->isIn())
        return;
    auto *button = new look::Button(m_theme, QString(), look::Button::Role::Secondary, QStringLiteral("people"));
    button->setAccessibleDescription(tr("Under your invented name. You may take it back."));
    const auto say = [this, button, what] {
        const bool shows = m_inClass->isShowing(what);
        button->setText(what == Showable::Words    ? shows ? tr("Show my words no more") : tr("Show my words to the class")
                        : what == Showable::Wishes ? shows ? tr("Show my wishes no more") : tr("Show my wishes to the class")
                        : shows                ? tr("Show it to the class no more")
                                               : tr("Show it to the class"));
        button->setVisible(m_inClass->mayShow(what));
    };
    page->actions()->addWidget(button, 0, Qt::AlignTop);
    say();
    connect(m_inClass.get(), &InClass::showingChanged, button, say);
    connect(button, &QAbstractButton::clicked, m_inClass.get(), [this, what] { m_inClass->setShowing(what, !m_inClass->isShowing(what)); });
}

} // namespace belvedere::shell
