#include <look/access.h>

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QTimer>

namespace belvedere::look {
namespace {

constexpr const char *roleName = "accessibleRole", *exclusiveName = "oneOfSeveral";
constexpr int newsMs = 5000;
constexpr int gatherMs = 100; // what is told within it is one piece of news

class OfRole : public QAccessibleWidget
{
public:
    OfRole(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
};

bool holdsAlone(const QAbstractButton &button)
{
    return button.property(exclusiveName).toBool() || button.autoExclusive() || (button.group() && button.group()->exclusive());
}

class PressedByReader : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(belvedere::look::PressedByReader)
public:
    explicit PressedByReader(QAbstractButton *button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override
    {
        return !button().isCheckable() ? QAccessible::Button : holdsAlone(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        if (what == QAccessible::Name && own.isEmpty())
            return button().text();
        if (what == QAccessible::Description && own.isEmpty() && role() == QAccessible::RadioButton)
            return place();
        return own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled())
            names.append(button().isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &button() const { return static_cast<QAbstractButton &>(*widget()); }
    // Among those beside it that are shown.
    QString place() const
    {
        int at = 0, of = 0;
        for (auto *each : button().parentWidget() ? button().parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly) : QList<QAbstractButton *>()) {
            if (each->isHidden() || !each->isCheckable() || !holdsAlone(*each))
                continue;
            ++of;
            if (each == &button())
                at = of;
        }
        return at > 0 && of > 1 ? tr("%1 of %2", "place of a choice among its neighbours").arg(at).arg(of) : QString();
    }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(roleName) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new PressedByReader(button);
    return new OfRole(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

// What was told last, until it is old.
class News : public QWidget
{
    Q_OBJECT
public:
    // In the window, for a child of what is hidden now would be told once more when it is shown.
    explicit News(QWidget &from) : QWidget(from.window()), m_from(&from)
    {
        connect(&from, &QObject::destroyed, this, &QObject::deleteLater);
        giveRole(*this, QAccessible::Notification);
        setProperty("unspoken", true);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
        quietly([this] { show(); }); // it has no words yet
        m_old.setSingleShot(true);
        m_old.setInterval(newsMs);
        connect(&m_old, &QTimer::timeout, this, &QObject::deleteLater);
        m_tell.setSingleShot(true);
        m_tell.setInterval(gatherMs);
        connect(&m_tell, &QTimer::timeout, this, [this] {
            QAccessibleEvent shown(this, QAccessible::ObjectShow);
            QAccessible::updateAccessibility(&shown);
        });
    }
    bool isOf(const QWidget &from) const { return m_from == &from; }
    void tell(const QString &words, bool instead)
    {
        setAccessibleName(m_tell.isActive() && !instead && words != accessibleName() ? QString(accessibleName() + u' ' + words) : words);
        m_tell.start();
        m_old.start();
    }

private:
    const QObject *m_from;
    QTimer m_tell, m_old;
};

} // namespace

void giveRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeAccess); // once, whoever asks
    widget.setProperty(roleName, int(role));
}

QWidget *makeGroup(const QString &name, QWidget *parent)
{
    auto *group = new QWidget(parent);
    giveRole(*group, QAccessible::Grouping);
    group->setAccessibleName(name);
    return group;
}

void actAsButton(QAbstractButton &button)
{
    giveRole(button, QAccessible::Button);
}

void oneOf(QAbstractButton &button)
{
    button.setProperty(exclusiveName, true);
}

void quietly(const std::function<void()> &change)
{
    const auto teller = QAccessible::installUpdateHandler([](QAccessibleEvent *) {});
    change();
    QAccessible::installUpdateHandler(teller);
}

void announce(QWidget &from, const QString &words, bool instead)
{
    if (words.isEmpty())
        return;
    for (auto *each : from.window()->findChildren<News *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isOf(from)) {
            each->tell(words, instead);
            return;
        }
    }
    (new News(from))->tell(words, instead);
}

} // namespace belvedere::look
#include "access.moc"
