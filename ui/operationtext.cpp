// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/operationtext.h"

#include "model/limits.h"
#include "ui/comparisontext.h"
#include "ui/findingmarks.h"
#include "ui/hexdump.h"
#include "ui/layoutrows.h"
#include "ui/textlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr int missingNamed = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

/// A place as people write it: `error/message`.
QString nameOf(const json::Pointer &place)
{
    return visibleText(place.toString().mid(1));
}

QString missingText(const std::vector<json::Pointer> &places)
{
    if (places.empty())
        return {};
    QStringList names;
    for (size_t i = 0; i < std::min(places.size(), size_t(missingNamed)); ++i)
        names.append(nameOf(places[i]));
    if (places.size() > size_t(missingNamed))
        names.append(Words::tr("and %1 more").arg(places.size() - missingNamed));
    return Words::tr("Sent but not in the answer: %1").arg(names.join(QStringLiteral(", ")));
}

void compare(OperationText &text, const model::Request &request, const model::Response &response,
             const json::Document &document, const json::Layout &layout, const model::OperationSchema *schema)
{
    if (request.body.isEmpty())
        return;
    const Compared found = compared(request, response, document, schema);
    if (response.body.size() > model::limits::maxComparedAnswer)
        text.note = found.note;
    std::vector<json::Pointer> missing;
    for (const ComparedRow &row : found.rows) {
        if (row.relation == check::Relation::Dropped)
            missing.push_back(row.place);
        else if (row.relation)
            text.marks.push_back(
                {layout.offsetOf(row.offset), markText(*row.relation, row.sent), toneOf(*row.relation)});
    }
    text.missing = missingText(missing);
}

} // namespace

QString notJsonText(const json::Error &error)
{
    return Words::tr("Not JSON: %1 (line %2, column %3).")
        .arg(error.reason, QLocale().toString(error.line), QLocale().toString(error.column));
}

bool isLongWork(const model::Response &response, const json::Document &document)
{
    // A valid one has its rows already, and a large one is not compared.
    const qsizetype size = response.body.size();
    return size > model::limits::readAtOnce && !(document.isValid() && size > model::limits::maxComparedAnswer);
}

OperationText operationText(const model::Request &request, const model::Response &response,
                            const json::Document &document, const std::shared_ptr<const json::Layout> &layout,
                            const model::OperationSchema *schema, const std::optional<model::Verdict> &verdict)
{
    const QByteArray &body = response.body;
    OperationText text{.rows = std::make_shared<const TextLines>()};
    if (body.isEmpty()) {
        text.note = Words::tr("No content: the answer has no body.");
    } else if (layout) {
        text.rows = std::make_shared<const LayoutRows>(layout);
        text.isJson = true;
        // A body sent with success answers what became of it; an error answers with another document altogether.
        if (response.status < 400)
            compare(text, request, response, document, *layout, schema);
        if (verdict)
            text.findings = placesOf(verdict->findings, *layout);
    } else if (looksLikeText(body)) {
        text.rows = std::make_shared<const TextLines>(body);
        text.note = Words::tr("%1 Shown as it came.").arg(notJsonText(*document.error()));
    } else {
        text.note = Words::tr("Not JSON and not text. The Raw tab shows the bytes.");
    }
    return text;
}

} // namespace ui
