// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace model {

/// The phrase that usually stands behind a status (RFC 9110, 15, and the pages of Graph); empty for one that is not
/// known.
QByteArray reasonPhrase(int status);

} // namespace model
