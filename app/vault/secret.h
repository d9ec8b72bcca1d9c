// Bytes that are wiped, cannot be copied, printed or turned into a QString.
#pragma once

#include <QByteArray>

#include <cstddef>

namespace belvedere::vault {

// Memory from sodium_malloc: locked, guarded, out of core dumps, wiped when freed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    // True when both hold the same bytes, in constant time.
    bool equals(const Secret &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

// The same bytes; the array is wiped.
Secret takeSecret(QByteArray &bytes);

// Overwrites the bytes of an array that is not shared, then empties it.
void wipe(QByteArray &bytes);

} // namespace belvedere::vault
