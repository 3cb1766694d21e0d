// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"
#include "json/pointer.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <vector>

namespace ui {

/// Where values of a valid document stand: what is around them, their number among their neighbours, their pointer.
/// Remembers what took a walk over many neighbours; nothing is kept per value.
class JsonPlaces final
{
public:
    JsonPlaces() = default;
    explicit JsonPlaces(const json::Document &document) : m_document(document) {}

    /// The containers around a value, the root first. `token` may be a key.
    std::vector<quint32> around(quint32 token);
    json::Pointer pointer(quint32 token);
    /// The number of an element in its array.
    qsizetype indexOf(quint32 element);
    /// Members or elements.
    qsizetype childCount(quint32 container);
    /// Another member of the same object has the same name. Objects of very many members are not looked at.
    bool isDuplicate(quint32 value);

private:
    /// A container around the value asked for last, and the child of it that holds the value.
    struct Step
    {
        quint32 container = 0;
        quint32 child = 0;
        qsizetype index = 0;
    };
    /// The children of a container, every so many of them.
    struct Children
    {
        qsizetype count = 0;
        std::vector<quint32> landmarks;
    };

    const Children &children(quint32 container);
    void stepTo(quint32 token);
    /// From one child to the next, over its key.
    quint32 nextChild(quint32 child, bool isObject) const;

    json::Document m_document;
    std::vector<Step> m_steps;
    QHash<quint32, Children> m_children;
    QHash<quint32, QSet<quint32>> m_duplicates; ///< by object
};

/// The values in which a text stands, in their key or in themselves as they are written in the document, ASCII letters
/// in either case. In the order of the document.
struct JsonMatches
{
    std::vector<quint32> values;
    bool isCut = false; ///< there are more
};

/// Takes time with the size of the document. Empty when it was cancelled.
JsonMatches jsonMatches(const json::Document &document, const QByteArray &needle, const std::atomic<bool> &cancelled);

} // namespace ui
