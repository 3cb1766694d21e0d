// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/environmentlist.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class Banner;
class EnvironmentEditor;
class Theme;

/// Adds, copies, edits and removes environments; nothing outside changes before environments() is asked for.
class EnvironmentDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentDialog)

public:
    /// Opens at the environment with the id `current`. `previewPath` is the path the preview calls.
    EnvironmentDialog(const Theme &theme, const std::vector<model::Environment> &environments, const QString &current,
                      const QString &previewPath = QStringLiteral("/me"), QWidget *parent = nullptr,
                      const EnvironmentList::HoldsToken &holdsToken = {});

    /// What the user made of them; all usable when the dialog was accepted.
    const std::vector<model::Environment> &environments() const { return m_list.all(); }
    /// The one selected last.
    QString current() const;

private:
    QWidget *makeLeft();
    QWidget *makeBottom();
    void rebuild(int row);
    void select(int row);
    void remove();
    void judge();

    const Theme &m_theme;
    EnvironmentList m_list;
    QListWidget *m_view;
    EnvironmentEditor *m_editor;
    Banner *m_banner;
    QPushButton *m_remove;
    QPushButton *m_showProblem;
    QPushButton *m_ok;
};

} // namespace ui
