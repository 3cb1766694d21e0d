// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace ui {

/// The body as it came: as text or as hexadecimal numbers.
class RawPage final : public TextPage
{
    Q_OBJECT

public:
    explicit RawPage(const Theme &theme, QWidget *parent = nullptr);

    bool showPlace(qsizetype begin, qsizetype end) override;

protected:
    void clear() override;
    void fill() override;
    qsizetype bodyOffset(qsizetype shown) const override;

private:
    struct Rows
    {
        std::shared_ptr<const TextRows> text;
        QString encoding;
    };

    void adopt(const Rows &rows);
    void show();
    void selectWanted();

    QCheckBox *m_hex;
    Rows m_rows; ///< of the whole body; no text while it is still broken into rows
    std::optional<TextSelection> m_wanted;
};

} // namespace ui
