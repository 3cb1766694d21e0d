// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/edit.h"
#include "json/write.h"

#include "support/testmain.h"
#include "json/randomjson.h"

#include <gtest/gtest.h>

namespace {

using json::Document;
using json::Value;

bool isContainer(const Value &value)
{
    return value.isObject() || value.isArray();
}

/// One child of a container as it reads, its bytes unchanged.
struct Child
{
    QString name;
    QByteArray raw;

    bool operator==(const Child &) const = default;
};

std::vector<Child> childrenOf(const Value &container)
{
    std::vector<Child> children;
    for (const json::Member &member : container.members())
        children.push_back({member.name(), member.value.raw().toByteArray()});
    for (const Value &element : container.elements())
        children.push_back({{}, element.raw().toByteArray()});
    return children;
}

std::vector<Value> containersIn(const Value &root)
{
    std::vector<Value> found;
    if (isContainer(root))
        found.push_back(root);
    for (size_t i = 0; i < found.size(); ++i) {
        const Value container = found[i];
        std::vector<Value> below = container.elements();
        for (const json::Member &member : container.members())
            below.push_back(member.value);
        for (const Value &value : below) {
            if (isContainer(value))
                found.push_back(value);
        }
    }
    return found;
}

/// The container that began at `begin`; edits inside it do not move its start.
std::optional<Value> containerAt(const Value &root, qsizetype begin)
{
    for (const Value &container : containersIn(root)) {
        if (container.begin() == begin)
            return container;
    }
    return std::nullopt;
}

class EditRound
{
public:
    EditRound(json::testing::RandomJson &random, json::Syntax syntax) : m_random(random), m_syntax(syntax) {}

    /// Edits `text` once at random and checks the outcome.
    QByteArray run(const QByteArray &text)
    {
        const Document document = Document::parse(text, m_syntax);
        const std::vector<Value> containers = containersIn(document.root());
        const Value container = containers[m_random.below(unsigned(containers.size()))];
        std::vector<Child> expected = childrenOf(container);
        const json::Edit edit = expected.empty() || m_random.below(3) == 0 ? insert(container, expected)
                                : m_random.below(2)                        ? replace(container, expected)
                                                                           : remove(container, expected);
        EXPECT_GT(edit.offset, container.begin());
        EXPECT_LE(edit.offset + edit.removed, container.end() - 1);
        const QByteArray result = json::apply(text, edit);
        EXPECT_EQ(result.first(edit.offset), text.first(edit.offset));
        EXPECT_EQ(result.sliced(edit.offset + edit.inserted.size()), text.sliced(edit.offset + edit.removed));

        const Document after = Document::parse(result, m_syntax);
        EXPECT_TRUE(after.isValid()) << after.error().value_or(json::Error()).reason.toStdString();
        if (!after.isValid())
            return {};
        const std::optional<Value> same = containerAt(after.root(), container.begin());
        EXPECT_TRUE(same.has_value());
        if (same) {
            EXPECT_EQ(childrenOf(*same), expected);
        }
        // Everything else: the tokens around the container are the same.
        EXPECT_EQ(result.first(container.begin()), text.first(container.begin()));
        EXPECT_EQ(result.sliced(same ? same->end() : 0), text.sliced(container.end()));
        return result;
    }

private:
    static bool isBlank(const QByteArray &bytes) { return bytes.trimmed().isEmpty(); }

    /// Puts a new child in; of what was there at most the blanks of an empty container go.
    json::Edit insert(const Value &container, std::vector<Child> &expected)
    {
        const bool isEmpty = expected.empty();
        const json::Edit edit = insertion(container, expected);
        EXPECT_TRUE(isEmpty ? isBlank(container.documentText().sliced(edit.offset, edit.removed)) : edit.removed == 0);
        return edit;
    }

    json::Edit insertion(const Value &container, std::vector<Child> &expected)
    {
        const qsizetype at = qsizetype(m_random.below(unsigned(expected.size()) + 1));
        const QByteArray raw = m_random.value();
        const QByteArray eol = m_random.below(2) ? "\n" : "\r\n";
        if (container.isArray()) {
            expected.insert(expected.begin() + at, {{}, raw});
            return json::insertElement(container, at, raw, eol);
        }
        const QString name = Document::parse('"' + m_random.name() + '"').root().string();
        expected.insert(expected.begin() + at, {name, raw});
        return json::insertMember(container, at, name, raw, eol);
    }

    json::Edit replace(const Value &container, std::vector<Child> &expected)
    {
        const size_t at = m_random.below(unsigned(expected.size()));
        expected[at].raw = m_random.value();
        const Value old = container.isArray() ? container.elements()[at] : container.members()[at].value;
        const json::Edit edit = json::replaceValue(old, expected[at].raw);
        EXPECT_EQ(edit, (json::Edit{old.begin(), old.end() - old.begin(), expected[at].raw}));
        return edit;
    }

    /// Takes a child out with one comma and the blanks on one side of it.
    json::Edit remove(const Value &container, std::vector<Child> &expected)
    {
        const auto at = qsizetype(m_random.below(unsigned(expected.size())));
        const bool isAlone = expected.size() == 1;
        expected.erase(expected.begin() + at);
        const bool isArray = container.isArray();
        const json::Edit edit = isArray ? json::removeElement(container, at) : json::removeMember(container, at);
        const auto index = size_t(at);
        const qsizetype begin = isArray ? container.elements()[index].begin() : container.members()[index].key.begin();
        const qsizetype end = isArray ? container.elements()[index].end() : container.members()[index].value.end();
        const QByteArray &text = container.documentText();
        const QByteArray beside =
            text.sliced(edit.offset, begin - edit.offset) + text.sliced(end, edit.offset + edit.removed - end);
        EXPECT_TRUE(isAlone || edit.offset == begin || edit.offset + edit.removed == end);
        EXPECT_TRUE(edit.inserted.isEmpty());
        EXPECT_EQ(beside.trimmed().count(','), isAlone ? 0 : 1);
        EXPECT_TRUE(isBlank(QByteArray(beside).replace(',', "")));
        return edit;
    }

    json::testing::RandomJson &m_random;
    json::Syntax m_syntax;
};

// Four times 30,000 edits, which ctest runs side by side.
class JsonEdits : public testing::TestWithParam<int>
{};

TEST_P(JsonEdits, ChangeOneMemberAndNothingElse)
{
    const unsigned seed = json::testing::seed();
    const json::Syntax syntax = GetParam() % 2 ? json::Syntax::Template : json::Syntax::Json;
    json::testing::RandomJson random(seed, syntax);
    EditRound round(random, syntax);
    int edits = 0;
    while (edits < 30000) {
        QByteArray text = random.document(true);
        // Several in a row: edits meet the layout of the edits before.
        for (int i = 0; i < 5; ++i, ++edits) {
            const QByteArray before = text;
            text = round.run(text);
            ASSERT_FALSE(testing::Test::HasFailure()) << "TEST_SEED=" << seed << ", edit " << edits << " of:\n"
                                                      << before.toStdString();
        }
    }
    printf("seed %u, %d edits\n", seed, edits);
}

INSTANTIATE_TEST_SUITE_P(Rounds, JsonEdits, testing::Range(0, 4));

TEST(JsonEditProperty, RemovingWhatWasInsertedGivesTheTextBack)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE("TEST_SEED=" + std::to_string(seed));
    json::testing::RandomJson random(seed);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray text = random.document(true);
        const Document document = Document::parse(text);
        for (const Value &container : containersIn(document.root())) {
            const auto count = qsizetype(childrenOf(container).size());
            if (count == 0)
                continue;
            const QByteArray longer =
                json::apply(text, container.isArray() ? json::insertElement(container, count, "7")
                                                      : json::insertMember(container, count, u"n", "7"));
            const Document after = Document::parse(longer);
            const Value same = *containerAt(after.root(), container.begin());
            ASSERT_EQ(json::apply(longer,
                                  same.isArray() ? json::removeElement(same, count) : json::removeMember(same, count)),
                      text)
                << longer.toStdString();
        }
    }
}

TEST(JsonEditProperty, TheDifferenceTurnsOneTextIntoTheOther)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE("TEST_SEED=" + std::to_string(seed));
    json::testing::RandomJson random(seed);
    const auto text = [&] {
        QByteArray bytes;
        for (auto i = random.below(8); i > 0; --i)
            bytes += char('a' + random.below(2));
        return bytes;
    };
    for (int i = 0; i < 20000; ++i) {
        const QByteArray from = text();
        const QByteArray to = text();
        const json::Edit edit = json::difference(from, to);
        ASSERT_EQ(json::apply(from, edit), to);
        ASSERT_FALSE(edit.removed > 0 && !edit.inserted.isEmpty() && from[edit.offset] == edit.inserted[0]);
    }
}

} // namespace
