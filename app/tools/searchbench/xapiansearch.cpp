#include "contender.h"

#include <text/words.h>

#include <xapian.h>

namespace belvedere::tools {
namespace {

std::string plain(const QString &text)
{
    return text::fold(text).toStdString();
}

// Everything is folded first: Xapian keeps accents apart, and pupils do not type them.
class XapianSearch : public Contender
{
public:
    XapianSearch(const Entries &entries, const QString &folder)
    {
        Xapian::WritableDatabase db(folder.toStdString(), Xapian::DB_CREATE_OR_OVERWRITE);
        Xapian::TermGenerator generator;
        generator.set_database(db);
        generator.set_stemmer(Xapian::Stem("fr"));
        generator.set_flags(Xapian::TermGenerator::FLAG_SPELLING);
        for (const auto &entry : entries) {
            Xapian::Document document;
            generator.set_document(document);
            generator.index_text(plain((entry.names.isEmpty() ? QStringList(entry.title) : entry.names).join(u'\n')), 10);
            generator.increase_termpos();
            generator.index_text(plain(entry.synonyms.join(u'\n')), 6);
            generator.increase_termpos();
            generator.index_text(plain(entry.topics.join(u'\n')), 4);
            generator.index_text(plain(entry.phrase), 3);
            generator.index_text(plain(entry.body), 1);
            document.add_boolean_term("K" + std::to_string(int(entry.kind)));
            document.set_data(entry.id.toStdString());
            db.add_document(document);
        }
        db.commit();
        m_db = Xapian::Database(folder.toStdString());
        m_parser.set_database(m_db);
        m_parser.set_stemmer(Xapian::Stem("fr"));
        m_parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        m_parser.set_default_op(Xapian::Query::OP_OR);
        m_parser.set_max_expansion(20, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT);
    }
    QString name() const override { return QStringLiteral("Xapian (stems, spelling, partial)"); }
    QStringList metiers(const QString &typed, int most) override
    {
        // Xapian does not correct a word that may be unfinished: asked as it stands, then as corrected.
        QStringList ids = ask(m_parser.parse_query(plain(typed), Xapian::QueryParser::FLAG_PARTIAL), most);
        m_parser.parse_query(plain(typed), Xapian::QueryParser::FLAG_SPELLING_CORRECTION);
        const std::string corrected = m_parser.get_corrected_query_string();
        if (!corrected.empty())
            ids = ask(m_parser.parse_query(corrected, 0), most) + ids;
        ids.removeDuplicates();
        return ids;
    }

private:
    QStringList ask(const Xapian::Query &query, int most)
    {
        QStringList ids;
        Xapian::Enquire enquire(m_db);
        enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query("K1")));
        const Xapian::MSet hits = enquire.get_mset(0, Xapian::doccount(qMax(most, 24)));
        for (auto hit = hits.begin(); hit != hits.end(); ++hit)
            ids.append(QString::fromStdString(hit.get_document().get_data()));
        return ids;
    }
    Xapian::Database m_db;
    Xapian::QueryParser m_parser;
};

} // namespace

std::unique_ptr<Contender> xapianContender(const Entries &entries, const QString &folder)
{
    return std::make_unique<XapianSearch>(entries, folder + QStringLiteral("/xapian"));
}

} // namespace belvedere::tools
