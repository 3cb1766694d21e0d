// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/answerpath.h"
#include "model/expectations.h"
#include "model/result.h"

#include <QRegularExpression>

// What a user expects of an answer, a line each. A line is empty, a comment (`# why`), a check or a capture.
//
//   status == 201                          status 2xx
//   status in 200, 201                     status is one of 200, 201
//   header content-type contains json      header location exists
//   $.status == "Running"                  /status == "Running"
//   $.error not exists                     $.value[*].id matches ^[0-9a-f-]+$
//   count $.value >= 1                     $.value count == 2
//   $.id is type Edm.Guid                  $.status is one of "a", "b"
//   $.createdDateTime within 5 min of now  $.end within 1 h of $.start
//   duration < 500 ms                      size < 10 kB
//   not $.status == "Failed"               $.status not starts with "F"
//   capture id = $.id                      capture place = header location
//
// What is judged: `status`; `header NAME`; `duration`, from Send to the last byte; `size`, of the body; a path into the
// body (answerpath.h), of which every value it means must hold. A `count` in front of or behind a path means how many
// elements an array, or members an object, has; behind a path that means many values, how many those are.
//
// What it is asked:
//   exists                       `null` exists too. Of `header NAME`: the field is there
//   == != < <= > >=              a value; `<` and the like need numbers or time stamps on both sides
//   is one of A, B   in A, B     any of these values
//   contains X                   a text in a text, or an element of an array
//   starts with X  ends with X
//   matches PATTERN              a Perl regular expression, up to the end of the line, found anywhere in the text;
//                                `(?i)` in front ignores letter case. Of a number its text is looked at
//   within TIME of WHEN          a time stamp, this far from `now`, from another path's, or from "2026-01-31T…Z".
//                                `now` is when the answer had come, never today
//   is type T                    an Edm type, `Collection(T)`, or `string`, `number`, `boolean`, `object`, `array`,
//                                `null`
// `not` in front of the question, or of the whole line, turns it round for each value. A value that is not there, or of
// a kind the question does not fit, makes the line fail either way.
//
// Values are JSON, `"text"` in quotes, or another path. They compare by meaning: numbers by value, time stamps by
// instant, texts exactly, objects by their members, arrays in order. Texts for `header`, `contains`, `starts with` and
// `ends with` need no quotes; numbers for `duration` and `size` have a unit (quantity.h). `{{variables}}` are put in
// before the request is sent.
namespace check {

/// What a line looks at.
struct Target
{
    enum class Kind { Status, Header, Duration, Size, Body };

    Kind kind = Kind::Body;
    QString header = {}; ///< its name
    AnswerPath path = {};
    bool counts = false; ///< how many there are instead of what they are
};

enum class Question {
    Exists,
    Equals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    OneOf,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
    Within,
    IsType
};

/// A value to compare with.
struct Operand
{
    json::Document value = {}; ///< always valid unless there is a path
    std::optional<AnswerPath> path = {};
    bool isNow = false;
};

/// A line that is a check or a capture.
struct UserCheck
{
    QString line = {};        ///< without blanks around it
    QString captureName = {}; ///< not empty: the target is kept under this name, and nothing is asked
    Target target = {};
    Question question = Question::Exists;
    bool isNegated = false;
    std::vector<Operand> operands = {}; ///< one; of OneOf at least one; none for Exists, Matches and IsType
    QStringList statusClasses = {};     ///< OneOf of `status`: `2xx`
    QString type = {};                  ///< IsType
    QRegularExpression pattern = {};    ///< Matches; with a limit to what it may cost
    qint64 window = 0;                  ///< Within: microseconds to either side
    QString expected = {};              ///< the question in the user's words, for findings: `contains json`
};

/// Why a line is none.
struct LineProblem
{
    int column = 1; ///< of the character at which it goes wrong, from 1
    QString what = {};
    QString remedy = {};

    /// All of it in one sentence or two.
    QString text() const;

    bool operator==(const LineProblem &) const = default;
};

/// Nothing when the line is empty or a comment.
using ParsedLine = tl::expected<std::optional<UserCheck>, LineProblem>;

/// Lines of more than limits::maxCheckLine characters are a problem.
ParsedLine parseLine(const QString &line);

/// Whether one of the lines judges the status, so that what the page promises does not count.
bool saysStatus(const model::Expectations &expectations);

/// The words of the language, for completion and remedies.
QStringList questionWords(const Target &target);
/// `Edm.Boolean` and the others an answer may have.
QStringList checkedTypes();

} // namespace check
