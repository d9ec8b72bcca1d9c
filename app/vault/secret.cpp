#include <vault/secret.h>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace belvedere::vault {

Secret::Secret(std::size_t size)
{
    if (size == 0 || sodium_init() < 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    m_size = m_data ? size : 0;
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes; accepts null
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && m_size > 0 && sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

Secret takeSecret(QByteArray &bytes)
{
    Secret secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.constData(), secret.size());
    wipe(bytes);
    return secret;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace belvedere::vault
