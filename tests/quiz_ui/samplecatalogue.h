// Content as large and as wordy as the real one, in both languages, for the pages.
#pragma once

#include <content/library.h>

namespace belvedere::quiz::ui::testing {

// 4 themes of 6 questions of 6 items; 6 pôles, 31 groupes, 12 métiers a groupe.
std::shared_ptr<const content::Catalogue> sampleCatalogue();

} // namespace belvedere::quiz::ui::testing
