// What the shell hands to the page of a question, without a pack.
#pragma once

#include <contact/ui/enquirypage.h>

namespace sample {

// One commune, two suggestions of each kind.
belvedere::contact::ui::EnquiryPage::Means means(belvedere::Language language);
// Answers the questions in turn.
void answer(belvedere::contact::Enquiry &enquiry, const QStringList &values);

} // namespace sample
