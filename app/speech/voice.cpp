#include <speech/voice.h>

#include <core/dates.h>
#include <speech/service.h>

#include <QHash>
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
    Worker(Voice &voice, Service &service, double volume, const QString &engine)
        : m_voice(voice), m_service(service), m_volume(volume), m_engine(engine)
    {
    }
    ~Worker() override { forget(); }

    void say(int asked, const QVector<Passage> &passages, Pace pace)
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

    void forget()
    {
        m_passages.clear();
        m_patience.stop();
        m_speech.reset();
        m_locales.clear();
        m_service.stop();
    }

private:
    void start()
    {
        if (m_engine.isEmpty())
            m_service.start();
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

    // Of the service: that of the language, or the same of another country, "fr" of France for "fr" alone.
    void speakIn(Language language)
    {
        if (!m_locales.contains(language)) {
            const QLocale wanted = localeOf(language);
            QLocale found = m_speech->locale();
            for (const QLocale &each : m_speech->availableLocales()) {
                if (each == wanted || (each.language() == wanted.language() && found.language() != wanted.language()))
                    found = each;
            }
            m_locales.insert(language, found);
        }
        if (m_speech->locale() != m_locales.value(language))
            m_speech->setLocale(m_locales.value(language));
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
        const Passage passage = m_passages.at(m_next++);
        speakIn(passage.language);
        m_speech->say(passage.text);
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
    Service &m_service;
    const double m_volume;
    const QString m_engine;
    QHash<Language, QLocale> m_locales;
    std::unique_ptr<QTextToSpeech> m_speech;
    QTimer m_patience{this};
    QVector<Passage> m_passages;
    int m_next = 0;
    int m_asked = 0;
    bool m_begun = false;
};

Voice::Voice(int mostVolume, const QString &engine, QObject *parent)
    : QObject(parent), m_service(std::make_unique<Service>()), m_thread(std::make_unique<QThread>()),
      m_worker(new Worker(*this, *m_service, mostVolume / 100.0, engine))
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

void Voice::say(const QVector<Passage> &passages, Pace pace)
{
    if (passages.isEmpty()) {
        stop();
        return;
    }
    if (!m_thread->isRunning())
        m_thread->start();
    m_speaking = true;
    const int asked = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, asked, passages, pace] {
        worker->say(asked, passages, pace);
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

void Voice::forget()
{
    stop();
    if (m_thread->isRunning())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->forget(); }, Qt::QueuedConnection);
}

} // namespace belvedere::speech
