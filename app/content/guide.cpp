#include <content/guide.h>

namespace belvedere::content {

namespace {

template <typename T>
const T *findById(const QVector<T> &things, const QString &id)
{
    for (const T &thing : things) {
        if (thing.id == id)
            return &thing;
    }
    return nullptr;
}

} // namespace

const Pole *Guide::pole(const QString &id) const
{
    return findById(poles, id);
}

const Groupe *Guide::groupe(const QString &id) const
{
    return findById(groupes, id);
}

const Question *Guide::question(const QString &id) const
{
    for (const Theme &theme : themes) {
        if (const Question *found = findById(theme.questions, id))
            return found;
    }
    return nullptr;
}

const Item *Guide::item(const QString &id) const
{
    for (const Theme &theme : themes) {
        for (const Question &question : theme.questions) {
            if (const Item *found = findById(question.items, id))
                return found;
        }
    }
    return nullptr;
}

QVector<const Question *> Guide::questions() const
{
    QVector<const Question *> all;
    for (const Theme &theme : themes) {
        for (const Question &question : theme.questions)
            all.append(&question);
    }
    return all;
}

} // namespace belvedere::content
