// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/wishes.h"

#include <QByteArrayList>

#include <array>

namespace sandbox {

namespace {

constexpr std::array fates = {"succeeded", "failed", "unknown", "stuck", "vanish", "backwards"};
constexpr std::array acceptances = {"created", "operation-location", "location", "monitor"};

/// Sets `wish` to the place of the field's value among the names; the value that is none of them otherwise.
template <typename Wish, size_t count>
std::optional<Complaint> read(const model::HeaderFields &headers, const char *field,
                              const std::array<const char *, count> &names, Wish &wish)
{
    const auto value = headers.value(field);
    if (!value)
        return std::nullopt;
    QByteArrayList known;
    for (size_t i = 0; i < count; ++i) {
        known.append(names[i]);
        if (value->trimmed().compare(names[i], Qt::CaseInsensitive) != 0)
            continue;
        wish = Wish(i);
        return std::nullopt;
    }
    return Complaint{
        .message = QStringLiteral("%1 is one of %2.").arg(QLatin1String(field), QString::fromLatin1(known.join(", ")))};
}

} // namespace

tl::expected<Wishes, Complaint> wishesOf(const model::HeaderFields &headers)
{
    Wishes wishes;
    if (const auto wrong = read(headers, "x-sandbox-outcome", fates, wishes.fate))
        return tl::unexpected(*wrong);
    if (const auto wrong = read(headers, "x-sandbox-answer", acceptances, wishes.acceptance))
        return tl::unexpected(*wrong);
    wishes.retryAfter = headers.value("x-sandbox-retry-after").value_or(QByteArray()).trimmed();
    return wishes;
}

} // namespace sandbox
