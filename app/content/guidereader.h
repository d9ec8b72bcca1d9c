// Reads the quiz folder (offline-data/quiz): tree.json and one file a theme.
#pragma once

#include <content/guide.h>
#include <core/result.h>

namespace belvedere::content {

// By what a métier belongs to a groupe; see placement.h.
struct PlacementRule {
    QString groupe;
    QHash<QString, double> secteurs; // id of a secteur -> weight
    QHash<QString, double> centres;  // id of a centre d'intérêt -> weight
    QHash<QString, double> metiers;  // identifiant -> weight
};

struct GuideSource {
    Guide guide;
    QVector<PlacementRule> rules;  // one a groupe, in the order of the tree
    QHash<QString, QString> files; // id of a theme -> its file name
};

// Reads every .json of the folder: tree.json, and each other one as a theme. What is not JSON, not
// of a known schema, of a wrong type or lacking a field is refused with the file, the line where it
// is known, and the remedy. The rules of the quiz itself are in guiderules.h.
Result<GuideSource> readGuide(const QString &folder);

// The same from bytes, for one file.
Status readTree(const QByteArray &json, const QString &fileName, GuideSource &source);
struct OrderedTheme {
    int order = 0;
    Theme theme;
};
Result<OrderedTheme> readTheme(const QByteArray &json, const QString &fileName);

} // namespace belvedere::content
