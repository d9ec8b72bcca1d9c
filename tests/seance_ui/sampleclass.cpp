#include "sampleclass.h"

#include <seance/wire.h>

namespace belvedere::sample {

using namespace seance;
using namespace seance::ui::teacher;

Scenario scenario()
{
    return readyScenarios().first();
}

Stage stage(const QDateTime &now, int step)
{
    Stage stage;
    stage.title = scenario().title;
    stage.steps = static_cast<int>(scenario().steps.size());
    stage.step = step;
    if (step >= 0)
        stage.now = scenario().steps.at(step);
    stage.until = now.addSecs(7 * 60 + 34);
    return stage;
}

ClassView view(const QDateTime &now)
{
    ClassView view;
    view.line = ClassView::Line::Open;
    view.code = QStringLiteral("K7M2PX");
    view.scenario = scenario();
    view.stage = stage(now);
    const char *const pseudonyms[]{"Lynx bleu", "Chamois d’argent", "Loutre calme", "Milan rapide", "Renard vert", "Hermine blanche", "Castor malin", "Geai bavard", "Truite vive", "Pic noir",
                                   "Martre douce", "Aigle royal", "Marmotte rousse", "Cerf patient", "Écureuil agile"};
    const char *const places[]{"lit une fiche", "cherche un métier", "dans le classeur", "regarde ses résultats"};
    int at = 0;
    for (const char *each : pseudonyms) {
        PupilLine line{QString::number(at), QString::fromUtf8(each), QString::fromUtf8(places[at % 4]), at % 3, 2};
        line.here = at != 9;
        line.need = at == 4 ? PupilLine::Need::Help : at == 7 ? PupilLine::Need::Stuck : PupilLine::Need::None;
        view.pupils.append(line);
        ++at;
    }
    return view;
}

Projected projected()
{
    Projected all;
    all.poles = {{QStringLiteral("aider"), QStringLiteral("Prendre soin et aider"), 9}, {QStringLiteral("batir"), QStringLiteral("Bâtir et fabriquer"), 6},
                 {QStringLiteral("creer"), QStringLiteral("Créer"), 5}, {QStringLiteral("nature"), QStringLiteral("La nature et le vivant"), 4}, {QStringLiteral("inventer"), QStringLiteral("Chercher et inventer"), 2}};
    const std::pair<const char *, int> words[]{{"équipe", 9}, {"patience", 7}, {"mains", 6}, {"dehors", 5}, {"machines", 4}, {"aider", 4}, {"horaires", 3}, {"sourire", 2}, {"précision", 2}, {"force", 1}, {"écouter", 1}, {"voyager", 1}};
    for (const auto &[word, count] : words)
        all.words.append({QString::fromUtf8(word), QString::fromUtf8(word), count});
    all.shown = {{QStringLiteral("Lynx bleu"), {QStringLiteral("Boulangère / boulanger"), QStringLiteral("Paysagiste")}}};
    all.here = 27;
    all.finished = 11;
    return all;
}

Scenario lesson()
{
    return *readScenario(R"({"schema": 1, "id": "x", "title": "Lesson", "steps": [{"kind": "words", "title": "Before", "minutes": 3, "count": 2},
        {"kind": "valleys", "title": "Valleys", "minutes": 3}, {"kind": "wish", "title": "A wish", "minutes": 3}]})", {});
}

Register classOf(int pupils, const QDateTime &now)
{
    Register made;
    for (int at = 0; at < pupils; ++at) {
        const QString key = QStringLiteral("key%1").arg(at);
        quint64 number = 0;
        made.take(key, number, jsonOf(Named{QStringLiteral("Secret lynx %1").arg(at)}), now);
        const auto give = [&](int step, const QStringList &values) { made.take(key, ++number, jsonOf(Given{{step, values}, lesson().steps.at(step).kind}), now); };
        give(0, {QStringLiteral("Soin"), at == 0 ? QStringLiteral("=1+1") : QStringLiteral("équipe")});
        give(1, {at % 5 == 0 ? QStringLiteral("batir") : QStringLiteral("aider"), QStringLiteral("creer")});
        give(2, {at < 2 ? QStringLiteral("MET.1") : QStringLiteral("MET.2")});
        made.take(key, ++number, jsonOf(Progress{at % 3, QStringLiteral("fiche"), 1, 1, false}), now);
    }
    return made;
}

SummaryNames names()
{
    return {[](const QString &pole) { return QString(QStringLiteral("pôle ") + pole); }, [](const QString &metier) { return QString(QStringLiteral("métier <b>") + metier); }};
}

} // namespace belvedere::sample
