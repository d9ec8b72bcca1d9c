#include <formations/lheosteps_p.h>

namespace belvedere::formations {

namespace {

class StepReader
{
public:
    StepReader(QIODevice &device, const QString &fileName, const StopFlag &stop, const LheoLimits &limits,
               LheoHandover &handover)
        : m_progress([this](qint64 done, qint64 total) { m_batch.done = done; m_batch.total = total; })
        , m_feed(device, fileName, limits.fileBytes, stop, m_progress)
        , m_limits(limits)
        , m_handover(handover)
    {
    }
    void run();

private:
    Status readAll();
    Status startElement();
    void endElement();
    Status startRoot();
    void startOutside(const LheoNode *node);
    void startExtra();
    void addText();
    LooseDate stamp() const;
    QString attribute(const QString &name) const { return m_feed.xml().attributes().value(name).toString(); }
    void tell(LheoStep step);
    bool handOver();

    // A batch holds so many letters or steps at most, and one more.
    static constexpr qsizetype mostLetters = 64 << 10;
    static constexpr size_t mostSteps = 1024;

    const content::Progress m_progress;
    content::XmlFeed m_feed;
    const LheoLimits &m_limits;
    LheoHandover &m_handover;
    LheoBatch m_batch;
    qsizetype m_letters = 0; // of the batch
    QVector<const LheoNode *> m_path; // the elements under way
    int m_outside = 0;      // elements under way that are none of ours: unknown, or of a producer
    QString m_text;         // of the element under way
    QString m_extra;        // info of the <extra> under way, directly below a formation
    qint64 m_line = 0;      // where the element under way begins
    LooseDate m_fileDate;
    bool m_toldExtras = false;
};

void StepReader::run()
{
    m_batch.status = readAll();
    m_batch.last = true;
    handOver();
}

Status StepReader::readAll()
{
    m_feed.allow(m_limits.actionBytes);
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        Status done;
        switch (m_feed.xml().tokenType()) {
        case QXmlStreamReader::StartElement: done = startElement(); break;
        case QXmlStreamReader::EndElement: endElement(); break;
        case QXmlStreamReader::Characters: addText(); break;
        default: break;
        }
        if (!done)
            return done;
        if ((m_letters > mostLetters || m_batch.steps.size() > mostSteps) && !handOver())
            return {};
    }
}

bool StepReader::handOver()
{
    m_letters = 0;
    return m_handover.give(std::exchange(m_batch, LheoBatch{{}, m_batch.done, m_batch.total, false, {}}));
}

void StepReader::tell(LheoStep step)
{
    m_letters += step.text.size();
    m_batch.steps.push_back(std::move(step));
}

Status StepReader::startRoot()
{
    const auto &xml = m_feed.xml();
    if (xml.name() != lheoRoot().name)
        return m_feed.refuse(ErrorKind::Refused, QStringLiteral("the root element is <%1>, not <lheo>").arg(xml.name().left(60)),
                             QStringLiteral("give offers in LHÉO XML"));
    if (xml.namespaceUri().contains(u"/1.")) // http://www.lheo.org/1.3.0
        return m_feed.refuse(ErrorKind::Refused, QStringLiteral("the offers are in LHÉO 1"),
                             QStringLiteral("ask their producer for LHÉO 2.x"));
    m_fileDate = stamp();
    m_path.append(&lheoRoot());
    return {};
}

// When the data were changed, else exported, else created.
LooseDate StepReader::stamp() const
{
    for (const QString &name : {QStringLiteral("horodatage-modification"), QStringLiteral("datemaj"),
                                   QStringLiteral("horodatage-export"), QStringLiteral("horodatage-creation"),
                                   QStringLiteral("datecrea")}) {
        if (const LooseDate date = readStamp(attribute(name)); date.isKnown())
            return date;
    }
    return {};
}

Status StepReader::startElement()
{
    if (m_path.size() + m_outside >= m_limits.depth)
        return m_feed.refuse(ErrorKind::Refused, QStringLiteral("elements are nested too deep"),
                             QStringLiteral("check that the file holds offers in LHÉO XML"));
    if (m_outside > 0) {
        ++m_outside;
        startExtra();
        return {};
    }
    if (m_path.isEmpty())
        return startRoot();
    const LheoNode *node = m_path.last()->child(m_feed.xml().name());
    if (!node || node->isExtras) {
        startOutside(node);
        return {};
    }
    m_path.append(node);
    m_text.clear();
    m_line = m_feed.line();
    if (node->isText)
        return {};
    LheoStep step{LheoStep::Open, node, m_line, {}, {}, {}};
    if (node->isFormation || node->isAction) {
        m_feed.allow(m_limits.actionBytes);
        step.name = attribute(QStringLiteral("numero"));
    }
    if (node->isFormation) {
        const LooseDate date = stamp();
        step.date = date.isKnown() ? date : m_fileDate;
    }
    tell(std::move(step));
    return {};
}

void StepReader::startOutside(const LheoNode *node)
{
    m_outside = 1;
    if (!node)
        tell({LheoStep::UnknownElement, m_path.last(), m_feed.line(), m_feed.xml().name().left(60).toString(), {}, {}});
    else if (!std::exchange(m_toldExtras, true))
        tell({LheoStep::OwnElements, m_path.last(), m_feed.line(), {}, {}, {}});
}

// What Onisep tells of its records stands in <extras><extra info="...">.
void StepReader::startExtra()
{
    m_extra.clear();
    if (m_path.last()->isFormation && m_outside == 2 && m_feed.xml().name() == u"extra") {
        m_extra = attribute(QStringLiteral("info"));
        m_text.clear();
    }
}

void StepReader::addText()
{
    const auto &xml = m_feed.xml();
    if (m_outside > 0) {
        if (!m_extra.isEmpty())
            m_text += xml.text();
        return;
    }
    if (m_path.isEmpty() || m_path.last()->isText)
        m_text += xml.text();
    else if (!xml.isWhitespace())
        tell({LheoStep::StrayText, m_path.last(), m_feed.line(), {}, {}, {}});
}

void StepReader::endElement()
{
    if (m_outside > 0) {
        if (--m_outside == 1 && !m_extra.isEmpty())
            tell({LheoStep::Extra, m_path.last(), m_feed.line(), std::exchange(m_text, {}), std::exchange(m_extra, {}), {}});
        m_extra.clear();
        return;
    }
    const LheoNode *node = m_path.takeLast();
    if (node->isFormation || node->isAction)
        m_feed.allow(m_limits.actionBytes);
    tell({LheoStep::Close, node, m_line, node->isText ? std::exchange(m_text, {}) : QString(), {}, {}});
}

} // namespace

void readSteps(QIODevice &device, const QString &fileName, const StopFlag &stop, const LheoLimits &limits,
               LheoHandover &handover)
{
    StepReader(device, fileName, stop, limits, handover).run();
}

} // namespace belvedere::formations
