// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Faults that send the request elsewhere. Nothing is carried out.
#include "sandbox/faulttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

/// `STATUS:URL`, or a URL alone.
model::Result<Effect> redirect(const QString &argument)
{
    const QString whole = argument.isEmpty() ? QStringLiteral("307:/elsewhere") : argument;
    const qsizetype colon = whole.indexOf(u':');
    bool isNumber = false;
    int status = whole.left(qMax(colon, qsizetype(0))).toInt(&isNumber);
    if (isNumber && (status < 300 || status > 399))
        return model::failure(Words::tr("%1 is no status of a redirect.").arg(status),
                              Words::tr("Write one from 300 to 399."));
    if (!isNumber)
        status = 307;
    const QByteArray target = (isNumber ? whole.sliced(colon + 1) : whole).toUtf8();
    if (target.isEmpty() || std::any_of(target.begin(), target.end(), [](char c) { return quint8(c) <= 0x20; }))
        return model::failure(Words::tr("\"%1\" names no place to go to.").arg(whole),
                              Words::tr("Write for example 307:/elsewhere or 302:https://example.com/."));
    return Effect([status, target](Making &making) { making.answer = {status, {{"Location", target}}}; });
}

} // namespace

std::vector<FaultEntry> redirectFaults()
{
    return {{{QStringLiteral("redirect"),
              FaultGroup::Redirects,
              QStringLiteral("[STATUS:URL]"),
              {QStringLiteral("307:/elsewhere"), QStringLiteral("308:/elsewhere"), QStringLiteral("301:/elsewhere"),
               QStringLiteral("302:http://127.0.0.2/"), QStringLiteral("303:https://localhost/")},
              Words::tr("A redirect to this URL or path.")},
             Stage::Answer,
             false,
             redirect}};
}

} // namespace sandbox
