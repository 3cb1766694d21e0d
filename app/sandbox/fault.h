// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QStringList>

#include <vector>

// Misbehaviour by name. As text a fault is `NAME`, `NAME=ARGUMENT`, and with `,xN` behind it only for the next N
// requests; without, it stays until it is cleared. `throttle` and `unavailable` say themselves how often.
namespace sandbox {

struct Fault
{
    QString name;          ///< of a FaultMode
    QString argument = {}; ///< empty: the mode's first preset
    int times = 0;         ///< requests it is left for; 0: until it is cleared

    QString text() const; ///< the inverse of parseFault()
    bool operator==(const Fault &) const = default;
};

enum class FaultGroup { Errors, Answers, Redirects, Size, Framing, Time };

/// What there is to choose from.
struct FaultMode
{
    QString name;
    FaultGroup group;
    QString form;        ///< of the argument, `BYTES`; in brackets what may be left out; empty: takes none
    QStringList presets; ///< arguments worth offering; the first one is meant when none is given
    QString sentence;    ///< what it does
};

/// All of them, by group.
std::vector<FaultMode> faultModes();
QString faultGroupName(FaultGroup group);
/// All of them with their sentences, for a terminal.
QString faultHelp();

/// The failure says what is wrong and names what is known.
model::Result<Fault> parseFault(const QString &text);

/// Any number may wait, come before the answer or change it; but only one can say what is answered, and only one how
/// it is sent.
model::Result<void> checkTogether(const std::vector<Fault> &faults);

/// `slow=2s, html-error`.
QString faultsText(const std::vector<Fault> &faults);

} // namespace sandbox
