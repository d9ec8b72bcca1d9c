#include <content/directions.h>

#include <algorithm>

namespace belvedere::content {

bool removeDirections(QString &text)
{
    const auto turns = [](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    };
    const auto kept = std::remove_if(text.begin(), text.end(), turns);
    const bool found = kept != text.end();
    text.erase(kept, text.end());
    return found;
}

} // namespace belvedere::content
