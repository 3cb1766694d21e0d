// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace run {
class Environments;
}

namespace ui {

class RequestDraft;
class Theme;

/// Where the request goes: environment, version, verb, the URL as it will be sent with its path forms, Send or Cancel.
class RequestBar final : public QWidget
{
    Q_OBJECT

public:
    RequestBar(RequestDraft &draft, run::Environments &environments, const Theme &theme, QWidget *parent = nullptr);

    void setSending(bool sending);
    /// Why the present URL cannot be sent to; empty when it can.
    const QString &problem() const { return m_problem; }

    QToolButton *saveButton() const { return m_save; }
    QToolButton *replayButton() const { return m_replay; }

signals:
    void sendRequested();
    void cancelRequested();
    void manageEnvironmentsRequested();
    void failed(const QString &reason);

private:
    void showEnvironments();
    void showPaths();
    void showUrl();
    void tint();

    RequestDraft &m_draft;
    run::Environments &m_environments;
    const Theme &m_theme;
    QToolButton *m_environment;
    QComboBox *m_version;
    QLabel *m_verb;
    QLabel *m_root;
    QComboBox *m_path;
    QPushButton *m_send;
    QToolButton *m_save;
    QToolButton *m_replay;
    QLabel *m_remark; ///< why the URL is unusable, or how it is sent when that differs from what is typed
    QLabel *m_proxy;  ///< which proxy it goes through, if any
    QString m_problem;
    bool m_sending = false;
};

} // namespace ui
