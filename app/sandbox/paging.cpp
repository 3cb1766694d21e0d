// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/paging.h"

#include "model/limits.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr char tokenMark[] = "skip:"; ///< in front of the number, so that not any text is a token
constexpr QByteArray::Base64Options tokenForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Option
{
    QByteArray name; ///< decoded
    QByteArray value;
    QByteArray raw;
};

QList<Option> optionsOf(const QByteArray &target)
{
    QList<Option> options;
    const qsizetype query = target.indexOf('?');
    if (query < 0)
        return options;
    const QList<QByteArray> parts = target.sliced(query + 1).split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        options.append({QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value), part});
    }
    return options;
}

tl::unexpected<Complaint> invalid(const Option &option)
{
    return tl::unexpected(
        Complaint{.message = QStringLiteral("Invalid value '%1' for the query option '%2'.")
                                 .arg(QString::fromUtf8(option.value), QString::fromUtf8(option.name))});
}

} // namespace

tl::expected<PageRequest, Complaint> pageRequest(const QByteArray &target)
{
    PageRequest page{.size = model::limits::sandboxPage};
    const QList<Option> options = optionsOf(target);
    for (const Option &option : options) {
        bool isNumber = true;
        if (option.name == "$top") {
            page.size = option.value.toLongLong(&isNumber);
            if (!isNumber || page.size < 0)
                return invalid(option);
            page.size = std::min(page.size, model::limits::sandboxLargestPage);
        } else if (option.name == "$skiptoken") {
            const QByteArray token = QByteArray::fromBase64(option.value, tokenForm);
            if (!token.startsWith(tokenMark))
                return invalid(option);
            page.skipped = token.sliced(qsizetype(qstrlen(tokenMark))).toLongLong(&isNumber);
            if (!isNumber || page.skipped < 0)
                return invalid(option);
        } else if (option.name == "$count") {
            if (option.value != "true" && option.value != "false")
                return invalid(option);
            page.count = option.value == "true";
        }
    }
    return page;
}

QByteArray nextQuery(const QByteArray &target, const PageRequest &page)
{
    QByteArray query = "?";
    const QList<Option> options = optionsOf(target);
    for (const Option &option : options) {
        // Only the first page counts.
        if (option.name != "$skiptoken" && option.name != "$count")
            query += option.raw + '&';
    }
    return query +
           "$skiptoken=" + QByteArray(tokenMark + QByteArray::number(page.skipped + page.size)).toBase64(tokenForm);
}

} // namespace sandbox
