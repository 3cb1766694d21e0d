// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"
#include "ui/operationtext.h"

#include <QFutureWatcher>

namespace ui {

/// The body laid out as JSON and compared with what was sent. A large one is laid out on another thread.
class OperationPage final : public TextPage
{
    Q_OBJECT

public:
    explicit OperationPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void clear() override;
    void fill() override;

private:
    void adopt(const OperationText &text);

    QFutureWatcher<OperationText> m_layingOut;
};

} // namespace ui
