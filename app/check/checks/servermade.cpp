// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/edmdatetime.h"
#include "model/retryafter.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ServerMade final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("server-made"); }
    QString title() const override { return tr("Made by the service"); }
    QString source() const override
    {
        return tr("The properties the page has in its table and not in its request example");
    }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        bool isThere = false;
        for (const TypedObject &object : subject.typed().objects()) {
            if (!object.isEntity)
                continue;
            for (const model::Property *property : object.type->properties) {
                if (!property->serverAssigned)
                    continue;
                isThere = true;
                judgeMember(subject, object, *property, findings);
            }
        }
        judgeDefaults(subject, findings);
        return isThere;
    }

private:
    /// What a service fills in where it has nothing.
    static void judgeDefaults(const Subject &subject, Findings &findings)
    {
        for (const TypedValue &value : subject.typed().values()) {
            if (value.property->serverAssigned || value.property->type.text() != QLatin1String("Edm.DateTimeOffset") ||
                !value.value.isString() || !isDefault(value.value.string()) || subject.isEchoed(value.place))
                continue;
            Finding finding;
            finding.severity = Severity::Warn;
            finding.pointer = value.place.toString();
            finding.expected = tr("null, or a time");
            finding.actual = shown(value.value);
            finding.message =
                tr("%1 is the first or last instant of a clock, as where nothing was made.").arg(nameOf(value.place));
            finding.source = pageOf(subject, value.property);
            findings.add(finding);
        }
    }

    static void judgeMember(const Subject &subject, const TypedObject &object, const model::Property &property,
                            Findings &findings)
    {
        const json::Pointer place = object.place.child(property.name);
        const auto value = object.value.member(property.name);
        Finding finding;
        finding.pointer = place.toString();
        finding.expected = property.type.text();
        finding.actual = value ? shown(*value) : tr("not there");
        finding.source = pageOf(subject, &property);
        if (!value) {
            finding.message = tr("%1 is made by the service, and not there.").arg(property.name);
            // In a list the check of the declared members says so, where that is wrong.
            if (subject.purpose == Purpose::Create)
                findings.add(finding);
        } else if (value->isNull()) {
            finding.severity = Severity::Warn;
            finding.message = tr("%1 is made by the service, and null.").arg(property.name);
            if (property.nullable && subject.purpose == Purpose::Create)
                findings.add(finding);
        } else if (value->isString()) {
            judgeText(subject, place, property, value->string(), finding, findings);
        }
    }

    static void judgeText(const Subject &subject, const json::Pointer &place, const model::Property &property,
                          const QString &text, Finding finding, Findings &findings)
    {
        if (text.trimmed().isEmpty()) {
            finding.message = tr("%1 is made by the service, and empty.").arg(property.name);
            return findings.add(subject.weighed(finding, place));
        }
        finding.severity = Severity::Warn;
        if (property.type.text() == QLatin1String("Edm.DateTimeOffset"))
            judgeTime(subject, place, property, text, finding, findings);
        else if (isPlaceholder(text)) {
            finding.message = tr("%1 is \"%2\", as where nothing was made.").arg(property.name, shown(text));
            findings.add(finding);
        } else if (isBlank(text)) {
            finding.message = tr("%1 is all zeros, as where nothing was made.").arg(property.name);
            findings.add(finding);
        } else if (text != text.trimmed()) {
            finding.message = tr("%1 has blanks at its ends.").arg(property.name);
            findings.add(finding);
        }
    }

    /// What programs write for nothing.
    static bool isPlaceholder(const QString &text)
    {
        static const QStringList words{QStringLiteral("undefined"), QStringLiteral("null"),
                                       QStringLiteral("none"),      QStringLiteral("nan"),
                                       QStringLiteral("-1"),        QStringLiteral("[object object]")};
        return words.contains(text.toLower());
    }

    /// A GUID nobody made.
    static bool isBlank(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'-'; });
    }

    /// Where the clocks of .NET, Windows and Unix begin, and where the first of them ends.
    static bool isDefault(const QString &text)
    {
        static const char *const defaults[] = {"0001-01-01", "1601-01-01", "1899-12-30", "1970-01-01T00:00:00",
                                               "9999-12-31"};
        return std::any_of(std::begin(defaults), std::end(defaults),
                           [&](const char *start) { return text.startsWith(QLatin1String(start)); });
    }

    /// A time that was just made is about that of the answer; one with another offset put to it is hours away.
    static void judgeTime(const Subject &subject, const json::Pointer &place, const model::Property &property,
                          const QString &text, Finding finding, Findings &findings)
    {
        constexpr qint64 tolerance = 10 * 60; // seconds; clocks differ, and a service may be slow
        if (isDefault(text)) {
            finding.message =
                tr("%1 is the first or last instant of a clock, as where nothing was made.").arg(property.name);
            return findings.add(finding);
        }
        const auto field = subject.response.headers.value("Date");
        const auto date = field ? model::httpDate(*field) : std::nullopt;
        const auto instant = date && subject.purpose == Purpose::Create ? model::instantOf(text) : std::nullopt;
        if (!instant || subject.isEchoed(place))
            return;
        const qint64 seconds = instant->seconds - *date / 1000;
        if (qAbs(seconds) <= tolerance)
            return;
        finding.expected = tr("about %1").arg(QString::fromLatin1(*field));
        finding.message = tr("%1 was made for this answer, and is %n minute(s) away from its Date.", nullptr,
                             int(qMin<qint64>(qAbs(seconds) / 60, std::numeric_limits<int>::max())))
                              .arg(property.name);
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeServermade()
{
    return std::make_unique<ServerMade>();
}

} // namespace check
