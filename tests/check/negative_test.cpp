// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/suite.h"

#include "check/negative/valuetexts.h"
#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/document.h"

#include "support/bundle.h"
#include "support/formschema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace {

using check::CaseGroup;
using check::NegativeCase;
using Kind = check::Outcome::Kind;

std::vector<const model::OperationSchema *> schemas()
{
    return {support::bundle().operation(support::authenticationKey), support::bundle().operation(support::onenoteKey),
            &support::everything()};
}

const std::vector<NegativeCase> &casesOf(const model::OperationSchema &schema)
{
    static std::map<QString, std::vector<NegativeCase>> made;
    const auto found = made.find(schema.key);
    return found != made.end()
               ? found->second
               : made.emplace(schema.key, check::negativeCases(schema, check::rightBody(schema))).first->second;
}

const model::OperationSchema &oneNote()
{
    return *support::bundle().operation(support::onenoteKey);
}

NegativeCase caseOf(const model::OperationSchema &schema, const char *id)
{
    const std::vector<NegativeCase> &cases = casesOf(schema);
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [id](const NegativeCase &each) { return each.id == QLatin1String(id); });
    EXPECT_NE(found, cases.end()) << id;
    return found == cases.end() ? NegativeCase() : *found;
}

/// Members of two objects that are not the same text; recursive, so that one change deep inside counts once.
int changes(const json::Value &a, const json::Value &b)
{
    if (a.raw() == b.raw())
        return 0;
    if (!a.isObject() || !b.isObject())
        return 1;
    const std::vector<json::Member> left = a.members();
    const std::vector<json::Member> right = b.members();
    std::multiset<QString> names;
    for (const json::Member &member : right)
        names.insert(member.name());
    int count = 0;
    int missing = 0;
    for (const json::Member &member : left) {
        const auto name = names.find(member.name());
        if (name == names.end()) {
            ++missing;
            continue;
        }
        names.erase(name);
        count += changes(member.value, *b.member(member.name()));
    }
    // A member under another name is one change, not two.
    return count + std::max(missing, int(names.size()));
}

TEST(RightBody, IsTheExampleWithItsWrongValuesMended)
{
    for (const char16_t *key : {support::authenticationKey, support::onenoteKey}) {
        const model::OperationSchema &schema = *support::bundle().operation(key);
        QByteArray expected = schema.request->body;
        const QStringList members =
            std::find_if(schema.properties.begin(), schema.properties.end(), [](const model::Property &property) {
                return property.name == QLatin1String("status");
            })->enumeration;
        expected.replace("\"status\": \"String\"", QByteArray("\"status\": \"" + members.front().toUtf8() + '"'));
        EXPECT_EQ(check::rightBody(schema), expected);
    }
}

TEST(RightBody, MendsBoundsAndAddsWhatIsRequired)
{
    const QByteArray body = check::rightBody(support::everything());
    const json::Document document = json::Document::parse(body);
    ASSERT_TRUE(document.isValid()) << body.constData();
    EXPECT_EQ(document.root().member(u"percent")->raw(), QByteArrayView("0"));
    EXPECT_EQ(document.root().member(u"severity")->raw(), QByteArrayView("\"low\""));
    EXPECT_EQ(document.root().member(u"aInt64")->raw(), QByteArrayView("9007199254740993"));
    ASSERT_TRUE(document.root().member(u"code"));
    EXPECT_FALSE(document.root().member(u"version"));
}

TEST(RightBody, IsMadeByTypeWithoutAnExample)
{
    for (const model::OperationSchema *schema : schemas()) {
        model::OperationSchema bare = *schema;
        bare.request.reset();
        const QByteArray body = check::rightBody(bare);
        const json::Document document = json::Document::parse(body);
        ASSERT_TRUE(document.isValid()) << body.constData();
        for (const model::Property *property : model::propertiesOf(bare, bare.requestType.text())) {
            const auto value = document.root().member(property->name);
            const bool isSent = !property->serverAssigned && !property->readOnly && !property->navigation &&
                                property->type.text() != QLatin1String("Edm.Stream");
            EXPECT_EQ(value.has_value(), isSent) << qPrintable(property->name);
            EXPECT_FALSE(value && model::valueProblem(*property, *value, json::Syntax::Json))
                << qPrintable(property->name);
        }
        EXPECT_GT(check::negativeCases(bare, body).size(), 50U);
    }
}

TEST(RightBody, EndsForASchemaThatContradictsItself)
{
    model::OperationSchema schema = oneNote();
    for (model::Property &property : schema.properties) {
        property.facets.minLength = 5;
        property.facets.maxLength = 1;
        property.nullable = false;
        property.required = true;
    }
    EXPECT_TRUE(json::Document::parse(check::rightBody(schema)).isValid());
    EXPECT_FALSE(check::negativeCases(schema, "[]").size());
}

TEST(NegativeCases, HaveIdsAndWordsOfTheirOwn)
{
    for (const model::OperationSchema *schema : schemas()) {
        std::set<QString> ids;
        std::set<QString> titles;
        for (const NegativeCase &each : casesOf(*schema)) {
            EXPECT_TRUE(ids.insert(each.id).second) << qPrintable(each.id);
            EXPECT_TRUE(titles.insert(each.title).second) << qPrintable(each.title);
            EXPECT_FALSE(each.wrong.isEmpty()) << qPrintable(each.id);
            EXPECT_FALSE(each.expected.source.isEmpty()) << qPrintable(each.id);
            EXPECT_FALSE(each.expected.statuses.empty()) << qPrintable(each.id);
            // Whatever is expected to be taken first is a control, or a matter of taste.
            EXPECT_TRUE(each.group != CaseGroup::Control || each.expected.isSuccess()) << qPrintable(each.id);
        }
    }
}

TEST(NegativeCases, NoTwoAreTheSameRequest)
{
    for (const model::OperationSchema *schema : schemas()) {
        const std::vector<NegativeCase> &cases = casesOf(*schema);
        for (size_t i = 0; i < cases.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const bool isSame = cases[i].body == cases[j].body && cases[i].headers == cases[j].headers &&
                                    cases[i].path == cases[j].path && cases[i].version == cases[j].version &&
                                    cases[i].method == cases[j].method;
                EXPECT_FALSE(isSame) << qPrintable(cases[i].id) << " and " << qPrintable(cases[j].id);
            }
        }
    }
}

TEST(NegativeCases, DifferFromTheRightRequestInOneThing)
{
    for (const model::OperationSchema *schema : schemas()) {
        const QByteArray right = check::rightBody(*schema);
        const json::Document document = json::Document::parse(right);
        const std::vector<NegativeCase> &cases = casesOf(*schema);
        ASSERT_FALSE(cases.empty());
        EXPECT_EQ(cases.front().id, QStringLiteral("right-request"));
        EXPECT_EQ(cases.front().body, right);
        for (const NegativeCase &each : cases) {
            int different = int(each.headers.size());
            different += each.method != cases.front().method;
            // A reference goes with its own address.
            if (each.group != CaseGroup::Reference && !each.id.startsWith(QLatin1String("reference-")))
                different += each.path != cases.front().path || !each.version.isEmpty();
            const json::Document body = json::Document::parse(each.body);
            if (each.body != right)
                different += body.object() && each.id != QLatin1String("body.empty-object") &&
                                     !each.id.startsWith(QLatin1String("reference-"))
                                 ? changes(document.root(), body.root())
                                 : 1;
            if (each.id == QLatin1String("reference-entity"))
                ++different; // only the address
            EXPECT_EQ(different, each.id == QLatin1String("right-request") ? 0 : 1) << qPrintable(each.id) << '\n'
                                                                                    << each.body.left(2000).constData();
        }
    }
}

TEST(NegativeCases, KeepTheRestOfTheBodyToTheByte)
{
    const QByteArray right = check::rightBody(oneNote());
    QByteArray expected = right;
    expected.replace("\"status\": \"NotStarted\"", "\"status\": \"noSuchMember\"");
    ASSERT_NE(expected, right);
    const NegativeCase unknown = caseOf(oneNote(), "status.enum-unknown");
    EXPECT_EQ(unknown.body, expected);
    EXPECT_EQ(unknown.place, QStringLiteral("/status"));
    EXPECT_EQ(unknown.expected.statuses, std::vector<int>{400});
}

TEST(NegativeCases, ReachEveryPropertyAndKind)
{
    for (const model::OperationSchema *schema : schemas()) {
        std::set<QString> places;
        std::set<CaseGroup> groups;
        for (const NegativeCase &each : casesOf(*schema)) {
            places.insert(each.place);
            groups.insert(each.group);
        }
        for (const model::Property &property : schema->properties) {
            const bool isOpen = property.type.text() == QLatin1String("Edm.Untyped") || property.navigation;
            EXPECT_TRUE(isOpen || places.contains(QString(u'/' + property.name))) << qPrintable(property.name);
        }
        for (const CaseGroup group : check::caseGroups) {
            const bool isEverything = schema == &support::everything();
            const bool isOnlyThere = group == CaseGroup::Number || group == CaseGroup::Form || group == CaseGroup::Rule;
            EXPECT_TRUE(groups.contains(group) || (isOnlyThere && !isEverything)) << int(group);
        }
    }
    for (const char *id :
         {"error.code.number", "error.type-unknown", "error.member-unknown", "id.null", "createdDateTime.from-client",
          "status.enum-sentinel", "status.enum-other-case", "lastActionDateTime.stamp-no-offset", "body.cut",
          "body.member-twice", "body.type-without-hash", "reference-entity", "reference-good", "authorization-empty",
          "content-type-missing", "accept-html", "prefer-minimal", "version-unknown", "method-put"})
        caseOf(oneNote(), id);
    for (const char *id :
         {"device.type-missing", "device.type-abstract", "tags.null", "tags.0.number", "addresses.0.city.too-long",
          "percent.above-maximum", "code.no-match", "code.too-short", "code.missing", "rights.enum-flags",
          "aInt64.whole-as-text", "aByte.fraction", "aGuid.no-hyphens", "aBinary.length", "owner@odata.bind.garbled",
          "aStream.inline", "settings.member-unknown", "severity.enum-sentinel", "aString.long"})
        caseOf(support::everything(), id);
}

TEST(NegativeCases, MakeTheObjectsAroundAPlace)
{
    const NegativeCase nested = caseOf(support::everything(), "folder.name.number");
    const json::Document document = json::Document::parse(nested.body);
    const auto folder = document.root().member(u"folder");
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->members().size(), 1U);
    EXPECT_EQ(folder->member(u"name")->raw(), QByteArrayView("5"));
}

TEST(NegativeCases, OpenTypesTakeMembersOfAnyName)
{
    EXPECT_EQ(caseOf(support::everything(), "settings.member-unknown").group, CaseGroup::Control);
    EXPECT_EQ(caseOf(support::everything(), "address.member-unknown").group, CaseGroup::Member);
}

TEST(NegativeCases, WithoutAReferenceAddressThereAreNoReferences)
{
    const std::vector<NegativeCase> &cases = casesOf(support::everything());
    EXPECT_TRUE(std::none_of(cases.begin(), cases.end(),
                             [](const NegativeCase &each) { return each.path.endsWith(QLatin1String("/$ref")); }));
}

TEST(NegativeCases, WithoutABodyOnlyTheRestCanBeWrong)
{
    model::OperationSchema schema = oneNote();
    schema.method = QStringLiteral("GET");
    EXPECT_EQ(check::rightBody(schema), QByteArray());
    const std::vector<NegativeCase> cases = check::negativeCases(schema, {});
    EXPECT_GT(cases.size(), 10U);
    for (const NegativeCase &each : cases) {
        EXPECT_EQ(each.body, QByteArray()) << qPrintable(each.id);
        EXPECT_EQ(each.method, "GET");
        EXPECT_FALSE(each.place == QLatin1String("Content-Type")) << qPrintable(each.id);
    }
    schema.method = QStringLiteral("PATCH");
    const std::vector<NegativeCase> patches = check::negativeCases(schema, check::rightBody(schema));
    EXPECT_TRUE(std::none_of(patches.begin(), patches.end(),
                             [](const NegativeCase &each) { return each.group == CaseGroup::Reference; }));
}

TEST(NegativeCases, SayWhatTheirAnswerIsCheckedFor)
{
    EXPECT_EQ(caseOf(oneNote(), "status.enum-unknown").checks(),
              (QStringList{QStringLiteral("status == 400"), QStringLiteral("$.error.code exists"),
                           QStringLiteral("$.error.message exists")}));
    EXPECT_EQ(caseOf(oneNote(), "content-type-text").checks().front(), QStringLiteral("status in 415, 400"));
    EXPECT_EQ(caseOf(oneNote(), "right-request").checks(), QStringList{QStringLiteral("status == 201")});
    EXPECT_EQ(caseOf(oneNote(), "resourceId.long").checks(), QStringList{QStringLiteral("status in 201, 400, 413")});
}

TEST(ValueTexts, StepBeyondABound)
{
    EXPECT_EQ(check::beyond("100", 1), QByteArray("101"));
    EXPECT_EQ(check::beyond("-90", -1), QByteArray("-91"));
    EXPECT_EQ(check::beyond("0.5", 1), QByteArray("1"));
    EXPECT_EQ(check::beyond("0.5", -1), QByteArray("-1"));
    EXPECT_FALSE(check::beyond("1e3", 1));
    EXPECT_FALSE(check::beyond("", 1));
}

// How an answer is taken.

model::Recording answered(int status, const QByteArray &body = {})
{
    model::Recording recording;
    recording.exchange.response = model::Response{status, {}, {}, body};
    return recording;
}

check::Outcome took(const char *id, int status, const char *code = nullptr)
{
    const QByteArray body =
        code ? QByteArray(QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"m\"}}") : QByteArray();
    return check::outcomeOf(caseOf(oneNote(), id), answered(status, body));
}

TEST(NegativeOutcome, IsJudgedByStatusAndCode)
{
    EXPECT_EQ(took("status.enum-unknown", 400, "BadRequest").kind, Kind::AsExpected);
    EXPECT_EQ(took("status.enum-unknown", 400, "badRequest").kind, Kind::AsExpected);
    EXPECT_EQ(took("status.enum-unknown", 400, "20112").kind, Kind::OtherCode);
    EXPECT_EQ(took("status.enum-unknown", 400).kind, Kind::OtherCode);
    EXPECT_EQ(took("status.enum-unknown", 422, "x").kind, Kind::OtherStatus);
    EXPECT_EQ(took("status.enum-unknown", 201).kind, Kind::NotRefused);
    EXPECT_EQ(took("status.enum-unknown", 500, "x").kind, Kind::Failed);
    EXPECT_EQ(took("status.enum-unknown", 401, "x").kind, Kind::NoAccess);
    EXPECT_EQ(took("status.enum-unknown", 429, "x").kind, Kind::Throttled);
    EXPECT_EQ(took("status.enum-unknown", 503, "x").kind, Kind::Throttled);
    EXPECT_EQ(took("status.enum-unknown", 302).kind, Kind::OtherStatus);
    EXPECT_EQ(took("right-request", 201).kind, Kind::AsExpected);
    EXPECT_EQ(took("right-request", 200).kind, Kind::OtherStatus);
    EXPECT_EQ(took("right-request", 400, "BadRequest").kind, Kind::Refused);
    EXPECT_EQ(took("right-request", 403, "x").kind, Kind::NoAccess);
    EXPECT_EQ(took("prefer-minimal", 204).kind, Kind::AsExpected);
    EXPECT_EQ(took("authorization-missing", 401, "InvalidAuthenticationToken").kind, Kind::AsExpected);
    EXPECT_EQ(took("authorization-missing", 403, "x").kind, Kind::OtherStatus);
    EXPECT_EQ(took("authorization-missing", 201).kind, Kind::NotRefused);
}

TEST(NegativeOutcome, KnowsWhenNothingWasLearnt)
{
    model::Recording recording;
    recording.exchange.error = {model::TransportError::Kind::ConnectionRefused, QStringLiteral("nobody there")};
    const check::Outcome lost = check::outcomeOf(caseOf(oneNote(), "body.cut"), recording);
    EXPECT_EQ(lost.kind, Kind::NoAnswer);
    EXPECT_EQ(lost.text, QStringLiteral("nobody there"));
    recording.exchange.error->kind = model::TransportError::Kind::Refused;
    EXPECT_EQ(check::outcomeOf(caseOf(oneNote(), "body.cut"), recording).kind, Kind::NotRun);
    EXPECT_EQ(check::outcomeOf(caseOf(oneNote(), "body.cut"), model::Recording()).kind, Kind::NoAnswer);
    EXPECT_EQ(check::notRun(QStringLiteral("why")).text, QStringLiteral("why"));
}

TEST(NegativeOutcome, WhatALooseRuleSaysIsDoubtful)
{
    EXPECT_FALSE(took("status.enum-unknown", 201).isDoubtful);
    EXPECT_FALSE(took("status.enum-unknown", 400, "BadRequest").isDoubtful);
    const check::Outcome loose = took("body.member-twice", 201);
    EXPECT_EQ(loose.kind, Kind::NotRefused);
    EXPECT_TRUE(loose.isDoubtful);
    EXPECT_TRUE(loose.text.endsWith(QStringLiteral("The rule leaves room, so this need not be a fault.")));
    EXPECT_FALSE(took("body.member-twice", 400, "BadRequest").isDoubtful);
}

TEST(NegativeOutcome, SaysSoInWords)
{
    EXPECT_EQ(took("status.enum-unknown", 201).text,
              QStringLiteral("201: carried out, although it has to be refused with 400."));
    EXPECT_EQ(took("status.enum-unknown", 400, "BadRequest").text, QStringLiteral("400 BadRequest, as expected."));
    const check::Outcome older =
        check::outcomeOf(caseOf(oneNote(), "body.cut"), answered(400, R"({"odata.error":{"code":"BadRequest"}})"));
    EXPECT_EQ(older.errorCode, QStringLiteral("BadRequest"));
    std::set<QString> words;
    for (const Kind kind : {Kind::NotRun, Kind::AsExpected, Kind::OtherCode, Kind::OtherStatus, Kind::NotRefused,
                            Kind::Refused, Kind::NoAccess, Kind::Throttled, Kind::Failed, Kind::NoAnswer}) {
        EXPECT_TRUE(words.insert(check::outcomeInWords(kind)).second);
        const check::Outcome outcome{kind};
        EXPECT_FALSE(outcome.isRight() && outcome.isWrong());
    }
    std::set<QString> titles;
    for (const CaseGroup group : check::caseGroups)
        EXPECT_TRUE(titles.insert(check::caseGroupTitle(group)).second);
}

} // namespace
