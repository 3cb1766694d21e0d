// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace form {

/// Two texts hold the same JSON value in two layouts: `raw` as the body has it, `shown` as it was laid out for reading.
/// The reader changed `shown` into `edited`, which is JSON too. What he changed is put into `raw`, and every byte of
/// `raw` he did not touch stays as it is; blanks between tokens count as layout.
QByteArray transferred(const QByteArray &raw, const QByteArray &shown, const QByteArray &edited);

} // namespace form
