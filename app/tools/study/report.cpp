#include "report.h"

#include "reportparts_p.h"

namespace belvedere::study {
namespace {

class Report
{
public:
    Report(const Gathered &gathered, const ReportFrame &frame, const Words &words) : m_parts(gathered, words), m_gathered(gathered), m_frame(frame), m_words(words) {}

    Document write()
    {
        const QVector<QDate> months = m_gathered.months();
        m_document.title = m_words("title");
        m_document.subtitle = m_words("subtitle");
        m_document.region = m_frame.region;
        m_document.language = code(m_words.language());
        m_document.pageOf = m_words("page-of");
        m_document.contents = m_words("contents");
        m_document.skip = m_words("skip");
        if (!months.isEmpty())
            m_document.period = m_words("period").arg(m_words.month(months.first()), m_words.month(months.last()));
        opening();
        byAcademie();
        typology();
        overTime();
        use();
        method();
        annex();
        return m_document;
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addTable(const QString &heading, const QString &table, const Sum &sum)
    {
        add(Heading{3, heading});
        addCounted(heading, table, sum);
    }

    void addCounted(const QString &heading, const QString &table, const Sum &sum)
    {
        Chart chart = m_parts.bars(heading, table, sum);
        chart.titled = false;
        add(chart);
        TableBlock block = m_parts.table(heading, table, sum);
        block.captioned = false;
        add(block);
    }

    void opening()
    {
        const Sum moel = m_parts.moel();
        const qint64 visits = m_gathered.sum(visitsCounter).visits;
        add(Figures{{{m_words.number(double(moel.visits)), m_words("figure-moel")},
                     {m_words.number(double(visits)), m_words("figure-visits")},
                     {m_words.number(double(m_gathered.sum(contactsCounter).visits - moel.visits)), m_words("figure-contacts")},
                     {m_words.number(double(m_gathered.departements().size())), m_words("figure-departements")}}});
        add(Heading{2, m_words("summary")});
        add(Bullets{m_parts.summary()});
        add(Paragraph{m_words("method-line").arg(localeOf(m_words.language()).toString(m_frame.made, QLocale::LongFormat),
                                                 m_words.number(m_gathered.files()), QString::number(m_gathered.threshold())), true});
    }

    void byAcademie()
    {
        add(Heading{2, m_words("academie-title"), true});
        add(Paragraph{m_words("academie-text")});
        add(m_parts.academieChart());
        add(m_parts.academieTable());
    }

    void typology()
    {
        const Sum moel = m_parts.moel();
        add(Heading{2, m_words("type-title")});
        add(Paragraph{m_words("type-text")});
        addTable(m_words("type-situation"), QStringLiteral("contacts-situation"), moel);
        addTable(m_words("type-sex"), QStringLiteral("contacts-sex"), moel);
        addTable(m_words("type-service"), QStringLiteral("contacts-channel"), moel);
        add(Heading{3, m_words("type-all")});
        add(Paragraph{m_words("all-text")});
        TableBlock block = m_parts.situationByKind();
        block.captioned = false;
        add(block);
    }

    void overTime()
    {
        add(Heading{2, m_words("time-title")});
        add(Paragraph{m_words("time-text")});
        add(m_parts.contactsOverTime());
        add(m_parts.contactsTable());
        add(m_parts.visitsOverTime());
        add(m_parts.visitsTable());
    }

    void use()
    {
        const Sum visits = m_gathered.sum(visitsCounter);
        add(Heading{2, m_words("use-title")});
        add(Heading{3, m_words("use-pages")});
        add(Paragraph{m_words("use-pages-text")});
        addCounted(m_words("use-pages"), QStringLiteral("visits-pages"), visits);
        addTable(m_words("use-game"), QStringLiteral("visits-game"), visits);
        addTable(m_words("use-search"), QStringLiteral("visits-search"), visits);
        addTable(m_words("use-language"), QStringLiteral("visits-language"), visits);
    }

    void method()
    {
        const Sum moel = m_parts.moel();
        const auto known = [&](const char *table) { return m_words.percent(double(moel.known(QString::fromLatin1(table))), double(moel.visits)); };
        add(Heading{2, m_words("method-title")});
        add(Paragraph{m_words("method-1")});
        add(Paragraph{m_words("method-2").arg(m_gathered.threshold())});
        add(Paragraph{m_words("method-3").arg(m_words.number(double(moel.visits)), known("contacts-situation"), known("contacts-sex"), known("contacts-channel"))});
        add(Paragraph{m_words("method-4")});
        add(Paragraph{m_words("method-5")});
        add(Paragraph{m_words("method-6")});
        if (m_frame.filesLeft > 0)
            add(Paragraph{m_words("files-left").arg(m_frame.filesLeft), true});
    }

    void annex()
    {
        add(Heading{2, m_words("annex-title"), true});
        for (const statistics::Counter &counter : statistics::description().counters) {
            add(Heading{3, capital(m_words(counter.title))});
            add(Paragraph{m_words(counter.about)});
            QStringList tables;
            for (const statistics::Table &table : counter.tables)
                tables += QString(capital(m_words(table.title)) + QStringLiteral(". ") + m_words(table.about));
            add(Bullets{tables});
        }
    }

    Parts m_parts;
    const Gathered &m_gathered;
    const ReportFrame &m_frame;
    const Words &m_words;
    Document m_document;
};

} // namespace

Document reportOf(const Gathered &gathered, const ReportFrame &frame, const Words &words)
{
    return Report(gathered, frame, words).write();
}

} // namespace belvedere::study
