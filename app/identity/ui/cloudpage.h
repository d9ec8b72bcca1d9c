// Opening one's own Nextcloud: which server, a code for one's own phone, and what came of it.
#pragma once

#include <identity/loginflow.h>
#include <look/page.h>

#include <QPointer>

namespace belvedere::look {
class Label;
class TextField;
}

namespace belvedere::identity::ui {

class CloudPage : public look::Page
{
    Q_OBJECT
public:
    struct Known {
        QString name;
        QUrl address;
    };
    // `known`: servers of the settings. `anyServer`: the person may name another one.
    CloudPage(look::Theme &theme, const QVector<Known> &known, bool anyServer, QWidget *parent = nullptr);

    // Shows where that stands, from now on; it may die before the page.
    void follow(LoginFlow *flow);

Q_SIGNALS:
    void serverChosen(const QUrl &server);
    void cancelRequested();    // back to the choice
    void keepRequested();      // the classeur goes there
    void importRequested();    // of documents that are there
    void signOutRequested();
    void otherWayRequested();  // to keep the classeur with five words

private:
    void showState();
    void showChoice();
    void showWaiting();
    void showIn();
    void showFailure();
    void tick();
    void choose(const QString &typed);

    const QVector<Known> m_known;
    const bool m_anyServer;
    QPointer<LoginFlow> m_flow;
    look::TextField *m_field = nullptr;
    look::Label *m_wrong = nullptr;
    look::Label *m_left = nullptr;
    QTimer m_tick;
};

} // namespace belvedere::identity::ui
