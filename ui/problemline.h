// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

namespace ui {

/// A problem in one line, shortened to the width there is; pressing it goes there.
class ProblemLine final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    void setProblem(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shorten();

    QString m_problem;
};

} // namespace ui
