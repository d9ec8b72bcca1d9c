// One element of XML in memory, read strictly from whoever sends it, and written safely.
#pragma once

#include <core/result.h>

#include <QVector>

namespace belvedere::net {

struct XmlNode {
    QString name;                                        // without a prefix
    QString ns = {};                                     // its namespace
    QVector<std::pair<QString, QString>> attributes = {}; // by qualified name ("xml:lang"); declarations of namespaces are none
    QString text = {};                                   // of the element itself
    QVector<XmlNode> children = {};

    QString attribute(QStringView of) const; // empty: there is none
    const XmlNode *child(QStringView childName, QStringView childNs) const; // the first; null: there is none
    QString childText(QStringView childName, QStringView childNs) const;

    XmlNode &set(const QString &attributeName, const QString &value); // an empty value sets nothing
    XmlNode &add(XmlNode child);
    XmlNode &say(const QString &said); // its text
};

struct XmlBounds {
    qsizetype bytes = 256 << 10;
    int depth = 24;
    int elements = 4000;
    int attributes = 40; // of one element
};

// Reads one whole element as XMPP allows it (RFC 6120, 11.1; RFC 7395, 3.3.3): no declaration, document type, entity,
// comment or processing instruction. Malformed; TooMany: beyond the bounds.
Result<XmlNode> readXml(const QByteArray &utf8, const XmlBounds &bounds = {});

// What no XML may hold (control characters, halves of surrogates) is left out.
QByteArray writeXml(const XmlNode &node);

} // namespace belvedere::net
