// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowstate.h"

#include <QSettings>

namespace ui {

namespace {

constexpr const char *schemeNames[] = {"system", "light", "dark"};

} // namespace

WindowState WindowState::load(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    WindowState state;
    state.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    state.columns = settings.value(QStringLiteral("columns")).toByteArray();
    state.rows = settings.value(QStringLiteral("rows")).toByteArray();
    state.historyColumns = settings.value(QStringLiteral("historyColumns")).toByteArray();
    state.operation = settings.value(QStringLiteral("operation")).toString();
    const QString scheme = settings.value(QStringLiteral("scheme")).toString();
    for (int i = 0; i < 3; ++i) {
        if (scheme == QLatin1String(schemeNames[i]))
            state.scheme = Scheme(i);
    }
    return state;
}

void WindowState::save(const QString &file) const
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("geometry"), geometry);
    settings.setValue(QStringLiteral("columns"), columns);
    settings.setValue(QStringLiteral("rows"), rows);
    settings.setValue(QStringLiteral("historyColumns"), historyColumns);
    settings.setValue(QStringLiteral("operation"), operation);
    settings.setValue(QStringLiteral("scheme"), QLatin1String(schemeNames[int(scheme)]));
}

} // namespace ui
