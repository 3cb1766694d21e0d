// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"

namespace ui {

/// Status line and header fields of the answer.
class AnswerHeadersPage final : public TextPage
{
    Q_OBJECT

public:
    explicit AnswerHeadersPage(const Theme &theme, QWidget *parent = nullptr);

    bool showField(const QString &name) override;

protected:
    void fill() override;
};

} // namespace ui
