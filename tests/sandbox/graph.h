// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/client.h"
#include "sandbox/sandbox.h"
#include "json/document.h"

#include <gtest/gtest.h>

namespace testing_sandbox {

constexpr char token[] = "canary-4f1d2c.A_~+/=";

constexpr char asJson[] = "Content-Type: application/json\r\n";

/// The bundled operations.
const model::Catalog &bundled();

/// A sandbox that serves the bundled operations, with ids and time stamps that tests know.
class Graph : public testing::Test
{
protected:
    explicit Graph(sandbox::Mode mode);
    void SetUp() override;

    /// One request, with a token and as JSON unless the fields say otherwise.
    Received call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  const QByteArray &fields = withToken(asJson));
    /// The path of a Location header.
    QByteArray pathOf(const Received &received) const;

    static QByteArray withToken(const QByteArray &more);

    QStringList ids;   ///< taken one by one; then `id-1`, `id-2`, …
    QStringList times; ///< taken one by one; then counting seconds of 2020-01-01
    sandbox::Sandbox server;
    quint16 port = 0;

private:
    QString nextId();
    QString nextTime();

    int m_ids = 0;
    int m_times = 0;
};

/// The text of a member below the root, `error/code`; empty when there is none.
QString text(const QByteArray &body, const QString &pointer);

/// Fails unless it is an error as Graph shapes it, of this code.
void expectGraphError(const Received &received, int status, const QString &code);

} // namespace testing_sandbox
