#include <formations/lheotree_p.h>

#include <core/resource.h>

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace belvedere::formations {

namespace {

QHash<QString, QStringList> readElements()
{
    QHash<QString, QStringList> elements;
    for (const QString &line : QString::fromUtf8(resource(QStringLiteral("formations/lheoelements.txt"))).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !line.startsWith(u'#'))
            elements.insert(line.left(colon), line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts));
    }
    return elements;
}

std::unique_ptr<LheoNode> grow(const QHash<QString, QStringList> &elements, const QString &name, const QString &path)
{
    auto node = std::make_unique<LheoNode>();
    node->name = name;
    node->path = path;
    node->isExtras = name == u"extras";
    node->isFormation = name == u"formation";
    node->isAction = path == u"action";
    node->isText = !node->isExtras && !elements.contains(name);
    QStringList children = elements.value(name);
    children.sort();
    const bool above = path.isEmpty() && name != u"formation";
    for (const QString &child : std::as_const(children))
        node->children.push_back(grow(elements, child, above ? QString() : path.isEmpty() ? child : path + u'/' + child));
    setRules(*node);
    return node;
}

} // namespace

const LheoNode *LheoNode::child(QStringView childName) const
{
    const auto found = std::lower_bound(children.begin(), children.end(), childName,
                                        [](const auto &node, QStringView wanted) { return node->name < wanted; });
    return found != children.end() && (*found)->name == childName ? found->get() : nullptr;
}

const LheoNode &lheoRoot()
{
    static const std::unique_ptr<LheoNode> root = grow(readElements(), QStringLiteral("lheo"), {});
    return *root;
}

} // namespace belvedere::formations
