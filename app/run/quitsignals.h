// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace run {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that a session's end is an ordinary end. One at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void received();
};

} // namespace run
