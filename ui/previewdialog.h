// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/preview.h"

#include <QDialog>

namespace ui {

class Theme;

/// What would be sent now: on top what stands in the way, then the request as it goes on the wire and the variables in
/// it. Accepted when the user wants just that sent.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewDialog)

public:
    PreviewDialog(const Theme &theme, const run::Preview &preview, const QString &environment,
                  QWidget *parent = nullptr);

private:
    QWidget *makeRequest(const Theme &theme);
    QWidget *makeVariables(const Theme &theme);
    QWidget *makeBottom();

    const run::Preview m_preview;
};

} // namespace ui
