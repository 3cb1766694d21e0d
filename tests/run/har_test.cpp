// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harreader.h"
#include "run/hartimings.h"
#include "run/historyformat.h"

#include "support/everyrecording.h"
#include "support/testmain.h"
#include "json/pointer.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

QByteArray harOf(const std::vector<model::Recording> &recordings)
{
    const auto format = run::historyFormat(u"har");
    QByteArray file = format->begin();
    for (const model::Recording &recording : recordings)
        file += format->add(recording);
    return file + format->end();
}

json::Value at(const json::Document &document, const QString &pointer)
{
    const auto found = json::Pointer::parse(pointer)->resolve(document.root());
    EXPECT_TRUE(found) << qPrintable(pointer);
    return found.value_or(document.root());
}

run::HarFile fileOf(const QByteArray &bytes)
{
    auto file = run::HarFile::parse(bytes);
    EXPECT_TRUE(file) << file.error().text().toStdString();
    return file.value_or(run::HarFile());
}

/// A file of another program with one entry.
QByteArray foreign(const QByteArray &entry)
{
    return "{\"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"Browser\", \"version\": \"1\"}, \"entries\": "
           "[\n" +
           entry + "\n]}}";
}

run::HarEntry entryOf(const QByteArray &entry)
{
    const run::HarFile file = fileOf(foreign(entry));
    EXPECT_EQ(file.size(), 1u);
    const auto read = file.entry(0);
    EXPECT_TRUE(read) << read.error().text().toStdString();
    return read.value_or(run::HarEntry());
}

QByteArray post(const QByteArray &body, const QByteArray &response = "{\"status\": 0}")
{
    return "{\"request\": {\"method\": \"POST\", \"url\": \"https://graph.example/a\", \"headers\": []" + body +
           "}, \"response\": " + response + "}";
}

TEST(Har, EveryRecordingComesBackEqual)
{
    const std::vector<model::Recording> all = support::everyRecording();
    const run::HarFile file = fileOf(harOf(all));
    EXPECT_EQ(file.creator(), QStringLiteral("Graph Operations Console"));
    ASSERT_EQ(file.size(), all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        SCOPED_TRACE(i);
        const auto entry = file.entry(i);
        ASSERT_TRUE(entry) << entry.error().text().toStdString();
        EXPECT_TRUE(entry->isOurs);
        EXPECT_EQ(entry->remarks, QStringList());
        EXPECT_EQ(entry->recording.exchange.request, all[i].exchange.request);
        EXPECT_EQ(entry->recording.exchange.response, all[i].exchange.response);
        EXPECT_EQ(entry->recording, all[i]);
    }
}

TEST(Har, HoldsWhatTheSpecificationAsksFor)
{
    const json::Document document = json::Document::parse(harOf({support::fullRecording()}));
    ASSERT_TRUE(document.isValid());
    const auto raw = [&](const char *pointer) {
        return at(document, QLatin1String("/log/entries/0") + QLatin1String(pointer)).raw().toByteArray();
    };
    EXPECT_EQ(at(document, QStringLiteral("/log/version")).raw().toByteArray(), "\"1.2\"");
    EXPECT_EQ(raw("/startedDateTime"), "\"2026-11-22T01:02:03.456Z\"");
    EXPECT_EQ(raw("/time"), "43.21");
    EXPECT_EQ(raw("/timings/blocked"), "0.01");
    EXPECT_EQ(raw("/timings/dns"), "-1");
    EXPECT_EQ(raw("/timings/connect"), "0.01");
    EXPECT_EQ(raw("/timings/send"), "0.18");
    EXPECT_EQ(raw("/timings/wait"), "39.8");
    EXPECT_EQ(raw("/timings/receive"), "3.21");
    EXPECT_EQ(raw("/request/queryString"),
              "[{\"name\":\"$filter\",\"value\":\"a eq '\xC3\xA9'\"},{\"name\":\"x\",\"value\":\"\"}]");
    EXPECT_EQ(raw("/request/postData/mimeType"), "\"application/json\"");
    EXPECT_EQ(raw("/response/content/size"), "81");
    EXPECT_EQ(raw("/comment"), "\"a note\\nin two lines\"");
    for (const char *empty : {"/request/cookies", "/response/cookies"})
        EXPECT_EQ(raw(empty), "[]");
    EXPECT_EQ(raw("/cache"), "{}");
}

TEST(Har, PhasesSumUpToTheTime)
{
    for (const model::Timings &timings : {model::Timings{10, 20, 15, 200, 40'000, 43'210},
                                          {-1, -1, -1, -1, -1, 77},
                                          {5, -1, -1, -1, -1, 77},
                                          {5, 6, -1, -1, -1, 77},
                                          {5, 6, -1, 7, -1, 77},
                                          {-1, -1, -1, 7, 9, 77},
                                          {5, 6, 3, 2, 1, 4},
                                          {-1, -1, 40, 50, 60, 70}}) {
        const run::HarTimings har = run::harTimings(timings);
        EXPECT_EQ(har.time(), timings.finished);
        EXPECT_GE(har.send, 0);
        EXPECT_GE(har.wait, 0);
        EXPECT_GE(har.receive, 0);
    }
    EXPECT_EQ(run::harTimings({}), run::HarTimings());
    EXPECT_EQ(run::harTimings({}).time(), 0);
}

TEST(Har, MillisecondsKeepEveryMicrosecond)
{
    for (const auto &[microseconds, text] : std::initializer_list<std::pair<qint64, const char *>>{
             {-1, "-1"}, {0, "0"}, {1, "0.001"}, {43'210, "43.21"}, {1'000, "1"}, {99'999'999'999, "99999999.999"}}) {
        EXPECT_EQ(run::harMilliseconds(microseconds), text);
        const json::Document number = json::Document::parse(text);
        EXPECT_EQ(run::fromHarMilliseconds(number.root()), microseconds);
    }
    for (const char *other : {"\"1\"", "null", "-0.5", "1e400", "true"}) {
        const json::Document value = json::Document::parse(other);
        EXPECT_EQ(run::fromHarMilliseconds(value.root()), -1) << other;
    }
}

TEST(HarIn, TakesWhatBrowsersWrite)
{
    QFile sample(QStringLiteral(TEST_DATA_DIR "/har/browser.har"));
    ASSERT_TRUE(sample.open(QFile::ReadOnly));
    const run::HarFile file = fileOf(sample.readAll());
    EXPECT_EQ(file.creator(), QStringLiteral("WebInspector"));
    ASSERT_EQ(file.size(), 5u);
    const auto posted = file.entry(0);
    ASSERT_TRUE(posted);
    EXPECT_FALSE(posted->isOurs);
    const model::Recording &recording = posted->recording;
    EXPECT_EQ(recording.state, model::RecordingState::Answered);
    EXPECT_EQ(recording.exchange.startedAt, QStringLiteral("2026-11-22T09:30:00.123Z"));
    EXPECT_EQ(recording.exchange.request.url,
              QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations")));
    EXPECT_EQ(recording.exchange.request.headers, (model::HeaderFields{{"authorization", "Bearer not-a-real-token"},
                                                                       {"content-type", "application/json"}}));
    EXPECT_EQ(recording.exchange.request.body, "{\"n\": 12345678901234567890.10}");
    EXPECT_EQ(recording.exchange.response->status, 201);
    EXPECT_EQ(recording.exchange.response->body, "{\"id\":\"1-42\",\"status\":\"Running\"}");
    EXPECT_EQ(recording.returned.id, QStringLiteral("1-42"));
    EXPECT_EQ(recording.exchange.timings, (model::Timings{1'500, 21'500, -1, 22'000, 122'250, 123'456}));
    EXPECT_EQ(posted->remarks, QStringList());

    const auto blocked = file.entry(1);
    ASSERT_TRUE(blocked);
    EXPECT_EQ(blocked->recording.state, model::RecordingState::Unknown);
    EXPECT_FALSE(blocked->recording.exchange.response);
    EXPECT_EQ(blocked->recording.exchange.error->message, QStringLiteral("net::ERR_BLOCKED_BY_CLIENT"));

    const auto image = file.entry(2);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->recording.exchange.response->body, QByteArray("\x89PNG\r\n\x1A\n", 8));

    const auto bodyless = file.entry(3);
    ASSERT_TRUE(bodyless);
    EXPECT_EQ(bodyless->recording.exchange.response->completeness, model::Completeness::Incomplete);
    EXPECT_EQ(bodyless->remarks.size(), 1);

    const auto socket = file.entry(4);
    ASSERT_FALSE(socket);
    EXPECT_TRUE(socket.error().what.contains(QStringLiteral("wss://"))) << socket.error().what.toStdString();
    EXPECT_EQ(file.line(0), 5);
}

TEST(HarIn, FindsBodiesWhereverTheyAre)
{
    const std::pair<const char *, const char *> places[] = {
        {R"(, "postData": {"mimeType": "application/json", "text": "{\"a\": 1.0}"})", "{\"a\": 1.0}"},
        {R"(, "postData": {"mimeType": "application/json", "text": {"a": 1.0}})", "{\"a\": 1.0}"},
        {R"(, "postData": {"mimeType": "x", "text": "AP8=", "_encoding": "base64"})", nullptr},
        {R"(, "_requestBody": "{\"a\": 1.0}")", "{\"a\": 1.0}"},
        {R"(, "_requestBody": {"a": 1.0})", "{\"a\": 1.0}"},
        {R"(, "content": {"mimeType": "application/json", "text": "{\"a\": 1.0}"})", "{\"a\": 1.0}"},
        {R"(, "body": "plain")", "plain"},
        {R"(, "postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "a b", "value": "c&d"}]})",
         "a%20b=c%26d"},
        {R"(, "postData": {"mimeType": "text/plain"})", ""},
        {"", ""}};
    for (const auto &[member, body] : places)
        EXPECT_EQ(entryOf(post(member)).recording.exchange.request.body,
                  body ? QByteArray(body) : QByteArray("\0\xFF", 2))
            << member;
}

TEST(HarIn, SaysWhatItCouldNotTakeOver)
{
    const std::pair<const char *, const char *> entries[] = {
        {R"(, "bodySize": 12)", "body of the request"},
        {R"(, "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a"}]})", "multipart"},
        {R"(, "postData": {"text": "!!", "encoding": "base64"})", "base64"},
        {R"(, "headers": [{"value": "1"}])", ""}};
    for (const auto &[member, words] : entries) {
        const QStringList remarks = entryOf(post(member)).remarks;
        EXPECT_TRUE(remarks.join(u' ').contains(QLatin1String(words))) << member << remarks.join(u' ').toStdString();
    }
    const run::HarEntry damaged = entryOf(
        R"({"request": {"method": "GET", "url": "http://a/"}, "_graphOperationsConsole": {"format": 1, "state": "x"}})");
    EXPECT_FALSE(damaged.isOurs);
    EXPECT_TRUE(damaged.remarks.join(u' ').contains(QStringLiteral("noted there")));
}

TEST(HarIn, NamesThePlaceOfWhatIsWrong)
{
    const std::pair<QByteArray, const char *> files[] = {{"", "Line 1"},
                                                         {"{\"log\": {\n\"entries\": [}", "Line 2, column 13"},
                                                         {"[]", "no HAR file"},
                                                         {"{\"log\": {\"entries\": {}}}", "no HAR file"}};
    for (const auto &[bytes, words] : files) {
        const auto file = run::HarFile::parse(bytes);
        ASSERT_FALSE(file) << bytes.constData();
        EXPECT_TRUE(file.error().text().contains(QLatin1String(words))) << file.error().text().toStdString();
    }
    for (const char *entry : {"1", "{}", R"({"request": {"method": "GET", "url": ""}})",
                              R"({"request": {"method": "", "url": "http://a/"}})",
                              R"({"request": {"method": "GET", "url": "data:text/plain,x"}})"})
        EXPECT_FALSE(fileOf(foreign(entry)).entry(0)) << entry;
}

TEST(HarIn, TimesComeAsUtc)
{
    const std::pair<const char *, const char *> stamps[] = {
        {"2026-11-22T10:00:00.1234567+01:00", "2026-11-22T09:00:00.123Z"},
        {"2026-01-01T00:00:00+01:00", "2025-12-31T23:00:00.000Z"},
        {"2024-02-29T23:59:59.9999-00:30", "2024-03-01T00:29:59.999Z"},
        {"1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z"},
        {"1999-03-01T00:00:00Z", "1999-03-01T00:00:00.000Z"},
        {"22.11.2026", ""},
        {"2026-11-22T10:00:00", ""}};
    for (const auto &[stamp, utc] : stamps) {
        const run::HarEntry entry = entryOf("{\"startedDateTime\": \"" + QByteArray(stamp) +
                                            "\", \"request\": {\"method\": \"GET\", \"url\": \"http://a/\"}}");
        EXPECT_EQ(entry.recording.exchange.startedAt, QLatin1String(utc)) << stamp;
        EXPECT_EQ(entry.remarks.isEmpty(), *utc != '\0');
    }
}

TEST(HarIn, AHostileNoteOfOursIsNotBelieved)
{
    model::Recording recording = support::fullRecording();
    const QByteArray file = harOf({recording});
    for (const auto &[from, to] : std::initializer_list<std::pair<const char *, const char *>>{
             {"\"masked\":[[3,2]", "\"masked\":[[3,9223372036854775807]"},
             {"\"masked\":[[3,2]", "\"masked\":[[-3,2]"},
             {"\"completeness\":\"unverified\"", "\"completeness\":\"perfect\""},
             {"\"state\":\"answered\"", "\"state\":\"won\""},
             {"\"finished\":43210", "\"finished\":1e99"}}) {
        QByteArray hostile = file;
        hostile.replace(from, to);
        ASSERT_NE(hostile, file) << from;
        const auto entry = fileOf(hostile).entry(0);
        ASSERT_TRUE(entry);
        EXPECT_FALSE(entry->isOurs) << to;
        EXPECT_TRUE(entry->recording.exchange.response->masked.empty());
    }
}

} // namespace
