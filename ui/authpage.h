// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"
#include "model/secret.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace run {
class Tokens;
}

namespace ui {

class TextLabel;

/// What was left out of a pasted token, in words; empty when it was taken as it came.
QString pastedNotice(const QByteArray &pasted, const model::Secret &token);

/// The Auth tab: takes the bearer token of one environment and never gives it back. What was typed leaves the field as
/// soon as it is set.
class AuthPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuthPage)

public:
    explicit AuthPage(run::Tokens &tokens, QWidget *parent = nullptr);

    /// What was typed for another environment is dropped.
    void setEnvironment(const model::Environment &environment);
    /// For the environment that is shown; `notice` says where it came from.
    void setToken(const model::Secret &token, const QString &notice);

signals:
    void tokenChanged(const QString &environmentId);

private:
    void set();
    void clear();
    void say(const QString &words, bool isError);
    void showState();

    run::Tokens &m_tokens;
    model::Environment m_environment;
    QLabel *m_state;
    TextLabel *m_for;
    QLineEdit *m_field;
    QPushButton *m_set;
    QPushButton *m_clear;
    TextLabel *m_notice;
    TextLabel *m_refusal;
};

} // namespace ui
