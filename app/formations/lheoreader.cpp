#include <formations/lheoreader.h>

#include <formations/lheobuilder_p.h>
#include <formations/lheosteps_p.h>

#include <thread>

namespace belvedere::formations {

using content::Oddity;

namespace {

class LheoReader
{
public:
    LheoReader(const QString &fileName, OfferSink &sink, content::ImportReport &report)
        : m_sink(sink), m_report(report), m_builder(fileName, report)
    {
    }
    Status run(LheoHandover &handover, const content::Progress &progress);

private:
    Status take(const LheoStep &step);
    void open(const LheoStep &step);
    Status close(const LheoStep &step);
    Status endAction();
    Status endOffer();
    void note(const LheoStep &step, Oddity oddity, const QString &what, const QString &done);
    Error wentThusFar(Error error) const;

    OfferSink &m_sink;
    content::ImportReport &m_report;
    LheoBuilder m_builder;
    qint64 m_offers = 0;    // whole ones
    qint64 m_keptOfOffer = 0; // actions of the offer under way
};

Status LheoReader::run(LheoHandover &handover, const content::Progress &progress)
{
    for (;;) {
        const LheoBatch batch = handover.take();
        for (const LheoStep &step : batch.steps) {
            if (const Status done = take(step); !done)
                return fail(wentThusFar(done.error()));
        }
        if (progress && batch.done > 0)
            progress(batch.done, batch.total);
        if (batch.last)
            return batch.status ? Status() : fail(wentThusFar(batch.status.error()));
    }
}

Error LheoReader::wentThusFar(Error error) const
{
    if (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::TooMany || error.kind == ErrorKind::Refused)
        error.detail += QStringLiteral("; %1 whole formations and %2 actions came before").arg(m_offers).arg(m_report.read);
    return error;
}

Status LheoReader::take(const LheoStep &step)
{
    switch (step.kind) {
    case LheoStep::Open: open(step); break;
    case LheoStep::Close: return close(step);
    case LheoStep::Extra: m_builder.takeExtra(step.name, step.text); break;
    case LheoStep::UnknownElement:
        note(step, Oddity::UnknownElement, QStringLiteral("<%1> in <%2>").arg(step.text, step.node->name), QStringLiteral("left out"));
        break;
    case LheoStep::OwnElements:
        note(step, Oddity::UnknownElement, QStringLiteral("own elements of the producer (<extras>)"), QStringLiteral("left out, here and below"));
        break;
    case LheoStep::StrayText:
        note(step, Oddity::StrayText, QStringLiteral("text in <%1>").arg(step.node->name), QStringLiteral("left out"));
        break;
    }
    return {};
}

void LheoReader::note(const LheoStep &step, Oddity oddity, const QString &what, const QString &done)
{
    m_builder.note(oddity, what, done, false, step.line);
}

void LheoReader::open(const LheoStep &step)
{
    m_builder.line = step.line;
    if (step.node->open)
        step.node->open(m_builder, *step.node);
    if (step.node->isFormation) {
        m_builder.beginOffer(step.line, step.name, step.date);
        m_keptOfOffer = 0;
    } else if (step.node->isAction) {
        m_builder.beginAction(step.line, step.name);
    }
}

Status LheoReader::close(const LheoStep &step)
{
    const LheoNode &node = *step.node;
    if (node.isText)
        m_builder.take(node, step.text, step.line);
    if (node.close)
        node.close(m_builder, node);
    if (node.isAction)
        return endAction();
    return node.isFormation ? endOffer() : Status();
}

Status LheoReader::endAction()
{
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
    constexpr size_t batchesAhead = 8;
    LheoHandover handover(batchesAhead);
    std::thread reading([&] { readSteps(device, fileName, stop, limits, handover); });
    const Status done = LheoReader(fileName, sink, report).run(handover, progress);
    handover.close();
    reading.join();
    return done;
}

} // namespace belvedere::formations
