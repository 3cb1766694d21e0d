// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/comparison.h"
#include "model/exchange.h"
#include "ui/labels.h"

// What was sent beside what came back, as values. Touches no widget.
namespace ui {

/// `as sent`, `same instant`, `changed`: a few words.
QString relationText(check::Relation relation);
Tone toneOf(check::Relation relation);
/// For the row of the value in the answer: `✓ as sent`, `✗ sent "A"`.
QString markText(check::Relation relation, const QByteArray &sent);

/// A member, an element, or an object or array above some.
struct ComparedRow
{
    json::Pointer place;
    std::optional<check::Relation> relation = {}; ///< nothing: what is below it tells
    QByteArray sent = {};                         ///< JSON, cut when long; empty: not there
    QByteArray returned = {};                     ///< likewise
    qsizetype offset = -1;                        ///< of the value in the answer; -1: not there
    qsizetype end = -1;                           ///< behind it

    int depth() const { return int(place.tokens().size()) - 1; }
    bool isDifference() const { return relation && *relation != check::Relation::Same; }
    bool operator==(const ComparedRow &) const = default;
};

struct Compared
{
    QString note = {}; ///< why nothing is compared; empty when it is
    std::vector<ComparedRow> rows = {};

    bool operator==(const Compared &) const = default;
};

/// `answer` is the answer's body. An error answers with another document altogether and is not compared.
Compared compared(const model::Request &request, const model::Response &response, const json::Document &answer,
                  const model::OperationSchema *schema);

} // namespace ui
