// A counsellor's place and an interview with something in every part of it.
#pragma once

#include "../entretien/samples.h"

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

inline QVector<belvedere::entretien::ui::Openable> sampleFormations()
{
    return {{QStringLiteral("f1"), QStringLiteral("CAP Menuisier fabricant"), QStringLiteral("Lycée professionnel, Clermont-Ferrand, 3 km. Entrée toute l’année"), QStringLiteral("book")},
            {QStringLiteral("f2"), QStringLiteral("Préparer son entrée en apprentissage"), QStringLiteral("École de la deuxième chance, 5 km"), QStringLiteral("book")}};
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
        belvedere::entretien::ui::EntretienPage::Means means{*belvedere::entretien::guideIn({}), withPerson ? samplePerson() : belvedere::entretien::ui::Person(), {}, {}, language};
        means.formations = [withPerson] { return QtConcurrent::run([withPerson] { return withPerson ? sampleFormations() : QVector<belvedere::entretien::ui::Openable>(); }); };
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
