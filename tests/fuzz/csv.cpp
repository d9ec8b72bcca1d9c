// A table of comma-separated values.
#include "fuzz.h"

#include <content/csvreader.h>

#include <QBuffer>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray csv = fuzz::bytes(data, size);
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    content::CsvReader reader(buffer, QStringLiteral("table.csv"));
    if (!reader.readHeader({QStringLiteral("a")}))
        return 0;
    qint64 line = 0;
    for (;;) {
        const auto more = reader.next();
        if (!more) {
            fuzz::require(more.error().line > 0 && !more.error().remedy.isEmpty(), "a refusal says where and what to do");
            return 0;
        }
        if (!*more)
            return 0;
        fuzz::require(reader.line() > line, "records go forward");
        line = reader.line();
        (void)reader.value(QStringLiteral("a"));
    }
}
