// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QStaticText>

namespace ui {

/// A plain label for pages of text: wraps everywhere it must, so that one long word never widens the page, and is
/// selectable once the mouse or the focus is on it. QLabel alone makes a text document for each selectable label, a
/// hundred times the cost of its words.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(const QString &text, const char *role = "", QWidget *parent = nullptr);

    /// QLabel::setText() would leave what is painted behind.
    void setWords(const QString &text);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QLabel::setText;
    void makeSelectable();
    bool isSelectable() const { return textInteractionFlags() & Qt::TextSelectableByMouse; }

    QSize laidOut(int width) const;

    mutable QStaticText m_words; ///< laid out for the width last asked for
    mutable QSize m_hint;
};

} // namespace ui
