// A counsellor's place and an interview with something in every part of it.
#pragma once

#include "../entretien/samples.h"

#include <entretien/store.h>
#include <entretien/ui/entretienpage.h>
#include <entretien/ui/words.h>

#include <QTemporaryDir>
#include <QtConcurrent>

namespace entretientest {

inline belvedere::entretien::ui::Person samplePerson()
{
    using belvedere::entretien::ui::Openable;
    return {{Openable{QStringLiteral("1"), QStringLiteral("Menuisier / menuisière"), QStringLiteral("Métier"), QStringLiteral("suitcase")},
             Openable{QStringLiteral("2"), QStringLiteral("CAP Menuisier fabricant"), QStringLiteral("Formation, vœu 1"), QStringLiteral("book")},
             Openable{QStringLiteral("3"), QStringLiteral("Mission locale de Clermont"), QStringLiteral("Lieu"), QStringLiteral("people")}},
            {Openable{QStringLiteral("construire"), QStringLiteral("Construire et réparer"), QStringLiteral("en premier"), {}},
             Openable{QStringLiteral("aider"), QStringLiteral("Aider et soigner"), QStringLiteral("ensuite"), {}}}};
}

inline belvedere::entretien::ui::OpenNow sampleFormations()
{
    using Reach = belvedere::entretien::ui::OpenNow::Reach;
    return {Reach::Near, QStringLiteral("Clermont-Ferrand"), 30,
            {{QStringLiteral("f1"), QStringLiteral("CAP Menuisier fabricant"), QStringLiteral("Lycée professionnel, Clermont-Ferrand, à 3 km environ\nEntrée possible toute l’année"), QStringLiteral("book")},
             {QStringLiteral("f2"), QStringLiteral("Préparer son entrée en apprentissage"), QStringLiteral("École de la deuxième chance, Riom, à 15 km environ\nÀ partir de janvier 2027"), QStringLiteral("book")}}};
}

class Interview
{
public:
    explicit Interview(const QDateTime &now = QDateTime(QDate(2026, 11, 29), QTime(13, 5), Qt::UTC)) : clock(now)
    {
        awaitDone(store.begin(QStringLiteral("Anne"), "un chemin de crêtes"));
    }
    void open(const belvedere::entretien::Entretien &entretien)
    {
        session = std::make_unique<belvedere::entretien::Session>(store, entretien, clock);
    }
    belvedere::entretien::ui::EntretienPage::Means means(belvedere::Language language, bool withPerson = true) const
    {
        belvedere::entretien::ui::EntretienPage::Means means{*belvedere::entretien::guideIn({}), withPerson ? samplePerson() : belvedere::entretien::ui::Person(), {}, language};
        means.formations = [withPerson] { return QtConcurrent::run([withPerson] { return withPerson ? sampleFormations() : belvedere::entretien::ui::OpenNow(); }); };
        return means;
    }

    QTemporaryDir folder;
    belvedere::ManualClock clock;
    belvedere::entretien::Store store{folder.path(), 365, clock, nullptr, {1, 65536}};
    std::unique_ptr<belvedere::entretien::Session> session;
    belvedere::entretien::ui::EntretienPage::View view;

private:
    template <typename T>
    static void awaitDone(QFuture<T> future)
    {
        future.waitForFinished();
    }
};

} // namespace entretientest
