// A certificate for localhost, made for the occasion.
#pragma once

#include <QString>

namespace servers {

// Into certificate.pem and key.pem of that folder. What is wrong; empty when nothing is.
QString makeCertificate(const QString &folder);

} // namespace servers
