// The numbers of the study as open data.
#pragma once

#include "gathered.h"

namespace belvedere::study {

// comptes.csv, UTF-8, commas (RFC 4180): one line for each cell of each month and department, each the sum of rows
// that terminals told.
QByteArray openData(const Gathered &gathered);
// Its description for people and programs: Table Schema (https://specs.frictionlessdata.io/table-schema/), as
// schema.data.gouv.fr takes it, with the values that the description of the counters gives.
QByteArray openDataSchema();

} // namespace belvedere::study
