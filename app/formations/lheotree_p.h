// The elements of LHÉO as a tree, from lheoelements.txt: which element may stand where.
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace belvedere::formations {

class LheoBuilder;

struct LheoNode {
    using TextRule = void (*)(LheoBuilder &builder, const LheoNode &node, const QString &text);
    using Rule = void (*)(LheoBuilder &builder, const LheoNode &node);

    QString name;
    QString path;          // below <formation>: "action/lieu-de-formation"; empty for it and above
    bool isText = false;   // it has no children of its own
    bool isExtras = false; // it holds whatever a producer likes
    bool isFormation = false, isAction = false;
    TextRule text = nullptr; // of a text
    Rule open = nullptr, close = nullptr;
    std::vector<std::unique_ptr<LheoNode>> children; // sorted by name

    const LheoNode *child(QStringView childName) const;
};

// <lheo>, with its rules (lheorules.cpp). Built once.
const LheoNode &lheoRoot();
// Gives a node its rules; to be called once for each.
void setRules(LheoNode &node);

} // namespace belvedere::formations
