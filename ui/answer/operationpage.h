// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"
#include "ui/operationtext.h"

namespace ui {

class ReadingLine;

/// The body laid out as JSON and compared with what was sent; of a large one the begin while the rest is read.
class OperationPage final : public TextPage
{
    Q_OBJECT

public:
    explicit OperationPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void clear() override;
    void fill() override;
    qsizetype bodyOffset(qsizetype shown) const override;

private:
    void adoptReading();
    void layOut();
    void adopt(const OperationText &text);

    ReadingLine *m_reading;
    std::shared_ptr<const json::Layout> m_shown; ///< null when the body is shown as it came
};

} // namespace ui
