// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"

namespace ui {

/// The request as it was sent.
class WirePage final : public TextPage
{
    Q_OBJECT

public:
    explicit WirePage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;
};

} // namespace ui
