// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowstate.h"

#include <QSettings>

#include <limits>

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
    state.collection = settings.value(QStringLiteral("collection")).toString();
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
    settings.setValue(QStringLiteral("collection"), collection);
    settings.setValue(QStringLiteral("scheme"), QLatin1String(schemeNames[int(scheme)]));
}

history::Budget loadBudget(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    const auto number = [&settings](const QString &name, qint64 most) -> std::optional<qint64> {
        const qint64 value = settings.value(QStringLiteral("keep/") + name).toLongLong();
        return value > 0 && value <= most ? std::optional(value) : std::nullopt;
    };
    history::Budget budget;
    if (const auto days = number(QStringLiteral("days"), std::numeric_limits<int>::max()))
        budget.days = int(*days);
    budget.count = number(QStringLiteral("count"), std::numeric_limits<qint64>::max());
    budget.bytes = number(QStringLiteral("bytes"), std::numeric_limits<qint64>::max());
    return budget;
}

void saveBudget(const QString &file, const history::Budget &budget)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.remove(QStringLiteral("keep"));
    const auto write = [&settings](const QString &name, const auto &value) {
        if (value)
            settings.setValue(QStringLiteral("keep/") + name, qint64(*value));
    };
    write(QStringLiteral("days"), budget.days);
    write(QStringLiteral("count"), budget.count);
    write(QStringLiteral("bytes"), budget.bytes);
}

} // namespace ui
