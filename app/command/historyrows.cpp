// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/historyrows.h"

#include "command/command.h"
#include "command/historyoptions.h"

#include "history/rowtext.h"
#include "model/limits.h"
#include "run/exchangejson.h"

#include <QCoreApplication>

#include <algorithm>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

struct Cell
{
    QString text;
    int width; ///< characters; 0: it is the last one
    bool isNumber = false;
};

/// A text that is too long for its column pushes the others rather than being cut: what is printed can be searched.
QString lineOf(const std::vector<Cell> &cells)
{
    QString line;
    for (const Cell &cell : cells) {
        const QString text = visible(cell.text);
        line += cell.isNumber ? text.rightJustified(cell.width) : text.leftJustified(cell.width);
        line += QLatin1String("  ");
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString endOf(const history::Row &row)
{
    return row.httpStatus > 0 ? QString::number(row.httpStatus) : model::recordingStateName(row.state);
}

QString marksOf(const history::Row &row)
{
    QStringList marks;
    if (row.annotation.pinned)
        marks.append(Words::tr("pinned"));
    for (const QString &tag : row.annotation.tags)
        marks.append(QString(u'#' + tag));
    return marks.join(u' ');
}

} // namespace

QByteArray rowJson(const history::Row &row)
{
    json::Writer writer(0);
    writer.beginObject();
    writer.key(u"id").number(row.id);
    const std::pair<QStringView, QString> texts[] = {{u"startedAt", row.startedAt},
                                                     {u"state", model::recordingStateName(row.state)},
                                                     {u"method", row.method},
                                                     {u"url", row.url},
                                                     {u"title", row.title},
                                                     {u"operation", row.operationKey},
                                                     {u"type", row.type},
                                                     {u"environment", row.environmentName},
                                                     {u"run", row.run}};
    for (const auto &[name, text] : texts)
        writer.key(name).string(text);
    writer.key(u"httpStatus").number(row.httpStatus);
    writer.key(u"durationMs");
    if (row.durationMicroseconds < 0)
        writer.null();
    else
        writer.raw(QByteArray::number(row.durationMicroseconds / 1000) + '.' +
                   QByteArray::number(row.durationMicroseconds % 1000).rightJustified(3, '0'));
    writer.key(u"complete").boolean(row.complete);
    writer.key(u"error");
    row.errorMessage.isEmpty() ? writer.null() : writer.string(row.errorMessage);
    run::writeReturned(writer, row.returned);
    run::writeLatest(writer, row.latest);
    writer.key(u"replayOf").number(row.replayOf);
    writer.key(u"tracks").number(row.tracks);
    writer.key(u"checks");
    if (row.checks) {
        writer.beginObject();
        writer.key(u"passed").number(row.checks->passed);
        writer.key(u"failed").number(row.checks->failed);
        writer.key(u"warnings").number(row.checks->warnings);
        writer.endObject();
    } else {
        writer.null();
    }
    run::writeAnnotation(writer, row.annotation);
    writer.endObject();
    return writer.text();
}

QString rowLine(const history::Row &row)
{
    return lineOf({{QString::number(row.id), 6, true},
                   {row.startedAt, 24},
                   {endOf(row), 9},
                   {history::durationText(row.durationMicroseconds), 9, true},
                   {row.method, 6},
                   {row.title, 34},
                   {row.returned.status, 12},
                   {row.returned.id, 36},
                   {row.checks ? history::tallyText(*row.checks) : QString(), 10},
                   {row.environmentName, 16},
                   {marksOf(row), 0}});
}

QString rowHeading()
{
    return lineOf({{Words::tr("Row"), 6, true},
                   {Words::tr("Time"), 24},
                   {Words::tr("HTTP"), 9},
                   {Words::tr("Duration"), 9, true},
                   {Words::tr("Method"), 6},
                   {Words::tr("Request"), 34},
                   {Words::tr("Status"), 12},
                   {Words::tr("Id"), 36},
                   {Words::tr("Checks"), 10},
                   {Words::tr("Environment"), 16}});
}

model::Result<void> forRows(history::Store &store, const std::vector<qint64> &ids,
                            const std::function<void(const history::Row &)> &use)
{
    constexpr size_t page = model::limits::historyPage;
    for (size_t next = 0; next < ids.size(); next += page) {
        const auto first = ids.begin() + qsizetype(next);
        const auto rows = awaited(store.rowsOf({first, first + qsizetype(std::min(page, ids.size() - next))}));
        if (!rows)
            return tl::unexpected(rows.error());
        std::for_each(rows->begin(), rows->end(), use);
    }
    return {};
}

} // namespace command
