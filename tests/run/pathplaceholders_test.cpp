// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/pathplaceholders.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using run::PathValues;

PathValues values(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    PathValues made;
    for (const auto &[name, text] : pairs)
        made.push_back({QString::fromUtf8(name), QString::fromUtf8(text)});
    return made;
}

TEST(PathPlaceholders, AreFoundWithTheirAlternatives)
{
    const QString path = QStringLiteral("/users/{id | userPrincipalName}/x/{with-dash}/{id}('{id}')/{{var}}/{}/{open");
    const std::vector<run::PathPlaceholder> found = run::placeholdersOf(path);
    QStringList names;
    for (const run::PathPlaceholder &placeholder : found) {
        names.append(placeholder.name);
        EXPECT_EQ(path.at(placeholder.offset), u'{');
        EXPECT_EQ(path.at(placeholder.offset + placeholder.length - 1), u'}');
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("id | userPrincipalName"), QStringLiteral("with-dash"),
                                  QStringLiteral("id"), QStringLiteral("id (2)")}));
    EXPECT_EQ(found[0].alternatives, (QStringList{QStringLiteral("id"), QStringLiteral("userPrincipalName")}));
    EXPECT_TRUE(run::placeholdersOf(QStringLiteral("/me/{{id}}")).empty());
}

struct Filled
{
    const char *path;
    PathValues values;
    const char *filled;
};

void PrintTo(const Filled &filled, std::ostream *out)
{
    *out << filled.path << " as " << filled.filled;
}

class FillingPaths : public testing::TestWithParam<Filled>
{};

TEST_P(FillingPaths, EncodesAndFindsTheValuesAgain)
{
    const QString path = QString::fromUtf8(GetParam().path);
    const QString filled = QString::fromUtf8(GetParam().filled);
    EXPECT_EQ(run::filledPath(path, GetParam().values), filled);
    EXPECT_EQ(run::matchPath(filled, path), (run::PathMatch{GetParam().values, 0}));
    EXPECT_EQ(run::matchPath(QString(QStringLiteral("/base/v1.0") + filled), path),
              (run::PathMatch{GetParam().values, 10}));
}

INSTANTIATE_TEST_SUITE_P(
    Paths, FillingPaths,
    testing::Values(Filled{"/users/{id}/x", values({{"id", "42"}}), "/users/42/x"},
                    Filled{"/users/{id}/x", values({}), "/users/{id}/x"},
                    Filled{"/users/{id | upn}/y/{id}", values({{"id | upn", "a@b.c"}, {"id", "7"}}),
                           "/users/a@b.c/y/7"},
                    Filled{"/a/{id}/b/{id}", values({{"id", "1"}, {"id (2)", "2"}}), "/a/1/b/2"},
                    Filled{"/a/{id}", values({{"id", "x/y z%2Fä?#"}}), "/a/x%2Fy%20z%252F%C3%A4%3F%23"},
                    Filled{"/a/{id}/b", values({{"id", "{{user}}"}}), "/a/{{user}}/b"},
                    Filled{"/a/{id}/b", values({{"id", "x {{user}}/y"}}), "/a/x%20{{user}}%2Fy/b"},
                    Filled{"/f(name='{name}',n={n})", values({{"name", "it's"}, {"n", "1"}}), "/f(name='it's',n=1)"},
                    Filled{"/me/onenote/operations/$ref", values({}), "/me/onenote/operations/$ref"}));

TEST(MatchingPaths, RefusesWhatWouldGoOutDifferently)
{
    for (const char *other : {"/users/a%2fb/x", "/users/%41/x", "/users/%FF/x", "/users//x", "/users/a/y",
                              "/users/a/b/x", "/users/a/x?q=1", "/users/%7B%7Bv%7D%7D/x"})
        EXPECT_EQ(run::matchPath(QString::fromLatin1(other), QStringLiteral("/users/{id}/x")), std::nullopt) << other;
}

} // namespace
