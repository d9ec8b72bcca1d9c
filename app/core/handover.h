// Hands work from one thread to another, a bounded number of pieces ahead.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace belvedere {

template <typename Piece>
class Handover
{
public:
    // At most so many pieces are given and not yet taken.
    explicit Handover(size_t most) : m_most(most) {}

    // Waits while there are too many; false once nobody takes any more.
    bool give(Piece piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_pieces.size() < m_most; });
        if (m_closed)
            return false;
        m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
        return true;
    }
    // Waits for a piece. The giver marks its last one: nothing is to be taken after it.
    Piece take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty(); });
        Piece piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }
    // Says to the giver that nothing will be taken any more.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    bool m_closed = false;
};

} // namespace belvedere
