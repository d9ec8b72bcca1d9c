#include <look/mapgroups.h>

#include <algorithm>

namespace belvedere::look {

QVector<MapGroup> groupMarks(const QVector<QPointF> &pixels, double distance)
{
    QVector<MapGroup> groups;
    for (int mark = 0; mark < pixels.size(); ++mark) {
        const auto near = std::find_if(groups.begin(), groups.end(), [&](const MapGroup &group) {
            const QPointF away = pixels.at(group.marks.first()) - pixels.at(mark);
            return QPointF::dotProduct(away, away) < distance * distance;
        });
        if (near == groups.end())
            groups.append({pixels.at(mark), {mark}});
        else
            near->marks.append(mark);
    }
    for (MapGroup &group : groups) {
        QPointF sum;
        for (const int mark : std::as_const(group.marks))
            sum += pixels.at(mark);
        group.at = sum / static_cast<double>(group.marks.size());
    }
    return groups;
}

} // namespace belvedere::look
