#include <speech/voice.h>

#include <core/dates.h>

#include <QTextToSpeech>
#include <QThread>
#include <QTimer>

namespace belvedere::speech {
namespace {

constexpr int patienceMs = 8000; // for the first word of a passage

double rateOf(Pace pace) // of Qt: from -1 to 1
{
    return pace == Pace::Slow ? -0.4 : pace == Pace::Fast ? 0.3 : -0.1;
}

} // namespace

// What talks with the service, in its own thread.
class Voice::Worker : public QObject
{
public:
    Worker(Voice &voice, double volume, const QString &engine) : m_voice(voice), m_volume(volume), m_engine(engine) {}

    void say(int asked, const QStringList &passages, const QLocale &locale, Pace pace)
    {
        m_asked = asked;
        m_passages = passages;
        m_next = 0;
        if (!m_speech)
            start();
        m_speech->stop();
        if (m_speech->state() == QTextToSpeech::Error) {
            cease(&Voice::failed);
            m_speech.reset(); // another try asks the service anew
            return;
        }
        if (m_speech->availableLocales().contains(locale))
            m_speech->setLocale(locale);
        else
            useNearest(locale);
        m_speech->setRate(rateOf(pace));
        m_speech->setVolume(m_volume);
        goOn();
    }

    void stop(int asked)
    {
        m_asked = asked;
        m_passages.clear();
        m_patience.stop();
        if (m_speech)
            m_speech->stop();
    }

private:
    void start()
    {
        m_speech = std::make_unique<QTextToSpeech>(m_engine.isEmpty() ? QStringLiteral("speechd") : m_engine);
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Speaking)
                m_patience.stop();
            else if (state == QTextToSpeech::Ready && m_begun)
                goOn();
        });
        m_patience.setSingleShot(true);
        m_patience.setInterval(patienceMs);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            m_passages.clear();
            cease(&Voice::failed);
        });
    }

    // The same language of another country: "fr" of France for "fr" alone.
    void useNearest(const QLocale &wanted)
    {
        for (const QLocale &each : m_speech->availableLocales()) {
            if (each.language() == wanted.language()) {
                m_speech->setLocale(each);
                return;
            }
        }
    }

    void goOn()
    {
        m_begun = false;
        if (m_passages.isEmpty())
            return;
        if (m_next == m_passages.size()) {
            m_passages.clear();
            cease(&Voice::ended);
            return;
        }
        tell([passage = m_next](Voice &voice) { Q_EMIT voice.saying(passage); });
        m_begun = true;
        m_patience.start();
        m_speech->say(m_passages.at(m_next++));
    }

    void cease(void (Voice::*signal)())
    {
        tell([signal](Voice &voice) {
            voice.m_speaking = false;
            Q_EMIT (voice.*signal)();
        });
    }

    template <typename What>
    void tell(What what)
    {
        QMetaObject::invokeMethod(&m_voice, [&voice = m_voice, asked = m_asked, what] {
            if (asked == voice.m_asked)
                what(voice);
        }, Qt::QueuedConnection);
    }

    Voice &m_voice; // waits for this thread before it dies
    const double m_volume;
    const QString m_engine;
    std::unique_ptr<QTextToSpeech> m_speech;
    QTimer m_patience{this};
    QStringList m_passages;
    int m_next = 0;
    int m_asked = 0;
    bool m_begun = false;
};

Voice::Voice(int mostVolume, const QString &engine, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(new Worker(*this, mostVolume / 100.0, engine))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
}

Voice::~Voice()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        return;
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(0); }, Qt::QueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

void Voice::say(const QStringList &passages, Language language, Pace pace)
{
    if (passages.isEmpty()) {
        stop();
        return;
    }
    if (!m_thread->isRunning())
        m_thread->start();
    m_speaking = true;
    const int asked = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, asked, passages, locale = localeOf(language), pace] {
        worker->say(asked, passages, locale, pace);
    }, Qt::QueuedConnection);
}

void Voice::stop()
{
    if (!m_speaking)
        return;
    m_speaking = false;
    const int asked = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, asked] { worker->stop(asked); }, Qt::QueuedConnection);
    Q_EMIT ended();
}

} // namespace belvedere::speech
