// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/typename.h"

namespace model {

QString TypeName::shortName() const
{
    const QString name = element().m_text;
    const QString brief = name.sliced(name.lastIndexOf(u'.') + 1);
    return isCollection() ? QString(QStringLiteral("Collection(") + brief + u')') : brief;
}

} // namespace model
