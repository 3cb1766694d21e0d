// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace translations {

/// Makes the application speak a language: `de`, `en`, or the system's when empty. One that is named also decides how
/// numbers are written; one there is nothing for leaves the texts English. The translator works as long as it lives.
std::unique_ptr<QTranslator> install(const QString &language);

} // namespace translations
