// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace ui {

class Theme;

/// Every automatic check, and where its rules come from.
class CheckList final : public QDialog
{
    Q_OBJECT

public:
    explicit CheckList(const Theme &theme, QWidget *parent);
};

} // namespace ui
