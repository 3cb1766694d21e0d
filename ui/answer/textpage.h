// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/answerpage.h"
#include "ui/textview.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// A text with a remark above it and one below it.
class TextPage : public AnswerPage
{
    Q_OBJECT

public:
    /// `viewName` is said by assistive technology.
    TextPage(const QString &name, const QString &title, const QString &viewName, const Theme &theme, QWidget *parent);

    void openFind() override { m_view->openFind(); }

protected:
    void clear() override;
    /// An empty text hides the remark.
    void setNote(const QString &text);
    void setBelow(const QString &text);
    /// Where in the body that stands which the view shows at this offset; -1: nowhere.
    virtual qsizetype bodyOffset(qsizetype shown) const;
    /// Says that there is no answer; false when there is one.
    bool saidThatNoneCame();

    TextView &view() const { return *m_view; }
    QLabel *note() const { return m_note; }
    QVBoxLayout *column() const { return m_column; }

private:
    void addPlaces(QMenu &menu, qsizetype shown);

    QLabel *m_note;
    TextView *m_view;
    QLabel *m_below;
    QVBoxLayout *m_column;
};

} // namespace ui
