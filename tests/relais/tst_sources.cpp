#include <relais/directory.h>
#include <relais/kinds.h>
#include <relais/relaistable.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::relais;

namespace {

constexpr char header[] = "id;nom;type;code_postal;commune;latitude;longitude;horaires;publics;date;spro;telephone\n";

// A record of the directory as the DILA writes it, shortened.
constexpr char service[] =
    "{\"id\":\"00007e4d\",\"nom\":\"Mission locale  de Thiers\",\"code_insee_commune\":\"63430\","
    "\"pivot\":[{\"type_service_local\":\"mission_locale\",\"code_insee_commune\":[\"63430\"]}],"
    "\"telephone\":[{\"valeur\":\"+33 4 73 80 00 00\",\"description\":\"\"}],\"adresse_courriel\":[\"a@example.org\"],"
    "\"site_internet\":[{\"libelle\":\"\",\"valeur\":\"https://example.org\"}],"
    "\"adresse\":[{\"type_adresse\":\"Adresse postale\",\"numero_voie\":\"BP 1\",\"code_postal\":\"63301\",\"nom_commune\":\"Thiers Cedex\"},"
    "{\"type_adresse\":\"Adresse\",\"complement1\":\"Maison\",\"complement2\":\"\",\"numero_voie\":\"3 rue du Pont\","
    "\"service_distribution\":\"\",\"code_postal\":\"63300\",\"nom_commune\":\"Thiers\",\"longitude\":\"3.5478\",\"latitude\":\"45.8567\"}],"
    "\"plage_ouverture\":[{\"nom_jour_debut\":\"Lundi\",\"nom_jour_fin\":\"Jeudi\",\"valeur_heure_debut_1\":\"09:00:00\","
    "\"valeur_heure_fin_1\":\"12:00:00\",\"valeur_heure_debut_2\":\"13:30:00\",\"valeur_heure_fin_2\":\"17:00:00\",\"commentaire\":\"\"},"
    "{\"nom_jour_debut\":\"Vendredi\",\"nom_jour_fin\":\"Vendredi\",\"valeur_heure_debut_1\":\"09:00:00\",\"valeur_heure_fin_1\":\"12:00:00\","
    "\"valeur_heure_debut_2\":\"\",\"valeur_heure_fin_2\":\"\",\"commentaire\":\"sur rendez-vous\"}],"
    "\"date_modification\":\"18/12/2024 17:42:39\"}";

struct Read {
    Status status;
    content::ImportReport report;
    QVector<Relais> relais;
    QStringList told; // line and whether it was left out, "3-"
};

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    Read read(const QByteArray &bytes, bool directory)
    {
        const QString path = m_folder.filePath(QStringLiteral("source"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        file.close();
        Read out;
        const RelaisSink sink = [&out](Relais relais, const QString &, qint64) -> Status {
            out.relais.append(std::move(relais));
            return {};
        };
        const StopFlag stop{false};
        out.status = directory ? readDirectory(path, sink, stop, {}, out.report) : readRelaisTable(path, sink, stop, out.report);
        for (const auto &note : out.report.notes) {
            out.told += QString::number(note.line) + (note.skipped ? u'-' : u'~');
            if (note.done.isEmpty())
                qFatal("a note without what was done");
        }
        return out;
    }
    Read table(const QByteArray &lines) { return read(header + lines, false); }

private Q_SLOTS:
    // A line of the table is read whole: its hours, publics, telephone, position and date.
    void aLineIsReadWhole()
    {
        const Read out = table("A1;CIO Essai;Cio;63000;Clermont-Ferrand;45.77;3.08;lu-ve 9:00-12:00;Scolaires | décrocheurs;2026-09-01;oui;0473000000\n");
        QVERIFY(out.status.has_value());
        QVERIFY2(out.told.isEmpty(), qPrintable(out.told.join(u' ')));
        const Relais &relais = out.relais.first();
        QCOMPARE(relais.kind, QStringLiteral("cio"));
        QCOMPARE(relais.town(), QStringLiteral("63000 Clermont-Ferrand"));
        QCOMPARE(relais.publics, (QStringList{QStringLiteral("pupils"), QStringLiteral("left-school")}));
        QCOMPARE(relais.hours.size(), 5);
        QCOMPARE(relais.telephone, QStringLiteral("04 73 00 00 00"));
        QCOMPARE(relais.position, (places::Position{45.77, 3.08}));
        QCOMPARE(relais.date, QDate(2026, 9, 1));
        QVERIFY(relais.spro && !relais.cep);
    }

    // Every faulty line is told with its number and left out; every faulty detail is told and left out of
    // its relais; all others are kept.
    void faultyLinesAreTold()
    {
        const Read out = table(";sans id;cio;63000;C;;;;;;;\n"
                               "A2;;cio;63000;C;;;;;;;\n"
                               "A3;Mairie;mairie;63000;C;;;;;;;\n"
                               "A4;trop peu;cio;63000\n"
                               "A5;bon;mission locale;63000;C;;;;;;;\n"
                               "A6;heures;cio;63000;C;;;quand il pleut;;;;\n"
                               "A7;publics;cio;63000;C;;;;chats;;;\n"
                               "A8;nulle part;cio;63000;C;95;3;;;;;\n"
                               "A9;date;cio;630;C;;;;;demain;;\n");
        QVERIFY(out.status.has_value());
        QCOMPARE(out.told, (QStringList{QStringLiteral("2-"), QStringLiteral("3-"), QStringLiteral("4-"), QStringLiteral("5-"), QStringLiteral("7~"),
                                        QStringLiteral("8~"), QStringLiteral("9~"), QStringLiteral("10~"), QStringLiteral("10~")}));
        QCOMPARE(out.relais.size(), 5);
        QCOMPARE(out.report.read, 9);
        QCOMPARE(out.report.skipped, 4);
        QCOMPARE(out.report.repaired, 4);
        QVERIFY(out.relais.at(1).hours.isEmpty());
        QCOMPARE(out.relais.at(2).publics, kindOf(QStringLiteral("cio"))->publics); // those of its type
        QVERIFY(out.relais.at(0).cep); // a mission locale gives it by law
    }

    // A table without the columns that are needed is refused with their names.
    void aTableNeedsItsColumns()
    {
        const Read out = read("id,nom\n1,2\n", false);
        QVERIFY(!out.status.has_value());
        QCOMPARE(out.status.error().kind, ErrorKind::Malformed);
        QVERIFY(out.status.error().remedy.contains(QStringLiteral("code_postal")));
    }

    // A record of the directory's file is read whole; the address is the one where one goes.
    void aServiceIsReadWhole()
    {
        const Read out = read("{\"service\":[\n" + QByteArray(service) + ",\n{\"id\":\"m\",\"nom\":\"Mairie\",\"pivot\":[{\"type_service_local\":\"mairie\"}]}]}", true);
        QVERIFY2(out.status.has_value(), out.status ? "" : qPrintable(out.status.error().text()));
        QVERIFY(out.told.isEmpty());
        QCOMPARE(out.relais.size(), 1);
        const Relais &relais = out.relais.first();
        QCOMPARE(relais.name, QStringLiteral("Mission locale de Thiers"));
        QCOMPARE(relais.kind, QStringLiteral("mission-locale"));
        QCOMPARE(relais.address, QStringLiteral("Maison\n3 rue du Pont"));
        QCOMPARE(relais.town(), QStringLiteral("63300 Thiers"));
        QCOMPARE(relais.position, (places::Position{45.8567, 3.5478}));
        QCOMPARE(toText(relais.hours), QStringLiteral("Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00"));
        QCOMPARE(relais.hoursNote, QStringLiteral("sur rendez-vous"));
        QCOMPARE(relais.telephone, QStringLiteral("04 73 80 00 00"));
        QCOMPARE(relais.email, QStringLiteral("a@example.org"));
        QCOMPARE(relais.site, QStringLiteral("https://example.org"));
        QCOMPARE(relais.date, QDate(2024, 12, 18));
        QVERIFY(out.report.findings.first().startsWith(u'1'));
    }

    // The export of the directory's API, where nested fields are texts that hold JSON, gives the same.
    void theExportOfTheApiGivesTheSame()
    {
        QJsonObject object = QJsonDocument::fromJson(service).object();
        for (const QString &key : object.keys()) {
            const QJsonValue value = object.value(key);
            if (value.isArray())
                object.insert(key, QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        }
        object.insert(QStringLiteral("adresse_courriel"), QStringLiteral("a@example.org"));
        object.insert(QStringLiteral("date_modification"), QStringLiteral("2024-12-18T17:42:39"));
        const Read nested = read("[" + QByteArray(service) + "]", true);
        const Read flat = read("[" + QJsonDocument(object).toJson() + "]", true);
        QCOMPARE(flat.relais.size(), 1);
        const Relais &a = nested.relais.first(), &b = flat.relais.first();
        QCOMPARE(b.address, a.address);
        QCOMPARE(b.hours, a.hours);
        QCOMPARE(b.telephone, a.telephone);
        QCOMPARE(b.email, a.email);
        QCOMPARE(b.site, a.site);
        QCOMPARE(b.date, a.date);
    }

    // A broken record is told with its line and left out, the next ones are kept.
    void aBrokenServiceIsTold()
    {
        const Read out = read("[\n{\"id\":\"x\",\"nom\":tru},\n" + QByteArray(service) + ",\n"
                              "{\"id\":\"\",\"nom\":\"CIO\",\"pivot\":[{\"type_service_local\":\"cio\"}]},\n"
                              "{\"id\":\"y\",\"nom\":\"CIO\",\"pivot\":[{\"type_service_local\":\"cio\"}],"
                              "\"plage_ouverture\":[{\"nom_jour_debut\":\"Lundi\",\"valeur_heure_debut_1\":\"18:00\",\"valeur_heure_fin_1\":\"9:00\"}]}]", true);
        QVERIFY(out.status.has_value());
        QCOMPARE(out.told, (QStringList{QStringLiteral("2-"), QStringLiteral("4-"), QStringLiteral("5~")}));
        QCOMPARE(out.relais.size(), 2);
        QCOMPARE(out.report.read, 4);
    }

    // Every kind has its names in both languages, an icon that exists, and publics that exist; no word
    // of a table and no code of the directory means two kinds.
    void theTableOfKindsIsSound()
    {
        QVERIFY(kinds().size() >= 12 && publics().size() >= 5);
        QSet<QString> codes;
        for (const Kind &kind : kinds()) {
            for (const Text &text : {kind.name, kind.shortName, kind.phrase})
                QVERIFY2(!text.fr.isEmpty() && !text.en.isEmpty(), qPrintable(kind.id));
            QVERIFY2(QFile::exists(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/icons/%1.svg").arg(kind.icon)), qPrintable(kind.icon));
            for (const QString &id : kind.publics)
                QVERIFY2(publicOf(id), qPrintable(id));
            for (const QString &word : kind.csv)
                QCOMPARE(kindOfWord(word)->id, kind.id);
            for (const QString &code : kind.directory) {
                QVERIFY2(!codes.contains(code), qPrintable(code));
                codes.insert(code);
            }
        }
        for (const Public &each : publics()) {
            for (const Text &text : {each.says, each.name})
                QVERIFY(!text.fr.isEmpty() && !text.en.isEmpty());
            for (const QString &word : each.csv)
                QCOMPARE(publicOfWord(word)->id, each.id);
        }
        QVERIFY(!kindOfWord(QString()) && !kindOfDirectory(QStringLiteral("mairie")));
    }

    // Telephone numbers are shown in pairs of digits, however they were written.
    void telephonesAreInPairs()
    {
        for (const char *written : {"0473000000", "04 73 00 00 00", "04.73.00.00.00", "+33473000000", "+33 (0)4 73 00 00 00"})
            QCOMPARE(telephoneText(QString::fromLatin1(written)), QStringLiteral("04 73 00 00 00"));
        QCOMPARE(telephoneText(QStringLiteral("39 49")), QStringLiteral("39 49"));
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
