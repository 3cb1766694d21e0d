// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tokens.h"

#include "model/limits.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokens)
};

} // namespace

void Tokens::set(const QString &environmentId, const model::Secret &token)
{
    if (token.isEmpty())
        m_tokens.erase(environmentId);
    else
        m_tokens[environmentId] = token;
}

model::Secret Tokens::token(const QString &environmentId) const
{
    const auto found = m_tokens.find(environmentId);
    return found == m_tokens.end() ? model::Secret() : found->second;
}

std::vector<model::Secret> Tokens::all() const
{
    std::vector<model::Secret> secrets;
    for (const auto &[environmentId, token] : m_tokens)
        secrets.push_back(token);
    return secrets;
}

model::Result<model::Secret> Tokens::fromPasted(const QByteArray &text)
{
    QByteArray token = text.trimmed();
    if (token.size() > 1 && token.startsWith('"') && token.endsWith('"'))
        token = token.sliced(1, token.size() - 2).trimmed();
    constexpr QByteArrayView scheme("bearer");
    const bool hasScheme = token.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    if (hasScheme && (token.size() == scheme.size() || token[scheme.size()] == ' '))
        token = token.sliced(scheme.size()).trimmed();
    if (token.size() > model::limits::maxTokenLength)
        return model::failure(Words::tr("The token is longer than %1 characters.").arg(model::limits::maxTokenLength),
                              Words::tr("Copy the token alone."));
    for (qsizetype i = 0; i < token.size(); ++i) {
        const auto c = quint8(token[i]);
        if (c <= 0x20 || c >= 0x7F)
            return model::failure(Words::tr("Character %1 of the token (0x%2) cannot stand in a header field.")
                                      .arg(i + 1)
                                      .arg(c, 2, 16, QLatin1Char('0')),
                                  Words::tr("Copy the token again, without line breaks or blanks."));
    }
    return model::Secret(token);
}

} // namespace run
