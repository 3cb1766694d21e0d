// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparisonreport.h"

#include "json/document.h"
#include "json/pointer.h"

#include "support/canary.h"
#include "support/recordings.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

model::Recording numbered(qint64 id, const QByteArray &body)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.id = id;
    recording.exchange.response->body = body;
    return recording;
}

run::ExchangeComparison comparisonOf(const QByteArray &a, const QByteArray &b)
{
    return run::compareExchanges(numbered(12, a), numbered(15, b), nullptr);
}

/// The page as XML: every tag closed, every attribute quoted, every character allowed. What HTML leaves open is closed.
QString problemOf(QByteArray html)
{
    html.replace("<!DOCTYPE html>", "").replace("<br>", "<br/>");
    QString text = QString::fromUtf8(html);
    static const QRegularExpression open(QStringLiteral("<(meta|col)\\b([^<>]*)>"));
    text.replace(open, QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(int(reader.error()))
                             : QString();
}

/// What stands in the cells of the page, by a parser that knows no rules of ours.
QString cellsOf(const QByteArray &html)
{
    const qsizetype begin = html.indexOf("<tbody>");
    QXmlStreamReader reader(
        "<t>" + html.sliced(begin, html.lastIndexOf("</tbody>") + 8 - begin).replace("</tbody></table>", "</tbody>") +
        "</t>");
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text;
}

const char hostile[] = R"({"a</td><script>alert(1)</script>":"</script><img src=x onerror=alert(1)>&amp;\u202e"})";

} // namespace

TEST(ComparisonReport, AsTextForPeople)
{
    const QByteArray text = run::comparisonText(
        comparisonOf(R"({"id":"a","status":"Running","n":1})", R"({"id":"b","status":"Failed","n":1.0})"), {});
    EXPECT_TRUE(text.startsWith("--- A: #12, 2026-11-22T01:02:03.456Z, OneNote · Add operations, Local sandbox\n"
                                "+++ B: #15, "))
        << text.constData();
    EXPECT_TRUE(text.contains("\n~ /id (changed · volatile: id that the service makes)\n    - \"a\"\n    + \"b\"\n"))
        << text.constData();
    EXPECT_TRUE(text.contains("\n! /status (changed)\n    - \"Running\"\n    + \"Failed\"\n"));
    EXPECT_TRUE(text.contains("\n= /n (same meaning · same value)\n    - 1\n    + 1.0\n"));
    EXPECT_FALSE(text.contains("Method")) << "what is the same is counted alone";
    EXPECT_TRUE(run::comparisonText(comparisonOf("{}", "{}"), {{}, false}).contains("\n  Method (same)\n      POST\n"));
}

TEST(ComparisonReport, TextShowsControlCharacters)
{
    const QByteArray text = run::comparisonText(comparisonOf("one\r\n\x1b[2Jtwo\n", "one\r\n\xE2\x80\xAEthree\n"), {});
    EXPECT_TRUE(text.contains("␛[2Jtwo")) << text.constData();
    EXPECT_TRUE(text.contains("⟨U+202E⟩three"));
    EXPECT_FALSE(text.contains('\x1b'));
    EXPECT_FALSE(text.contains('\r'));
}

TEST(ComparisonReport, HtmlIsWellFormedWhateverItShows)
{
    const QByteArray html = run::comparisonHtml(comparisonOf(hostile, R"({"b":"x"})"), {});
    EXPECT_EQ(problemOf(html), QString());
    EXPECT_EQ(html.count("<script"), 0);
    EXPECT_EQ(html.count("<img"), 0);
    EXPECT_TRUE(cellsOf(html).contains(QStringLiteral("</script><img src=x onerror=alert(1)>&amp;")));
    EXPECT_TRUE(html.contains("prefers-color-scheme: dark"));
    EXPECT_TRUE(html.contains("default-src 'none'"));
    for (const char *outside : {"http:", "https:", "url(", "@import", "src=\"", "href"})
        EXPECT_FALSE(run::comparisonHtml(comparisonOf("{}", "{}"), {}).contains(outside)) << outside;
}

TEST(ComparisonReport, HtmlShowsWhatHidesAndStaysUtf8)
{
    const QByteArray a = QByteArray("plain \xE2\x80\xAE right to left\x01\x7f <b>\n") + "\xF0\x9F\x98\x80\n";
    const QByteArray html = run::comparisonHtml(comparisonOf(a, "other\n"), {});
    EXPECT_EQ(problemOf(html), QString());
    EXPECT_TRUE(html.contains("⟨U+202E⟩"));
    EXPECT_TRUE(html.contains("␁␡ &lt;b&gt;"));
    EXPECT_TRUE(html.contains("\xF0\x9F\x98\x80"));
    EXPECT_TRUE(QByteArrayView(html).isValidUtf8());
    // NUL makes it bytes, and header values may be any bytes.
    model::Recording b = numbered(15, QByteArray("\0\0", 2));
    b.exchange.response->headers = {{"X-A", QByteArray("\xff\x00z", 3)}};
    const QByteArray binary = run::comparisonHtml(run::compareExchanges(numbered(12, "{}"), b, nullptr), {});
    EXPECT_EQ(problemOf(binary), QString());
    EXPECT_FALSE(binary.contains('\0'));
}

TEST(ComparisonReport, ALineOfAMegabyteIsThereWhole)
{
    const QByteArray longLine = '"' + QByteArray(1 << 20, '<') + '"';
    const QByteArray html = run::comparisonHtml(comparisonOf(longLine, "\"short\""), {});
    EXPECT_EQ(html.count("&lt;"), 1 << 20);
    EXPECT_EQ(problemOf(html), QString());
}

TEST(ComparisonReport, NoReportHoldsAToken)
{
    const model::Secret token{QByteArray(support::canary)};
    model::Recording a = numbered(12, "{\"t\":\"" + QByteArray(support::canary) + "\"}");
    a.title = QLatin1String(support::canary);
    a.exchange.request.headers.append("X-Leak", support::canary);
    const model::Recording b = numbered(15, "{}");
    const auto comparison = run::compareExchanges(a, b, nullptr);
    const run::ReportOptions options{{token}, false};
    for (const QByteArray &report : {run::comparisonText(comparison, options), run::comparisonHtml(comparison, options),
                                     run::comparisonJson(comparison, options)}) {
        for (const QByteArray &spelling : support::canarySpellings())
            EXPECT_FALSE(report.contains(spelling)) << spelling.constData();
        EXPECT_TRUE(report.contains("********"));
    }
    EXPECT_TRUE(run::comparisonText(comparison, {}).contains(support::canary)) << "there was one to mask";
}

TEST(ComparisonReport, JsonKeepsWhatWasWritten)
{
    model::Recording b = numbered(15, R"({"n":1.0,"id":"b"})");
    b.exchange.response->headers.append("X-Bytes", "\xff");
    const auto comparison = run::compareExchanges(numbered(12, R"({"n":2,"id":"a"})"), b, nullptr);
    const json::Document document = json::Document::parse(run::comparisonJson(comparison, {}));
    ASSERT_TRUE(document.isValid());
    const auto at = [&](const char *pointer) {
        const auto value = json::Pointer::parse(QString::fromLatin1(pointer))->resolve(document.root());
        return value ? value->string().toStdString() : std::string("nothing");
    };
    EXPECT_EQ(at("/a/number"), "12");
    EXPECT_EQ(at("/differs"), "true");
    EXPECT_EQ(at("/sums/differences"), "2");
    EXPECT_EQ(at("/sums/volatile"), "1");
    EXPECT_EQ(at("/parts/3/part"), "bodyReturned");
    EXPECT_EQ(at("/lines/0/place"), "X-Bytes");
    EXPECT_EQ(at("/lines/0/relation"), "onlyB");
    EXPECT_EQ(at("/lines/0/a"), "null");
    EXPECT_EQ(at("/lines/0/bBase64"), "/w==");
    EXPECT_EQ(at("/lines/1/place"), "/n");
    EXPECT_EQ(at("/lines/1/a"), "2");
    EXPECT_EQ(at("/lines/1/b"), "1.0");
    EXPECT_EQ(at("/lines/2/volatile"), "entityId");
}

TEST(ComparisonReport, EveryRuleHasNameAndWords)
{
    for (int rule = int(run::VolatileRule::Annotation); rule <= int(run::VolatileRule::LeftOut); ++rule) {
        EXPECT_FALSE(run::volatileRuleName(run::VolatileRule(rule)).isEmpty()) << rule;
        EXPECT_FALSE(run::volatileRuleText(run::VolatileRule(rule)).isEmpty()) << rule;
    }
    EXPECT_EQ(run::volatileRuleName(run::VolatileRule::None), QString());
}
