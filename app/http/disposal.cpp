// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/disposal.h"

#include <QCoreApplication>
#include <QMutexLocker>

namespace http {

Disposal::~Disposal()
{
    passOn();
    m_thread.quit(); // what is to be deleted later is deleted before the thread ends
    m_thread.wait();
}

void Disposal::take(std::unique_ptr<QObject> object)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(object));
    }
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->passOn();
        },
        Qt::QueuedConnection);
}

void Disposal::passOn()
{
    const QMutexLocker lock(&m_mutex);
    for (std::unique_ptr<QObject> &object : m_waiting) {
        object->moveToThread(&m_thread);
        object.release()->deleteLater();
    }
    m_waiting.clear();
}

} // namespace http
