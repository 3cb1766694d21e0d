// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/subject.h"
#include "model/finding.h"

#include <memory>

// Is the answer right? Each file in checks/ knows one rule; judge() asks all of them.
namespace check {

// By this name lupdate knows the class around a function that returns one.
using model::Finding;

/// Where checks put what they find.
class Findings final
{
public:
    explicit Findings(QString check) : m_check(std::move(check)) {}

    /// With the id of the check that is asked. Beyond limits::maxFindings of one check they are only counted.
    void add(Finding finding);
    /// More are only counted: whoever has many to make can leave() them.
    bool isFull() const;
    void leave() { ++m_left; }

    const std::vector<model::Finding> &all() const { return m_all; }
    qsizetype left() const { return m_left; } ///< not kept

private:
    QString m_check;
    std::vector<model::Finding> m_all;
    qsizetype m_left = 0;
};

/// One rule, or a few that belong together. Has no state.
class Check
{
    Q_DISABLE_COPY_MOVE(Check)

public:
    virtual ~Check() = default;

    /// Stable, for files: `promised-status`.
    virtual QString id() const = 0;
    /// For the list of checks: "Promised status".
    virtual QString title() const = 0;
    /// Where its rules come from, for the list of checks; a finding may say it more closely.
    virtual QString source() const = 0;
    /// False: there was nothing for it to look at.
    virtual bool judge(const Subject &subject, Findings &findings) const = 0;

protected:
    Check() = default;
};

/// One of each in checks/, by file name.
std::vector<std::unique_ptr<Check>> makeChecks();

/// What is right and wrong about the answer of an exchange; nothing when there is no answer. `schema` is that of the
/// recording's operation and may be null: then only the rules that hold for every answer count. The same recording
/// always gets the same verdict: nothing depends on the clock. Safe on any thread; takes time with the size of the
/// body.
std::optional<model::Verdict> judge(const model::Recording &recording, const model::OperationSchema *schema);

} // namespace check
