// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"

#include <QCoreApplication>
#include <QSet>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class List final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("list"); }
    QString title() const override { return tr("Lists"); }
    QString source() const override { return tr("OData JSON Format 4.01, 13; Graph: paging"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const auto object = subject.answer.object();
        if (subject.purpose != Purpose::List || !subject.isSuccess() || !object)
            return false;
        const auto value = object->member(u"value");
        if (!value || !value->isArray()) {
            findings.add(about(QStringLiteral("value"), tr("an array"), value ? shown(*value) : tr("not there"),
                               tr("A list has its elements in the array value.")));
            return true;
        }
        judgeElements(value->elements(), findings);
        judgeNextLink(subject, *object, findings);
        judgeCount(subject, *object, qsizetype(value->elements().size()), findings);
        judgeRest(*object, findings);
        return true;
    }

private:
    static Finding about(const QString &member, const QString &expected, const QString &actual, const QString &message,
                         Severity severity = Severity::Fail)
    {
        Finding finding;
        finding.severity = severity;
        finding.pointer = json::Pointer({member}).toString();
        finding.expected = expected;
        finding.actual = actual;
        finding.message = message;
        finding.source = tr("OData JSON Format 4.01, 13");
        return finding;
    }

    static void judgeElements(const std::vector<json::Value> &elements, Findings &findings)
    {
        QSet<QString> ids;
        qsizetype index = 0;
        for (const json::Value &element : elements) {
            const json::Pointer place({QStringLiteral("value"), QString::number(index++)});
            if (!element.isObject()) {
                Finding finding = about({}, {}, shown(element), {});
                finding.pointer = place.toString();
                finding.expected = tr("an object");
                finding.message = tr("An element of the list is %1.").arg(model::kindWord(element.kind()));
                findings.add(finding);
                continue;
            }
            const auto id = element.member(u"id");
            if (!id || !id->isString())
                continue;
            if (ids.contains(id->string())) {
                Finding finding = about({}, {}, {}, {});
                finding.pointer = place.child(QStringLiteral("id")).toString();
                finding.actual = shown(*id);
                finding.expected = tr("each entity once");
                finding.message = tr("The list has the same id twice.");
                findings.add(finding);
            }
            ids.insert(id->string());
        }
    }

    static void judgeNextLink(const Subject &subject, const json::Value &list, Findings &findings)
    {
        const QString name = QStringLiteral("@odata.nextLink");
        const auto link = list.member(name);
        if (!link)
            return;
        if (!link->isString())
            return; // control-information says so
        const QUrl url = QUrl::fromEncoded(link->string().toUtf8(), QUrl::StrictMode);
        const QUrl &asked = subject.exchange.request.url;
        if (link->string().isEmpty() || !url.isValid())
            findings.add(about(name, tr("an absolute URL"), shown(*link), tr("The link to the next page is no URL.")));
        else if (url.isRelative())
            findings.add(about(name, tr("an absolute URL"), shown(*link),
                               tr("The link to the next page is relative; Graph writes whole URLs."), Severity::Warn));
        else if (url == asked)
            findings.add(about(name, tr("another page"), shown(*link),
                               tr("The link to the next page leads to this page again.")));
        else if (asked.scheme() == QLatin1String("https") && url.scheme() != asked.scheme())
            findings.add(about(name, QStringLiteral("https"), shown(*link),
                               tr("The link to the next page leads away from TLS."), Severity::Warn));
        else if (!asked.isEmpty() && url.authority() != asked.authority())
            findings.add(about(name, asked.authority(), shown(*link),
                               tr("The link to the next page leads to another server."), Severity::Warn));
    }

    static void judgeCount(const Subject &subject, const json::Value &list, qsizetype size, Findings &findings)
    {
        const QString name = QStringLiteral("@odata.count");
        const auto count = list.member(name);
        if (!count)
            return;
        bool isNumber = false;
        const qint64 all = count->string().toLongLong(&isNumber);
        const QString query = subject.exchange.request.url.query(QUrl::FullyDecoded);
        const bool isPart = list.member(u"@odata.nextLink") || query.contains(QLatin1String("skip"));
        if (!isNumber || all < 0)
            findings.add(about(name, tr("a number"), shown(*count), tr("The count is no number of entities.")));
        else if (all < size || (all > size && !isPart && !query.contains(QLatin1String("top="))))
            findings.add(about(name, QString::number(size), shown(*count),
                               tr("The count does not agree with the elements of the list.")));
    }

    /// Only the elements and control information belong into the object around them.
    static void judgeRest(const json::Value &list, Findings &findings)
    {
        for (const json::Member &member : list.members()) {
            const QString name = member.name();
            if (name != QLatin1String("value") && !isControlInformation(name))
                findings.add(about(name, QStringLiteral("value"), shown(member.value),
                                   tr("%1 is no part of a list.").arg(name), Severity::Warn));
        }
    }
};

} // namespace

std::unique_ptr<Check> makeList()
{
    return std::make_unique<List>();
}

} // namespace check
