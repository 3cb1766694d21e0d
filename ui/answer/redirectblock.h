// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/redirect.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Where an answer points, and the ways to follow it. Nothing is followed without a click.
class RedirectBlock final : public QFrame
{
    Q_OBJECT

public:
    explicit RedirectBlock(QWidget *parent = nullptr);

    /// Hides the block when there is nothing to follow.
    void setRedirect(const std::optional<run::Redirect> &redirect);

signals:
    void followRequested(run::Credentials credentials);
    /// For another origin: with the token only after the question that names it.
    void followWithTokenRequested();

private:
    QLabel *m_text;
    QLabel *m_target;
    QPushButton *m_follow;
    QPushButton *m_withToken;
    bool m_isSameOrigin = false;
};

/// What the block says above the target, without it.
QString redirectInWords(const run::Redirect &redirect);

} // namespace ui
