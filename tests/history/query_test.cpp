// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/query.h"
#include "history/querynames.h"
#include "model/limits.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using namespace history;

/// 2026-11-22 14:30:00 in Berlin, which is UTC+1 then.
QueryClock clockInBerlin()
{
    return {1795354200000, QTimeZone("Europe/Berlin")};
}

QString nameOf(QueryField field)
{
    if (field == QueryField::Text)
        return QStringLiteral("text");
    if (field == QueryField::Time)
        return QStringLiteral("time");
    for (const QueryName &name : queryNames()) {
        if (name.field == field)
            return QLatin1String(name.name);
    }
    return QStringLiteral("?");
}

QString boundText(qint64 bound)
{
    if (bound == std::numeric_limits<qint64>::min() || bound == std::numeric_limits<qint64>::max())
        return {};
    return QString::number(bound);
}

/// `-http=[400..499]|[0..0] text=a|b`
QString describe(const Query &query)
{
    QStringList words;
    for (const QueryCondition &condition : query.conditions) {
        QStringList values = condition.texts;
        for (const QueryBounds &bounds : condition.bounds)
            values.append(u'[' + boundText(bounds.from) + QStringLiteral("..") + boundText(bounds.to) + u']');
        QString word = nameOf(condition.field) + u'=' + values.join(u'|');
        words.append(condition.negated ? QString(u'-' + word) : word);
    }
    return words.join(u' ');
}

struct Reading
{
    const char *text;
    const char *query;
};

void PrintTo(const Reading &reading, std::ostream *out)
{
    *out << reading.text;
}

class QueryIsRead : public testing::TestWithParam<Reading>
{};

TEST_P(QueryIsRead, AsMeant)
{
    const ParsedQuery parsed = parseQuery(QString::fromUtf8(GetParam().text), clockInBerlin());
    EXPECT_EQ(describe(parsed.query), QString::fromUtf8(GetParam().query));
    for (const QueryProblem &problem : parsed.problems)
        ADD_FAILURE() << problem.what.toStdString();
}

constexpr Reading readings[] = {
    {"", ""},
    {"   \t ", ""},
    {"free", "text=free"},
    {"two words", "text=two text=words"},
    {"\"two words\"", "text=two words"},
    {"-\"two words\"", "-text=two words"},
    {"-", "text=-"},
    {"- a", "text=- text=a"},
    {"--a", "-text=-a"},
    {"\"say \"\"hello\"\"\"", "text=say \"hello\""},
    {"\"C:\\temp\\\"", "text=c:\\temp\\"},
    {"\"id\":\"x\"", "text=\"id\":\"x\""},
    {"{\"id\":\"x\"}", "text={\"id\":\"x\"}"},
    {"a,b", "text=a,b"},
    {"ÄÖß ÇELIK", "text=äöß text=çelik"},
    {"https://graph.microsoft.com/v1.0/me?$select=id", "text=https://graph.microsoft.com/v1.0/me?$select=id"},
    {"14:30", "text=14:30"},
    {"@odata.type:x", "text=@odata.type:x"},
    {"'status:failed'", "text='status:failed'"},
    {"\"status:failed\"", "text=status:failed"},
    {"status:failed", "status=failed"},
    {"STATUS:Failed", "status=failed"},
    {"-status:failed,Running", "-status=failed|running"},
    {"status:notStarted", "status=notstarted"},
    {"state:queued,unknown", "state=queued|unknown"},
    {"http:201", "http=[201..201]"},
    {"http:4xx", "http=[400..499]"},
    {"http:40X", "http=[400..409]"},
    {"http:>=400", "http=[400..]"},
    {"http:>4xx", "http=[500..]"},
    {"http:>404", "http=[405..]"},
    {"http:<400", "http=[1..399]"},
    {"http:<=4xx", "http=[1..499]"},
    {"http:400..499", "http=[400..499]"},
    {"http:4xx..5xx", "http=[400..599]"},
    {"http:..399", "http=[1..399]"},
    {"http:500..", "http=[500..]"},
    {"http:none", "http=[0..0]"},
    {"-http:2xx,None,429", "-http=[200..299]|[0..0]|[429..429]"},
    {"type:onenoteOperation", "type=onenoteoperation"},
    {"type:microsoft.graph.onenoteOperation", "type=onenoteoperation"},
    {"type:#microsoft.graph.longRunningOperation", "type=longrunningoperation"},
    {"operation:OneNote", "operation=onenote"},
    {"env:\"Test tenant\"", "env=test tenant"},
    {"env:\"Test, tenant\",sandbox", "env=test, tenant|sandbox"},
    {"id:08FA", "id=08fa"},
    {"number:17", "number=[17..17]"},
    {"number:10..20,>100", "number=[10..20]|[101..]"},
    {"number:<10", "number=[1..9]"},
    {"method:POST", "method=post"},
    {"url:/me/onenote?$top=1", "url=/me/onenote?$top=1"},
    {"url:https://graph.microsoft.com", "url=https://graph.microsoft.com"},
    {"run:\"Negative cases 2026-11-22 14:31:05\"", "run=negative cases 2026-11-22 14:31:05"},
    {"duration:>500ms", "duration=[500001..]"},
    {"duration:>=500ms", "duration=[500000..]"},
    {"duration:<2s", "duration=[0..1999999]"},
    {"duration:500ms..2s", "duration=[500000..2000000]"},
    {"duration:500ms", "duration=[500000..500999]"},
    {"duration:2s", "duration=[2000000..2999999]"},
    {"duration:1.5s", "duration=[1500000..1599999]"},
    {"duration:0.000001s", "duration=[1..1]"},
    {"duration:90000MS", "duration=[90000000..90000999]"},
    {"duration:1min", "duration=[60000000..119999999]"},
    {"duration:>1h", "duration=[3600000001..]"},
    {"duration:250us", "duration=[250..250]"},
    {"duration:250µs", "duration=[250..250]"},
    {"after:2026-11-01", "time=[1793487600000..]"}, // 2026-10-31T23:00Z
    {"before:2026-11-01", "time=[..1793487599999]"},
    {"on:2026-11-01", "time=[1793487600000..1793573999999]"},
    {"on:2026-10-25", "time=[1792879200000..1792969199999]"}, // 25 hours
    {"on:2026-03-29", "time=[1774738800000..1774821599999]"}, // 23 hours
    {"on:2026-11", "time=[1793487600000..1796079599999]"},
    {"on:2026-11-01..2026-11-02", "time=[1793487600000..1793660399999]"},
    {"on:today", "time=[1795302000000..1795388399999]"},
    {"on:yesterday", "time=[1795215600000..1795301999999]"},
    {"after:today", "time=[1795302000000..]"},
    {"before:today", "time=[..1795301999999]"},
    {"after:2h", "time=[1795347000000..]"},
    {"after:30min", "time=[1795352400000..]"},
    {"before:7d", "time=[..1794749399999]"},
    {"after:2W", "time=[1794144600000..]"},
    {"after:2026-11-22T14:30", "time=[1795354200000..]"},
    {"after:2026-11-22T13:30Z", "time=[1795354200000..]"},
    {"after:2026-11-22t15:30:00.000+02:00", "time=[1795354200000..]"},
    {"after:\"2026-11-22 14:30\"", "time=[1795354200000..]"},
    {"on:2026-11-22T14:30", "time=[1795354200000..1795354259999]"},
    {"on:2026-11-22T14:30:00", "time=[1795354200000..1795354200999]"},
    {"on:2026-11-22T14:30:00.1", "time=[1795354200100..1795354200199]"},
    {"on:2026-11-22T13:30:00.1234567Z", "time=[1795354200123..1795354200123]"},
    {"check:enum", "check=enum"},
    {"check:odata-type,Echo", "check=odata-type|echo"},
    {"checks:failed,warned,passed,none", "checks=failed|warned|passed|none"},
    {"tag:smoke", "tag=smoke"},
    {"-tag:Smoke,nightly", "-tag=smoke|nightly"},
    {"is:pinned,REPLAY,poll,noted,tagged,incomplete", "is=pinned|replay|poll|noted|tagged|incomplete"},
    {"note:\"see the log\"", "note=see the log"},
    {"status:failed http:4xx type:onenoteOperation env:\"Test tenant\" id:08fa duration:>500ms after:2026-11-01 "
     "check:enum "
     "tag:smoke \"free text\"",
     "status=failed http=[400..499] type=onenoteoperation env=test tenant id=08fa duration=[500001..] "
     "time=[1793487600000..] check=enum tag=smoke text=free text"},
};

INSTANTIATE_TEST_SUITE_P(Query, QueryIsRead, testing::ValuesIn(readings));

struct Misreading
{
    const char *text;
    const char *rest; ///< what is still looked for
    int at;
    int length;
    const char *words; ///< in what is said
};

void PrintTo(const Misreading &misreading, std::ostream *out)
{
    *out << misreading.text;
}

class QueryProblemIsTold : public testing::TestWithParam<Misreading>
{};

TEST_P(QueryProblemIsTold, AndTheRestWorks)
{
    const Misreading &expected = GetParam();
    const ParsedQuery parsed = parseQuery(QString::fromUtf8(expected.text), clockInBerlin());
    EXPECT_EQ(describe(parsed.query), QString::fromUtf8(expected.rest));
    ASSERT_EQ(parsed.problems.size(), 1U);
    const QueryProblem &problem = parsed.problems.front();
    EXPECT_EQ(problem.at, expected.at);
    EXPECT_EQ(problem.length, expected.length);
    EXPECT_FALSE(problem.what.isEmpty());
    EXPECT_FALSE(problem.remedy.isEmpty());
    const QString said = problem.what + u' ' + problem.remedy;
    EXPECT_TRUE(said.contains(QString::fromUtf8(expected.words))) << said.toStdString();
}

constexpr Misreading misreadings[] = {
    {"a stauts:failed b", "text=a text=b", 2, 7, "Did you mean status:?"},
    {"sta:failed", "", 0, 4, "Did you mean status:?"},
    {"-durations:1s", "", 1, 10, "Did you mean duration:?"},
    {"environment:x", "", 0, 12, "Did you mean env:?"},
    {"tags:x", "", 0, 5, "Did you mean tag:?"},
    {"xyzzy:\"a b\"", "", 0, 6, "\"xyzzy:\"\"a b\"\"\""},
    {"status:", "", 0, 7, "status:failed"},
    {"-status: a", "text=a", 0, 8, "status:failed"},
    {"status:a,", "status=a", 8, 1, "status:failed"},
    {"status:a,,b", "status=a|b", 8, 1, "status:failed"},
    {"env:\"\",b", "env=b", 4, 2, "missing"},
    {"\"\"", "", 0, 2, "no text"},
    {"-\"\"", "", 0, 3, "no text"},
    {"a \"b c", "text=a", 2, 4, "not closed"},
    {"env:\"b c", "", 4, 4, "not closed"},
    {"env:a,\"b c", "", 6, 4, "not closed"},
    {"\"a b\"c d", "text=d", 5, 1, "sticks"},
    {"env:\"a\"b d", "text=d", 7, 1, "sticks"},
    {"http:9", "", 5, 1, ">=400"},
    {"http:20x1", "", 5, 4, "201"},
    {"http:xxx", "", 5, 3, "4xx"},
    {"http:201|404", "", 5, 7, "4xx"},
    {"http:2xx,foo", "http=[200..299]", 9, 3, "\"foo\""},
    {"http:>", "", 5, 1, "4xx"},
    {"http:..", "", 5, 2, "4xx"},
    {"http:500..400", "", 5, 8, "Nothing lies"},
    {"http:-1", "", 5, 2, "4xx"},
    {"number:x", "", 7, 1, "17"},
    {"number:99999999999999999999", "", 7, 20, "17"},
    {"number:<1", "", 7, 2, "Nothing lies"},
    {"duration:500", "", 9, 3, "unit"},
    {"duration:>1.s", "", 9, 4, "unit"},
    {"duration:1.2.3s", "", 9, 6, "unit"},
    {"duration:ms", "", 9, 2, "unit"},
    {"duration:2s..1s", "", 9, 6, "Nothing lies"},
    {"after:2026-02-30", "", 6, 10, "today"},
    {"after:0000-01-01", "", 6, 10, "today"},
    {"after:26-11-01", "", 6, 8, "today"},
    {"after:2026-11-01T25:00", "", 6, 16, "today"},
    {"after:2026-11-01T12:00+1:00", "", 6, 21, "today"},
    {"after:2026-11-01T12:00:00.", "", 6, 20, "today"},
    {"after:tomorow", "", 6, 7, "today"},
    {"after:9999999d", "", 6, 8, "today"},
    {"on:7d", "", 3, 2, "after:7d"},
    {"on:2026-11-02..2026-11-01", "", 3, 22, "earlier"},
    {"state:faild", "", 6, 5, "Did you mean failed?"},
    {"state:running", "", 6, 7, "answered"},
    {"checks:broken", "", 7, 6, "warned"},
    {"is:pined", "", 3, 5, "Did you mean pinned?"},
    {"tag:\"a b\"", "", 4, 5, "blanks"},
    {"check:\"a b\"", "", 6, 5, "blanks"},
    {"type:microsoft.", "", 5, 10, "onenoteOperation"},
};

INSTANTIATE_TEST_SUITE_P(Query, QueryProblemIsTold, testing::ValuesIn(misreadings));

TEST(HistoryQuery, EveryNameHasAnExampleThatIsRead)
{
    for (const QueryName &name : queryNames()) {
        const QString word = QLatin1String(name.name) + u':' + QLatin1String(name.example);
        const ParsedQuery parsed = parseQuery(word, clockInBerlin());
        EXPECT_TRUE(parsed.problems.empty()) << word.toStdString();
        EXPECT_EQ(parsed.query.conditions.size(), 1U) << word.toStdString();
        for (const QueryValueName &value : name.values) {
            const QString offered = QLatin1String(name.name) + u':' + QLatin1String(value.text);
            EXPECT_TRUE(parseQuery(offered, clockInBerlin()).problems.empty()) << offered.toStdString();
            EXPECT_FALSE(meaningOf(value.meaning).isEmpty());
        }
    }
}

TEST(HistoryQuery, ProblemsStandInOrder)
{
    const auto problems = parseQuery(u"http:x foo:y \"open", clockInBerlin()).problems;
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_LT(problems[0].at, problems[1].at);
    EXPECT_LT(problems[1].at, problems[2].at);
}

QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u'w' + QString::number(i));
    return words.join(u' ');
}

TEST(HistoryQuery, WordsHaveALimit)
{
    const int most = model::limits::maxQueryWords;
    for (const int count : {most - 1, most, most + 1, 10'000}) {
        const QString text = manyWords(count);
        const ParsedQuery parsed = parseQuery(text, clockInBerlin());
        EXPECT_EQ(parsed.query.conditions.size(), size_t(qMin(count, most)));
        ASSERT_EQ(parsed.problems.size(), count > most ? 1U : 0U);
        if (count > most) {
            EXPECT_EQ(parsed.problems.front().at + parsed.problems.front().length, text.size());
        }
    }
}

TEST(HistoryQuery, ValuesHaveALimit)
{
    const int most = model::limits::maxQueryValues;
    for (const int count : {most - 1, most, most + 1}) {
        const QString text = QStringLiteral("tag:") + manyWords(count).replace(u' ', u',');
        const ParsedQuery parsed = parseQuery(text, clockInBerlin());
        ASSERT_EQ(parsed.query.conditions.size(), 1U);
        EXPECT_EQ(parsed.query.conditions.front().texts.size(), qMin(count, most));
        EXPECT_EQ(parsed.problems.size(), count > most ? 1U : 0U);
    }
}

TEST(HistoryQuery, HostileTextIsReadWithoutHarm)
{
    const QString texts[] = {
        QString(100'000, u'"'),
        QString(100'000, u','),
        QString(100'000, u':'),
        QString(100'000, u'-'),
        QString(3, QChar(0)),
        QString(QChar(0xD800)) + u" \"" + QChar(0xDC00),
        QStringLiteral("tag:%_'\""),
        QStringLiteral("-:a :a ::"),
        u"after:" + QString(100'000, u'9'),
        u"http:" + QString(100'000, u'>'),
        u"duration:" + QString(100'000, u'.') + u's',
        u"sta" + QString(100'000, u't') + u":x",
    };
    for (const QString &text : texts) {
        const ParsedQuery parsed = parseQuery(text, clockInBerlin());
        for (const QueryProblem &problem : parsed.problems) {
            EXPECT_GE(problem.at, 0);
            EXPECT_GT(problem.length, 0);
            EXPECT_LE(problem.at + problem.length, text.size());
        }
        for (qsizetype cursor = 0; cursor <= qMin<qsizetype>(text.size(), 20); ++cursor)
            (void)completions(text, cursor, {});
    }
    EXPECT_EQ(parseQuery(QString(QChar(0)), clockInBerlin()).query.conditions.front().texts.front(), QString(QChar(0)));
}

TEST(HistoryQuery, WordsAreWrittenSoThatTheyAreReadBack)
{
    const QString values[] = {
        QStringLiteral("plain"),      QStringLiteral("two words"),    QStringLiteral("a,b"),
        QStringLiteral("say \"hi\""), QStringLiteral("-a"),           QStringLiteral("status:failed"),
        QStringLiteral("\"x\""),      QStringLiteral("\"id\":\"x\""), QStringLiteral("https://h/a"),
        QStringLiteral("a:b"),        QStringLiteral("\\"),           QStringLiteral("\"")};
    for (const QString &value : values) {
        for (const QString &name : {QString(), QStringLiteral("env")}) {
            const QString word = queryWord(name, value);
            const ParsedQuery parsed = parseQuery(word, clockInBerlin());
            EXPECT_TRUE(parsed.problems.empty()) << word.toStdString();
            ASSERT_EQ(parsed.query.conditions.size(), 1U) << word.toStdString();
            EXPECT_EQ(parsed.query.conditions.front().texts, QStringList{value}) << word.toStdString();
            EXPECT_FALSE(parsed.query.conditions.front().negated) << word.toStdString();
        }
    }
    EXPECT_EQ(queryWord(QStringLiteral("tag"), QStringLiteral("smoke")), QStringLiteral("tag:smoke"));
    EXPECT_EQ(queryWord({}, QStringLiteral("a,b")), QStringLiteral("a,b"));
}

TEST(HistoryQuery, WordsAreAddedOnce)
{
    const QString tag = QStringLiteral("tag:smoke");
    EXPECT_EQ(withWord({}, tag), tag);
    EXPECT_EQ(withWord(QStringLiteral(" a "), tag), QStringLiteral("a tag:smoke"));
    EXPECT_EQ(withWord(QStringLiteral("TAG:Smoke a"), tag), QStringLiteral("TAG:Smoke a"));
    EXPECT_EQ(withWord(QStringLiteral("tag:\"smoke\""), tag), QStringLiteral("tag:\"smoke\""));
    EXPECT_EQ(withWord(QStringLiteral("-tag:smoke"), tag), QStringLiteral("-tag:smoke tag:smoke"));
    EXPECT_EQ(withWord(QStringLiteral("a \"open text"), tag), QStringLiteral("a tag:smoke"));
}

TEST(HistoryQuery, WordsAreTakenOut)
{
    const QString tag = QStringLiteral("tag:smoke");
    EXPECT_EQ(withoutWord(QStringLiteral("a  tag:smoke  b"), tag), QStringLiteral("a  b"));
    EXPECT_EQ(withoutWord(QStringLiteral("tag:Smoke"), tag), QString());
    EXPECT_EQ(withoutWord(QStringLiteral("-tag:smoke tag:smoke,b a"), tag), QStringLiteral("-tag:smoke tag:smoke,b a"));
    EXPECT_EQ(withoutName(QStringLiteral("after:today a -Before:2h b"), QStringLiteral("after")),
              QStringLiteral("a -Before:2h b"));
    EXPECT_EQ(withoutName(QStringLiteral("a -Before:2h"), QStringLiteral("before")), QStringLiteral("a"));
}

TEST(HistoryQuery, InstantsAreReadBack)
{
    EXPECT_EQ(instantText(1795354200000, clockInBerlin()), QStringLiteral("2026-11-22T14:30:00"));
    EXPECT_EQ(instantText(1795354200120, clockInBerlin()), QStringLiteral("2026-11-22T14:30:00.120"));
    // Every quarter of an hour around the end of summer, where an hour comes twice.
    for (qint64 at = 1792879200000; at < 1792879200000 + 8 * 3'600'000; at += 900'000) {
        const QString word = QStringLiteral("after:") + instantText(at, clockInBerlin());
        const ParsedQuery parsed = parseQuery(word, clockInBerlin());
        ASSERT_EQ(parsed.query.conditions.size(), 1U) << word.toStdString();
        EXPECT_EQ(parsed.query.conditions.front().bounds.front().from, at) << word.toStdString();
    }
}

} // namespace
