// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/lineeditor.h"

namespace ui {

/// Any JSON on a line, laid out in the larger editor. What is not JSON yet stays where it is typed until it is, and
/// what is not changed keeps its bytes.
class JsonLine : public LineEditor
{
    Q_OBJECT

public:
    JsonLine(const Theme &theme, QWidget *parent);

    void show(const form::Field &field) override;

protected:
    Popup *makeLargerEditor() override;
    void take(const QString &text) override;

private:
    /// `shown` is the body's value in another layout, `text` what was made of it.
    void put(const QByteArray &shown, const QByteArray &text);
    void showValue();
    /// True when the line holds this value, in whatever layout.
    bool holds(const QByteArray &raw) const;

    QByteArray m_taken; ///< what the body holds for this field, as far as this line knows; empty when nothing
    QByteArray m_shown; ///< the same value as the line has it
    QString m_name;     ///< of the property last shown
    json::Pointer m_at;
};

} // namespace ui
