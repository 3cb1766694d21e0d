// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/diagnostic.h"
#include "model/exchange.h"
#include "model/headerfields.h"
#include "model/operationschema.h"
#include "model/recording.h"
#include "model/result.h"
#include "model/secret.h"
#include "model/typename.h"

#include "support/testmain.h"

#include <QDebug>
#include <QTextStream>
#include <QVariant>

#include <gtest/gtest.h>

#include <ostream>

namespace {

using model::HeaderField;
using model::HeaderFields;
using model::Secret;
using model::TypeName;

TEST(HeaderFields, NamesCompareWithoutCaseAndKeepTheirSpelling)
{
    HeaderFields fields = {{"Accept", "a"}, {"X-One", "1"}, {"accept", "b"}, {"ACCEPT", "c"}};
    EXPECT_EQ(fields.value("aCCEPT"), QByteArray("a"));
    EXPECT_FALSE(fields.value("Accep").has_value());
    fields.set("accepT", "d");
    EXPECT_EQ(fields, (HeaderFields{{"accepT", "d"}, {"X-One", "1"}}));
    fields.set("New", "n");
    EXPECT_EQ(fields.size(), 3u);
    fields.remove("x-one");
    EXPECT_EQ(fields, (HeaderFields{{"accepT", "d"}, {"New", "n"}}));
    EXPECT_TRUE(fields.contains("NEW"));
}

TEST(HeaderFields, LinesComeBack)
{
    const HeaderFields fields = {{"A", "b"},
                                 {"a", "second: with colon"},
                                 {"Empty", ""},
                                 {"Blanks", "  two before, one behind "},
                                 {"Bytes", "\xFF\xC3"},
                                 {"Tab", "a\tb"},
                                 {"Lone", "a\rb\nc"}};
    EXPECT_EQ(HeaderFields({{"A", "b"}, {"C", ""}}).toLines(), QByteArray("A: b\r\nC: \r\n"));
    EXPECT_EQ(HeaderFields::fromLines(fields.toLines()), fields);
    EXPECT_TRUE(HeaderFields().toLines().isEmpty());
    EXPECT_TRUE(HeaderFields::fromLines({}).isEmpty());
    EXPECT_EQ(HeaderFields::fromLines("A:b\r\nno colon\r\n:x\r\nC: d"), (HeaderFields{{"A", "b"}, {"C", "d"}}));
}

TEST(HeaderFields, ThoseAboutTheContentBeginAlike)
{
    for (const char *name : {"Content-Type", "content-length", "CONTENT-MD5"})
        EXPECT_TRUE(model::describesContent(name)) << name;
    for (const char *name : {"Accept", "Content", "Content-", "X-Content-Type"})
        EXPECT_FALSE(model::describesContent(name)) << name;
}

TEST(HeaderFields, AcceptsWhatMayBeSent)
{
    for (const HeaderField &field :
         {HeaderField{"Authorization", "Bearer {{token}}"}, HeaderField{"Content-Type", "application/json"},
          HeaderField{"X", ""}, HeaderField{"!#$%&'*+-.^_`|~09azAZ", "x"}, HeaderField{"Tab", "a\tb"},
          HeaderField{"Latin", "\xE9"}, HeaderField{"Hosts", "x"}, HeaderField{"TEX", "x"}})
        EXPECT_TRUE(model::checkHeaderField(field).has_value()) << field.name.constData();
}

TEST(HeaderFields, RefusesWhatMayNotBeSent)
{
    for (const HeaderField &field : {HeaderField{"", "x"},
                                     HeaderField{"a b", "x"},
                                     HeaderField{"a:", "x"},
                                     HeaderField{" a", "x"},
                                     HeaderField{"a\r\nb", "x"},
                                     HeaderField{"\xC3\xA9", "x"},
                                     HeaderField{"a(b)", "x"},
                                     HeaderField{QByteArray("a\0b", 3), "x"},
                                     HeaderField{"a/b", "x"},
                                     HeaderField{"A", "b\r\nC: d"},
                                     HeaderField{"A", "b\nC: d"},
                                     HeaderField{"A", "b\r"},
                                     HeaderField{"A", QByteArray("\0", 1)},
                                     HeaderField{"A", "\x1B[0m"},
                                     HeaderField{"A", "\x7F"},
                                     HeaderField{"Host", "x"},
                                     HeaderField{"HOST", "x"},
                                     HeaderField{"content-length", "1"},
                                     HeaderField{"Transfer-Encoding", "chunked"},
                                     HeaderField{"Connection", "close"},
                                     HeaderField{"Keep-Alive", "x"},
                                     HeaderField{"TE", "x"},
                                     HeaderField{"Trailer", "x"},
                                     HeaderField{"Upgrade", "x"},
                                     HeaderField{"Expect", "100-continue"},
                                     HeaderField{"Proxy-Authorization", "x"},
                                     HeaderField{"Proxy-Connection", "x"}}) {
        const model::Result<void> checked = model::checkHeaderField(field);
        EXPECT_FALSE(checked.has_value()) << field.name.constData();
        if (!checked) {
            EXPECT_FALSE(checked.error().what.contains(u'\r') || checked.error().what.contains(u'\n'));
        }
    }
}

TEST(Exchange, RequestTargets)
{
    const std::pair<const char *, const char *> rows[] = {
        {"https://h", "/"},
        {"https://h?a=b", "/?a=b"},
        {"https://u@h:8080/me/$ref?$filter=a%20eq%20'b'#x", "/me/$ref?$filter=a%20eq%20'b'"},
        {"https://h/a%2Fb/%C3%A4", "/a%2Fb/%C3%A4"},
    };
    for (const auto &[url, target] : rows)
        EXPECT_EQ(model::requestTarget(QUrl(QString::fromLatin1(url))), QByteArray(target));
}

TEST(OperationSchema, IsCalledByAreaAndTitle)
{
    model::OperationSchema schema;
    schema.title = QStringLiteral("Add operations");
    EXPECT_EQ(schema.displayTitle(), schema.title);
    schema.area = QStringLiteral("OneNote");
    EXPECT_EQ(schema.displayTitle(), QStringLiteral("OneNote · Add operations"));
}

TEST(TypeName, TakesCsdlNamesApart)
{
    const TypeName plain(QStringLiteral("Edm.String"));
    EXPECT_TRUE(plain.isPrimitive());
    EXPECT_FALSE(plain.isCollection());
    EXPECT_EQ(plain.element(), plain);
    EXPECT_EQ(plain.shortName(), QStringLiteral("String"));
    const TypeName many(QStringLiteral("Collection(microsoft.graph.onenoteOperation)"));
    EXPECT_TRUE(many.isCollection());
    EXPECT_FALSE(many.isPrimitive());
    EXPECT_EQ(many.element().text(), QStringLiteral("microsoft.graph.onenoteOperation"));
    EXPECT_EQ(many.shortName(), QStringLiteral("Collection(onenoteOperation)"));
    EXPECT_EQ(TypeName(QStringLiteral("onenoteOperation")).shortName(), QStringLiteral("onenoteOperation"));
    EXPECT_TRUE(TypeName(QStringLiteral("Collection(Edm.Int32)")).element().isPrimitive());
    EXPECT_TRUE(TypeName().isEmpty());
    EXPECT_EQ(TypeName().shortName(), QString());
    EXPECT_EQ(TypeName(QStringLiteral("Collection()")).element().text(), QString());
    EXPECT_FALSE(TypeName(QStringLiteral("Collection(")).isCollection());
    EXPECT_EQ(TypeName(QStringLiteral("a.")).shortName(), QString());
}

template <typename Stream, typename T>
concept Writable = requires(Stream &stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

// A token that the compiler lets nobody print or compare.
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArrayView> && !std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<Secret, bool> && !std::is_constructible_v<bool, Secret>);
static_assert(!std::is_constructible_v<QByteArray, Secret> && !std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!Writable<QDebug, Secret> && !Writable<std::ostream, Secret> && !Writable<QTextStream, Secret>);
static_assert(!Comparable<Secret>);
static_assert(Writable<QDebug, QByteArray> && Comparable<QByteArray>);

TEST(Secret, CopiesShareNoMemoryAndKeepTheValue)
{
    const Secret first(QByteArray("CANARY"));
    Secret second(first);
    EXPECT_EQ(second.reveal(), first.reveal());
    EXPECT_NE(second.reveal().constData(), first.reveal().constData());
    second = Secret();
    EXPECT_TRUE(second.isEmpty());
    EXPECT_EQ(first.reveal(), QByteArray("CANARY"));
    Secret third = first;
    third = *&third;
    EXPECT_EQ(third.reveal(), QByteArray("CANARY"));
}

TEST(Names, EveryNameReadsBack)
{
    using model::Completeness;
    using model::RecordingState;
    using Kind = model::TransportError::Kind;
    for (int i = int(Kind::Refused); i <= int(Kind::Other); ++i)
        EXPECT_EQ(model::transportErrorKind(model::transportErrorName(Kind(i))), Kind(i));
    for (int i = int(Completeness::Complete); i <= int(Completeness::Suspicious); ++i)
        EXPECT_EQ(model::completenessFromName(model::completenessName(Completeness(i))), Completeness(i));
    for (int i = int(RecordingState::Queued); i <= int(RecordingState::Failed); ++i)
        EXPECT_EQ(model::recordingStateFromName(model::recordingStateName(RecordingState(i))), RecordingState(i));
    EXPECT_FALSE(model::transportErrorKind(u"").has_value());
    EXPECT_FALSE(model::completenessFromName(u"COMPLETE").has_value());
    EXPECT_EQ(model::severityName(model::Severity::Note), QStringLiteral("note"));
    EXPECT_EQ(model::severityName(model::Severity::Warning), QStringLiteral("warning"));
    EXPECT_EQ(model::severityName(model::Severity::Error), QStringLiteral("error"));
    EXPECT_EQ((model::Failure{QStringLiteral("a."), QStringLiteral("b.")}).text(), QStringLiteral("a. b."));
    EXPECT_EQ((model::Failure{QStringLiteral("a.")}).text(), QStringLiteral("a."));
}

} // namespace
