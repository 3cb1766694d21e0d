// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonrows.h"

#include "support/testmain.h"
#include "ui/jsonplaces.h"
#include "json/randomjson.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using json::Document;
using ui::JsonPlaces;
using ui::JsonRows;

/// The same rows, found by walking all values.
class Model
{
public:
    explicit Model(const Document &document) : m_document(document) { m_open.insert(0); }

    void open(quint32 token, int levels)
    {
        close(token);
        if (levels > 0 && isFull(token)) {
            m_open.insert(token);
            for (const quint32 child : children(token))
                open(child, levels - 1);
        }
    }
    void close(quint32 token)
    {
        m_open.erase(m_open.lower_bound(token), m_open.lower_bound(m_document.tokenBehind(token)));
    }
    bool isOpen(quint32 token) const { return m_open.count(token) != 0 && isFull(token); }
    bool isFull(quint32 token) const { return !children(token).empty(); }

    std::vector<JsonRows::Row> rows() const
    {
        std::vector<JsonRows::Row> all;
        add(all, 0, 0);
        return all;
    }

    std::vector<quint32> children(quint32 token) const
    {
        std::vector<quint32> all;
        const json::Value value = m_document.valueAt(token);
        for (const json::Member &member : value.members())
            all.push_back(member.value.token());
        for (const json::Value &element : value.elements())
            all.push_back(element.token());
        return all;
    }

private:
    void add(std::vector<JsonRows::Row> &all, quint32 token, int depth) const
    {
        all.push_back({token, depth});
        if (!isOpen(token))
            return;
        for (const quint32 child : children(token))
            add(all, child, depth + 1);
    }

    Document m_document;
    std::set<quint32> m_open;
};

void expectSame(const JsonRows &rows, const Model &model)
{
    const std::vector<JsonRows::Row> expected = model.rows();
    ASSERT_EQ(rows.rowCount(), int(expected.size()));
    for (int number = 0; number < rows.rowCount(); ++number) {
        const JsonRows::Row row = rows.row(number);
        ASSERT_EQ(row.token, expected[size_t(number)].token) << number;
        ASSERT_EQ(row.depth, expected[size_t(number)].depth) << number;
        ASSERT_EQ(rows.rowOf(row.token), number);
        ASSERT_EQ(rows.canOpen(row.token), model.isFull(row.token)) << number;
        ASSERT_EQ(rows.isOpen(number), model.isOpen(row.token)) << number;
    }
}

TEST(JsonRows, ShowsTheRootOpen)
{
    expectSame(JsonRows(Document::parse("7")), Model(Document::parse("7")));
    const JsonRows rows(Document::parse("{\"a\":[1,2],\"b\":{}}"));
    EXPECT_EQ(rows.rowCount(), 3);
    EXPECT_TRUE(rows.isOpen(0));
    EXPECT_FALSE(rows.isOpen(1));
    EXPECT_FALSE(rows.canOpen(rows.row(2).token));
    EXPECT_EQ(JsonRows(Document::parse("[]")).rowCount(), 1);
}

TEST(JsonRows, IsWhatWalkingAllValuesGives)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE(seed);
    json::testing::RandomJson random(seed);
    for (int i = 0; i < 60 && !testing::Test::HasFatalFailure(); ++i) {
        const Document document = Document::parse(random.document());
        ASSERT_TRUE(document.isValid());
        JsonRows rows(document);
        Model model(document);
        for (int step = 0; step < 30 && !testing::Test::HasFatalFailure(); ++step) {
            const int number = int(random.below(unsigned(rows.rowCount())));
            const quint32 token = rows.row(number).token;
            if (const unsigned levels = random.below(5); levels == 0) {
                rows.close(number);
                model.close(token);
            } else {
                rows.open(number, levels == 4 ? JsonRows::allLevels : int(levels));
                if (model.isFull(token))
                    model.open(token, levels == 4 ? 1000 : int(levels));
            }
            expectSame(rows, model);
        }
    }
}

TEST(JsonRows, ManyRowsAndClosingOneOfThem)
{
    const Document document = Document::parse("[" + QByteArray("{\"a\":1},").repeated(20'000) + "2]");
    JsonRows rows(document);
    EXPECT_EQ(rows.rowCount(), 20'002);
    rows.open(0, JsonRows::allLevels);
    EXPECT_EQ(rows.rowCount(), 40'002);
    rows.close(20'001);
    EXPECT_EQ(rows.rowCount(), 40'001);
    EXPECT_EQ(rows.row(20'001).depth, 1);
    EXPECT_EQ(rows.row(20'002).depth, 1);
    EXPECT_EQ(rows.row(20'003).depth, 2);
    EXPECT_EQ(document.valueAt(rows.row(40'000).token).raw(), "2");
}

TEST(JsonRows, RevealsWhatIsDeep)
{
    constexpr int depth = 100'000;
    const Document document = Document::parse(QByteArray(depth, '[') + "\"x\"" + QByteArray(depth, ']'));
    JsonPlaces places(document);
    JsonRows rows(document);
    const quint32 deepest = 2 * depth;
    ASSERT_EQ(document.valueAt(deepest).raw(), "\"x\"");
    const std::vector<quint32> around = places.around(deepest);
    ASSERT_EQ(around.size(), size_t(depth));
    const int row = rows.reveal(deepest, around);
    EXPECT_EQ(row, depth);
    EXPECT_EQ(rows.row(row).token, deepest);
    EXPECT_EQ(rows.row(row).depth, depth);
    EXPECT_EQ(places.pointer(deepest).tokens().size(), depth);
}

TEST(JsonPlaces, KnowsPointersOfRandomDocuments)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE(seed);
    json::testing::RandomJson random(seed);
    for (int i = 0; i < 100; ++i) {
        const Document document = Document::parse(random.document());
        JsonPlaces places(document);
        JsonRows rows(document);
        rows.open(0, JsonRows::allLevels);
        for (int step = 0; step < 2 * rows.rowCount(); ++step) {
            // In order first, then here and there.
            const bool isOrdered = step < rows.rowCount();
            const quint32 token = rows.row(isOrdered ? step : int(random.below(unsigned(rows.rowCount())))).token;
            const json::Pointer pointer = places.pointer(token);
            const auto found = pointer.resolve(document.root());
            // A duplicate resolves to the first of its name.
            bool isUnderDuplicate = false;
            std::vector<quint32> chain = places.around(token);
            chain.push_back(token);
            for (const quint32 value : chain)
                isUnderDuplicate = isUnderDuplicate || places.isDuplicate(value);
            if (!isUnderDuplicate) {
                ASSERT_TRUE(found) << pointer.toString().toStdString();
                ASSERT_EQ(found->token(), token) << pointer.toString().toStdString();
            }
        }
    }
}

TEST(JsonPlaces, CountsAndNumbersManyElements)
{
    const Document document = Document::parse("{\"value\":[" + QByteArray("[],").repeated(216'282) + "{}]}");
    JsonPlaces places(document);
    const quint32 list = document.root().member(u"value")->token();
    EXPECT_EQ(places.childCount(list), 216'283);
    EXPECT_EQ(places.childCount(0), 1);
    const quint32 last = document.tokenBehind(list) - 4;
    ASSERT_EQ(document.valueAt(last).raw(), "{}");
    EXPECT_EQ(places.indexOf(last), 216'282);
    EXPECT_EQ(places.pointer(last).toString(), QStringLiteral("/value/216282"));
    EXPECT_EQ(places.indexOf(list + 2 + 3 * 1000), 1000);
}

TEST(JsonPlaces, MarksDuplicatesHoweverTheyAreSpelt)
{
    const Document document = Document::parse(R"({"a":1,"b":2,"\u0061":3,"c":{"a":4}})");
    JsonPlaces places(document);
    JsonRows rows(document);
    rows.open(0, JsonRows::allLevels);
    std::string duplicates;
    for (int row = 0; row < rows.rowCount(); ++row)
        duplicates += places.isDuplicate(rows.row(row).token) ? '1' : '0';
    EXPECT_EQ(duplicates, "010100");
}

TEST(JsonMatches, FindsKeysAndValuesAndNothingBetween)
{
    const Document document =
        Document::parse(R"({"needle":"x","b":["a Needle","y",17],"c":{"NEEDLE":"needle"},"d":","})");
    std::atomic<bool> cancelled = false;
    const auto found = [&](const char *needle) {
        QByteArrayList texts;
        for (const quint32 value : ui::jsonMatches(document, needle, cancelled).values)
            texts.append(document.valueAt(value).raw().toByteArray());
        return texts;
    };
    EXPECT_EQ(found("needle"), QByteArrayList({"\"x\"", "\"a Needle\"", "\"needle\""}));
    EXPECT_EQ(found("17"), QByteArrayList({"17"}));
    EXPECT_EQ(found(","), QByteArrayList({"\",\""}));
    EXPECT_EQ(found("\":"), QByteArrayList());
    EXPECT_EQ(found("{"), QByteArrayList());
    EXPECT_EQ(found(""), QByteArrayList());
    cancelled = true;
    EXPECT_EQ(found("needle"), QByteArrayList());
}

TEST(JsonMatches, FindsAcrossThePiecesItSearches)
{
    const QByteArray filler((1 << 20) - 20, 'x');
    for (int shift = 0; shift < 20; ++shift) {
        const Document document =
            Document::parse("[\"" + filler + QByteArray(shift, 'y') + "\",\"needle\",\"needle\"]");
        EXPECT_EQ(ui::jsonMatches(document, "needle", std::atomic<bool>(false)).values.size(), 2U) << shift;
    }
}

} // namespace
