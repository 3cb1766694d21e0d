// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "json/pointer.h"
#include "json/write.h"

#include <QStringList>

#include <vector>

// Right answers, and what can be done to them.
namespace verdict {

/// An operation, and a recording of it in which everything is right.
struct Sample
{
    const model::OperationSchema *schema;
    model::Recording right;
};

/// A right answer with something done to it.
struct Case
{
    const char *kind; ///< lives as long as the program
    model::Recording recording;
    /// Defects: pointers or header fields, any one of which a finding must point at.
    QStringList places = {};
};

/// Both operations the programs ship and every schema of `folder`. What they refer to lives as long as the program.
std::vector<Sample> samples(const QString &folder);

/// One thing wrong each: right answers with a single defect, of every kind that fits the sample.
void addBodyDefects(const Sample &sample, std::vector<Case> &cases);
void addMessageDefects(const Sample &sample, std::vector<Case> &cases);
/// Nothing wrong: the same answer in other forms a service may choose.
void addVariations(const Sample &sample, std::vector<Case> &cases);

/// A scalar, object or array of a body, and what is declared there.
struct Spot
{
    json::Pointer place;
    QByteArray raw;
    json::Kind kind;
    const model::Property *property = nullptr; ///< null: not declared
    bool isElement = false;
};

/// Everything in a body by the schema, in the order of the text; `body` is JSON.
std::vector<Spot> spotsOf(const Sample &sample, const QByteArray &body);

/// A JSON string.
inline QByteArray quoted(const QString &text)
{
    return json::quote(text);
}

/// The body with another text at a place.
QByteArray replaced(const QByteArray &body, const json::Pointer &place, const QByteArray &raw);
QByteArray withoutMember(const QByteArray &body, const json::Pointer &place);
QByteArray withMember(const QByteArray &body, const json::Pointer &object, qsizetype position, const QString &name,
                      const QByteArray &raw);
QByteArray renamed(const QByteArray &body, const json::Pointer &place, const QString &name);

} // namespace verdict
