// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/casemaker.h"

#include "check/negative/sources.h"
#include "check/negative/suite.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeCase)
};

/// All that goes on the wire.
QByteArray requestText(const NegativeCase &made)
{
    QByteArray text = made.method + '\n' + made.version.toUtf8() + '\n' + made.path.toUtf8() + '\n';
    for (const model::HeaderChoice &choice : made.headers)
        text += choice.name + (choice.on ? ": " : " off ") + choice.value + '\n';
    for (const model::Variable &variable : made.variables)
        text += variable.name.toUtf8() + '=' + variable.value.toUtf8() + '\n';
    return text + '\n' + made.body;
}

} // namespace

CaseMaker::CaseMaker(const model::OperationSchema &schema, const json::Document &right)
    : m_schema(schema),
      m_right(right),
      m_places(schema, right)
{
    NegativeCase control = base(CaseGroup::Control, QStringLiteral("right-request"), Words::tr("The right request"));
    control.wrong = Words::tr("Nothing: every other case differs from this one in one thing.");
    add(std::move(control), taken(sources::create));
}

NegativeCase CaseMaker::base(CaseGroup group, const QString &id, const QString &title) const
{
    NegativeCase made;
    made.id = id;
    made.group = group;
    made.title = title;
    made.method = m_schema.method.toLatin1();
    made.path = collectionPath(m_schema);
    made.body = m_right.text();
    return made;
}

void CaseMaker::add(NegativeCase made, const ExpectedAnswer &expected)
{
    if (!m_requests.insert(requestText(made)).second)
        return;
    const QString id = made.id;
    for (int i = 2; !m_ids.insert(made.id).second; ++i)
        made.id = QStringLiteral("%1-%2").arg(id).arg(i);
    made.expected = expected;
    m_cases.push_back(std::move(made));
}

void CaseMaker::addBody(CaseGroup group, const json::Pointer &at, const char *kind, const QString &what,
                        const QString &wrong, const QByteArray &body, const ExpectedAnswer &expected)
{
    const QString name = at.isRoot() ? QStringLiteral("body") : at.tokens().join(u'.');
    const QString spoken = at.isRoot() ? Words::tr("Body") : at.tokens().join(QStringLiteral(" / "));
    NegativeCase made =
        base(group, QStringLiteral("%1.%2").arg(name, QLatin1String(kind)), Words::tr("%1: %2").arg(spoken, what));
    made.place = at.toString();
    made.wrong = wrong;
    made.body = body;
    add(std::move(made), expected);
}

ExpectedAnswer CaseMaker::taken(const QString &source, Confidence confidence) const
{
    ExpectedAnswer expected{m_schema.responseStatus, {}, source, confidence};
    if (expected.statuses.empty())
        expected.statuses = {201};
    return expected;
}

ExpectedAnswer CaseMaker::refused(const QString &source, Confidence confidence)
{
    return {{400}, sources::badRequest, source, confidence};
}

ExpectedAnswer CaseMaker::takenOrRefused(const QString &source, std::vector<int> refusals) const
{
    ExpectedAnswer expected = taken(source, Confidence::Medium);
    for (const int status : refusals) {
        if (!expected.allows(status))
            expected.statuses.push_back(status);
    }
    expected.codes = sources::badRequest;
    if (expected.allows(413))
        expected.codes.clear();
    return expected;
}

ExpectedAnswer CaseMaker::refusedOrTaken(const QString &source) const
{
    ExpectedAnswer expected = refused(source, Confidence::Medium);
    for (const int status : taken(source).statuses)
        expected.statuses.push_back(status);
    return expected;
}

std::vector<NegativeCase> CaseMaker::cases() const
{
    std::vector<NegativeCase> ordered = m_cases;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const NegativeCase &a, const NegativeCase &b) { return a.group < b.group; });
    return ordered;
}

QString collectionPath(const model::OperationSchema &schema)
{
    if (schema.paths.empty())
        return {};
    QString path = schema.path(u"example").path;
    if (path.endsWith(QLatin1String("/$ref")))
        path.chop(5);
    return path;
}

std::vector<NegativeCase> negativeCases(const model::OperationSchema &schema, const QByteArray &rightBody)
{
    const json::Document right = json::Document::parse(rightBody);
    if (!right.object() && !rightBody.isEmpty())
        return {};
    CaseMaker maker(schema, right);
    addValueCases(maker);
    addObjectCases(maker);
    addRequestCases(maker);
    return maker.cases();
}

} // namespace check
