// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/flagstext.h"

namespace form {

namespace {

bool isSame(QStringView name, const QString &member)
{
    return name.trimmed().compare(member, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList flagsIn(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool hasFlag(const QString &text, const QString &member)
{
    return flagsIn(text).contains(member, Qt::CaseInsensitive);
}

QString withFlag(const QString &text, const QString &member, bool on)
{
    if (on) {
        if (hasFlag(text, member))
            return text;
        if (text.trimmed().isEmpty())
            return member;
        // The blank goes behind a comma when the text has it so.
        const qsizetype comma = text.lastIndexOf(u',');
        const bool spaced = comma >= 0 && text.mid(comma + 1, 1) == QLatin1String(" ");
        return text + (spaced ? QLatin1String(", ") : QLatin1String(",")) + member;
    }
    QStringList parts = text.split(u',');
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        if (!isSame(parts[i], member))
            continue;
        // The blank in front belongs to the comma that goes with it.
        if (i == 0 && parts.size() > 1)
            parts[1] = parts[1].trimmed();
        parts.removeAt(i);
    }
    return parts.join(u',');
}

} // namespace form
