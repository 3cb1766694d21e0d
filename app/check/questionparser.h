// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/linescanner.h"
#include "check/quantity.h"

namespace check {

/// Reads the part of a line behind its target: question and values.
class QuestionParser : protected LineScanner
{
protected:
    explicit QuestionParser(const QString &line) : LineScanner(line) {}

    bool readQuestion();
    std::optional<AnswerPath> pathHere();

    UserCheck m_check;

private:
    bool readOperands(Question question, bool isNegated = false);
    bool readList();
    bool readOperand(bool inList = false);
    /// Without quotes: to the end of the line, of a list to the comma.
    bool readText(bool inList);
    bool readLiteral();
    bool readStatus(bool inList);
    bool readQuantity(Measure measure);
    std::optional<qint64> quantityHere(Measure measure);
    bool readJson();
    /// Behind the string, object or array that begins here; the end of the line when it does not end.
    qsizetype endOfJson() const;
    bool readPattern();
    bool readWindow();
    bool readType();
    QString valueRemedy() const;
    bool add(const Operand &operand);
};

} // namespace check
