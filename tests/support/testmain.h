// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>
#include <ostream>

QT_BEGIN_NAMESPACE
/// Lets GoogleTest print Qt text.
void PrintTo(const QString &text, std::ostream *out);
void PrintTo(const QByteArray &bytes, std::ostream *out);
QT_END_NAMESPACE

namespace support {

/// Runs every test of this program; a Qt warning nobody expected fails the test it falls into.
int runTests(int argc, char **argv);

/// Qt messages that contain this text are expected until the end of the running test.
void expectWarning(const QString &text);

/// Runs the event loop until the condition holds; false when `milliseconds` passed first.
bool waitFor(const std::function<bool()> &condition, int milliseconds = 10000);

} // namespace support
