#include <spaces/ui/importpage.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <spaces/ui/entryrow.h>
#include <spaces/ui/words.h>

#include <QProgressBar>
#include <QVBoxLayout>

namespace belvedere::spaces::ui {

using look::Button;
using look::Label;
using look::Notice;

ImportPage::ImportPage(look::Theme &theme, QWidget *parent) : Page(theme, tr("Add documents from my space"), parent)
{
    footer()->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    m_leave = new Button(theme, tr("Back to my classeur"), Button::Role::Secondary, QStringLiteral("folder"));
    connect(m_leave, &QAbstractButton::clicked, this, &ImportPage::leaveRequested);
    footer()->addWidget(m_leave);
    footer()->addStretch();
    m_stop = new Button(theme, tr("Stop"), Button::Role::Secondary, QStringLiteral("close"));
    connect(m_stop, &QAbstractButton::clicked, this, &ImportPage::cancelRequested);
    footer()->addWidget(m_stop);
    m_bring = new Button(theme, tr("Add to my classeur"), Button::Role::Primary, QStringLiteral("plus"));
    connect(m_bring, &QAbstractButton::clicked, this, [this] { Q_EMIT documentsWanted(m_chosen); });
    footer()->addWidget(m_bring);
    setWorking();
}

void ImportPage::clear()
{
    m_bar = nullptr;
    m_coming = nullptr;
    m_rows.clear();
    m_ended.clear();
    m_chosen.clear();
    clearBody();
    m_stop->hide();
    m_bring->hide();
}

void ImportPage::setWorking()
{
    clear();
    body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Your space is being opened…")));
    body()->addStretch();
    m_leave->setFocus();
}

EntryRow *ImportPage::addRow(EntryRow *row)
{
    body()->addWidget(row);
    return row;
}

void ImportPage::setEntries(const QString &folder, const QVector<SpaceEntry> &entries)
{
    clear();
    m_folder = folder;
    const QString where = folder.isEmpty() ? tr("All my documents") : folder.chopped(1).replace(u'/', QStringLiteral(" › "));
    body()->addWidget(new Label(theme(), where, Label::Style::Heading));
    auto *hint = new Label(theme(), tr("PDF, text documents (ODT), pictures and plain text, of 10 MB at most each."));
    hint->setMuted(true);
    body()->addWidget(hint);
    if (!folder.isEmpty()) {
        auto *up = addRow(new EntryRow(theme(), tr("To the folder above")));
        connect(up, &QAbstractButton::clicked, this, [this] { Q_EMIT folderWanted(folderAbove(m_folder)); });
    }
    for (const SpaceEntry &entry : entries.mid(0, mostRows)) {
        auto *row = addRow(new EntryRow(theme(), entry));
        if (entry.folder)
            connect(row, &QAbstractButton::clicked, this, [this, path = entry.path] { Q_EMIT folderWanted(path); });
        else
            connect(row, &QAbstractButton::toggled, this, [this, entry](bool on) { choose(entry, on); });
    }
    if (entries.size() > mostRows)
        body()->addWidget(new Label(theme(), tr("This folder has %1 more. Put what you want into a folder of its own.").arg(entries.size() - mostRows)));
    if (entries.isEmpty())
        body()->addWidget(new Notice(theme(), Notice::Kind::Info, folder.isEmpty() ? tr("There is no document in your space yet.") : tr("This folder is empty.")));
    body()->addStretch();
    m_bring->setVisible(true);
    tellChosen();
    focusFirst();
}

void ImportPage::choose(const SpaceEntry &entry, bool on)
{
    if (on)
        m_chosen.append(entry);
    else
        m_chosen.removeIf([&entry](const SpaceEntry &each) { return each.path == entry.path; });
    tellChosen();
}

void ImportPage::tellChosen()
{
    const int count = static_cast<int>(m_chosen.size());
    m_bring->setEnabled(count > 0);
    m_bring->setText(count == 0 ? tr("Choose documents") : tr("Add %n documents", "", count));
    m_bring->updateGeometry();
}

void ImportPage::setFailed(const QString &folder, ErrorKind kind)
{
    clear();
    body()->addWidget(new Notice(theme(), Notice::Kind::Error, listingFailureInWords(kind)));
    auto *holder = new QWidget;
    auto *row = new look::FlowGrid(holder, 380 * theme().textScale(), theme().space(2), 3);
    auto *again = kind == ErrorKind::SignedOut ? new Button(theme(), tr("Sign in again"), Button::Role::Primary, QStringLiteral("key"))
                                               : new Button(theme(), tr("Try again"), Button::Role::Primary, QStringLiteral("again"));
    if (kind == ErrorKind::SignedOut)
        connect(again, &QAbstractButton::clicked, this, &ImportPage::signInRequested);
    else
        connect(again, &QAbstractButton::clicked, this, [this, folder] { Q_EMIT folderWanted(folder); });
    row->addWidget(again);
    if (!folder.isEmpty()) {
        auto *top = new Button(theme(), tr("All my documents"), Button::Role::Secondary, QStringLiteral("folder"));
        connect(top, &QAbstractButton::clicked, this, [this] { Q_EMIT folderWanted({}); });
        row->addWidget(top);
    }
    body()->addWidget(holder);
    body()->addStretch();
    again->setFocus();
}

void ImportPage::setComing(const QVector<SpaceEntry> &documents)
{
    clear();
    m_coming = new Label(theme(), tr("Your documents are coming into your classeur"), Label::Style::Heading);
    body()->addWidget(m_coming);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Documents that came"));
    m_bar->setTextVisible(false);
    m_bar->setMinimumHeight(theme().space(2));
    m_bar->setRange(0, static_cast<int>(documents.size()));
    m_bar->setValue(0);
    body()->addWidget(m_bar);
    for (int i = 0; i < documents.size(); ++i) {
        auto *row = addRow(new EntryRow(theme(), documents.at(i)));
        row->setCheckable(false);
        row->setFocusPolicy(Qt::TabFocus); // to be read
        m_rows.append(row);
        setStep(i, Step::Waiting);
    }
    body()->addStretch();
    m_stop->show();
    m_stop->setFocus();
}

void ImportPage::setStep(int document, Step step, const QString &why)
{
    if (document < 0 || document >= m_rows.size())
        return;
    EntryRow *row = m_rows.at(document);
    switch (step) {
    case Step::Waiting: row->setState(QStringLiteral("clock"), tr("Waiting")); return;
    case Step::Coming: row->setState(QStringLiteral("download"), tr("Coming…")); return;
    case Step::Added: row->setState(QStringLiteral("check"), tr("In my classeur")); break;
    case Step::Known: row->setState(QStringLiteral("check"), tr("It was in my classeur already")); break;
    case Step::Failed: row->setState(QStringLiteral("warning"), why); break;
    case Step::Stopped: row->setState(QStringLiteral("close"), tr("Not added")); break;
    }
    m_ended.insert(document);
    m_bar->setValue(static_cast<int>(m_ended.size()));
}

void ImportPage::setDone(int added, int failed)
{
    m_stop->hide();
    m_coming->hide();
    m_bar->hide();
    const QString words = (added > 0 ? tr("%n documents are in your classeur.", "", added) : tr("No document was added."))
        + (failed > 0 ? u' ' + tr("%n could not be added.", "", failed) : QString());
    body()->insertWidget(0, new Notice(theme(), failed == 0 && added > 0 ? Notice::Kind::Success : Notice::Kind::Warning, words));
    m_leave->setFocus();
}

} // namespace belvedere::spaces::ui
