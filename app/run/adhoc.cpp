// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/adhoc.h"

namespace run {

model::OperationSchema adHocOperation(const QByteArray &method, const QString &path, const QString &title)
{
    model::OperationSchema schema;
    schema.key = adHocKey;
    schema.title = title;
    schema.method = QString::fromLatin1(method);
    schema.paths = {{path, QStringLiteral("example")}};
    return schema;
}

model::Result<QUrl> adHocUrl(const QString &path, const model::ServiceRoot &root)
{
    const qsizetype scheme = path.indexOf(QLatin1String("://"));
    const bool isAbsolute = scheme > 0 && path.indexOf(u'/') == scheme + 1;
    // A variable that is not known yet may be a whole address; what is open is not sent.
    if (!isAbsolute)
        return root.url(path.startsWith(u'/') ? path : QString(u'/' + path));
    const qsizetype authority = scheme + 3;
    qsizetype end = authority;
    while (end < path.size() && path[end] != u'/' && path[end] != u'?')
        ++end;
    const auto own = model::ServiceRoot::parse(path.first(end));
    if (!own)
        return tl::unexpected(own.error());
    const QString rest = path.sliced(end);
    return own->url(rest.startsWith(u'/') ? rest : QString(u'/' + rest));
}

} // namespace run
