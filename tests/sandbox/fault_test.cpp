// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/fault.h"
#include "sandbox/graph.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtEndian>

#include <cerrno>
#include <set>

namespace {

using namespace testing_sandbox;
using sandbox::Fault;

constexpr char place[] = "/v1.0/me/onenote/operations";
constexpr char sentBody[] =
    R"({"status":"Running","percentComplete":"5","createdDateTime":"2017-01-01T01:30:00.1200000+03:00"})";

class SandboxFault : public Graph
{
protected:
    SandboxFault() : Graph(sandbox::Mode::Seed) {}

    void turnOn(const QStringList &texts)
    {
        std::vector<Fault> faults;
        for (const QString &text : texts) {
            const auto fault = sandbox::parseFault(text);
            ASSERT_TRUE(fault) << qPrintable(fault.error().text());
            faults.push_back(*fault);
        }
        const auto set = server.setFaults(faults);
        ASSERT_TRUE(set) << qPrintable(set.error().text());
    }
    void turnOn(const char *text) { turnOn(QStringList{QString::fromLatin1(text)}); }

    /// Everything a POST that asks for the end of the connection gets.
    QByteArray bytes(const QByteArray &body = sentBody)
    {
        const RawEnd end =
            rawExchange(port, request(port, "POST", place, body,
                                      withToken("Content-Type: application/json\r\nConnection: close\r\n")));
        wasReset = end.error == ECONNRESET;
        return end.bytes;
    }
    Received posted() { return call("POST", place, sentBody); }
    int operations()
    {
        EXPECT_TRUE(server.setFaults({}));
        return int(json::Document::parse(call("GET", place).body).root().member(u"value")->elements().size());
    }

    static QByteArray headOf(const QByteArray &all) { return all.first(all.indexOf("\r\n\r\n") + 4); }
    static QByteArray bodyOf(const QByteArray &all) { return all.sliced(all.indexOf("\r\n\r\n") + 4); }

    bool wasReset = false;
};

/// What a POST gets without a fault, apart from ids and dates.
constexpr char usualBody[] =
    R"({"id":"id-1","status":"Running","createdDateTime":"2020-01-01T00:00:01.1234567Z","percentComplete":"5"})";

TEST_F(SandboxFault, TextAndValueAreInversesOfEachOther)
{
    for (const char *text : {"close", "slow=2s", "cut=11,x3", "close,x1", "throttle=2", "throttle=2,none",
                             "throttle=3,date:5", "redirect=307:https://example.com/a,b?c=d", "error=400,20102,x2"}) {
        const auto fault = sandbox::parseFault(QString::fromLatin1(text));
        ASSERT_TRUE(fault) << qPrintable(fault.error().text());
        EXPECT_EQ(fault->text(), QLatin1String(text));
    }
    EXPECT_EQ(sandbox::parseFault(QStringLiteral("throttle"))->text(), QStringLiteral("throttle=1"));
    EXPECT_EQ(sandbox::parseFault(QStringLiteral("cut=11,x3")),
              (Fault{QStringLiteral("cut"), QStringLiteral("11"), 3}));
}

TEST_F(SandboxFault, EveryPresetOfEveryModeCanBeSet)
{
    std::set<QString> names;
    for (const sandbox::FaultMode &mode : sandbox::faultModes()) {
        EXPECT_TRUE(names.insert(mode.name).second) << qPrintable(mode.name);
        EXPECT_TRUE(mode.sentence.endsWith(u'.')) << qPrintable(mode.name);
        EXPECT_FALSE(sandbox::faultGroupName(mode.group).isEmpty());
        turnOn(QStringList{mode.name});
        for (const QString &preset : mode.presets)
            turnOn(QStringList{QString(mode.name + u'=' + preset)});
        EXPECT_TRUE(sandbox::faultHelp().contains(mode.name));
    }
    EXPECT_GE(names.size(), 38u);
    for (const QString &line : sandbox::faultHelp().split(u'\n'))
        EXPECT_LE(line.size(), 80) << qPrintable(line);
}

TEST_F(SandboxFault, WhatCannotBeUsedIsSaidWithTheRemedy)
{
    const std::pair<const char *, const char *> cases[] = {
        {"", "Known are throttle"},
        {"nonsense", "Known are throttle"},
        {"Close", "Known are throttle"},
        {"close=1", "takes no argument"},
        {"close=", "takes no argument"},
        {"slow=", "Write slow[=TIME]"},
        {"slow=fast", "Write for example 200ms"},
        {"slow=2h", "Write for example 200ms"},
        {"slow=61m", "an hour at most"},
        {"slow=-1s", "Write for example 200ms"},
        {"throttle=0", "from 1 to"},
        {"throttle=two", "\"two\" is not a number"},
        {"throttle=2,soon", "\"none\", \"date\""},
        {"throttle=2,-1", "\"none\", \"date\""},
        {"throttle=2,x3", "for how many requests"},
        {"close,x0", "from 1 to"},
        {"cut=x", "not a number"},
        {"cut=-1", "out of range"},
        {"huge=1", "too small"},
        {"huge=1TB", "not a size"},
        {"deep=0", "out of range"},
        {"error=200", "from 400 to 599"},
        {"redirect=200:/x", "from 300 to 399"},
        {"redirect=307:", "names no place"},
        {"redirect=307:/a b", "names no place"},
        {"unauthorized=kerberos", "Known are bearer"},
        {"continue=0", "out of range"},
    };
    for (const auto &[text, words] : cases) {
        const auto fault = sandbox::parseFault(QString::fromLatin1(text));
        ASSERT_FALSE(fault) << text;
        EXPECT_TRUE(fault.error().text().contains(QLatin1String(words)))
            << text << ": " << qPrintable(fault.error().text());
        EXPECT_FALSE(fault.error().remedy.isEmpty()) << text;
    }
}

TEST_F(SandboxFault, WhatContradictsIsRefusedAndChangesNothing)
{
    turnOn("empty");
    const std::pair<Fault, Fault> cases[] = {
        {{QStringLiteral("cut")}, {QStringLiteral("drip")}},
        {{QStringLiteral("html-error")}, {QStringLiteral("error")}},
        {{QStringLiteral("slow")}, {QStringLiteral("slow"), QStringLiteral("1s")}},
    };
    for (const auto &[one, other] : cases) {
        const auto set = server.setFaults({one, other});
        ASSERT_FALSE(set);
        EXPECT_TRUE(set.error().what.contains(one.name) && set.error().what.contains(other.name));
        EXPECT_FALSE(set.error().remedy.isEmpty());
    }
    EXPECT_FALSE(server.setFaults({{QStringLiteral("nonsense")}}));
    EXPECT_EQ(sandbox::faultsText(server.faults()), QStringLiteral("empty"));
}

TEST_F(SandboxFault, OneThatIsCountedRunsOut)
{
    int changes = 0;
    QObject::connect(&server, &sandbox::Sandbox::faultsChanged, &server, [&] { ++changes; });
    turnOn({QStringLiteral("throttle=2,0.5"), QStringLiteral("extra-member,x3")});
    EXPECT_EQ(changes, 1);
    for (int i = 0; i < 2; ++i) {
        const Received refused = posted();
        expectGraphError(refused, 429, QStringLiteral("TooManyRequests"));
        EXPECT_EQ(refused.headers.value("Retry-After"), QByteArray("0.5"));
    }
    EXPECT_EQ(sandbox::faultsText(server.faults()), QStringLiteral("extra-member,x1"));
    const Received third = posted();
    EXPECT_EQ(third.status, 201);
    EXPECT_TRUE(third.body.contains("sandboxExtra"));
    EXPECT_TRUE(server.faults().empty());
    EXPECT_EQ(changes, 4);
    EXPECT_FALSE(posted().body.contains("sandboxExtra"));
    EXPECT_EQ(changes, 4);
}

TEST_F(SandboxFault, OneThatIsNotCountedStaysUntilItIsCleared)
{
    turnOn("error=503");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(posted().status, 503);
    ASSERT_TRUE(server.setFaults({}));
    EXPECT_EQ(posted().status, 201);
}

TEST_F(SandboxFault, AScriptComesBeforeThemAndDoesNotCount)
{
    turnOn("throttle=1");
    server.play({sandbox::send("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")});
    EXPECT_EQ(posted().status, 202);
    EXPECT_EQ(posted().status, 429);
}

TEST_F(SandboxFault, RetryAfterComesInAllItsForms)
{
    turnOn("throttle=1");
    EXPECT_EQ(posted().headers.value("Retry-After"), QByteArray("2"));
    turnOn("unavailable=1,7");
    const Received refused = posted();
    expectGraphError(refused, 503, QStringLiteral("serviceNotAvailable"));
    EXPECT_EQ(refused.headers.value("Retry-After"), QByteArray("7"));
    turnOn("throttle=1,none");
    EXPECT_FALSE(posted().headers.contains("Retry-After"));
    turnOn("throttle=1,date:60");
    const QString date = QString::fromLatin1(posted().headers.value("Retry-After").value_or(QByteArray()));
    EXPECT_TRUE(
        QRegularExpression(QStringLiteral("^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"))
            .match(date)
            .hasMatch())
        << qPrintable(date);
}

TEST_F(SandboxFault, WhatIsTurnedDownIsNotCarriedOut)
{
    for (const char *text : {"throttle=1", "unavailable=1", "error=404,x1", "unauthorized,x1", "html-error,x1",
                             "odata-error,x1", "redirect=302:/x,x1", "huge=1000,x1", "deep=3,x1", "binary,x1"}) {
        turnOn(text);
        posted();
        EXPECT_TRUE(server.faults().empty()) << text;
        EXPECT_EQ(operations(), 0) << text;
    }
}

TEST_F(SandboxFault, ErrorsHaveTheirShapes)
{
    turnOn("error=409");
    expectGraphError(posted(), 409, QStringLiteral("nameAlreadyExists"));
    turnOn("error=403,20102");
    expectGraphError(posted(), 403, QStringLiteral("20102"));

    turnOn("no-inner-error=404");
    Received received = posted();
    EXPECT_EQ(received.status, 404);
    EXPECT_EQ(text(received.body, QStringLiteral("/error/code")), QStringLiteral("Request_ResourceNotFound"));
    EXPECT_FALSE(received.body.toLower().contains("innererror"));

    turnOn("odata-error");
    received = posted();
    EXPECT_EQ(received.status, 400);
    EXPECT_EQ(text(received.body, QStringLiteral("/odata.error/code")), QStringLiteral("BadRequest"));
    EXPECT_FALSE(text(received.body, QStringLiteral("/odata.error/message/value")).isEmpty());
    EXPECT_EQ(text(received.body, QStringLiteral("/odata.error/requestId")).toLatin1(),
              received.headers.value("request-id"));

    turnOn("bom");
    received = posted();
    EXPECT_TRUE(received.body.startsWith("\xEF\xBB\xBF{"));
    expectGraphError(received, 400, QStringLiteral("BadRequest"));

    turnOn("deep-inner-error=3");
    received = posted();
    EXPECT_EQ(text(received.body, QStringLiteral("/error/innerError/innererror/innerError/code")),
              QStringLiteral("level3"));
    EXPECT_EQ(text(received.body, QStringLiteral("/error/innerError/innererror/innerError/request-id")).toLatin1(),
              received.headers.value("request-id"));

    turnOn("html-error");
    received = posted();
    EXPECT_EQ(received.status, 411);
    EXPECT_TRUE(received.headers.value("Content-Type")->startsWith("text/html"));
    EXPECT_TRUE(received.body.startsWith("<!DOCTYPE html>"));
    EXPECT_FALSE(received.headers.contains("request-id"));
}

TEST_F(SandboxFault, ChallengesAreThoseAskedFor)
{
    for (const char *scheme : {"bearer", "claims", "basic", "digest", "ntlm", "negotiate"}) {
        turnOn(QStringList{QStringLiteral("unauthorized=") + QLatin1String(scheme)});
        const Received received = posted();
        expectGraphError(received, 401, QStringLiteral("InvalidAuthenticationToken"));
        const QByteArray wanted = qstrcmp(scheme, "claims") == 0 ? QByteArray("bearer") : QByteArray(scheme);
        EXPECT_EQ(received.headers.value("WWW-Authenticate")->split(' ').first().toLower(), wanted);
    }
}

TEST_F(SandboxFault, RedirectsNameThePlace)
{
    for (const char *target : {"307:/elsewhere", "308:https://example.com:444/a?b=c,d", "300:x", "399:/x"}) {
        turnOn(QStringList{QStringLiteral("redirect=") + QLatin1String(target)});
        const QByteArray all = bytes();
        EXPECT_TRUE(all.startsWith(QByteArray("HTTP/1.1 " + QByteArray(target).first(3) + ' ')));
        EXPECT_TRUE(all.contains(QByteArray("\r\nLocation: " + QByteArray(target).sliced(4) + "\r\n")));
    }
    turnOn("redirect=/alone");
    EXPECT_TRUE(bytes().startsWith("HTTP/1.1 307 Temporary Redirect\r\nLocation: /alone\r\n"));
}

struct Changed
{
    const char *fault;
    const char *before; ///< in the usual answer
    const char *after;
};

TEST_F(SandboxFault, AnswersAreChangedInOnePlaceAndCarriedOut)
{
    const Changed cases[] = {
        {"wrong-echo", R"("status":"Running")", "\"status\":\"Running (changed)\""},
        {"dropped-member", R"("status":"Running",)", ""},
        {"extra-member", R"("5"})", R"("5","sandboxExtra":{"reason":"not in any schema","values":[1,null,"two"]}})"},
        {"wrong-type", R"("status":"Running")", "\"status\":42"},
        {"invalid-utf8", R"("5"})", "\"5\",\"notUtf8\":\"\xC3\x28 \xFF \xED\xA0\x80\"}"},
        {"empty", usualBody, ""},
        {"utc", "", ""},
    };
    const QByteArray sent = R"({"status":"Running","percentComplete":"5"})";
    for (const Changed &row : cases) {
        ids = QStringList{QStringLiteral("id-1")};
        times = QStringList{QStringLiteral("2020-01-01T00:00:01.1234567Z")};
        turnOn(row.fault);
        const Received received = exchange(port, request(port, "POST", place, sent));
        EXPECT_EQ(received.status, 201);
        QByteArray expected = usualBody;
        if (*row.before)
            expected.replace(row.before, row.after);
        EXPECT_EQ(received.body, expected) << row.fault;
        EXPECT_EQ(received.headers.value("Content-Length"), QByteArray::number(expected.size()));
    }
    EXPECT_EQ(operations(), 1) << "the same id every time";
}

TEST_F(SandboxFault, TimeStampsAreNormalisedWithAllTheirDigits)
{
    turnOn("utc");
    const std::pair<const char *, const char *> cases[] = {
        {"2017-01-01T00:00:51.2796212+03:00", "2016-12-31T21:00:51.2796212Z"},
        {"2016-12-31T23:58:51.3349474+00:00", "2016-12-31T23:58:51.3349474Z"},
        {"2020-02-28T23:30:00.1-01:45", "2020-02-29T01:15:00.1Z"},
        {"2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"},
        {"2020-01-01T00:00:00", "2020-01-01T00:00:00"},
        {"no time", "no time"},
    };
    for (const auto &[from, to] : cases) {
        const QByteArray body = R"({"status":")" + QByteArray(from) + R"(","error":{"code":")" + from + R"("}})";
        const Received received = exchange(port, request(port, "POST", place, body));
        EXPECT_EQ(text(received.body, QStringLiteral("/status")), QLatin1String(to));
        EXPECT_EQ(text(received.body, QStringLiteral("/error/code")), QLatin1String(to));
    }
}

TEST_F(SandboxFault, TheTokenIsRepeatedInHeadAndBody)
{
    turnOn("echo-token");
    const Received received = posted();
    const QByteArray field = QByteArray("Bearer ") + token;
    EXPECT_EQ(received.headers.value("X-Echo-Authorization"), field);
    EXPECT_EQ(text(received.body, QStringLiteral("/authorization")).toLatin1(), field);
    turnOn({QStringLiteral("echo-token"), QStringLiteral("error=400")});
    EXPECT_EQ(text(posted().body, QStringLiteral("/authorization")).toLatin1(), field);
}

TEST_F(SandboxFault, FieldsAreRepeated)
{
    turnOn("duplicate-header");
    const QByteArray head = headOf(bytes()).toLower();
    EXPECT_EQ(head.count("\r\nrequest-id: "), 2);
    EXPECT_EQ(head.count("\r\nset-cookie: "), 2);
}

TEST_F(SandboxFault, FramingIsBrokenToTheByte)
{
    ids = QStringList(20, QStringLiteral("id-1"));
    times = QStringList(20, QStringLiteral("2020-01-01T00:00:01.1234567Z"));
    const QByteArray usual = bodyOf(bytes());
    const QByteArray size = QByteArray::number(usual.size());
    struct Row
    {
        const char *fault;
        QByteArray fields; ///< that frame the body
        QByteArray rest;   ///< behind the head
        bool reset = false;
    };
    const Row rows[] = {
        {"cut=11", "Content-Length: " + size, usual.first(11)},
        {"cut=0", "Content-Length: " + size, ""},
        {"cut=99999", "Content-Length: " + size, usual},
        {"reset=11", "Content-Length: " + size, usual.first(11), true},
        {"chunked=99999", "Transfer-Encoding: chunked",
         QByteArray::number(usual.size(), 16) + "\r\n" + usual + "\r\n0\r\n\r\n"},
        {"bad-chunk", "Transfer-Encoding: chunked", "zz\r\n" + usual + "\r\n0\r\n\r\n"},
        {"cut-chunk", "Transfer-Encoding: chunked", QByteArray::number(usual.size() + 1, 16) + "\r\n" + usual},
        {"no-length", "", usual},
        {"two-lengths", "Content-Length: " + size + "\r\nContent-Length: " + QByteArray::number(usual.size() + 7),
         usual},
        {"long-length=3", "Content-Length: " + QByteArray::number(usual.size() + 3), usual},
        {"short-length=3", "Content-Length: " + QByteArray::number(usual.size() - 3), usual},
        {"drip=0", "Content-Length: " + size, usual},
    };
    for (const Row &row : rows) {
        turnOn(row.fault);
        const QByteArray all = bytes();
        const QByteArray framing = row.fields.isEmpty() ? QByteArray() : QByteArray("\r\n" + row.fields);
        EXPECT_TRUE(headOf(all).endsWith(QByteArray(framing + "\r\nConnection: close\r\n\r\n")))
            << row.fault << headOf(all).constData();
        EXPECT_EQ(bodyOf(all), row.rest) << row.fault;
        EXPECT_EQ(wasReset, row.reset) << row.fault;
    }
}

TEST_F(SandboxFault, ChunksHaveTheSizeAskedFor)
{
    turnOn("chunked=16");
    QByteArray rest = bodyOf(bytes());
    QByteArray joined;
    int chunks = 0;
    for (;;) {
        const qsizetype line = rest.indexOf("\r\n");
        const qsizetype length = rest.first(line).toLongLong(nullptr, 16);
        EXPECT_LE(length, 16);
        joined += rest.mid(line + 2, length);
        EXPECT_EQ(rest.mid(line + 2 + length, 2), QByteArray("\r\n"));
        rest = rest.sliced(line + 4 + length);
        if (length == 0)
            break;
        ++chunks;
    }
    EXPECT_EQ(rest, QByteArray());
    EXPECT_EQ(chunks, (joined.size() + 15) / 16);
    EXPECT_TRUE(json::Document::parse(joined).isValid());
}

TEST_F(SandboxFault, NoAnswerIsNoAnswerAndTheRequestIsCarriedOut)
{
    turnOn("close,x1");
    EXPECT_EQ(bytes(), QByteArray());
    EXPECT_FALSE(wasReset);
    turnOn("reset,x1");
    EXPECT_EQ(bytes(), QByteArray());
    EXPECT_TRUE(wasReset);
    turnOn("silent,x1");
    Client client(port);
    client.send(request(port, "POST", place, sentBody));
    EXPECT_TRUE(support::waitFor([&] { return server.faults().empty(); }));
    EXPECT_EQ(operations(), 3);
    EXPECT_TRUE(client.isOpen());
    EXPECT_EQ(client.bytes(), QByteArray());
}

/// Bit by bit, as RFC 1952, 8 defines it.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

TEST_F(SandboxFault, CompressedIsReallyCompressed)
{
    ids = QStringList(2, QStringLiteral("id-1"));
    times = QStringList(2, QStringLiteral("2020-01-01T00:00:01.1234567Z"));
    const QByteArray usual = bodyOf(bytes());
    turnOn("gzip");
    const QByteArray all = bytes();
    EXPECT_TRUE(headOf(all).contains("\r\nContent-Encoding: gzip\r\nContent-Length: "));
    const QByteArray packed = bodyOf(all);
    ASSERT_GT(packed.size(), 18);
    EXPECT_TRUE(packed.startsWith("\x1F\x8B\x08"));
    // Qt reads zlib's form: its header and its check sum (RFC 1950) around the same content.
    quint32 a = 1;
    quint32 b = 0;
    for (const char byte : usual) {
        a = (a + quint8(byte)) % 65521;
        b = (b + a) % 65521;
    }
    QByteArray zlib(8, '\0');
    qToBigEndian(quint32(usual.size()), zlib.data());
    qToBigEndian((b << 16) | a, zlib.data() + 4);
    zlib = zlib.first(4) + "\x78\x9C" + packed.sliced(10, packed.size() - 18) + zlib.sliced(4);
    EXPECT_EQ(qUncompress(zlib), usual);
    EXPECT_EQ(qFromLittleEndian<quint32>(packed.constEnd() - 4), quint32(usual.size()));
    EXPECT_EQ(qFromLittleEndian<quint32>(packed.constEnd() - 8), crcOf(usual));
}

TEST_F(SandboxFault, SomethingComesBeforeTheAnswer)
{
    turnOn("early-hints");
    QByteArray all = bytes();
    EXPECT_TRUE(all.startsWith("HTTP/1.1 103 Early Hints\r\nLink: "));
    EXPECT_TRUE(all.contains("\r\n\r\nHTTP/1.1 201 Created\r\n"));
    turnOn("continue=3");
    all = bytes();
    EXPECT_TRUE(all.startsWith(
        QByteArray(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(3) + "HTTP/1.1 201 Created\r\n")));
    turnOn("slow=60ms");
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(bytes().startsWith("HTTP/1.1 201 Created\r\n"));
    EXPECT_GE(clock.elapsed(), 60);
}

TEST_F(SandboxFault, DrippingTakesItsTime)
{
    turnOn({QStringLiteral("drip=1ms"), QStringLiteral("deep=10")});
    QElapsedTimer clock;
    clock.start();
    const QByteArray all = bytes();
    EXPECT_EQ(bodyOf(all), QByteArray(R"({"id":"deep","nested":)" + QByteArray(10, '[') + QByteArray(10, ']') + '}'));
    EXPECT_GE(clock.elapsed(), bodyOf(all).size());
}

TEST_F(SandboxFault, AnAnswerNobodyAskedForComesBehind)
{
    turnOn("late");
    Client client(port);
    client.send(request(port, "POST", place, sentBody));
    EXPECT_EQ(client.receive().status, 201);
    const Received extra = client.receive();
    EXPECT_EQ(extra.status, 200);
    EXPECT_EQ(text(extra.body, QStringLiteral("/id")), QStringLiteral("late"));
    EXPECT_TRUE(client.isOpen());
}

TEST_F(SandboxFault, BodiesHaveTheirSizeAndAreJson)
{
    for (const char *text : {"huge=1000", "huge=1001", "huge=1234", "huge=200KB", "huge-lines=1000", "huge-lines=1337",
                             "huge-lines=0.2MB", "long-line=100", "long-line=65600", "long-line=200KB", "deep=1500"}) {
        turnOn(text);
        const QByteArray all = bytes();
        const QByteArray body = bodyOf(all);
        EXPECT_TRUE(headOf(all).startsWith("HTTP/1.1 200 OK\r\n"));
        EXPECT_TRUE(headOf(all).contains(QByteArray("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n")))
            << text;
        const json::Document document = json::Document::parse(body);
        EXPECT_TRUE(document.isValid()) << text
                                        << qPrintable(document.isValid() ? QString() : document.error()->reason);
        const QString asked = QString::fromLatin1(text).section(u'=', 1);
        if (!asked.endsWith(u'B') && !QByteArray(text).startsWith("deep")) {
            EXPECT_EQ(QString::number(body.size()), asked);
        }
        if (QByteArray(text).startsWith("huge")) {
            EXPECT_FALSE(document.root().member(u"value")->elements().empty());
        }
        EXPECT_EQ(body.count('\n') > 5, QByteArray(text).startsWith("huge-lines")) << text;
    }
    turnOn("binary");
    const QByteArray binary = bodyOf(bytes());
    EXPECT_EQ(binary.size(), 1024);
    EXPECT_EQ(binary.count('\0'), 4);
}

TEST_F(SandboxFault, AHugeAnswerWaitsForItsReader)
{
    turnOn("huge=20MB");
    QTcpSocket socket;
    socket.setReadBufferSize(1 << 20);
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    ASSERT_TRUE(support::waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write(request(port, "GET", place, {}, withToken("Connection: close\r\n")));
    ASSERT_TRUE(support::waitFor([&] { return socket.bytesAvailable() >= (1 << 20); }));
    const auto *written = server.findChild<QTcpSocket *>();
    ASSERT_NE(written, nullptr);
    EXPECT_LE(written->bytesToWrite(), 1 << 20) << "made while it is sent";
    qint64 all = 0;
    QByteArray last;
    ASSERT_TRUE(support::waitFor([&] {
        const QByteArray part = socket.readAll();
        all += part.size();
        last = part.isEmpty() ? last : part;
        return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0;
    }));
    EXPECT_GT(all, 20'000'000);
    EXPECT_LT(all, 20'001'000);
    EXPECT_TRUE(last.endsWith("\"}"));
}

TEST_F(SandboxFault, SizesAreFramedLikeAnyOther)
{
    turnOn({QStringLiteral("huge=200KB"), QStringLiteral("cut=70000")});
    QByteArray all = bytes();
    EXPECT_TRUE(headOf(all).contains("\r\nContent-Length: 200000\r\n"));
    EXPECT_EQ(bodyOf(all).size(), 70000);
    turnOn({QStringLiteral("huge=200KB"), QStringLiteral("no-length"), QStringLiteral("slow=1ms")});
    EXPECT_EQ(bodyOf(bytes()).size(), 200000);
    turnOn({QStringLiteral("html-error"), QStringLiteral("cut=5")});
    EXPECT_EQ(bodyOf(bytes()), QByteArray("<!DOC"));
}

} // namespace
