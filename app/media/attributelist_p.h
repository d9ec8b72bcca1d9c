// The attributes of a tag: RFC 8216, 4.2, NAME=VALUE separated by commas, some values between quotation
// marks.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace belvedere::media {

class AttributeList
{
public:
    explicit AttributeList(const QByteArray &text)
    {
        for (qsizetype at = 0; at < text.size();)
            at = readOne(text, at);
    }
    bool isWhole() const { return m_whole; } // nothing in it breaks the form
    bool has(const char *name) const { return m_values.contains(name); }
    QByteArray value(const char *name) const { return m_values.value(name); }
    // Without what a text between quotation marks cannot hold.
    QString text(const char *name) const
    {
        QString plain = QString::fromUtf8(value(name));
        plain.removeIf([](QChar c) { return c == u'"' || c < u' '; });
        return plain;
    }

private:
    qsizetype readOne(const QByteArray &text, qsizetype at)
    {
        const qsizetype equals = text.indexOf('=', at);
        m_whole = m_whole && equals > at;
        if (equals < 0)
            return text.size();
        const bool quoted = equals + 1 < text.size() && text.at(equals + 1) == '"';
        const qsizetype from = quoted ? equals + 2 : equals + 1;
        qsizetype end = text.indexOf(quoted ? '"' : ',', from);
        m_whole = m_whole && !(quoted && end < 0);
        if (end < 0)
            end = text.size();
        m_values.insert(text.mid(at, equals - at).trimmed(), text.mid(from, end - from));
        const qsizetype comma = text.indexOf(',', end);
        return comma < 0 ? text.size() : comma + 1;
    }

    QHash<QByteArray, QByteArray> m_values;
    bool m_whole = true;
};

} // namespace belvedere::media
