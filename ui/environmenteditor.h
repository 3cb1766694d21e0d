// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;
class TransportEditor;
class VariablesEditor;

/// The fields of one environment, and the URL they make.
class EnvironmentEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentEditor)

public:
    /// `previewPath` is what the preview calls, below the version.
    EnvironmentEditor(const Theme &theme, const QString &previewPath, QWidget *parent = nullptr);

    void edit(const model::Environment &environment);
    /// Says in words why the environment cannot be used, or shows the URL.
    void setProblem(const std::optional<model::Failure> &problem);
    void focusName();

signals:
    void edited(const model::Environment &environment);

private:
    void addFields(QFormLayout *form);
    void takeFields();
    void splitPastedUrl();
    void showDefaultPort();

    const QString m_previewPath;
    model::Environment m_environment;
    QString m_hostBefore;
    bool m_filling = false;

    QLineEdit *m_name;
    QComboBox *m_scheme;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_basePath;
    QComboBox *m_version;
    QSpinBox *m_deadline;
    VariablesEditor *m_variables;
    TransportEditor *m_transport;
    TextLabel *m_sandboxNote;
    TextLabel *m_preview;
    TextLabel *m_problem;
};

} // namespace ui
