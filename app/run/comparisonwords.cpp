// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparisonreport.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

struct WordRow
{
    const char *place;
    const char *text;
};

constexpr WordRow wordRows[] = {
    {"method", QT_TRANSLATE_NOOP("ComparisonReport", "Method")},
    {"scheme", QT_TRANSLATE_NOOP("ComparisonReport", "Scheme")},
    {"host", QT_TRANSLATE_NOOP("ComparisonReport", "Host and port")},
    {"path", QT_TRANSLATE_NOOP("ComparisonReport", "Path")},
    {"fragment", QT_TRANSLATE_NOOP("ComparisonReport", "Fragment")},
    {"state", QT_TRANSLATE_NOOP("ComparisonReport", "State")},
    {"status", QT_TRANSLATE_NOOP("ComparisonReport", "Status")},
    {"reason", QT_TRANSLATE_NOOP("ComparisonReport", "Reason")},
    {"completeness", QT_TRANSLATE_NOOP("ComparisonReport", "Completeness")},
    {"error", QT_TRANSLATE_NOOP("ComparisonReport", "Error")},
    {"size", QT_TRANSLATE_NOOP("ComparisonReport", "Size")},
    {"bytes", QT_TRANSLATE_NOOP("ComparisonReport", "Bytes")},
    {"verdict", QT_TRANSLATE_NOOP("ComparisonReport", "Verdict")},
    {"startedAt", QT_TRANSLATE_NOOP("ComparisonReport", "Sent at")},
    {"connecting", QT_TRANSLATE_NOOP("ComparisonReport", "Connecting")},
    {"connected", QT_TRANSLATE_NOOP("ComparisonReport", "Connected")},
    {"encrypted", QT_TRANSLATE_NOOP("ComparisonReport", "Encrypted")},
    {"requestSent", QT_TRANSLATE_NOOP("ComparisonReport", "Request sent")},
    {"firstByte", QT_TRANSLATE_NOOP("ComparisonReport", "First byte")},
    {"finished", QT_TRANSLATE_NOOP("ComparisonReport", "Finished")},
};

QString wordText(const QString &place)
{
    for (const WordRow &row : wordRows) {
        if (place == QLatin1String(row.place))
            return QCoreApplication::translate("ComparisonReport", row.text);
    }
    return place;
}

QString relationWord(LineRelation relation)
{
    switch (relation) {
    case LineRelation::Same:
        return Words::tr("same");
    case LineRelation::SameMeaning:
        return Words::tr("same meaning");
    case LineRelation::Changed:
        return Words::tr("changed");
    case LineRelation::OnlyA:
        return Words::tr("only in A");
    case LineRelation::OnlyB:
        break;
    }
    return Words::tr("only in B");
}

} // namespace

QString partTitle(ComparedPart part)
{
    switch (part) {
    case ComparedPart::Request:
        return Words::tr("Request");
    case ComparedPart::BodySent:
        return Words::tr("Body sent");
    case ComparedPart::Answer:
        return Words::tr("Answer");
    case ComparedPart::BodyReturned:
        return Words::tr("Body returned");
    case ComparedPart::Timings:
        return Words::tr("Timings");
    case ComparedPart::Checks:
        break;
    }
    return Words::tr("Checks");
}

QString placeText(const ComparedLine &line)
{
    switch (line.kind) {
    case PlaceKind::Word:
        return wordText(line.place);
    case PlaceKind::Query:
        return Words::tr("Query %1").arg(line.place);
    case PlaceKind::Pointer:
        return line.place.isEmpty() ? Words::tr("The whole body") : line.place;
    case PlaceKind::Line:
        return Words::tr("Line %1").arg(line.place);
    case PlaceKind::Field:
    case PlaceKind::Check:
        break;
    }
    return line.place;
}

QString relationText(const ComparedLine &line)
{
    QStringList parts{relationWord(line.relation), line.remark};
    if (line.isVolatile())
        parts.append(Words::tr("volatile: %1").arg(volatileRuleText(line.rule)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sideText(const ComparedSide &side)
{
    const QString number = side.number > 0 ? QStringLiteral("#%1").arg(side.number) : Words::tr("Not stored");
    if (side.isGolden)
        return Words::tr("Expected answer of %1").arg(number);
    QStringList parts{number, side.startedAt, side.title, side.environment};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString sumText(const ComparedSums &sums)
{
    QStringList parts{sums.differences == 0 ? Words::tr("No differences")
                                            : Words::tr("%Ln difference(s)", nullptr, int(sums.differences))};
    if (sums.volatiles > 0)
        parts.append(Words::tr("%L1 volatile").arg(sums.volatiles));
    if (sums.sameMeaning > 0)
        parts.append(Words::tr("%L1 the same in meaning").arg(sums.sameMeaning));
    if (sums.unlisted > 0)
        parts.append(Words::tr("%L1 not listed").arg(sums.unlisted));
    return parts.join(QStringLiteral(", "));
}

QString excerptText(const Excerpt &excerpt, qsizetype most)
{
    const QByteArrayView bytes = excerpt.view();
    return bytes.size() > most ? QString(QString::fromUtf8(bytes.first(most)) + u'…') : QString::fromUtf8(bytes);
}

} // namespace run
