// The document of a classeur, once its seal is open.
#include "fuzz.h"

#include <classeur/classeur.h>
#include <classeur/merge.h>
#include <quiz/answers.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject document = QJsonDocument::fromJson(fuzz::bytes(data, size)).object();
    classeur::Classeur classeur;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    (void)classeur.add(classeur::ClasseurItem::Kind::Metier, QStringLiteral("MET.1"), QStringLiteral("titre"), now);
    const auto before = classeur.items();
    if (const Status loaded = classeur.load(document.value(QStringLiteral("classeur")).toObject()); loaded) {
        classeur::Classeur again;
        fuzz::require(again.load(classeur.toJson()).has_value(), "what is written is read");
        fuzz::require(again.items() == classeur.items(), "and is the same");
        fuzz::require(again.load(classeur::merged(classeur.toJson(), classeur.toJson())).has_value(), "two of the same are read");
        const auto wishes = classeur.wishes();
        for (qsizetype i = 0; i < wishes.size(); ++i)
            fuzz::require(wishes.at(i).wish == i + 1, "wishes are 1 to n");
        for (const auto &item : QVector<classeur::ClasseurItem>(classeur.items())) {
            fuzz::require(classeur.setNote(item.id, QStringLiteral("x")).has_value(), "each item can be noted");
            fuzz::require(classeur.remove(item.id).has_value(), "each item can be removed");
        }
        fuzz::require(classeur.isEmpty(), "nothing is left");
    } else {
        fuzz::require(classeur.items() == before, "a bad document changes nothing");
    }
    const auto answers = quiz::Answers::fromJson(document.value(QStringLiteral("answers")).toArray());
    if (answers)
        fuzz::require(quiz::Answers::fromJson(answers->toJson()).value() == *answers, "answers are read as written");
    return 0;
}
