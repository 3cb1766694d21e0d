// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace model {

/// How much a finding weighs. Only failures make a verdict fail.
enum class FindingSeverity {
    Note, ///< worth knowing, never wrong
    Warn, ///< doubtful, or wrong for a reason that is not the service's
    Fail  ///< breaks a rule
};

/// `note`, `warn`, `fail`: stable names for files and machine output.
QString findingSeverityName(FindingSeverity severity);
std::optional<FindingSeverity> findingSeverityFromName(QStringView name);

/// One outcome of one check. Never holds a token, nor the text of anything that looks like one.
struct Finding
{
    QString check; ///< id of the check: `enumeration`, `echo`, `user`
    FindingSeverity severity = FindingSeverity::Fail;
    QString pointer = {};  ///< JSON Pointer into the answer's body (RFC 6901); empty: the body, or the message
    QString field = {};    ///< name of the header field it is about, `status` for the status line; empty: the body
    QString expected = {}; ///< short, as the rule has it
    QString actual = {};   ///< short, as the answer has it
    QString message = {};  ///< in words for the user: one sentence
    QString source = {};   ///< of the rule: page and line, CSDL element, RFC or OData section
    QString accepted = {}; ///< why it does not count for this request; empty: it counts

    bool operator==(const Finding &) const = default;
};

/// All findings of one exchange, summed up.
struct Verdict
{
    int passed = 0; ///< checks that had something to look at and found nothing worse than a note
    std::vector<Finding> findings = {};

    int failed() const { return count(FindingSeverity::Fail); }
    int warnings() const { return count(FindingSeverity::Warn); }
    int notes() const { return count(FindingSeverity::Note); }
    bool isFailure() const { return failed() > 0; }

    bool operator==(const Verdict &) const = default;

private:
    /// Those that count.
    int count(FindingSeverity severity) const;
};

} // namespace model
