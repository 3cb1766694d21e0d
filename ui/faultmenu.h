// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/sandbox.h"

#include <QMenu>

namespace ui {

class Banner;
class Theme;

/// The ways the sandbox can be told to misbehave, by group; those that are on are checked. A fault that contradicts
/// others takes their place.
class FaultMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit FaultMenu(sandbox::Sandbox &sandbox, QWidget *parent = nullptr);

signals:
    /// Something asked for could not be done.
    void failed(const QString &text);

private:
    void addMode(QMenu *menu, const sandbox::FaultMode &mode);
    void turn(const sandbox::FaultMode &mode, bool on);
    void turnOn(const sandbox::FaultMode &mode);
    void set(const std::vector<sandbox::Fault> &faults);
    void showState();

    sandbox::Sandbox &m_sandbox;
    QAction *m_none;
    QList<QAction *> m_modes; ///< named by their mode
};

/// Says that faults are on, as long as they are, with a button that ends them.
Banner *makeFaultBanner(sandbox::Sandbox &sandbox, const Theme &theme, QWidget *parent);

} // namespace ui
