// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/bodyedit.h"
#include "json/write.h"

#include "support/testmain.h"
#include "json/randomjson.h"

#include <gtest/gtest.h>

// The form's edits on random bodies with a schema behind them: one member changes, every other byte stays.
namespace {

using json::Document;
using json::Value;

/// Declares some of the names random documents have; a part holds parts.
model::OperationSchema schema()
{
    const auto property = [](const char *name, const char *type) {
        return model::Property{QString::fromUtf8(name), model::TypeName(QString::fromLatin1(type))};
    };
    model::OperationSchema schema;
    schema.requestType = model::TypeName(QStringLiteral("x.sample"));
    schema.properties = {property("b", "x.part"), property("m~n", "Edm.String"), property("a", "Collection(x.part)"),
                         property("new", "x.part"), property("long name", "Edm.Int32")};
    model::StructuredType part;
    part.name = QStringLiteral("x.part");
    part.properties = {property("new", "x.part"), property("a", "x.part"), property("b", "Edm.String")};
    schema.types.emplace(part.name, part);
    return schema;
}

/// Members or elements as they read.
struct Child
{
    QString name;
    QByteArray raw;
    qsizetype begin;
    qsizetype end;

    bool operator==(const Child &other) const { return name == other.name && raw == other.raw; }
};

void PrintTo(const Child &child, std::ostream *out)
{
    *out << child.name.toStdString() << ": " << child.raw.toStdString();
}

std::vector<Child> childrenOf(const Value &container)
{
    std::vector<Child> children;
    for (const json::Member &member : container.members())
        children.push_back({member.name(), member.value.raw().toByteArray(), member.key.begin(), member.value.end()});
    for (const Value &element : container.elements())
        children.push_back({{}, element.raw().toByteArray(), element.begin(), element.end()});
    return children;
}

bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty();
}

class Round
{
public:
    Round(json::testing::RandomJson &random, json::Syntax syntax) : m_random(random), m_syntax(syntax) {}

    /// Edits `text` once at random and checks the outcome; the text as it is then.
    QByteArray run(const QByteArray &text)
    {
        const Document document = Document::parse(text, m_syntax);
        const json::Pointer place = randomPlace(document.root());
        SCOPED_TRACE("at " + place.toString().toStdString());
        switch (m_random.below(8)) {
        case 0:
        case 1:
            return remove(document, place);
        case 2:
            return move(document, place);
        case 3:
            return insert(document, place);
        default:
            return set(document, place);
        }
    }

private:
    json::Pointer randomPlace(const Value &root)
    {
        json::Pointer place;
        std::optional<Value> value = root;
        while (m_random.below(6)) {
            const std::vector<Child> children = value ? childrenOf(*value) : std::vector<Child>();
            QString token;
            if (!children.empty() && m_random.below(4)) {
                const unsigned at = m_random.below(unsigned(children.size()));
                token = value->isArray() ? QString::number(at) : children[at].name;
            } else {
                static const QStringList tokens = QStringLiteral("new|a|b|m~n|long name|-|0|1|7|00|+0|").split(u'|');
                token = m_random.below(3) == 0 ? QString::number(children.size())
                                               : tokens[qsizetype(m_random.below(unsigned(tokens.size())))];
            }
            place = place.child(token);
            value = place.resolve(root);
        }
        return place;
    }

    /// Splices and looks at the outcome from outside of the container that began at `begin`.
    QByteArray applied(const Document &document, const json::Edit &edit, const Value &container,
                       const std::vector<Child> &expected)
    {
        const QByteArray text = json::apply(document.text(), edit);
        const Document after = Document::parse(text, m_syntax);
        EXPECT_TRUE(after.isValid()) << after.error().value_or(json::Error()).reason.toStdString();
        if (!after.isValid())
            return text;
        EXPECT_GT(edit.offset, container.begin());
        EXPECT_LT(edit.offset + edit.removed, container.end());
        // The same bytes in front and behind, so the container that begins there is the same one.
        const qsizetype end = container.end() + edit.inserted.size() - edit.removed;
        EXPECT_EQ(text.first(container.begin()), document.text().first(container.begin()));
        EXPECT_EQ(text.sliced(end), document.text().sliced(container.end()));
        const Document part = Document::parse(text.sliced(container.begin(), end - container.begin()), m_syntax);
        EXPECT_TRUE(part.isValid());
        if (part.isValid()) {
            std::vector<Child> children = childrenOf(part.root());
            // What is put in may be laid out anew.
            for (size_t i = 0; i < std::min(children.size(), expected.size()); ++i) {
                if (children[i].raw != expected[i].raw && expected[i].begin < 0)
                    children[i].raw = minified(children[i].raw);
            }
            EXPECT_EQ(children, expected);
        }
        return text;
    }

    QByteArray minified(const QByteArray &raw) const { return json::minified(Document::parse(raw, m_syntax)); }

    /// A child that was not there before; its layout is free.
    Child added(const QString &name, const QByteArray &raw) const { return {name, minified(raw), -1, -1}; }

    QByteArray set(const Document &document, const json::Pointer &place)
    {
        const QByteArray raw = m_random.value();
        const auto edit = form::setValue(document, m_schema, place, raw);
        if (const auto old = place.resolve(document.root())) {
            EXPECT_TRUE(edit.has_value());
            EXPECT_EQ(edit->offset, old->begin());
            EXPECT_EQ(edit->removed, old->end() - old->begin());
            EXPECT_EQ(minified(edit->inserted), minified(raw));
            return json::apply(document.text(), *edit);
        }
        json::Pointer parent = place.parent();
        while (!parent.resolve(document.root()))
            parent = parent.parent();
        const Value container = *parent.resolve(document.root());
        const QStringList missing = place.tokens().mid(parent.tokens().size());
        std::vector<Child> expected = childrenOf(container);
        const bool isNext = missing.constFirst() == u'-' || missing.constFirst() == QString::number(expected.size());
        EXPECT_EQ(edit.has_value(), container.isObject() || (container.isArray() && isNext));
        if (!edit)
            return document.text();
        QByteArray content = raw;
        for (qsizetype i = missing.size() - 1; i > 0; --i)
            content = QByteArray('{' + json::quote(missing[i]) + ':' + content + '}');
        // Where it went is seen from the place of the splice.
        const auto behind = std::find_if(expected.begin(), expected.end(),
                                         [&](const Child &child) { return child.begin >= edit->offset; });
        EXPECT_TRUE(isBlank(document.text().sliced(edit->offset, edit->removed)));
        EXPECT_TRUE(expected.empty() || edit->removed == 0);
        const bool isArray = container.isArray();
        EXPECT_TRUE(!isArray || behind == expected.end()) << "elements are appended";
        if (!isArray)
            expectOrder(parent, expected, behind - expected.begin(), missing.constFirst());
        expected.insert(behind, added(isArray ? QString() : missing.constFirst(), content));
        return applied(document, *edit, container, expected);
    }

    /// Members of the body that stand in the schema's order do so afterwards.
    void expectOrder(const json::Pointer &parent, const std::vector<Child> &children, qsizetype position,
                     const QString &name)
    {
        const auto rank = [this](const QString &each) {
            const auto found = std::find_if(m_schema.properties.begin(), m_schema.properties.end(),
                                            [&](const model::Property &property) { return property.name == each; });
            return found == m_schema.properties.end() ? -1 : int(found - m_schema.properties.begin());
        };
        std::vector<int> ranks;
        bool isTyped = !parent.isRoot() || rank(name) < 0;
        for (const Child &child : children) {
            isTyped = isTyped || child.name.startsWith(u'@');
            ranks.push_back(rank(child.name));
        }
        const auto known = [](std::vector<int> all) {
            all.erase(std::remove(all.begin(), all.end(), -1), all.end());
            return all;
        };
        const std::vector<int> before = known(ranks);
        if (isTyped || !std::is_sorted(before.begin(), before.end()))
            return;
        ranks.insert(ranks.begin() + position, rank(name));
        const std::vector<int> after = known(ranks);
        EXPECT_TRUE(std::is_sorted(after.begin(), after.end()));
    }

    QByteArray remove(const Document &document, const json::Pointer &place)
    {
        const auto edit = form::removeValue(document, place);
        EXPECT_TRUE(edit.has_value());
        if (place.isRoot() || !place.resolve(document.root())) {
            EXPECT_EQ(*edit, json::Edit{});
            return document.text();
        }
        const Value container = *place.parent().resolve(document.root());
        std::vector<Child> expected = childrenOf(container);
        const QString token = place.tokens().constLast();
        const auto gone = container.isArray() ? expected.begin() + token.toInt()
                                              : std::find_if(expected.begin(), expected.end(),
                                                             [&](const Child &child) { return child.name == token; });
        const QByteArray &text = document.text();
        const QByteArray beside = text.sliced(edit->offset, gone->begin - edit->offset) +
                                  text.sliced(gone->end, edit->offset + edit->removed - gone->end);
        const bool isOneSided = edit->offset == gone->begin || edit->offset + edit->removed == gone->end;
        EXPECT_TRUE(expected.size() == 1 || isOneSided);
        EXPECT_TRUE(edit->inserted.isEmpty());
        EXPECT_EQ(beside.trimmed(), QByteArray(expected.size() == 1 ? "" : ","));
        expected.erase(gone);
        return applied(document, *edit, container, expected);
    }

    QByteArray move(const Document &document, const json::Pointer &place)
    {
        const auto array = place.resolve(document.root());
        std::vector<Child> expected = array ? childrenOf(*array) : std::vector<Child>();
        const auto count = int(expected.size());
        const int from = int(m_random.below(unsigned(count) + 2)) - 1;
        const int to = int(m_random.below(unsigned(count) + 2)) - 1;
        const auto edit = form::moveElement(document, place, from, to);
        const bool isInside = from >= 0 && from < count && to >= 0 && to < count;
        EXPECT_EQ(edit.has_value(), array && array->isArray() && isInside);
        if (!edit)
            return document.text();
        const Child moved = expected[size_t(from)];
        expected.erase(expected.begin() + from);
        expected.insert(expected.begin() + to, moved);
        return applied(document, *edit, *array, expected);
    }

    QByteArray insert(const Document &document, const json::Pointer &place)
    {
        const auto array = place.resolve(document.root());
        std::vector<Child> expected = array ? childrenOf(*array) : std::vector<Child>();
        const auto position = int(m_random.below(unsigned(expected.size()) + 1));
        QByteArrayList raws;
        for (unsigned i = 1 + m_random.below(3); i > 0; --i)
            raws.append(m_random.value());
        const auto edit = form::insertElements(document, place, position, raws);
        EXPECT_EQ(edit.has_value(), array && array->isArray());
        if (!edit)
            return document.text();
        for (qsizetype i = 0; i < raws.size(); ++i)
            expected.insert(expected.begin() + position + i, added({}, raws[i]));
        return applied(document, *edit, *array, expected);
    }

    json::testing::RandomJson &m_random;
    json::Syntax m_syntax;
    model::OperationSchema m_schema = schema();
};

class BodyEdits : public testing::TestWithParam<int>
{};

TEST_P(BodyEdits, ChangeOneMemberAndNothingElse)
{
    const unsigned seed = json::testing::seed();
    const json::Syntax syntax = GetParam() % 2 ? json::Syntax::Template : json::Syntax::Json;
    json::testing::RandomJson random(seed, syntax);
    Round round(random, syntax);
    int edits = 0;
    while (edits < 25000) {
        QByteArray text = random.document(true);
        for (int i = 0; i < 5; ++i, ++edits) {
            const QByteArray before = text;
            text = round.run(text);
            ASSERT_FALSE(testing::Test::HasFailure()) << "TEST_SEED=" << seed << ", edit " << edits << " of:\n"
                                                      << before.toStdString() << "\ngave:\n"
                                                      << text.toStdString();
        }
    }
    printf("seed %u, %d edits\n", seed, edits);
}

INSTANTIATE_TEST_SUITE_P(Rounds, BodyEdits, testing::Range(0, 4));

} // namespace
