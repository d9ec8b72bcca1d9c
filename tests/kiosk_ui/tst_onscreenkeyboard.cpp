// The keys on the screen, touched, with the real input method.
#include <kiosk/ui/onscreenkeyboard.h>

#include <QApplication>
#include <QDirIterator>
#include <QInputMethod>
#include <QLineEdit>
#include <QPushButton>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace belvedere;
using kiosk::ui::OnScreenKeyboard;

class OnScreenKeyboardTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    QWidget m_window;
    QLineEdit *m_field = new QLineEdit(&m_window);
    QPushButton *m_button = new QPushButton(QStringLiteral("Search"), &m_window);
    OnScreenKeyboard *m_keys = new OnScreenKeyboard(&m_window);

    // The key that shows these letters; null when there is none.
    QQuickItem *key(const QString &text) const
    {
        QList<QQuickItem *> all = m_keys->findChild<QQuickWidget *>()->rootObject()->findChildren<QQuickItem *>();
        for (QQuickItem *each : all) {
            if (each->isVisible() && each->width() > 30 && each->property("displayText").toString().compare(text, Qt::CaseInsensitive) == 0)
                return each;
        }
        return nullptr;
    }
    void touch(const QString &text)
    {
        QVERIFY(QTest::qWaitFor([&] { return key(text) != nullptr; }, patience));
        const QQuickItem *found = key(text);
        const QQuickWidget *keys = m_keys->findChild<QQuickWidget *>();
        const QPoint at = found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint();
        QVERIFY(keys->rect().contains(at) && m_keys->rect().contains(at)); // where it can be seen
        QTest::mouseClick(m_keys->findChild<QQuickWidget *>(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(OnScreenKeyboard::isChosen());
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_field);
        column->addWidget(m_button);
        column->addStretch();
        column->addWidget(m_keys);
        m_keys->setLanguage(Language::French, Qt::white);
        m_window.resize(1280, 1024);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void init()
    {
        m_button->setFocus();
        m_field->clear();
        QVERIFY(QTest::qWaitFor([&] { return !m_keys->isShown(); }, patience));
    }

    // Tab to a field shows no keys; a finger in it does, in the French order, and they write into it.
    void aTouchedFieldIsWrittenIn()
    {
        m_field->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY(!m_keys->isShown());
        QTest::mouseClick(m_field, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return m_keys->isShown(); }, patience));
        for (const QString &letter : {QStringLiteral("a"), QStringLiteral("z"), QStringLiteral("e")})
            touch(letter);
        QVERIFY(QTest::qWaitFor([&] { return m_field->text().toLower() == QStringLiteral("aze"); }, patience));
        QCOMPARE(QApplication::focusWidget(), m_field);
        QVERIFY(key(QStringLiteral("a"))->mapToScene({}).x() < key(QStringLiteral("z"))->mapToScene({}).x());
        m_button->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return !m_keys->isShown(); }, patience));
    }

    // What a finger presses stays under it until it is lifted, though the keys go because of that press.
    void aPressIsNotLost()
    {
        m_field->setFocus();
        QTest::mouseClick(m_field, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return m_keys->isShown(); }, patience));
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        const QPoint at = m_button->mapTo(&m_window, m_button->rect().center());
        QTest::mousePress(m_window.windowHandle(), Qt::LeftButton, {}, at);
        QVERIFY(QTest::qWaitFor([&] { return m_button->hasFocus() && !QGuiApplication::inputMethod()->isVisible(); }, patience));
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_keys->isShown());
        QTest::mouseRelease(m_window.windowHandle(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(pressed.count(), 1);
        QVERIFY(QTest::qWaitFor([&] { return !m_keys->isShown(); }, patience));
    }

    // Each key can be touched: 48 px at least.
    void keysAreLargeEnough()
    {
        m_field->setFocus();
        QTest::mouseClick(m_field, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return key(QStringLiteral("q")) != nullptr; }, patience));
        for (const QChar letter : QStringLiteral("azertyuiopqsdfghjklmwxcvbn")) {
            const QQuickItem *each = key(QString(letter));
            QVERIFY2(each, qPrintable(QString(letter)));
            QVERIFY2(each->width() >= 48 && each->height() >= 48, qPrintable(QString(letter)));
        }
    }

    // The keys of the language of the screen.
    void eachLanguageHasItsKeys()
    {
        m_keys->setLanguage(Language::Ukrainian, Qt::white);
        m_field->setFocus();
        QTest::mouseClick(m_field, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return key(QStringLiteral("ф")) != nullptr; }, patience));
        m_keys->setLanguage(Language::Arabic, Qt::white);
        QVERIFY(QTest::qWaitFor([&] { return key(QStringLiteral("ش")) != nullptr; }, patience));
        m_keys->setLanguage(Language::French, Qt::white);
        QVERIFY(QTest::qWaitFor([&] { return key(QStringLiteral("q")) != nullptr; }, patience));
    }

    // Nothing of what was typed is on the disk.
    void nothingIsLearnt()
    {
        m_field->setFocus();
        QTest::mouseClick(m_field, Qt::LeftButton);
        const QString word = QStringLiteral("kxwzq");
        for (const QChar letter : word)
            touch(QString(letter));
        QVERIFY(QTest::qWaitFor([&] { return m_field->text().toLower() == word; }, patience));
        m_button->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return !m_keys->isShown(); }, patience));
        for (QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains(word.toUtf8()), qPrintable(file.fileName()));
        }
    }
};

int main(int argc, char **argv)
{
    QTemporaryDir home;
    for (const char *each : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(each, home.path().toUtf8());
    OnScreenKeyboard::choose(OnScreenKeys::Always);
    QApplication application(argc, argv);
    OnScreenKeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_onscreenkeyboard.moc"
