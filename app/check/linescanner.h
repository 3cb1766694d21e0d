// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/usercheck.h"

#include <algorithm>

namespace check {

/// Goes through the characters of one line, and remembers where it goes wrong.
class LineScanner
{
protected:
    explicit LineScanner(const QString &line) : m_text(line) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    qsizetype skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return m_at;
    }

    /// Up to the next blank or comma; in brackets a comma counts.
    QString wordHere()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !m_text[m_at].isSpace() && m_text[m_at] != u',')
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    bool take(QStringView sign)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    bool takeWord(QStringView word)
    {
        const qsizetype from = m_at;
        skipBlanks();
        if (take(word) && (atEnd() || m_text[m_at].isSpace() || isSign(m_text[m_at])))
            return true;
        m_at = from;
        return false;
    }

    bool takeWords(QStringView words)
    {
        const qsizetype from = m_at;
        const QList<QStringView> parts = words.split(u' ');
        if (std::all_of(parts.begin(), parts.end(), [this](QStringView part) { return takeWord(part); }))
            return true;
        m_at = from;
        return false;
    }

    static bool isSign(QChar c) { return QStringView(u"=<>!").contains(c); }

    bool fail(const QString &what, const QString &remedy, qsizetype at = -1)
    {
        m_problem = {int(std::min(at < 0 ? m_at : at, m_text.size())) + 1, what, remedy};
        return false;
    }

    const QString m_text;
    qsizetype m_at = 0;
    LineProblem m_problem;
};

} // namespace check
