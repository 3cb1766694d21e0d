// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonfolds.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isLineEnd(QChar c)
{
    return c == QChar::ParagraphSeparator || c == u'\n';
}

class Scan final
{
public:
    explicit Scan(QStringView text) : m_text(text) {}

    std::vector<JsonBlock> blocks()
    {
        while (m_at < m_text.size())
            step();
        std::sort(m_closed.begin(), m_closed.end(),
                  [](const JsonBlock &a, const JsonBlock &b) { return a.open < b.open; });
        return std::move(m_closed);
    }

private:
    struct Open
    {
        JsonBlock block;
        bool awaitsChild = true;
    };

    void step()
    {
        switch (const QChar c = m_text[m_at]; c.unicode()) {
        case u'"':
            child();
            m_at = stringEnd();
            return;
        case u'{':
        case u'[':
            child();
            if (m_text.sliced(m_at).startsWith(u"{{")) {
                m_at = placeholderEnd();
                return;
            }
            open(c == u'[');
            break;
        case u'}':
        case u']':
            close(c == u']');
            break;
        case u',':
            if (!m_open.empty())
                m_open.back().awaitsChild = true;
            break;
        default:
            m_line += int(isLineEnd(c));
            if (!c.isSpace())
                child();
        }
        ++m_at;
    }

    /// A token of the innermost block: the first one behind a bracket or comma begins a child.
    void child()
    {
        if (!m_open.empty() && std::exchange(m_open.back().awaitsChild, false))
            ++m_open.back().block.children;
    }

    void open(bool isArray)
    {
        ++m_pending[int(isArray)];
        m_open.push_back({{m_at, 0, m_line, 0, 0, isArray}});
    }

    /// Closes the innermost block of that kind; blocks within it that were not closed are none.
    void close(bool isArray)
    {
        if (m_pending[int(isArray)] == 0)
            return;
        while (m_open.back().block.isArray != isArray)
            drop();
        JsonBlock block = m_open.back().block;
        block.close = m_at;
        block.lastLine = m_line;
        m_closed.push_back(block);
        drop();
    }

    void drop()
    {
        --m_pending[int(m_open.back().block.isArray)];
        m_open.pop_back();
    }

    qsizetype stringEnd() const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && !isLineEnd(m_text[at])) {
            if (m_text[at] == u'"')
                return at + 1;
            at += m_text[at] == u'\\' && at + 1 < m_text.size() && !isLineEnd(m_text[at + 1]) ? 2 : 1;
        }
        return std::min(at, m_text.size());
    }

    qsizetype placeholderEnd() const
    {
        qsizetype at = m_at + 2;
        while (at < m_text.size() && !QStringView(u"{}\"").contains(m_text[at]) && !isLineEnd(m_text[at]))
            ++at;
        return m_text.sliced(at).startsWith(u"}}") ? at + 2 : m_at + 2;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 0;
    std::vector<Open> m_open;
    int m_pending[2] = {}; ///< open objects, open arrays
    std::vector<JsonBlock> m_closed;
};

} // namespace

std::vector<JsonBlock> jsonBlocks(QStringView text)
{
    return Scan(text).blocks();
}

} // namespace ui
