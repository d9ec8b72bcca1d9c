#include <formations/lheoreader.h>

#include <formations/lheobuilder_p.h>

namespace belvedere::formations {

using content::Oddity;

namespace {

class LheoReader
{
public:
    LheoReader(content::XmlFeed &feed, const QString &fileName, OfferSink &sink, content::ImportReport &report,
               const LheoLimits &limits)
        : m_feed(feed), m_sink(sink), m_report(report), m_limits(limits), m_builder(fileName, report)
    {
    }
    Status run();

private:
    Status startElement();
    Status endElement();
    Status startRoot();
    void addText();
    void startExtra();
    void beginAction();
    Status endAction();
    Status endOffer();
    LooseDate stamp() const;
    QString attribute(const QString &name) const { return m_feed.xml().attributes().value(name).toString(); }
    Error wentThusFar(Error error) const;

    content::XmlFeed &m_feed;
    OfferSink &m_sink;
    content::ImportReport &m_report;
    const LheoLimits &m_limits;
    LheoBuilder m_builder;
    QVector<const LheoNode *> m_path; // the elements under way
    int m_outside = 0;      // elements under way that are none of ours: unknown, or of a producer
    QString m_text;         // of the element under way
    QString m_extra;        // info of the <extra> under way, directly below a formation
    qint64 m_line = 0;      // where the element under way begins
    LooseDate m_fileDate;
    qint64 m_offers = 0;    // whole ones
    qint64 m_keptOfOffer = 0; // actions of the offer under way
    bool m_toldExtras = false;
};

Status LheoReader::run()
{
    m_feed.allow(m_limits.actionBytes);
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more)
            return fail(wentThusFar(more.error()));
        if (!*more)
            return {};
        Status done;
        switch (m_feed.xml().tokenType()) {
        case QXmlStreamReader::StartElement: done = startElement(); break;
        case QXmlStreamReader::EndElement: done = endElement(); break;
        case QXmlStreamReader::Characters: addText(); break;
        default: break;
        }
        if (!done)
            return fail(wentThusFar(done.error()));
    }
}

Error LheoReader::wentThusFar(Error error) const
{
    if (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::TooMany || error.kind == ErrorKind::Refused)
        error.detail += QStringLiteral("; %1 whole formations and %2 actions came before").arg(m_offers).arg(m_report.read);
    return error;
}

Status LheoReader::startRoot()
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
LooseDate LheoReader::stamp() const
{
    for (const QString &name : {QStringLiteral("horodatage-modification"), QStringLiteral("datemaj"),
                                   QStringLiteral("horodatage-export"), QStringLiteral("horodatage-creation"),
                                   QStringLiteral("datecrea")}) {
        if (const LooseDate date = readStamp(attribute(name)); date.isKnown())
            return date;
    }
    return {};
}

Status LheoReader::startElement()
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
    const QStringView name = m_feed.xml().name();
    const LheoNode *node = m_path.last()->child(name);
    if (!node || node->isExtras) {
        m_outside = 1;
        if (!node)
            m_builder.note(Oddity::UnknownElement, QStringLiteral("<%1> in <%2>").arg(name.left(60), m_path.last()->name),
                           QStringLiteral("left out"), false, m_feed.line());
        else if (!std::exchange(m_toldExtras, true))
            m_builder.note(Oddity::UnknownElement, QStringLiteral("own elements of the producer (<extras>)"),
                           QStringLiteral("left out, here and below"), false, m_feed.line());
        return {};
    }
    m_path.append(node);
    m_text.resize(0); // keeps its memory
    m_line = m_builder.line = m_feed.line();
    if (node->open)
        node->open(m_builder, *node);
    if (node->name == u"formation") {
        m_feed.allow(m_limits.actionBytes);
        const LooseDate date = stamp();
        m_builder.beginOffer(m_line, attribute(QStringLiteral("numero")), date.isKnown() ? date : m_fileDate);
        m_keptOfOffer = 0;
    } else if (node->path == u"action") {
        beginAction();
    }
    return {};
}

// What Onisep tells of its records stands in <extras><extra info="...">.
void LheoReader::startExtra()
{
    m_extra.clear();
    if (m_path.last()->name == u"formation" && m_outside == 2 && m_feed.xml().name() == u"extra") {
        m_extra = attribute(QStringLiteral("info"));
        m_text.resize(0); // keeps its memory
    }
}

void LheoReader::addText()
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
        m_builder.note(Oddity::StrayText, QStringLiteral("text in <%1>").arg(m_path.last()->name),
                       QStringLiteral("left out"), false, m_feed.line());
}

Status LheoReader::endElement()
{
    if (m_outside > 0) {
        if (--m_outside == 1 && !m_extra.isEmpty())
            m_builder.takeExtra(m_extra, m_text);
        m_extra.clear();
        return {};
    }
    const LheoNode &node = *m_path.takeLast();
    if (node.isText)
        m_builder.take(node, m_text, m_line);
    if (node.close)
        node.close(m_builder, node);
    if (node.path == u"action")
        return endAction();
    if (node.name == u"formation")
        return endOffer();
    return {};
}

void LheoReader::beginAction()
{
    m_feed.allow(m_limits.actionBytes);
    m_builder.beginAction(m_line, attribute(QStringLiteral("numero")));
}

Status LheoReader::endAction()
{
    m_feed.allow(m_limits.actionBytes);
    ++m_report.read;
    const QString fault = m_builder.offer.title.isEmpty() ? QStringLiteral("an action of a formation without a title")
                                                          : m_builder.faultOfAction();
    if (!fault.isEmpty()) {
        ++m_report.skipped;
        m_report.add({Oddity::UnusableRecord, m_builder.file(), m_builder.action.line, m_builder.name(), fault,
                      QStringLiteral("left out"), false, true});
        m_builder.inAction = false;
        return {};
    }
    ++m_report.kept;
    ++m_keptOfOffer;
    m_report.repaired += m_builder.wasRepaired() ? 1 : 0;
    m_builder.inAction = false;
    return m_sink.action(m_builder.action);
}

Status LheoReader::endOffer()
{
    m_feed.allow(m_limits.actionBytes);
    ++m_offers;
    if (m_keptOfOffer == 0)
        return {};
    Organisme &organisme = m_builder.offer.organisme;
    if (organisme.name.isEmpty())
        organisme.name = organisme.legalName;
    if (organisme.name.isEmpty())
        m_builder.note(Oddity::MissingElement, QStringLiteral("no name of the organisme that answers for it"),
                       QStringLiteral("kept without"), false, m_builder.offer.line);
    return m_sink.offer(m_builder.offer);
}

} // namespace

Status readLheo(QIODevice &device, const QString &fileName, OfferSink &sink, content::ImportReport &report,
                const StopFlag &stop, const content::Progress &progress, const LheoLimits &limits)
{
    content::XmlFeed feed(device, fileName, limits.fileBytes, stop, progress);
    return LheoReader(feed, fileName, sink, report, limits).run();
}

} // namespace belvedere::formations
