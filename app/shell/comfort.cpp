// How the person reads best: the page of it, what follows from it, and the voice.
#include <shell/shell.h>
#include <shell/window.h>

#include <shell/comfortpage.h>
#include <shell/declarationpage.h>
#include <shell/topbar.h>

#include <content/ui/fichelook.h>
#include <core/whendone.h>
#include <look/toast.h>

#include <QApplication>
#include <QTextDocumentFragment>
#include <QtConcurrentRun>

namespace belvedere::shell {

namespace {

// The headings are those of the screen, as one sees them; the rest is French.
QVector<speech::Passage> spokenFiche(const content::Fiche &fiche, const content::ui::FicheLook &look, Language screen)
{
    const content::FicheHeadings &all = look.headings;
    const QStringList headings{all.nature, all.conditions, all.competences, all.acces, all.vieProfessionnelle, all.enBref, all.formations, all.associes,
                               all.niveau, all.statuts, all.secteurs, all.sources, all.publications, all.synonymes, all.rome};
    const QString text = QTextDocumentFragment::fromHtml(content::ficheHtml(fiche, look.style, all, look.language)).toPlainText();
    QVector<speech::Passage> passages;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        passages += speech::inTongues(line, screen, headings.contains(line.trimmed()) ? screen : Language::French);
    return passages;
}

} // namespace

QWidget *Shell::buildComfort()
{
    Comfort now;
    now.language = m_language;
    now.textScale = m_theme.textScale();
    now.mode = m_theme.mode();
    now.simple = m_theme.simpleWords();
    now.reducedMotion = m_theme.reducedMotion();
    now.pace = m_aloud.pace();
    auto *page = new ComfortPage(m_theme, now, m_comfortRow);
    connect(page, &ComfortPage::backRequested, this, &Shell::back);
    connect(page, &ComfortPage::chosen, this, [this](const Comfort &comfort, int row) {
        m_comfortRow = row;
        useComfort(comfort);
    });
    connect(page, &ComfortPage::declarationRequested, this, [this] { open({Place::Declaration}); });
    return page;
}

QWidget *Shell::buildDeclaration()
{
    auto *page = new DeclarationPage(m_theme);
    connect(page, &DeclarationPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::useComfort(const Comfort &comfort)
{
    m_aloud.setPace(comfort.pace);
    {
        const QSignalBlocker quiet(m_theme); // once, for all of it
        m_theme.setTextScale(comfort.textScale);
        m_theme.setMode(comfort.mode);
        m_theme.setSimpleWords(comfort.simple);
        m_theme.setReducedMotion(comfort.reducedMotion);
    }
    if (comfort.language != m_language)
        setLanguage(comfort.language);
    m_theme.applyTo(*qApp);
    rebuild();
}

void Shell::toggleReading()
{
    if (m_aloud.isReading()) {
        m_aloud.stop();
        return;
    }
    const Route route = current();
    if (route.place != Place::Fiche) {
        m_aloud.read(m_window->page(), m_language);
        return;
    }
    // The words of a fiche are in no widget: they come from the pack.
    const auto look = content::ui::FicheLook::of(m_theme, m_language, {});
    whenDone(m_library.fiche(route.id), m_window->page(), [this, look](const Result<content::Fiche> &fiche) {
        if (!fiche)
            return;
        auto words = QtConcurrent::run([fiche = *fiche, look, screen = m_language] { return spokenFiche(fiche, look, screen); });
        whenDone(words, m_window->page(), [this](const QVector<speech::Passage> &passages) {
            m_aloud.read(m_window->page(), m_language, passages);
        });
    });
}

void Shell::joinReading()
{
    connect(&m_aloud, &ReadAloud::changed, this, [this] {
        if (auto *bar = qobject_cast<TopBar *>(m_window->bar()))
            bar->setReading(m_aloud.isReading());
    });
    connect(&m_aloud, &ReadAloud::failed, this, [this] {
        if (m_visit)
            (new look::Toast(m_theme, m_window->page()))->showMessage(tr("This terminal cannot read aloud. Ask for help, or make the text larger."));
    });
}

} // namespace belvedere::shell
