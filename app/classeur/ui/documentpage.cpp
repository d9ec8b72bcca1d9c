#include <classeur/ui/documentpage.h>

#include <classeur/calendardates.h>
#include <classeur/ui/words.h>

#include <core/dates.h>
#include <core/whendone.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {

constexpr int pageWidth = 1160; // pixels of the screen: that of the body

QString previewFailureInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Malformed: return DocumentPage::tr("This document is broken and cannot be shown. It stays in your classeur as it is.");
    case ErrorKind::Refused: return DocumentPage::tr("This document is locked by a password and cannot be shown here. It stays in your classeur as it is.");
    case ErrorKind::TooMany: return DocumentPage::tr("This picture is too large to be shown here. It stays in your classeur as it is.");
    default: return DocumentPage::tr("This document cannot be shown here. It stays in your classeur as it is.");
    }
}

} // namespace

DocumentPage::DocumentPage(look::Theme &theme, const ClasseurItem &item, const DocumentBox &box, Language language, const QString &program, QWidget *parent)
    : Page(theme, item.title, parent), m_item(item), m_language(language), m_box(box), m_previewer(program)
{
    footer()->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    m_before = new Button(theme, tr("Page before"), Button::Role::Secondary, QStringLiteral("back"));
    m_next = new Button(theme, tr("Next page"), Button::Role::Secondary, QStringLiteral("arrow-right"));
    m_where = new Label(theme, QString());
    m_where->setAlignment(Qt::AlignCenter);
    footer()->addWidget(m_before);
    footer()->addWidget(m_where, 1);
    footer()->addWidget(m_next);
    connect(m_before, &QAbstractButton::clicked, this, [this] { ask(m_page - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { ask(m_page + 1); });
    connect(&box, &DocumentBox::arrived, this, [this](const QString &digest) {
        if (digest == m_item.ref && !m_picture)
            show();
    });
    tellPages();
    show();
}

void DocumentPage::clear()
{
    m_picture = nullptr;
    clearBody();
}

void DocumentPage::tell(const QString &sentence)
{
    clear();
    body()->addWidget(new Notice(theme(), Notice::Kind::Info, sentence));
    body()->addStretch();
}

void DocumentPage::end()
{
    m_shown = true;
    Q_EMIT shown();
}

void DocumentPage::tellPages()
{
    const bool many = m_pages > 1;
    m_before->setVisible(many);
    m_next->setVisible(many);
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page < m_pages - 1);
    m_where->setText(many ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pages) : QString());
}

void DocumentPage::show()
{
    if (!m_box.has(m_item.ref)) {
        tell(tr("This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it."));
        end();
    } else if (m_item.suffix == QLatin1String("odt")) {
        tell(tr("Text documents (ODT) cannot be shown here. This one stays in your classeur as it is."));
        end();
    } else if (m_item.suffix == QLatin1String("ics")) {
        showDates();
    } else if (m_item.suffix == QLatin1String("txt")) {
        showText();
    } else {
        tell(tr("Your document is being opened…"));
        ask(0);
    }
}

// The days as they are written on paper, before what can be done with them elsewhere.
void DocumentPage::showDates()
{
    clear();
    body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("These are dates for the calendar of a telephone or a computer: open this document there, and they are added. They go with your classeur.")));
    const QLocale locale = localeOf(m_language);
    for (const CalendarDate &each : datesIn(m_box.bytes(m_item.ref))) {
        auto *panel = new look::Panel(theme().tokens().raised, theme().tokens().line);
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
        column->setSpacing(theme().space(1) / 2);
        const QString day = dayInWords(locale, each.day);
        const QString hour = m_language == Language::French ? each.time.toString(QStringLiteral("H'\u00a0h\u00a0'mm")) : locale.toString(each.time, QLocale::ShortFormat);
        column->addWidget(new Label(theme(), each.time.isValid() ? QString(day + QStringLiteral(", ") + hour) : day, Label::Style::Heading));
        column->addWidget(new Label(theme(), each.title));
        body()->addWidget(panel);
    }
    body()->addStretch();
    end();
}

void DocumentPage::showText()
{
    clear();
    const QByteArray bytes = m_box.bytes(m_item.ref).left(mostShown * 4);
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(bytes); // of an older program
    const bool cut = text.size() > mostShown;
    // Paragraph by paragraph: one label of all would be measured as a whole, again and again.
    constexpr qsizetype linesOfALabel = 60;
    QStringList lines = text.left(mostShown).split(u'\n');
    while (!lines.isEmpty()) {
        body()->addWidget(new Label(theme(), lines.mid(0, linesOfALabel).join(u'\n')));
        lines = lines.mid(linesOfALabel);
    }
    if (cut)
        body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("This is the beginning of a long text. All of it is in your classeur.")));
    body()->addStretch();
    end();
}

void DocumentPage::ask(int page)
{
    if (page < 0 || (page >= m_pages && page > 0))
        return;
    m_page = page;
    tellPages();
    m_shown = false;
    const int width = qRound(pageWidth * devicePixelRatioF());
    whenDone(m_previewer.page(m_box.bytes(m_item.ref), m_item.suffix, page, width), this, [this](const Result<preview::PageShown> &shown) {
        if (shown) {
            got(*shown);
        } else if (shown.error().kind != ErrorKind::Cancelled) {
            tell(previewFailureInWords(shown.error().kind));
            end();
        }
    });
}

void DocumentPage::got(const preview::PageShown &page)
{
    clear();
    m_pages = page.pages;
    tellPages();
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    QPixmap pixmap = QPixmap::fromImage(page.picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_picture->setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys, and read
    m_picture->setAccessibleName(m_pages > 1 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pages) : m_item.title);
    m_picture->setAccessibleDescription(page.text);
    body()->addWidget(m_picture);
    body()->addStretch();
    if (!m_before->hasFocus() && !m_next->hasFocus())
        focusFirst();
    end();
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        ask(m_page - 1);
    else if (event->key() == Qt::Key_Right)
        ask(m_page + 1);
    else
        Page::keyPressEvent(event);
}

} // namespace belvedere::classeur::ui
