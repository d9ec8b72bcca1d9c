#include <kiosk/ui/onscreenkeyboard.h>

#include <kiosk/keyboards.h>

#include <QApplication>
#include <QInputMethod>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWidget>
#include <QTimer>

#include <utility>

namespace belvedere::kiosk::ui {
namespace {

constexpr const char *method = "QT_IM_MODULE";

QString layoutOf(Language language)
{
    switch (language) {
    case Language::French: break;
    case Language::English: return QStringLiteral("en_GB");
    case Language::Arabic: return QStringLiteral("ar_AR");
    case Language::Ukrainian: return QStringLiteral("uk_UA");
    }
    return QStringLiteral("fr_FR");
}

} // namespace

void OnScreenKeyboard::choose(OnScreenKeys when)
{
    const bool wanted = when == OnScreenKeys::Always || (when == OnScreenKeys::Auto && !hasKeyboard());
    if (wanted) {
        qputenv(method, "qtvirtualkeyboard");
        qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // in our window, not in one of its own
    } else {
        qunsetenv(method);
    }
}

bool OnScreenKeyboard::isChosen()
{
    return qgetenv(method) == "qtvirtualkeyboard";
}

OnScreenKeyboard::OnScreenKeyboard(QWidget *parent) : QWidget(parent), m_keys(new QQuickWidget(this))
{
    setFocusPolicy(Qt::NoFocus);
    setProperty("unspoken", true);
    m_keys->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_keys->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_keys->setSource(QUrl(QStringLiteral("qrc:/belvedere/kiosk/keyboard.qml")));
    if (m_keys->rootObject())
        connect(m_keys->rootObject(), SIGNAL(keysHeightChanged()), this, SLOT(follow()), Qt::QueuedConnection);
    setFixedHeight(0);
    connect(QGuiApplication::inputMethod(), &QInputMethod::visibleChanged, this, &OnScreenKeyboard::follow);
    qApp->installEventFilter(this);
}

void OnScreenKeyboard::setLanguage(Language language, const QColor &background)
{
    m_keys->setClearColor(background);
    if (QQuickItem *root = m_keys->rootObject())
        root->setProperty("language", layoutOf(language));
}

// They go once the finger is lifted: what it presses would move away from under it, and the press be lost.
// The keys keep their size, and are seen through a window of their height or of none: hidden ones would not be
// drawn when they come.
void OnScreenKeyboard::follow()
{
    const QQuickItem *root = m_keys->rootObject();
    if (!root)
        return;
    m_keys->setGeometry(0, 0, width(), qMax(1, root->property("keysHeight").toInt()));
    const int high = QGuiApplication::inputMethod()->isVisible() ? m_keys->height() : 0;
    if (high == height() || (high < height() && m_isTouched))
        return;
    setFixedHeight(high);
    Q_EMIT shownOrHidden();
}

void OnScreenKeyboard::resizeEvent(QResizeEvent *)
{
    follow();
}

// A finger in a field that has the focus already opens the keys too.
bool OnScreenKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin) // of the window first, before it moves the focus
        m_isTouched = true;
    const bool lifted = type == QEvent::MouseButtonRelease || type == QEvent::TouchEnd || type == QEvent::TouchCancel;
    if (lifted && std::exchange(m_isTouched, false))
        QTimer::singleShot(0, this, &OnScreenKeyboard::follow);
    if (type == QEvent::MouseButtonRelease) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget == QApplication::focusWidget() && widget->testAttribute(Qt::WA_InputMethodEnabled))
            QTimer::singleShot(0, QGuiApplication::inputMethod(), &QInputMethod::show);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace belvedere::kiosk::ui
