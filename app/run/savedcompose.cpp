// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/savedcompose.h"

#include "run/headerrows.h"
#include "run/resolver.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

constexpr char rootPlaceholder[] = "{{root}}";

/// `target` has its variables put in, all but `{{root}}` at its front.
model::Result<QUrl> urlOf(const QString &target, const model::ServiceRoot &root)
{
    if (target.startsWith(QLatin1String(rootPlaceholder)))
        return root.url(target.sliced(qsizetype(qstrlen(rootPlaceholder))));
    // As strict as a service root typed by hand.
    static const QRegularExpression form(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(target);
    if (!match.hasMatch())
        return model::failure(Words::tr("\"%1\" is not an absolute URL.").arg(target),
                              Words::tr("Begin it with {{root}} or https://."));
    auto origin = model::ServiceRoot::parse(match.captured(1));
    if (!origin)
        return tl::unexpected(origin.error());
    origin->version.clear();
    const QString rest = match.captured(2);
    return origin->url(rest.startsWith(u'/') ? rest : QString(u'/' + rest));
}

} // namespace

model::Result<Composed> composeSaved(const collection::SavedRequest &saved, const model::ServiceRoot &root,
                                     const Variables &variables)
{
    Resolver resolver(root, variables);
    const bool hasRoot = saved.target.startsWith(rootPlaceholder);
    const QString target = QString::fromUtf8(saved.target);
    const QString above = hasRoot ? QString::fromLatin1(rootPlaceholder) : QString();
    const auto url = urlOf(above + resolver.path(target.sliced(above.size())), root);
    if (!url)
        return tl::unexpected(url.error());
    model::Request request;
    request.method = saved.method;
    request.url = *url;
    for (const model::HeaderField &each : saved.headers) {
        const model::HeaderField field{each.name, resolver.header(each.name, each.value)};
        if (const auto checked = model::checkHeaderField(field); !checked)
            return tl::unexpected(checked.error());
        request.headers.append(field.name, field.value);
    }
    request.headers = joinedFields(request.headers);
    request.body = resolver.body(saved.body);
    model::Expectations expectations = saved.expectations;
    resolver.checks(expectations.checks);
    return Composed{request, resolver.uses(), resolver.open(), expectations};
}

QStringList variablesOf(const collection::SavedRequest &saved)
{
    QStringList names;
    const auto look = [&names](QByteArrayView text, Place place) {
        for (const Unknown &use : unknownVariables(text, {}, place))
            names.append(use.name);
    };
    look(saved.target, Place::Path);
    for (const model::HeaderField &field : saved.headers)
        look(field.value, Place::HeaderValue);
    look(saved.body, Place::Body);
    for (const QString &line : saved.expectations.checks)
        look(line.toUtf8(), Place::Body);
    names.removeDuplicates();
    return names;
}

} // namespace run
