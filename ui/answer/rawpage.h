// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/textpage.h"

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

protected:
    void clear() override;
    void fill() override;

private:
    QCheckBox *m_hex;
};

} // namespace ui
