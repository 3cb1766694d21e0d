// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answertext.h"

#include "model/limits.h"
#include "support/testmain.h"
#include "ui/answer/answerreading.h"
#include "ui/hexdump.h"
#include "ui/operationtext.h"

#include <gtest/gtest.h>

namespace {

using model::Completeness;
using model::TransportError;
using ui::Tone;

model::Recording answered(int status, const QByteArray &reason, const QByteArray &body = "{}")
{
    model::Recording recording;
    recording.state = model::RecordingState::Answered;
    model::Response response;
    response.status = status;
    response.reason = reason;
    response.body = body;
    recording.exchange.response = response;
    return recording;
}

model::Recording failed(TransportError::Kind kind, bool mayHaveArrived, const QString &message = {})
{
    model::Recording recording;
    recording.state = model::RecordingState::Failed;
    recording.exchange.error = TransportError{kind, message, mayHaveArrived};
    return recording;
}

/// `text(Tone)` of every chip.
std::string told(const model::Recording &recording)
{
    static const char *tones[] = {"good", "bad", "warn", "info"};
    QStringList parts;
    for (const ui::ChipText &chip : ui::chipsOf(recording)) {
        const QString part = chip.text + u'(' + QLatin1String(tones[int(chip.tone)]) + u')';
        parts.append(part);
    }
    return parts.join(u' ').toStdString();
}

QString shownText(const ui::OperationText &text)
{
    return QString::fromUtf8(text.rows->text());
}

ui::OperationText operationOf(const model::Request &request, const model::Response &response,
                              const model::OperationSchema *schema)
{
    ui::AnswerReading reading(response.body);
    while (reading.state() != ui::AnswerReading::State::Read) {
        reading.start();
        support::waitFor([&] { return reading.state() == ui::AnswerReading::State::Read; });
    }
    return ui::operationText(request, response, reading.document(), reading.layout(), schema);
}

ui::OperationText operationOf(const QByteArray &sent, const QByteArray &answer, int status = 201)
{
    model::Request request;
    request.body = sent;
    return operationOf(request, *answered(status, {}, answer).exchange.response, nullptr);
}

} // namespace

TEST(AnswerChips, TellStatusByTone)
{
    EXPECT_EQ(told(answered(201, "Created")), "201 Created(good)");
    EXPECT_EQ(told(answered(302, "Found")), "302 Found(warn)");
    EXPECT_EQ(told(answered(400, "Bad Request")), "400 Bad Request(bad)");
    EXPECT_EQ(told(answered(404, "")), "404 Not Found(bad)");
    EXPECT_EQ(told(answered(299, "")), "299(good)");
    EXPECT_EQ(told(answered(200, "a\xE2\x80\xAE"
                                 "b")),
              "200 a⟨U+202E⟩b(good)");
    EXPECT_EQ(told(answered(200, QByteArray(100, 'r'))), "200 " + std::string(40, 'r') + "…(good)");
}

TEST(AnswerChips, TellHowFarTheBodyCanBeTrusted)
{
    model::Recording recording = answered(200, "OK");
    recording.exchange.response->completenessReason = QStringLiteral("11 of 100 bytes");
    recording.exchange.response->completeness = Completeness::Incomplete;
    EXPECT_EQ(told(recording), "200 OK(good) Incomplete: 11 of 100 bytes(bad)");
    recording.exchange.response->completeness = Completeness::Unverified;
    EXPECT_EQ(told(recording), "200 OK(good) Unverified end: 11 of 100 bytes(warn)");
    recording.exchange.response->completeness = Completeness::Suspicious;
    EXPECT_EQ(told(recording), "200 OK(good) Suspicious framing: 11 of 100 bytes(warn)");
}

TEST(AnswerChips, CountMaskedPlaces)
{
    model::Recording recording = answered(200, "OK");
    recording.exchange.response->masked = {{0, 4}};
    EXPECT_EQ(told(recording), "200 OK(good) Token masked in 1 place(info)");
    recording.exchange.response->masked = {{0, 4}, {8, 4}};
    EXPECT_EQ(told(recording), "200 OK(good) Token masked in 2 places(info)");
}

TEST(AnswerChips, TellFailuresAndWhetherTheRequestMayHaveArrived)
{
    EXPECT_EQ(told(failed(TransportError::Kind::ConnectionRefused, false)), "Connection refused(bad)");
    EXPECT_EQ(told(failed(TransportError::Kind::Deadline, true)), "Deadline passed(bad) May have arrived(warn)");
    EXPECT_EQ(told(failed(TransportError::Kind::Cancelled, false)), "Cancelled(warn)");
    model::Recording both = answered(201, "Created");
    both.exchange.error = TransportError{TransportError::Kind::ConnectionLost, {}, true};
    EXPECT_EQ(told(both), "201 Created(good) Connection lost(bad)");
    EXPECT_EQ(told(model::Recording{}), "Outcome unknown(warn)");
}

TEST(AnswerChips, TellTheVerdictBehindTheStatus)
{
    model::Recording recording = answered(201, "Created");
    recording.verdict.emplace();
    recording.verdict->passed = 12;
    EXPECT_EQ(told(recording), "201 Created(good) Passed(good)");
    EXPECT_EQ(ui::chipsOf(recording)[1].page, QStringLiteral("checks"));
    EXPECT_EQ(ui::chipsOf(recording)[1].toolTip, QStringLiteral("12 checks passed."));
    using model::FindingSeverity;
    recording.verdict->findings = {{QStringLiteral("a"), FindingSeverity::Warn},
                                   {QStringLiteral("b"), FindingSeverity::Warn},
                                   {QStringLiteral("c"), FindingSeverity::Note}};
    EXPECT_EQ(told(recording), "201 Created(good) Passed · 2 warnings(warn)");
    recording.verdict->findings[0].severity = FindingSeverity::Fail;
    EXPECT_EQ(told(recording), "201 Created(good) 1 failed · 1 warning(bad)");
    recording.verdict->findings[0].accepted = QStringLiteral("known");
    recording.verdict->findings[1].accepted = QStringLiteral("known");
    EXPECT_EQ(told(recording), "201 Created(good) Passed(good)") << "what is accepted does not count";
    EXPECT_EQ(ui::chipsOf(recording)[1].toolTip,
              QStringLiteral("1 finding is a note.\n2 findings are accepted and do not count.\n12 checks passed."));
    recording.exchange.response.reset();
    recording.exchange.error = TransportError{TransportError::Kind::ConnectionLost, {}, true};
    EXPECT_EQ(told(recording), "Connection lost(bad) May have arrived(warn)");
}

TEST(AnswerError, SaysWhetherItMayHaveArrivedEvenWithoutAMessage)
{
    EXPECT_EQ(ui::errorOf(answered(500, "Oops")), std::nullopt);
    EXPECT_EQ(ui::errorOf(failed(TransportError::Kind::Idle, true, QStringLiteral("own words")))->text,
              QStringLiteral("own words"));
    EXPECT_TRUE(
        ui::errorOf(failed(TransportError::Kind::Idle, true))->text.contains(QStringLiteral("may have arrived")));
    EXPECT_TRUE(
        ui::errorOf(failed(TransportError::Kind::Idle, false))->text.contains(QStringLiteral("can be sent again")));
    EXPECT_TRUE(ui::errorOf({})->text.contains(QStringLiteral("check with GET")));
}

TEST(AnswerError, EveryKindHasATitle)
{
    QStringList titles;
    for (int kind = 0; kind <= int(TransportError::Kind::Other); ++kind)
        titles.append(ui::errorOf(failed(TransportError::Kind(kind), false))->title);
    EXPECT_EQ(titles.removeDuplicates(), 0);
    EXPECT_FALSE(titles.contains(QString()));
}

TEST(AnswerMeasure, TellsTimeAndSize)
{
    model::Recording recording = answered(201, "Created", QByteArray(527, 'x'));
    EXPECT_EQ(ui::measureOf(recording.exchange), QStringLiteral("527 B"));
    recording.exchange.timings.finished = 43210;
    EXPECT_EQ(ui::measureOf(recording.exchange), QStringLiteral("43 ms · 527 B"));
    recording.exchange.response.reset();
    EXPECT_EQ(ui::measureOf(recording.exchange), QStringLiteral("43 ms"));
}

TEST(AnswerMeasure, PicksTheUnit)
{
    EXPECT_EQ(ui::durationText(0), QStringLiteral("0.0 ms"));
    EXPECT_EQ(ui::durationText(940), QStringLiteral("0.9 ms"));
    EXPECT_EQ(ui::durationText(999499), QStringLiteral("999 ms"));
    EXPECT_EQ(ui::durationText(999500), QStringLiteral("1.00 s"));
    EXPECT_EQ(ui::durationText(59994000), QStringLiteral("59.99 s"));
    EXPECT_EQ(ui::durationText(125000000), QStringLiteral("2 min 5 s"));
    EXPECT_EQ(ui::sizeText(0), QStringLiteral("0 B"));
    EXPECT_EQ(ui::sizeText(999), QStringLiteral("999 B"));
    EXPECT_EQ(ui::sizeText(1234567), QStringLiteral("1.2 MB"));
}

TEST(AnswerText, ShowsTheStoredTimeAsText)
{
    EXPECT_EQ(ui::sentAtText(QStringLiteral("2026-11-22T01:16:24.123Z")), QStringLiteral("2026-11-22 01:16:24 UTC"));
    EXPECT_EQ(ui::sentAtText(QStringLiteral("soon")), QStringLiteral("soon"));
}

TEST(AnswerText, ShowsTheHeadAsReported)
{
    model::Recording recording = answered(201, "Created");
    recording.exchange.response->headers = {{"x-B", "2"}, {"x-a", "1, 3"}};
    EXPECT_EQ(ui::headText(*recording.exchange.response), "HTTP/1.1 201 Created\r\nx-B: 2\r\nx-a: 1, 3\r\n");
    EXPECT_EQ(ui::headText(*answered(299, "").exchange.response), "HTTP/1.1 299\r\n");
}

TEST(AnswerText, ShowsTheRequestAsOnTheWire)
{
    model::Request request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:8080/beta/me/onenote/operations/$ref?a=b%20c#gone"));
    request.headers = {{"Authorization", "Bearer {{token}}"}, {"Content-Length", "2"}};
    request.body = "{}";
    EXPECT_EQ(ui::wireText(request),
              "POST /beta/me/onenote/operations/$ref?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"
              "Authorization: Bearer {{token}}\r\nContent-Length: 2\r\n\r\n{}");
    request.url = QUrl(QStringLiteral("https://host"));
    request.headers = {{"host", "host"}};
    EXPECT_EQ(ui::wireText(request), "POST / HTTP/1.1\r\nhost: host\r\n\r\n{}");
}

TEST(AnswerOperation, LaysOutWithoutTouchingATokenAndMarksValues)
{
    const ui::OperationText text =
        operationOf(R"({"a":1.0,"b":"x","gone":1,"o":{"p":1}})", R"({"a":1.0,"b":"\u0041/","id":1,"o":{}})");
    EXPECT_EQ(shownText(text),
              QStringLiteral("{\n  \"a\": 1.0,\n  \"b\": \"\\u0041/\",\n  \"id\": 1,\n  \"o\": {}\n}"));
    EXPECT_TRUE(text.isJson);
    EXPECT_EQ(text.note, QString());
    ASSERT_EQ(text.marks.size(), 3u);
    EXPECT_EQ(text.marks[0].text, QStringLiteral("✓ as sent"));
    EXPECT_EQ(text.marks[1].text, QStringLiteral("✗ sent \"x\""));
    EXPECT_EQ(text.marks[1].tone, Tone::Bad);
    EXPECT_EQ(text.rows->rowAt(text.marks[1].offset), 2);
    EXPECT_EQ(text.marks[2].text, QStringLiteral("+ not sent"));
    EXPECT_EQ(text.missing, QStringLiteral("Sent but not in the answer: o/p, gone"));
}

TEST(AnswerOperation, MarksWhatTheSchemaSaysTheServiceAssigns)
{
    model::OperationSchema schema;
    schema.requestType = model::TypeName(QStringLiteral("n.t"));
    schema.properties.resize(1);
    schema.properties[0].name = QStringLiteral("id");
    schema.properties[0].serverAssigned = true;
    model::Request request;
    request.body = "{}";
    const auto text = operationOf(request, *answered(201, "", R"({"id":"1"})").exchange.response, &schema);
    ASSERT_EQ(text.marks.size(), 1u);
    EXPECT_EQ(text.marks[0].text, QStringLiteral("✓ generated"));
}

TEST(AnswerOperation, AnErrorIsNotComparedWithTheRequest)
{
    const ui::OperationText text = operationOf(R"({"a":1})", R"({"error":{"code":"BadRequest"}})", 400);
    EXPECT_TRUE(text.isJson);
    EXPECT_TRUE(text.marks.empty());
    EXPECT_EQ(text.missing, QString());
}

TEST(AnswerOperation, SaysWhyItIsNotJsonAndWhere)
{
    const ui::OperationText text = operationOf("{}", "{\n  \"a\": <html>");
    EXPECT_FALSE(text.isJson);
    EXPECT_EQ(shownText(text), QStringLiteral("{\n  \"a\": <html>"));
    EXPECT_TRUE(text.note.startsWith(QStringLiteral("Not JSON: "))) << text.note.toStdString();
    EXPECT_TRUE(text.note.contains(QStringLiteral("(line 2, column 8)"))) << text.note.toStdString();
}

TEST(AnswerOperation, NamesEmptyAndBinaryBodies)
{
    EXPECT_TRUE(operationOf("{}", "", 204).note.startsWith(QStringLiteral("No content")));
    const ui::OperationText binary = operationOf("{}", QByteArray("\x89PNG\r\n\0\0", 8));
    EXPECT_EQ(binary.rows->text(), QByteArray());
    EXPECT_TRUE(binary.note.contains(QStringLiteral("Raw tab")));
}

TEST(AnswerOperation, ComparesUpToTheLimit)
{
    // Laid out, the answer is the body and "{\n  " + "\n}" around the member.
    const auto answerOf = [](qsizetype laidOut) -> QByteArray {
        return "{\n  \"a\": \"" + QByteArray(laidOut - 13, 'x') + "\"\n}";
    };
    constexpr qsizetype limit = model::limits::maxComparedAnswer;
    for (const qsizetype size : {limit - 1, limit, limit + 1}) {
        const ui::OperationText text = operationOf("{}", answerOf(size));
        ASSERT_EQ(text.rows->text().size(), size);
        EXPECT_EQ(text.marks.empty(), size > limit) << size;
        EXPECT_EQ(text.note.isEmpty(), size <= limit) << size;
    }
}

TEST(AnswerHexRows, ShowsSixteenBytesALine)
{
    EXPECT_EQ(ui::HexRows("").text(), "");
    EXPECT_EQ(ui::HexRows("").rowCount(), 1);
    EXPECT_EQ(ui::HexRows("{\r\n\xFF}").text(), "00000000  7b 0d 0a ff 7d                                    {...}");
    EXPECT_EQ(ui::HexRows("0123456789abcdefX").text().split('\n').last(),
              "00000010  58                                                X");
}

TEST(AnswerHexRows, GivesTheSameByPieces)
{
    for (const qsizetype size : {1, 15, 16, 17, 32, 100}) {
        QByteArray body;
        for (qsizetype i = 0; i < size; ++i)
            body += char(i * 7);
        const ui::HexRows rows(body);
        const QByteArray whole = rows.text();
        ASSERT_EQ(whole.size(), rows.size());
        for (int row = 0; row < rows.rowCount(); ++row) {
            EXPECT_EQ(rows.bytes(rows.begin(row), rows.end(row)), whole.split('\n').at(row));
            EXPECT_EQ(rows.rowAt(rows.begin(row)), row);
            EXPECT_EQ(rows.rowAt(rows.end(row)), row);
        }
        for (qsizetype begin = 0; begin <= whole.size(); begin += 5) {
            for (qsizetype end = begin; end <= whole.size(); end += 3)
                ASSERT_EQ(rows.bytes(begin, end), whole.mid(begin, end - begin)) << size << ' ' << begin << ' ' << end;
        }
        for (qsizetype offset = 0; offset < size; ++offset) {
            const qsizetype shown = ui::HexRows::shownOffset(offset);
            EXPECT_EQ(rows.bytes(shown, shown + 2), body.mid(offset, 1).toHex());
            EXPECT_EQ(rows.bodyOffset(shown), offset);
        }
    }
}

TEST(AnswerHexDump, TellsTextFromBytes)
{
    EXPECT_TRUE(ui::looksLikeText(""));
    EXPECT_TRUE(ui::looksLikeText("{\r\n\t\"a\": \"\xE2\x82\xAC\"}"));
    EXPECT_TRUE(ui::looksLikeText("caf\xE9 au lait")); // Latin-1
    EXPECT_FALSE(ui::looksLikeText(QByteArrayView("a\0b", 3)));
    EXPECT_FALSE(ui::looksLikeText("\x1F\x8B\x08\x01\x02"));
}
