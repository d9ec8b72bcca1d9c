// What belvedere-preview answers, which may have been taken over by a document: read when it is whole, within its bounds.
#include "fuzz.h"

#include <preview/page.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto page = preview::readPage(fuzz::bytes(data, size));
    if (!page)
        return 0;
    fuzz::require(page->pages >= 1 && page->pages <= preview::mostPages, "a number of pages");
    fuzz::require(qint64(page->picture.width()) * page->picture.height() <= preview::mostPixels, "a picture within its bounds");
    const auto again = preview::readPage(preview::writePage(*page));
    fuzz::require(again && again->picture == page->picture, "what is written is read");
    return 0;
}
