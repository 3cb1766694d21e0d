// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/serviceroot.h"
#include "run/compose.h"

namespace run {

/// Puts the variables into the parts of one request, and keeps account. `{{root}}` is the service root as text.
class Resolver
{
public:
    Resolver(const model::ServiceRoot &root, Variables variables);

    QString path(const QString &path, const PathValues &values = {});
    QByteArray header(const QByteArray &name, const QByteArray &value);
    QByteArray body(const QByteArray &body);
    void checks(QStringList &lines);

    const std::vector<VariableUse> &uses() const { return m_uses; }
    const std::vector<OpenPlace> &open() const { return m_open; }

private:
    using Where = std::function<QString(const Unknown &)>;

    QString text(const QString &text, Place place, const QString &where);
    QByteArray take(const Resolved &resolved, const Where &where);

    Variables m_variables;
    std::vector<VariableUse> m_uses;
    std::vector<OpenPlace> m_open;
};

} // namespace run
