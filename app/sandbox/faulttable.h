// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/fault.h"
#include "sandbox/script.h"
#include "sandbox/strictrules.h"

#include <functional>

// The table of faults: one entry a mode, in one file a group of them.
namespace sandbox {

/// What the sandbox would say without a fault.
struct Usual
{
    std::function<Answer()> answer; ///< carries the request out
    std::function<Answer(const Complaint &)> refusal;
};

/// Content that is made while it is sent.
struct Content
{
    qint64 size = 0;                  ///< bytes
    std::function<QByteArray()> next; ///< the next piece, empty at the end
};

/// An answer on its way through the faults.
struct Making
{
    const IncomingRequest &request;
    const Usual &usual;
    Script before = {}; ///< the answer
    Answer answer = {};
    std::optional<Content> content = {};                ///< in place of the answer's body
    std::function<Script(const Making &)> framing = {}; ///< in place of plain()
};

using Effect = std::function<void(Making &)>;

/// When a fault takes effect.
enum class Stage {
    Before, ///< something comes before the answer
    Answer, ///< decides what is answered; the request is not carried out unless it says so
    Change, ///< changes the answer
    Framing ///< decides how it is sent
};

struct FaultEntry
{
    FaultMode mode;
    Stage stage = Stage::Answer;
    bool counts = false; ///< the argument begins with the number of requests
    model::Result<Effect> (*effect)(const QString &argument) = nullptr;
};

std::vector<FaultEntry> errorFaults();
std::vector<FaultEntry> answerFaults();
std::vector<FaultEntry> redirectFaults();
std::vector<FaultEntry> sizeFaults();
std::vector<FaultEntry> framingFaults();
std::vector<FaultEntry> timeFaults();

std::vector<FaultEntry> faultTable();
const FaultEntry *entryOf(const std::vector<FaultEntry> &table, const QString &name);

/// Arguments. `name` is for the words of the failure.
model::Result<qint64> parsedNumber(const QString &text, qint64 least, qint64 most);
/// `200ms`, `1.5s`, `2m`; without a unit seconds.
model::Result<std::chrono::milliseconds> parsedTime(const QString &text);
/// `100MB`, `1.5GB`, `64KB`, `1000`; decimal units.
model::Result<qint64> parsedSize(const QString &text, qint64 least);

/// The answer's bytes: head with Content-Length, then the body.
Script plain(const Making &making);
/// The body in pieces, whichever kind it is.
Content contentOf(const Making &making);
/// `Connection: close` when the request asked for it.
QByteArray connectionField(const Making &making);

} // namespace sandbox
