// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/finding.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// Asks why a finding is not to count; takes no empty reason.
class AcceptDialog final : public QDialog
{
    Q_OBJECT

public:
    AcceptDialog(const model::Finding &finding, QWidget *parent);

    QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace ui
