// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/disposal.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace http {

Disposal::~Disposal() = default;

void Disposal::take(std::unique_ptr<QObject> manager)
{
    m_idle.push_back(std::move(manager));
    // The next request goes first.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
}

void Disposal::takeBusy(std::unique_ptr<QObject> manager)
{
    m_busy.push_back(std::move(manager));
    QTimer::singleShot(m_patience, this, [this] { m_busy.erase(m_busy.begin()); });
}

void Disposal::customEvent(QEvent *)
{
    const auto idle = std::move(m_idle);
    m_idle.clear();
}

} // namespace http
