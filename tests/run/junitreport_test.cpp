// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "support/hostiletexts.h"
#include "support/replayed.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using run::ReplayOutcome;

/// What a schema says of an element: its attributes (`!` in front: required) and its children in their order.
struct Rule
{
    const char *name;
    const char *attributes;
    const char *children;
    bool hasText;
};

// What junit-10.xsd of Jenkins' xUnit plugin and surefire-test-report.xsd allow both, where a suite is concerned; of
// what only one of them knows, nothing is written.
constexpr Rule rules[] = {{"testsuites", "name time tests failures errors", "testsuite*", false},
                          {"testsuite", "!name time !tests !errors !skipped !failures", "properties? testcase*", false},
                          {"properties", "", "property*", false},
                          {"property", "!name !value", "", false},
                          {"testcase", "!name classname !time", "failure? skipped? error? system-out?", false},
                          {"failure", "message !type", "", true},
                          {"error", "message !type", "", true},
                          {"skipped", "message", "", true},
                          {"system-out", "", "", true}};

struct Element
{
    QString name;
    QXmlStreamAttributes attributes = {};
    QString text = {};
    std::vector<Element> children = {};

    QString value(const char *attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
    std::vector<const Element *> all(const char *child) const
    {
        std::vector<const Element *> found;
        for (const Element &each : children) {
            if (each.name == QLatin1String(child))
                found.push_back(&each);
        }
        return found;
    }
};

Element readElement(QXmlStreamReader &xml)
{
    Element element{xml.name().toString(), xml.attributes()};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            element.children.push_back(readElement(xml));
        else if (xml.isEndElement())
            break;
        else if (xml.isCharacters())
            element.text += xml.text();
    }
    return element;
}

Element parsed(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    EXPECT_TRUE(xml.readNextStartElement());
    const Element root = readElement(xml);
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in line " << xml.lineNumber();
    return root;
}

/// Breaks of the rules, in words.
void check(const Element &element, QStringList &problems)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                   [&](const Rule &each) { return element.name == QLatin1String(each.name); });
    if (rule == std::end(rules)) {
        problems.append(QStringLiteral("element ") + element.name);
        return;
    }
    QSet<QString> allowed;
    for (QString name : QString::fromLatin1(rule->attributes).split(u' ', Qt::SkipEmptyParts)) {
        if (name.startsWith(u'!') && !element.attributes.hasAttribute(name.remove(0, 1)))
            problems.append(element.name + QStringLiteral(" without ") + name);
        allowed.insert(name);
    }
    static const QRegularExpression time(QStringLiteral("^[0-9]+\\.[0-9]{3}$")); // SUREFIRE_TIME, without its groups
    static const QRegularExpression count(QStringLiteral("^[0-9]+$"));
    for (const QXmlStreamAttribute &each : element.attributes) {
        const QString name = each.name().toString();
        if (!allowed.contains(name))
            problems.append(element.name + QStringLiteral(" with ") + name);
        if (name == QLatin1String("time") && !time.match(each.value()).hasMatch())
            problems.append(QStringLiteral("time ") + each.value());
        if (QStringLiteral("tests failures errors skipped").contains(name) && !count.match(each.value()).hasMatch())
            problems.append(name + u' ' + each.value());
    }
    QString pattern = QStringLiteral("^");
    for (QString child : QString::fromLatin1(rule->children).split(u' ', Qt::SkipEmptyParts)) {
        const QChar often = child.back();
        child.chop(1);
        pattern += QStringLiteral("(?:") + child + QStringLiteral(" )") + often;
    }
    QString children;
    for (const Element &child : element.children) {
        children += child.name + u' ';
        check(child, problems);
    }
    if (!QRegularExpression(pattern + u'$').match(children).hasMatch())
        problems.append(element.name + QStringLiteral(" has ") + children.left(200));
    if (!rule->hasText && !element.text.trimmed().isEmpty())
        problems.append(element.name + QStringLiteral(" has text"));
}

QStringList problemsOf(const QByteArray &file)
{
    QStringList problems;
    check(parsed(file), problems);
    return problems;
}

qint64 number(const QString &text)
{
    return text.toLongLong();
}

run::ReplayResult resultOf(const QString &file, const QString &name, qint64 at = 1)
{
    run::ReplayResult result;
    result.number = at;
    result.file = file;
    result.name = name;
    result.outcome = ReplayOutcome::Passed;
    return result;
}

/// The cases of a report of these, in order: class name and name.
QStringList casesOf(const run::ReplayHeading &heading, const std::vector<run::ReplayResult> &results)
{
    support::ReplayedRun replayed{heading, {}, {}};
    for (const run::ReplayResult &result : results)
        replayed.results.push_back({result});
    const QByteArray file = support::reportOf(u"junit", replayed);
    EXPECT_EQ(problemsOf(file), QStringList());
    QStringList cases;
    const Element root = parsed(file);
    for (const Element *suite : root.all("testsuite")) {
        for (const Element *each : suite->all("testcase"))
            cases.append(each->value("classname") + u'|' + each->value("name"));
    }
    return cases;
}

TEST(JunitReport, IsTheGoldenFile)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/reports/few.xml"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(support::reportOf(u"junit", support::fewReplayed()), file.readAll());
}

TEST(JunitReport, FollowsTheRulesOfTheSchemas)
{
    for (const int count : {0, 1, 1000})
        EXPECT_EQ(problemsOf(support::reportOf(u"junit", support::replayedRun(count))), QStringList());
    EXPECT_EQ(problemsOf("<testsuites><testsuite name='a' tests='x'><testcase name='a' time='1'><skipped/><failure "
                         "type='a'/></testcase></testsuite></testsuites>")
                  .size(),
              6)
        << "the check sees what is wrong";
}

TEST(JunitReport, ItsCountsAreRight)
{
    const support::ReplayedRun replayed = support::replayedRun(1000);
    const Element root = parsed(support::reportOf(u"junit", replayed));
    EXPECT_EQ(number(root.value("tests")), 1000);
    EXPECT_EQ(number(root.value("failures")), replayed.sum.of(ReplayOutcome::Failed));
    EXPECT_EQ(number(root.value("errors")), replayed.sum.of(ReplayOutcome::NoAnswer) +
                                                replayed.sum.of(ReplayOutcome::NotSent) +
                                                replayed.sum.of(ReplayOutcome::Unknown));
    qint64 skipped = 0;
    QStringList names;
    for (const Element *suite : root.all("testsuite")) {
        names.append(suite->value("name"));
        skipped += number(suite->value("skipped"));
        const auto cases = suite->all("testcase");
        EXPECT_EQ(number(suite->value("tests")), qint64(cases.size()));
        qint64 failures = 0;
        for (const Element *each : cases)
            failures += qint64(each->all("failure").size());
        EXPECT_EQ(number(suite->value("failures")), failures);
    }
    EXPECT_EQ(skipped, replayed.sum.of(ReplayOutcome::Skipped));
    EXPECT_EQ(names, (QStringList{QStringLiteral("onenote/add.http"), QStringLiteral("onenote/states.http"),
                                  QStringLiteral("authentication/methods.http"), QStringLiteral("smoke.http")}));
}

TEST(JunitReport, NamesAreStable)
{
    const QString file = QStringLiteral("one/note.v1/add.http");
    const QString name = QStringLiteral("Add operations");
    run::ReplayResult result = resultOf(file, name);
    result.url = QStringLiteral("https://graph.example/x");
    result.environment = QStringLiteral("Local sandbox");
    result.round = 1;
    result.row = 2;
    run::ReplayHeading heading;
    heading.environments = {result.environment};
    heading.roots = {QStringLiteral("https://graph.example")};
    EXPECT_EQ(casesOf(heading, {result}).join(u'\n'), QStringLiteral("one.note.v1.add|Add operations"));
    heading.rounds = 2;
    EXPECT_EQ(casesOf(heading, {result}).join(u'\n'), QStringLiteral("one.note.v1.add|Add operations [round 2]"));
    heading.rows = 3;
    heading.environments.append(QStringLiteral("Test tenant"));
    EXPECT_EQ(casesOf(heading, {result}).join(u'\n'),
              QStringLiteral("one.note.v1.add|Add operations [round 2, row 3, Local sandbox]"));
}

TEST(JunitReport, TheOrderIsThatOfTheReplay)
{
    const QString a = QStringLiteral("a.http");
    const QString b = QStringLiteral("b.http");
    const QString x = QStringLiteral("x");
    const QString y = QStringLiteral("y");
    EXPECT_EQ(casesOf({}, {resultOf(b, y, 4), resultOf(a, y, 3), resultOf(b, x, 2), resultOf(a, x, 1)}).join(u' '),
              QStringLiteral("a|x a|y b|x b|y"));
}

TEST(JunitReport, EqualNamesGetANumber)
{
    const QString one = QStringLiteral("a/b.http");
    const QString other = QStringLiteral("a.b.http"); // the same class
    const QString x = QStringLiteral("x");
    EXPECT_EQ(casesOf({}, {resultOf(one, x, 1), resultOf(one, x, 2), resultOf(one, QStringLiteral("x (2)"), 3),
                           resultOf(other, x, 4), resultOf(QStringLiteral("c.http"), x, 5)})
                  .join(u'\n'),
              QStringLiteral("a.b|x\na.b|x (2)\na.b|x (2) (2)\na.b|x (3)\nc|x"));
}

TEST(JunitReport, EveryTextIsText)
{
    for (const QString &text : support::hostileTexts()) {
        const QByteArray file = support::reportOf(u"junit", support::replayedText(text));
        EXPECT_EQ(problemsOf(file), QStringList()) << text.left(50).toStdString();
        EXPECT_LT(file.size(), 200'000);
        EXPECT_TRUE(
            std::all_of(file.begin(), file.end(), [](char c) { return quint8(c) >= 0x20 || c == '\n' || c == '\t'; }));
        const Element root = parsed(file);
        ASSERT_EQ(root.all("testsuite").size(), 1u);
        EXPECT_EQ(root.all("testsuite")[0]->all("testcase").size(), 2u);
    }
    const Element root = parsed(support::reportOf(u"junit", support::replayedText(QStringLiteral("a ]]> \u0001<b>"))));
    const Element *suite = root.all("testsuite")[0];
    EXPECT_EQ(suite->value("name"), QStringLiteral("a ]]> \u2401<b>")) << "a control character is seen";
    EXPECT_EQ(suite->all("testcase")[1]->all("failure")[0]->value("message"), QStringLiteral("a ]]> \u2401<b>"));
}

} // namespace
