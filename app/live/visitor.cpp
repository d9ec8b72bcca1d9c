#include <live/visitor.h>

namespace belvedere::live {

net::XmppAccount visitorAccount(const Desk &desk, const QString &secret)
{
    return rooms::visitorAccount(desk.address, desk.domain, secret);
}

} // namespace belvedere::live
