// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/popup.h"

#include "form/durationtext.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// Edits the parts of a duration's text. A part that is not touched keeps its digits, or stays unwritten.
class DurationPicker final : public Popup
{
    Q_OBJECT

public:
    explicit DurationPicker(QWidget *parent = nullptr);

    /// A text that is no duration stays until the first part is changed; the picker starts with nothing then.
    void setText(const QString &text);

signals:
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPart(const QString &name, QString form::DurationText::*part);

    form::DurationText m_value;
    QCheckBox *m_negative;
    QGridLayout *m_layout;
    std::vector<std::pair<QLineEdit *, QString form::DurationText::*>> m_parts;
};

} // namespace ui
