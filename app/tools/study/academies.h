// Which académie a department is in, from academies.json.
#pragma once

#include <QStringList>

namespace belvedere::study {

// "Clermont-Ferrand" for "63"; empty for what is no department.
QString academieOf(const QString &departement);
QStringList academies();
QStringList departementsOf(const QString &academie);

} // namespace belvedere::study
