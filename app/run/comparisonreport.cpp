// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparisonreport.h"

#include "model/visibletext.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

constexpr qsizetype whole = std::numeric_limits<qsizetype>::max();

constexpr ComparedPart allParts[comparedParts] = {ComparedPart::Request, ComparedPart::BodySent,
                                                  ComparedPart::Answer,  ComparedPart::BodyReturned,
                                                  ComparedPart::Timings, ComparedPart::Checks};

bool isListed(const ComparedLine &line, const ReportOptions &options)
{
    return !options.onlyDifferences || line.relation != LineRelation::Same;
}

char signOf(const ComparedLine &line)
{
    if (line.relation == LineRelation::Same)
        return ' ';
    if (line.relation == LineRelation::SameMeaning)
        return '=';
    return line.isVolatile() ? '~' : '!';
}

/// A value in lines of its own, each behind `sign`.
QString valueText(const Excerpt &excerpt, QChar sign)
{
    QStringList lines = excerptText(excerpt, whole).split(u'\n');
    if (lines.size() > 1 && lines.constLast().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1); // a line end like the other; a terminal would go back to the start
        line = QStringLiteral("    ") + sign + u' ' + model::visibleText(line);
    }
    return lines.join(u'\n') + u'\n';
}

bool isOneValue(const ComparedLine &line)
{
    return line.relation == LineRelation::Same;
}

const char *partName(ComparedPart part)
{
    constexpr const char *names[] = {"request", "bodySent", "answer", "bodyReturned", "timings", "checks"};
    return names[size_t(part)];
}

const char *relationName(LineRelation relation)
{
    constexpr const char *names[] = {"same", "sameMeaning", "changed", "onlyA", "onlyB"};
    return names[size_t(relation)];
}

const char *kindName(PlaceKind kind)
{
    constexpr const char *names[] = {"word", "query", "field", "pointer", "line", "check"};
    return names[size_t(kind)];
}

QString maskedText(const QString &text, const ReportOptions &options)
{
    return options.secrets.empty() ? text : masked(text, options.secrets);
}

// HTML

/// Text between tags or in quotes. A token goes before the escapes could hide it.
QByteArray html(const QString &text, const ReportOptions &options)
{
    QStringList lines = maskedText(text, options).split(u'\n');
    for (QString &line : lines)
        line = model::visibleText(line).toHtmlEscaped();
    return lines.join(u'\n').toUtf8();
}

constexpr char style[] = R"(
:root { color-scheme: light dark; --back: #fff; --text: #1c2430; --muted: #5d6878; --line: #d9dee6; --head: #f3f5f8;
  --change: #fdf1d8; --a: #fde8e6; --b: #e2f4e6; }
@media (prefers-color-scheme: dark) { :root { --back: #171b21; --text: #e4e8ee; --muted: #98a3b3; --line: #343b47;
  --head: #20252d; --change: #3c3219; --a: #43232a; --b: #1c3a27; } }
body { background: var(--back); color: var(--text); font: 14px/1.45 system-ui, sans-serif; margin: 24px; }
h1 { font-size: 20px; margin: 0 0 8px; } h2 { font-size: 15px; margin: 24px 0 4px; }
p { margin: 4px 0; } .muted { color: var(--muted); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--head); font-weight: 600; }
td.value { font-family: ui-monospace, monospace; font-size: 13px; white-space: pre-wrap; unicode-bidi: isolate; }
col.place { width: 22%; } col.side { width: 30%; } col.relation { width: 18%; }
tr.changed td.value { background: var(--change); } tr.onlyA td.a { background: var(--a); }
tr.onlyB td.b { background: var(--b); }
tr.volatile td { background: none !important; color: var(--muted); }
tr.same td, tr.sameMeaning td { color: var(--muted); }
@media print { body { margin: 0; } }
)";

QByteArray htmlRow(const ComparedLine &line, const ReportOptions &options)
{
    const auto value = [&](bool inB) {
        return line.isThere(inB) ? html(excerptText(inB ? line.b : line.a, whole), options)
                                 : QByteArrayLiteral("<span class=\"muted\">\xE2\x80\x94</span>");
    };
    return QByteArray("<tr class=\"") + relationName(line.relation) + (line.isVolatile() ? " volatile" : "") +
           "\"><td>" + html(placeText(line), options) + "</td><td class=\"value a\">" + value(false) +
           "</td><td class=\"value b\">" + value(true) + "</td><td>" + html(relationText(line), options) +
           "</td></tr>\n";
}

QByteArray htmlPart(const ExchangeComparison &comparison, ComparedPart part, const QByteArray &rows,
                    const ReportOptions &options)
{
    QByteArray text = "<h2>" + html(partTitle(part), options) + "</h2>\n<p class=\"muted\">" +
                      html(sumText(comparison.sums[size_t(part)]), options) + "</p>\n";
    for (const QString &note : comparison.notes[size_t(part)])
        text += "<p class=\"muted\">" + html(note, options) + "</p>\n";
    if (rows.isEmpty())
        return text;
    const auto heading = [&](const QString &words) -> QByteArray {
        return "<th scope=\"col\">" + html(words, options) + "</th>";
    };
    return text +
           "<table><colgroup><col class=\"place\"><col class=\"side\"><col class=\"side\"><col "
           "class=\"relation\"></colgroup>\n<thead><tr>" +
           heading(Words::tr("Place")) + heading(QStringLiteral("A")) + heading(QStringLiteral("B")) +
           heading(Words::tr("Relation")) + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table>\n";
}

// JSON

void writeSums(json::Writer &writer, const ComparedSums &sums)
{
    writer.key(u"sums").beginObject();
    writer.key(u"same").number(sums.same);
    writer.key(u"sameMeaning").number(sums.sameMeaning);
    writer.key(u"differences").number(sums.differences);
    writer.key(u"volatile").number(sums.volatiles);
    writer.key(u"unlisted").number(sums.unlisted);
    writer.endObject();
}

void writeSide(json::Writer &writer, QStringView name, const ComparedSide &side, const ReportOptions &options)
{
    writer.key(name).beginObject();
    writer.key(u"number").number(side.number);
    writer.key(u"startedAt").string(side.startedAt);
    writer.key(u"title").string(maskedText(side.title, options));
    writer.key(u"environment").string(maskedText(side.environment, options));
    writer.key(u"golden").boolean(side.isGolden);
    writer.endObject();
}

void writeValue(json::Writer &writer, QStringView name, const ComparedLine &line, bool inB,
                const ReportOptions &options)
{
    const QByteArray bytes = (inB ? line.b : line.a).bytes();
    const bool isText = QByteArrayView(bytes).isValidUtf8();
    writer.key(name);
    if (line.isThere(inB) && isText)
        writer.string(maskedText(QString::fromUtf8(bytes), options));
    else
        writer.null();
    if (isText)
        return;
    // A token is ASCII and survives as Latin-1, byte by byte.
    const QByteArray safe = maskedText(QString::fromLatin1(bytes), options).toLatin1();
    writer.key(QString(name + QStringLiteral("Base64"))).string(QString::fromLatin1(safe.toBase64()));
}

void writeLine(json::Writer &writer, const ComparedLine &line, const ReportOptions &options)
{
    writer.beginObject();
    writer.key(u"part").string(QString::fromLatin1(partName(line.part)));
    writer.key(u"kind").string(QString::fromLatin1(kindName(line.kind)));
    writer.key(u"place").string(maskedText(line.place, options));
    writer.key(u"relation").string(QString::fromLatin1(relationName(line.relation)));
    writeValue(writer, u"a", line, false, options);
    writeValue(writer, u"b", line, true, options);
    if (!line.remark.isEmpty())
        writer.key(u"remark").string(maskedText(line.remark, options));
    if (line.isVolatile())
        writer.key(u"volatile").string(volatileRuleName(line.rule));
    writer.endObject();
}

} // namespace

QString lineText(const ComparedLine &line)
{
    const QChar sign = QLatin1Char(signOf(line));
    QString text = sign + QStringLiteral(" ") + model::visibleText(placeText(line));
    const QString relation = relationText(line);
    text += QStringLiteral(" (") + model::visibleText(relation) + QStringLiteral(")\n");
    if (isOneValue(line))
        return text + valueText(line.a, u' ');
    if (line.isThere(false))
        text += valueText(line.a, u'-');
    if (line.isThere(true))
        text += valueText(line.b, u'+');
    return text;
}

QByteArray comparisonText(const ExchangeComparison &comparison, const ReportOptions &options)
{
    const auto shown = [&](const QString &text) { return model::visibleText(maskedText(text, options)).toUtf8(); };
    QByteArray text = "--- A: " + shown(sideText(comparison.a)) + "\n+++ B: " + shown(sideText(comparison.b)) + '\n' +
                      shown(sumText(comparison.allSums())) + '\n';
    auto line = comparison.lines.begin();
    for (const ComparedPart part : allParts) {
        QByteArray lines;
        for (; line != comparison.lines.end() && line->part == part; ++line) {
            if (isListed(*line, options))
                lines += maskedText(lineText(*line), options).toUtf8();
        }
        const QStringList &notes = comparison.notes[size_t(part)];
        if (lines.isEmpty() && notes.isEmpty())
            continue;
        text += '\n' + shown(partTitle(part)) + ": " + shown(sumText(comparison.sums[size_t(part)])) + '\n';
        for (const QString &note : notes)
            text += "  " + shown(note) + '\n';
        text += lines;
    }
    return text;
}

QByteArray comparisonHtml(const ExchangeComparison &comparison, const ReportOptions &options)
{
    const QByteArray title = html(Words::tr("Comparison: A and B"), options);
    QByteArray text = "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1() +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                      "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, "
                      "initial-scale=1\">\n<title>" +
                      title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n" +
                      "<p>A: " + html(sideText(comparison.a), options) +
                      "</p>\n<p>B: " + html(sideText(comparison.b), options) + "</p>\n<p><strong>" +
                      html(sumText(comparison.allSums()), options) + "</strong></p>\n<p class=\"muted\">" +
                      html(Words::tr("Volatile differences do not count:\n%1").arg(volatileRulesText()), options)
                          .replace("\n", "<br>\n") +
                      "</p>\n";
    auto line = comparison.lines.begin();
    for (const ComparedPart part : allParts) {
        QByteArray rows;
        for (; line != comparison.lines.end() && line->part == part; ++line) {
            if (isListed(*line, options))
                rows += htmlRow(*line, options);
        }
        if (comparison.sums[size_t(part)] != ComparedSums() || !comparison.notes[size_t(part)].isEmpty())
            text += htmlPart(comparison, part, rows, options);
    }
    return text + "</body>\n</html>\n";
}

QByteArray comparisonJson(const ExchangeComparison &comparison, const ReportOptions &options)
{
    json::Writer writer;
    writer.beginObject();
    writeSide(writer, u"a", comparison.a, options);
    writeSide(writer, u"b", comparison.b, options);
    writer.key(u"differs").boolean(comparison.differs());
    writeSums(writer, comparison.allSums());
    writer.key(u"parts").beginArray();
    for (const ComparedPart part : allParts) {
        writer.beginObject();
        writer.key(u"part").string(QString::fromLatin1(partName(part)));
        writer.key(u"notes").beginArray();
        for (const QString &note : comparison.notes[size_t(part)])
            writer.string(maskedText(note, options));
        writer.endArray();
        writeSums(writer, comparison.sums[size_t(part)]);
        writer.endObject();
    }
    writer.endArray();
    writer.key(u"lines").beginArray();
    for (const ComparedLine &line : comparison.lines) {
        if (isListed(line, options))
            writeLine(writer, line, options);
    }
    writer.endArray();
    writer.endObject();
    return writer.text() + '\n';
}

} // namespace run
