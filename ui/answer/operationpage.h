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

    bool showPlace(qsizetype begin, qsizetype end) override;

protected:
    void clear() override;
    void fill() override;
    void adoptVerdict() override;
    qsizetype bodyOffset(qsizetype shown) const override;

private:
    void adoptReading();
    void layOut();
    void adopt(const OperationText &text);

    void showWanted();

    ReadingLine *m_reading;
    std::optional<OperationText> m_text;                     ///< once the whole body is laid out
    std::optional<std::pair<qsizetype, qsizetype>> m_wanted; ///< to be shown then, in the body
    std::shared_ptr<const json::Layout> m_shown;             ///< null when the body is shown as it came
};

} // namespace ui
