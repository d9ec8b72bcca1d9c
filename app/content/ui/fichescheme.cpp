#include <content/ui/fichescheme.h>

#include <content/ui/fichepolicy.h>
#include <core/whendone.h>

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace belvedere::content::ui {
namespace {

void replyHtml(QWebEngineUrlRequestJob *job, const QString &html)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(html.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    job->reply("text/html;charset=utf-8", buffer);
}

} // namespace

void registerFicheScheme()
{
    QWebEngineUrlScheme scheme(ficheScheme().toLatin1());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags({});
    QWebEngineUrlScheme::registerScheme(scheme);
    // Without the first each frame of a fiche goes through GL: 60 to 140 ms on the GUI thread where GL is
    // emulated. Then GL is of no use: without the second the emulation is loaded all the same, for 50 MB
    // and a sixth of the start.
    for (const auto &[name, value] : {std::pair("QT_QUICK_BACKEND", "software"), std::pair("QT_XCB_GL_INTEGRATION", "none")}) {
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
    }
}

FicheSchemeHandler::FicheSchemeHandler(Library &library, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent), m_library(library)
{
}

void FicheSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto id = ficheId(job->requestUrl());
    if (!id || job->requestMethod() != QByteArrayLiteral("GET")) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (*id == blankFiche()) {
        replyHtml(job, blankHtml(m_look));
        return;
    }
    // The engine deletes a job that it no longer wants; its continuation goes with it.
    whenDone(m_library.fiche(*id), job, [this, job, id = *id](const Result<Fiche> &fiche) {
        answer(job, id, fiche);
    });
}

void FicheSchemeHandler::answer(QWebEngineUrlRequestJob *job, const QString &id,
                                const Result<Fiche> &fiche)
{
    if (fiche) {
        replyHtml(job, ficheHtml(*fiche, m_look.style, m_look.headings, m_look.language));
        return;
    }
    Q_EMIT failed(id, fiche.error().kind);
    replyHtml(job, messageHtml(m_look, m_look.notFoundTitle, m_look.notFoundText));
}

} // namespace belvedere::content::ui
