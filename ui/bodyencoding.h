// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace ui {

/// What the bytes of a body look like: `UTF-8`, `invalid UTF-8 at byte 17`, `binary`, ... Takes time with the size.
QString encodingText(QByteArrayView body);

} // namespace ui
