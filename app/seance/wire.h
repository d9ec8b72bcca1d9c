// What both sides of a séance send each other, read from strangers and written: nothing that is not within its bounds is
// ever taken. Pure; README.md has the convention.
#pragma once

#include <seance/stage.h>

#include <net/xmlnode.h>

#include <QJsonObject>

#include <variant>

namespace belvedere::seance {

inline const auto seanceNs = QStringLiteral("urn:belvedere:seance:0");
inline constexpr int mostRecordsAtOnce = 20;
inline constexpr int longestRecords = 8000; // characters of those of one message

// What a pupil tells, in the form in which it goes over the wire and stands in both books.
struct Named { // by the teacher's terminal alone
    QString pseudonym;
};
struct Given {
    Answer answer;
    Step::Kind kind = Step::Kind::Talk; // of its step: the teacher's terminal says it, whatever the pupil said
};
struct Showed {
    Answer answer;
};
using Record = std::variant<Named, Progress, Given, Showed>;
QJsonObject jsonOf(const Record &record);
// Nothing when it is none. Texts are tidied and cut, numbers bounded.
std::optional<Record> readRecord(const QJsonObject &json);

struct Numbered {
    quint64 number = 0;
    QJsonObject record;
};

// <hello/>: who a pupil is. <records/>: what they tell. <here/>: that they are there.
struct Hello {
    QString token; // 32 hexadecimal digits
    QString pseudonym;
};
net::XmlNode elementOf(const Hello &hello);
std::optional<Hello> readHello(const net::XmlNode &element);
net::XmlNode elementOf(const QVector<Numbered> &records);
// Those that are right, the first first; nothing when it is not such an element, or out of bounds as a whole.
std::optional<QVector<Numbered>> readRecords(const net::XmlNode &element);

// <stage/>: where the class is; `number` grows. The end of a step is told as the time that is left, because the clocks
// of terminals differ.
struct NumberedStage {
    quint64 number = 0;
    Stage stage;
    bool over = false;  // the séance has ended
};
net::XmlNode elementOf(const NumberedStage &stage, const QDateTime &now);
std::optional<NumberedStage> readStage(const net::XmlNode &element, const QDateTime &now);
QJsonObject jsonOf(const NumberedStage &stage); // of the book: the end as a date
std::optional<NumberedStage> stageFrom(const QJsonObject &json);

// <welcome/>: the teacher's terminal has them. <taken/>: up to which record. <who/>: it does not know who speaks.
// <no/>: they may not come.
struct Welcome {
    quint64 taken = 0;
    QString pseudonym;
    NumberedStage stage;
};
net::XmlNode elementOf(const Welcome &welcome, const QDateTime &now);
std::optional<Welcome> readWelcome(const net::XmlNode &element, const QDateTime &now);
net::XmlNode takenElement(quint64 number);
std::optional<quint64> readTaken(const net::XmlNode &element);
net::XmlNode plainElement(const QString &name); // "here", "who"
enum class No { Full, Out };
net::XmlNode elementOf(No no);
std::optional<No> readNo(const net::XmlNode &element);

// The one who holds a token is known by its digest, of 32 hexadecimal digits; so is the room by its code.
QString digestOf(const QString &what, const QString &secret);

} // namespace belvedere::seance
