// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/serviceerror.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// What the service says went wrong: its codes from the outermost to the deepest, its words, what the code means, and
/// the ids its support asks for.
class ServiceErrorBlock final : public QFrame
{
    Q_OBJECT

public:
    explicit ServiceErrorBlock(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself when there is no response, or none that is an error.
    void show(const std::optional<model::Response> &response);
    /// Sentences about the token of the request, below the rest.
    void explainAccess(const QStringList &sentences);

private:
    struct Id
    {
        QWidget *row = nullptr;
        QLabel *label = nullptr;
        QToolButton *copy = nullptr;
        QString text;
    };

    QLabel *addLine(const char *name, const char *role = "");
    void addId(Id &id, const char *name, const QString &copyText);
    void setId(Id &id, const QString &name, const QString &text);
    void adoptTheme();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QLabel *m_codes;
    QLabel *m_message;
    QLabel *m_details;
    QLabel *m_meaning;
    QLabel *m_access;
    Id m_requestId;
    Id m_clientRequestId;
};

} // namespace ui
