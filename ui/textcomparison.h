// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace ui {

/// The lines of both texts in one, those of the first alone marked `-`, those of the second alone `+`.
QString comparedText(const QByteArray &before, const QByteArray &after);

/// Shows how one text came out of another.
class TextComparison final : public QDialog
{
    Q_OBJECT

public:
    TextComparison(const QString &title, const QByteArray &before, const QByteArray &after, QWidget *parent);
};

} // namespace ui
