// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"
#include "model/secret.h"

#include <QString>

#include <map>
#include <vector>

namespace run {

/// Bearer tokens by environment id, in memory only.
class Tokens final
{
public:
    void set(const QString &environmentId, const model::Secret &token);
    model::Secret token(const QString &environmentId) const;
    /// Every token in memory: what must not be kept anywhere.
    std::vector<model::Secret> all() const;
    bool has(const QString &environmentId) const { return m_tokens.contains(environmentId); }

    /// A pasted token as it can be sent: blanks around it, a "Bearer " in front and surrounding quotes are taken off;
    /// empty when that was all. Fails, naming the character, when it holds one that no header value can carry.
    static model::Result<model::Secret> fromPasted(const QByteArray &text);

private:
    std::map<QString, model::Secret> m_tokens;
};

} // namespace run
