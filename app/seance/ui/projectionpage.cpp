#include <seance/ui/projectionpage.h>

#include <seance/ui/teacherwords.h>
#include <seance/ui/timeleft.h>

#include <look/labels.h>
#include <look/panel.h>
#include <look/qrpicture.h>
#include <look/scrollpage.h>

#include <QKeyEvent>
#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Label;

namespace {

constexpr double beamerScale = 1.9;
constexpr double leastShare = 0.5, shareStep = 0.05; // of the sizes for a large picture
constexpr int qrSide = 260;

} // namespace

ProjectionPage::ProjectionPage(look::Theme &theme, const Clock &clock, QWidget *parent)
    : Page(theme, QString(), parent), m_clock(clock), m_codeBox(new QWidget), m_picture(new QWidget), m_shown(new QWidget), m_poles(new PoleBars(theme, beamerScale)),
      m_words(new WordCloud(theme, beamerScale))
{
    fillWidth();
    m_whole = new QWidget;
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(4));
    auto *words = new QVBoxLayout;
    words->addWidget(m_count = label(28, false));
    words->addWidget(m_step = label(60, true));
    words->addWidget(m_says = label(34, false));
    head->addLayout(words, 1);
    head->addWidget(m_time = label(96, true), 0, Qt::AlignTop);
    m_time->setWordWrap(false);
    column->addLayout(head);
    auto *code = new QHBoxLayout(m_codeBox);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(theme.space(5));
    auto *codeWords = new QVBoxLayout;
    codeWords->addStretch();
    codeWords->addWidget(m_how = label(28, false));
    codeWords->addWidget(m_code = label(150, true));
    m_code->setWordWrap(false);
    codeWords->addStretch();
    code->addStretch();
    code->addLayout(codeWords);
    code->addStretch();
    column->addWidget(m_codeBox, 1);
    auto *picture = new QHBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(theme.space(6));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->addWidget(m_polesTitle = label(36, true));
    left->addWidget(m_poles);
    left->addStretch();
    right->addWidget(m_wordsTitle = label(36, true));
    right->addWidget(m_words);
    right->addStretch();
    picture->addLayout(left, 1);
    picture->addLayout(right, 1);
    column->addWidget(m_picture, 1);
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shown);
    column->addWidget(m_here = label(28, false));
    m_scroll = new look::ScrollArea(theme); // many words with large text on a small screen
    m_scroll->setWidget(m_whole);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys of a clicker are the page's
    m_whole->setAutoFillBackground(false);
    setWholeBody(m_scroll);
    m_scroll->viewport()->installEventFilter(this);
    m_fixedLabels = static_cast<int>(m_sized.size());
    m_seconds.setInterval(500);
    connect(&m_seconds, &QTimer::timeout, this, &ProjectionPage::tick);
    m_seconds.start();
    setView({}, {});
}

Label *ProjectionPage::label(int pixels, bool bold)
{
    auto *made = new Label(theme(), QString(), bold ? Label::Style::Display : Label::Style::Body);
    made->setFont(bold ? theme().display() : theme().body());
    m_sized.append({made, pixels});
    return made;
}

void ProjectionPage::setSizes(double share)
{
    for (const Sized &each : std::as_const(m_sized)) {
        QFont font = each.label->font();
        font.setPixelSize(qRound((each.label == m_code ? m_codePixels : each.pixels) * share * qMin(1.3, theme().textScale())));
        each.label->setFont(font);
    }
    m_poles->setScale(beamerScale * share);
    m_words->setScale(beamerScale * share);
}

void ProjectionPage::fit()
{
    const QSize room = m_scroll->viewport()->size();
    QStringList shown{QString::number(room.width()), QString::number(room.height()), QString::number(m_codePixels)};
    for (const Sized &each : std::as_const(m_sized))
        shown += each.label == m_time ? QString::number(m_time->isHidden()) : each.label->isHidden() ? QString() : each.label->text();
    for (const auto *counts : {&m_projected.poles, &m_projected.words}) {
        for (const Counted &each : *counts)
            shown += each.name + QString::number(each.pupils);
    }
    const QString now = shown.join(u'\n');
    if (m_fitted == now)
        return;
    m_fitted = now;
    for (double share = 1; share >= leastShare; share -= shareStep) {
        setSizes(share);
        m_whole->layout()->invalidate();
        m_whole->layout()->activate(); // asks those within anew
        if (m_whole->layout()->totalHeightForWidth(room.width()) <= room.height())
            return;
    }
}

bool ProjectionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection); // what is in it is laid out by then
    return Page::eventFilter(watched, event);
}

void ProjectionPage::setView(const ClassView &view, const Projected &projected)
{
    m_view = view;
    m_projected = projected;
    const Stage &stage = view.stage;
    const bool begun = stage.step >= 0;
    setTitle(view.played ? trialTitle(view.scenario.title) : view.scenario.title);
    m_count->setText(begun ? tr("Step %1 of %2").arg(stage.step + 1).arg(view.scenario.steps.size()) : QString());
    m_count->setVisible(begun);
    m_step->setText(stage.paused ? tr("Look at the teacher") : begun ? stage.now.title : tr("Welcome"));
    m_says->setText(begun ? stage.now.says : tr("On your screen, touch “Join a class session” and write this code."));
    m_how->setText(tr("The code of the class"));
    m_code->setText(spacedCode(view.code));
    m_code->setAccessibleName(tr("Code of the class: %1").arg(view.code));
    if (m_qrOf != view.code) {
        m_qrOf = view.code;
        delete m_qr;
        m_qr = new look::QrPicture(theme(), view.code, tr("QR code of the class: %1").arg(view.code));
        m_qr->setFixedSize(qrSide, qrSide);
        static_cast<QHBoxLayout *>(m_codeBox->layout())->insertWidget(1, m_qr, 0, Qt::AlignVCenter);
    }
    const bool picture = !projected.poles.isEmpty() || !projected.words.isEmpty();
    // The code takes the whole place while there is nothing else, and stands small beside the rest afterwards.
    m_codePixels = begun ? 90 : 150;
    if (m_qr)
        m_qr->setVisible(!begun);
    m_codeBox->setVisible(!picture);
    m_picture->setVisible(picture);
    m_polesTitle->setText(tr("Where we would like to go"));
    m_polesTitle->setVisible(!projected.poles.isEmpty());
    m_poles->setVisible(!projected.poles.isEmpty());
    m_poles->setCounts(projected.poles);
    m_wordsTitle->setText(tr("Our words"));
    m_wordsTitle->setVisible(!projected.words.isEmpty());
    m_words->setVisible(!projected.words.isEmpty());
    m_words->setWords(projected.words);
    if (m_shownNow != projected.shown) {
        m_shownNow = projected.shown;
        m_sized.resize(m_fixedLabels);
        while (QLayoutItem *old = m_shown->layout()->takeAt(0)) {
            old->widget()->hide();
            old->widget()->deleteLater();
            delete old;
        }
        for (const Projected::Shown &each : m_shownNow) {
            auto *line = label(32, false);
            line->setText(tr("%1 shows: %2").arg(each.pseudonym, each.values.join(QStringLiteral(" · "))));
            m_shown->layout()->addWidget(line);
            line->show(); // now: fit() asks how high it is
        }
    }
    m_shown->setVisible(!m_shownNow.isEmpty());
    const QString code = picture ? tr("Code %1").arg(spacedCode(view.code)) : QString();
    QStringList foot{tr("%n pupil(s) here", nullptr, projected.here)};
    if (begun && projected.finished > 0)
        foot.append(tr("%n has(have) finished this step", nullptr, projected.finished));
    if (picture)
        foot.append(code);
    m_here->setText(foot.join(QStringLiteral(" · ")));
    tick();
    fit();
}

void ProjectionPage::tick()
{
    const QDateTime now = m_clock.now();
    m_time->setText(timeLeft(m_view.stage, now));
    m_time->setAccessibleName(tr("Time left: %1").arg(m_time->text()));
    m_time->setVisible(!m_time->text().isEmpty());
    m_time->setColour(isTimeOver(m_view.stage, now) ? theme().tokens().danger : theme().tokens().ink);
}

void ProjectionPage::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    const int to = m_view.stage.step + step;
    if (step != 0 && to >= 0 && to < m_view.scenario.steps.size())
        Q_EMIT goRequested(to);
    else
        Page::keyPressEvent(event);
}

} // namespace belvedere::seance::ui::teacher
