// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Faults that change the answer to a request that was carried out.
#include "sandbox/faulttable.h"

#include "model/edmdatetime.h"
#include "json/edit.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

/// What a fault does to a body that is an object; every other body stays as it is.
using Change = void (*)(Making &making, const json::Value &answer);

Effect changing(Change change)
{
    return [change](Making &making) {
        const json::Document document = json::Document::parse(making.answer.body);
        if (const auto object = document.object())
            change(making, *object);
    };
}

template <Change change>
model::Result<Effect> changed(const QString & /*argument*/)
{
    return changing(change);
}

void replace(Making &making, const json::Value &value, const QByteArray &raw)
{
    making.answer.body = json::apply(making.answer.body, json::replaceValue(value, raw));
}

void append(Making &making, const json::Value &answer, QStringView name, const QByteArray &raw)
{
    making.answer.body =
        json::apply(making.answer.body, json::insertMember(answer, qsizetype(answer.members().size()), name, raw));
}

bool isControlInformation(const json::Member &member)
{
    return member.name().contains(u'@');
}

/// Members of the answer that were sent, in the order they were sent.
std::vector<json::Member> sentMembers(const Making &making, const json::Value &answer)
{
    std::vector<json::Member> found;
    const json::Document sent = json::Document::parse(making.request.body);
    const auto object = sent.object();
    const std::vector<json::Member> wanted = object ? object->members() : std::vector<json::Member>();
    const std::vector<json::Member> members = answer.members();
    for (const json::Member &member : wanted) {
        const auto same = std::find_if(members.begin(), members.end(),
                                       [&](const json::Member &other) { return other.name() == member.name(); });
        if (same != members.end() && !isControlInformation(member))
            found.push_back(*same);
    }
    return found;
}

QByteArray otherThan(const json::Value &value)
{
    switch (value.kind()) {
    case json::Kind::String:
        return json::quote(QString(value.string() + QStringLiteral(" (changed)")));
    case json::Kind::Number:
        return value.raw() == QByteArrayView("4711") ? "4712" : "4711";
    case json::Kind::Boolean:
        return value.isTrue() ? "false" : "true";
    default:
        return R"("changed")";
    }
}

void wrongEcho(Making &making, const json::Value &answer)
{
    const std::vector<json::Member> sent = sentMembers(making, answer);
    auto member = std::find_if(sent.begin(), sent.end(), [](const json::Member &one) { return one.value.isString(); });
    if (member == sent.end())
        member = sent.begin();
    if (member != sent.end())
        replace(making, member->value, otherThan(member->value));
}

void droppedMember(Making &making, const json::Value &answer)
{
    const std::vector<json::Member> members = answer.members();
    const std::vector<json::Member> sent = sentMembers(making, answer);
    if (members.empty())
        return;
    const qsizetype begin = sent.empty() ? members.back().key.begin() : sent.front().key.begin();
    const auto place = std::find_if(members.begin(), members.end(),
                                    [&](const json::Member &member) { return member.key.begin() == begin; });
    making.answer.body =
        json::apply(making.answer.body, json::removeMember(answer, qsizetype(place - members.begin())));
}

void extraMember(Making &making, const json::Value &answer)
{
    append(making, answer, u"sandboxExtra", R"({"reason":"not in any schema","values":[1,null,"two"]})");
}

void wrongType(Making &making, const json::Value &answer)
{
    const std::vector<json::Member> members = answer.members();
    const auto member = std::find_if(members.begin(), members.end(), [](const json::Member &one) {
        return one.value.isString() && !isControlInformation(one) && one.name() != QLatin1String("id");
    });
    if (member != members.end())
        replace(making, member->value, "42");
}

/// The same moment with offset zero, its fraction as it is; empty when the text is no time stamp.
QString inUtc(const QString &text)
{
    auto stamp = model::DateTimeOffsetText::parse(text);
    if (!stamp)
        return {};
    const bool isZulu = stamp->offset == QLatin1String("Z");
    const int offset = isZulu ? 0
                              : (stamp->offset.startsWith(u'-') ? -1 : 1) *
                                    (stamp->offset.mid(1, 2).toInt() * 60 + stamp->offset.mid(4, 2).toInt());
    const QDate date = QDate::fromString(stamp->date, u"yyyy-MM-dd");
    if (!date.isValid())
        return {};
    constexpr int day = 24 * 60;
    const int minutes = stamp->time.left(2).toInt() * 60 + stamp->time.mid(3, 2).toInt() - offset;
    const int days = minutes < 0 ? -1 : minutes >= day ? 1 : 0;
    const int rest = minutes - days * day;
    stamp->date = date.addDays(days).toString(u"yyyy-MM-dd");
    stamp->time.replace(
        0, 5, QStringLiteral("%1:%2").arg(rest / 60, 2, 10, QLatin1Char('0')).arg(rest % 60, 2, 10, QLatin1Char('0')));
    stamp->offset = QStringLiteral("Z");
    return stamp->text();
}

void utc(Making &making, const json::Value &answer)
{
    std::vector<json::Value> strings;
    std::vector<json::Value> open{answer};
    while (!open.empty()) {
        const json::Value value = open.back();
        open.pop_back();
        if (value.isString())
            strings.push_back(value);
        for (const json::Value &element : value.elements())
            open.push_back(element);
        for (const json::Member &member : value.members())
            open.push_back(member.value);
    }
    // From the last, so that the offsets of the others stay right.
    std::sort(strings.begin(), strings.end(),
              [](const json::Value &a, const json::Value &b) { return a.begin() > b.begin(); });
    for (const json::Value &value : strings) {
        if (const QString moment = inUtc(value.string()); !moment.isEmpty())
            replace(making, value, json::quote(moment));
    }
}

/// In a header field and, when there is an object to put it in, in the body.
model::Result<Effect> echoToken(const QString & /*argument*/)
{
    return Effect([](Making &making) {
        const QByteArray given = making.request.headers.value("Authorization").value_or(QByteArray());
        making.answer.headers.append("X-Echo-Authorization", given);
        changing([](Making &inner, const json::Value &answer) {
            const auto field = inner.request.headers.value("Authorization").value_or(QByteArray());
            append(inner, answer, u"authorization", json::quote(QString::fromLatin1(field)));
        })(making);
    });
}

model::Result<Effect> duplicateHeader(const QString & /*argument*/)
{
    return Effect([](Making &making) {
        making.answer.headers.append("request-id", "second-request-id");
        making.answer.headers.append("Set-Cookie", "first=1; path=/");
        making.answer.headers.append("Set-Cookie", "second=2; expires=Thu, 01 Jan 2099 00:00:00 GMT");
    });
}

void invalidUtf8(Making &making, const json::Value &answer)
{
    append(making, answer, u"notUtf8", "\"\xC3\x28 \xFF \xED\xA0\x80\"");
}

FaultEntry entry(const char *name, const QString &sentence, model::Result<Effect> (*effect)(const QString &))
{
    return {{QString::fromLatin1(name), FaultGroup::Answers, {}, {}, sentence}, Stage::Change, false, effect};
}

} // namespace

std::vector<FaultEntry> answerFaults()
{
    return {
        entry("wrong-echo", Words::tr("A member that was sent comes back with another value."), changed<wrongEcho>),
        entry("dropped-member", Words::tr("A member that was sent does not come back."), changed<droppedMember>),
        entry("extra-member", Words::tr("The answer has a member that no schema knows."), changed<extraMember>),
        entry("wrong-type", Words::tr("A member that is text comes back as a number."), changed<wrongType>),
        entry("utc", Words::tr("Time stamps come back normalised to UTC."), changed<utc>),
        entry("invalid-utf8", Words::tr("The answer has a member whose bytes are not UTF-8."), changed<invalidUtf8>),
        entry("echo-token", Words::tr("The answer repeats the Authorization field, in a header field and in the body."),
              echoToken),
        entry("duplicate-header", Words::tr("The answer has request-id and Set-Cookie twice."), duplicateHeader),
    };
}

} // namespace sandbox
