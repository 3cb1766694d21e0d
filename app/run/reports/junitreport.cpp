// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/bytetext.h"
#include "run/reporttext.h"

#include "model/reasonphrase.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>

namespace run {

namespace {

constexpr qsizetype longestName = 500;
constexpr qsizetype longestText = 4'000;

/// The text with what XML 1.0 has no place for (2.2, Char) as marks: controls, halves of a surrogate pair, U+FFFE.
QString xmlText(const QString &text)
{
    QString shown = withVisibleControls(text);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        if (c.isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            shown[i] = QChar::ReplacementCharacter;
    }
    return shown;
}

QString xmlLine(const QString &text, qsizetype most)
{
    return xmlText(shortened(text.simplified(), most));
}

/// `1.043`; three digits, as Surefire's schema has it.
QString seconds(qint64 microseconds)
{
    return QString::number(double(std::max<qint64>(microseconds, 0)) / 1'000'000, 'f', 3);
}

/// `onenote.add` of `onenote/add.http`.
QString classNameOf(QString file)
{
    for (const QLatin1String suffix : {QLatin1String(".http"), QLatin1String(".rest")}) {
        if (file.endsWith(suffix, Qt::CaseInsensitive) && file.size() > suffix.size()) {
            file.chop(suffix.size());
            break;
        }
    }
    return file.replace(u'/', u'.');
}

/// One result, its texts in UTF-8.
struct Case
{
    qint64 number = 0;
    ReplayOutcome outcome = ReplayOutcome::Skipped;
    qint64 microseconds = -1;
    QByteArray name = {};
    QByteArray message = {}; ///< why it did not pass
    QByteArray text = {};    ///< the findings
    QByteArray out = {};     ///< the exchange in a few lines

    bool isFailure() const { return outcome == ReplayOutcome::Failed; }
    bool isSkipped() const { return outcome == ReplayOutcome::Skipped; }
    bool isError() const { return !isFailure() && !isSkipped() && outcome != ReplayOutcome::Passed; }
};

struct Suite
{
    QString file;
    std::vector<Case> cases = {};
};

/// Counts of some cases, as attributes have them.
struct Counts
{
    qsizetype tests = 0;
    qsizetype failures = 0;
    qsizetype errors = 0;
    qsizetype skipped = 0;
    qint64 microseconds = 0;

    void add(const Suite &suite)
    {
        for (const Case &each : suite.cases) {
            ++tests;
            failures += each.isFailure() ? 1 : 0;
            errors += each.isError() ? 1 : 0;
            skipped += each.isSkipped() ? 1 : 0;
            microseconds += std::max<qint64>(each.microseconds, 0);
        }
    }
};

/// JUnit XML as Jenkins (junit-10.xsd of its xUnit plugin), GitLab and Maven (surefire-test-report.xsd, for each
/// `testsuite`) read it: only what all of them know, in the order Surefire wants. A suite is a file of requests and a
/// case a request of it, in the order of the replay. `failure` stands for a failed check or an error of the service,
/// `error` for a request without an answer, or that could not be sent, or of which it is not known.
class JunitReport final : public ReplayReport
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)

public:
    QString id() const override { return QStringLiteral("junit"); }
    QString title() const override { return tr("JUnit XML"); }
    QString filter() const override { return tr("JUnit XML (*.xml)"); }
    QString suffix() const override { return QStringLiteral("xml"); }

    QByteArray begin(const ReplayHeading &heading) override
    {
        m_heading = heading;
        return {};
    }

    QByteArray add(const ReplayResult &result, const model::Recording *recording) override
    {
        const qsizetype known = m_suiteOf.value(result.file, -1);
        if (known < 0) {
            m_suiteOf.insert(result.file, qsizetype(m_suites.size()));
            m_suites.push_back({result.file});
        }
        Case made{result.number, result.outcome, result.microseconds};
        made.name = nameOf(result).toUtf8();
        made.message = xmlLine(result.reason, longestText).toUtf8();
        for (const model::Finding &finding : countedFindings(recording))
            made.text += xmlLine(findingLine(finding), longestText).toUtf8() + '\n';
        made.out = outOf(result).toUtf8();
        (known < 0 ? m_suites.back() : m_suites[size_t(known)]).cases.push_back(std::move(made));
        return {};
    }

    /// Everything: the sums stand in front, and the order of the ends is another one in every run.
    QByteArray end(const ReplaySum &) override
    {
        for (Suite &suite : m_suites)
            std::sort(suite.cases.begin(), suite.cases.end(),
                      [](const Case &a, const Case &b) { return a.number < b.number; });
        std::sort(m_suites.begin(), m_suites.end(),
                  [](const Suite &a, const Suite &b) { return a.cases.front().number < b.cases.front().number; });
        Counts counts;
        for (const Suite &suite : m_suites)
            counts.add(suite);

        QByteArray file;
        QXmlStreamWriter xml(&file);
        xml.setAutoFormatting(true);
        xml.setAutoFormattingIndent(1);
        xml.writeStartDocument();
        xml.writeStartElement(QStringLiteral("testsuites"));
        writeCounts(xml, xmlLine(m_heading.title, longestName), counts);
        for (Suite &suite : m_suites) {
            writeSuite(xml, suite);
            suite.cases.clear();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return file;
    }

private:
    QString nameOf(const ReplayResult &result) const
    {
        const QStringList turn = turnOf(result, m_heading);
        const QString name = xmlLine(result.name, longestName);
        if (turn.isEmpty())
            return name;
        return name + QLatin1String(" [") + xmlLine(turn.join(QLatin1String(", ")), longestName) + u']';
    }

    static QString outOf(const ReplayResult &result)
    {
        if (result.startedAt.isEmpty())
            return {};
        QString text = QString::fromLatin1(result.method) + u' ' + result.url;
        if (result.httpStatus > 0)
            text += u'\n' + QString::number(result.httpStatus) + u' ' +
                    QString::fromLatin1(model::reasonPhrase(result.httpStatus));
        if (result.microseconds >= 0)
            text += QLatin1String(", ") + durationText(result.microseconds);
        if (result.checks)
            text += u'\n' + tr("Checks: %1 passed, %2 failed, %3 warnings")
                                .arg(result.checks->passed)
                                .arg(result.checks->failed)
                                .arg(result.checks->warnings);
        if (result.recording > 0)
            text += u'\n' + tr("#%1 in the history").arg(result.recording);
        return xmlText(shortened(text, longestText));
    }

    static void writeCounts(QXmlStreamWriter &xml, const QString &name, const Counts &counts)
    {
        xml.writeAttribute(QStringLiteral("name"), name);
        xml.writeAttribute(QStringLiteral("tests"), QString::number(counts.tests));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(counts.failures));
        xml.writeAttribute(QStringLiteral("errors"), QString::number(counts.errors));
        xml.writeAttribute(QStringLiteral("time"), seconds(counts.microseconds));
    }

    void writeSuite(QXmlStreamWriter &xml, const Suite &suite)
    {
        Counts counts;
        counts.add(suite);
        xml.writeStartElement(QStringLiteral("testsuite"));
        writeCounts(xml, xmlLine(suite.file, longestName), counts);
        xml.writeAttribute(QStringLiteral("skipped"), QString::number(counts.skipped));
        writeProperties(xml);
        const QString className = xmlLine(classNameOf(suite.file), longestName);
        for (const Case &each : suite.cases)
            writeCase(xml, className, each);
        xml.writeEndElement();
    }

    void writeProperties(QXmlStreamWriter &xml) const
    {
        if (m_heading.environments.isEmpty())
            return;
        xml.writeStartElement(QStringLiteral("properties"));
        for (qsizetype i = 0; i < m_heading.environments.size(); ++i) {
            const QString prefix = QLatin1String("environment.") + QString::number(i + 1);
            const std::pair<QString, QString> values[] = {{prefix + u".name", m_heading.environments[i]},
                                                          {prefix + u".root", m_heading.roots.value(i)}};
            for (const auto &[name, value] : values) {
                xml.writeEmptyElement(QStringLiteral("property"));
                xml.writeAttribute(QStringLiteral("name"), name);
                xml.writeAttribute(QStringLiteral("value"), xmlLine(value, longestText));
            }
        }
        xml.writeEndElement();
    }

    void writeCase(QXmlStreamWriter &xml, const QString &className, const Case &each)
    {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("name"), uniqueName(className, QString::fromUtf8(each.name)));
        xml.writeAttribute(QStringLiteral("classname"), className);
        xml.writeAttribute(QStringLiteral("time"), seconds(each.microseconds));
        if (each.outcome != ReplayOutcome::Passed) {
            xml.writeStartElement(each.isFailure()   ? QStringLiteral("failure")
                                  : each.isSkipped() ? QStringLiteral("skipped")
                                                     : QStringLiteral("error"));
            if (!each.isSkipped())
                xml.writeAttribute(QStringLiteral("type"), replayOutcomeName(each.outcome));
            if (!each.message.isEmpty())
                xml.writeAttribute(QStringLiteral("message"), QString::fromUtf8(each.message));
            if (!each.isSkipped())
                xml.writeCharacters(QString::fromUtf8(each.text.isEmpty() ? each.message : each.text));
            xml.writeEndElement();
        }
        const QByteArray warnings = each.isFailure() || each.isError() ? QByteArray() : each.text;
        if (const QByteArray out = each.out + (warnings.isEmpty() ? "" : "\n") + warnings; !out.isEmpty())
            xml.writeTextElement(QStringLiteral("system-out"), QString::fromUtf8(out));
        xml.writeEndElement();
    }

    /// A second one of the same name has ` (2)` behind it: readers keep one case a name.
    QString uniqueName(const QString &className, const QString &name)
    {
        const QString key = className + u'\n'; // which no name holds
        QString unique = name;
        while (m_names.contains(key + unique))
            unique = name + QLatin1String(" (") + QString::number(++m_names[key + name]) + u')';
        m_names.insert(key + unique, 1);
        return unique;
    }

    ReplayHeading m_heading;
    std::vector<Suite> m_suites;
    QHash<QString, qsizetype> m_suiteOf;
    QHash<QString, int> m_names; ///< how many cases have got that name, by class and name
};

} // namespace

std::unique_ptr<ReplayReport> makeJunitreport()
{
    return std::make_unique<JunitReport>();
}

} // namespace run
