// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/environmenteditor.h"

#include "ui/environmentlist.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/transporteditor.h"
#include "ui/variableseditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>

namespace ui {

namespace {

/// A list entry for a word the list does not have, so that a file's own word is shown and kept.
void select(QComboBox *combo, const QString &word)
{
    if (combo->findText(word) < 0)
        combo->addItem(word);
    combo->setCurrentText(word);
}

void setReadOnlyLook(QWidget *field, bool readOnly)
{
    field->setProperty("unset", readOnly);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

EnvironmentEditor::EnvironmentEditor(const Theme &theme, const QString &previewPath, QWidget *parent)
    : QWidget(parent),
      m_previewPath(previewPath),
      m_name(new QLineEdit),
      m_scheme(new QComboBox),
      m_host(new QLineEdit),
      m_port(new QSpinBox),
      m_basePath(new QLineEdit),
      m_version(new QComboBox),
      m_deadline(new QSpinBox),
      m_variables(new VariablesEditor(theme)),
      m_transport(new TransportEditor),
      m_sandboxNote(new TextLabel(tr("Chosen by the sandbox in this program"), "small")),
      m_preview(new TextLabel({}, "mono")),
      m_problem(new TextLabel({}, "error"))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(2 * Theme::unit);
    form->setVerticalSpacing(Theme::unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addFields(form);
    m_preview->setFont(theme.monospace());
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setFocusPolicy(Qt::StrongFocus);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *outcome = new QVBoxLayout;
    outcome->setSpacing(Theme::unit / 2);
    outcome->addWidget(m_preview);
    outcome->addWidget(m_problem);
    form->addRow(plainLabel(tr("Will be sent to"), "muted"), outcome);
    QLabel *label = plainLabel(tr("Variables"));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setPlainToolTip(label, tr("A request may say {{name}} in its path, header fields and body"));
    form->addRow(label, m_variables);
    form->addRow(m_transport);
    connect(m_variables, &VariablesEditor::edited, this, &EnvironmentEditor::takeFields);
    connect(m_transport, &TransportEditor::edited, this, &EnvironmentEditor::takeFields);
}

void EnvironmentEditor::addFields(QFormLayout *form)
{
    const auto addRow = [form](const char *name, const QString &label, QWidget *field) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        form->addRow(plainLabel(label), field);
    };
    m_scheme->addItems({QStringLiteral("https"), QStringLiteral("http")});
    m_port->setRange(0, 65535); // 0 stands for the scheme's own
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_basePath->setPlaceholderText(tr("None"));
    m_host->setPlaceholderText(tr("graph.microsoft.com, or paste a whole URL"));
    m_version->setEditable(true);
    m_version->setInsertPolicy(QComboBox::NoInsert);
    m_version->addItems({QStringLiteral("v1.0"), QStringLiteral("beta")});
    m_deadline->setRange(1, int(model::limits::maxDeadline.count()));
    m_deadline->setSuffix(tr(" s"));
    m_deadline->setButtonSymbols(QAbstractSpinBox::NoButtons);

    addRow("name", tr("Name"), m_name);
    addRow("scheme", tr("Scheme"), m_scheme);
    addRow("host", tr("Host"), m_host);
    addRow("port", tr("Port"), m_port);
    form->addRow(QString(), m_sandboxNote);
    addRow("basePath", tr("Base path"), m_basePath);
    addRow("version", tr("Version"), m_version);
    addRow("deadline", tr("Deadline"), m_deadline);
    setPlainToolTip(m_deadline, tr("From Send to the last byte of the answer"));

    for (QLineEdit *field : {m_name, m_basePath})
        connect(field, &QLineEdit::textEdited, this, &EnvironmentEditor::takeFields);
    for (QComboBox *field : {m_scheme, m_version})
        connect(field, &QComboBox::currentTextChanged, this, &EnvironmentEditor::takeFields);
    for (QSpinBox *field : {m_port, m_deadline})
        connect(field, &QSpinBox::valueChanged, this, &EnvironmentEditor::takeFields);
    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &text) {
        // More than one character at once was pasted; what is typed is left alone until it is finished.
        if (text.size() > m_hostBefore.size() + 1)
            splitPastedUrl();
        m_hostBefore = m_host->text();
        takeFields();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &EnvironmentEditor::splitPastedUrl);
}

void EnvironmentEditor::edit(const model::Environment &environment)
{
    m_filling = true;
    m_environment = environment;
    const model::ServiceRoot &root = environment.root;
    m_name->setText(environment.name);
    select(m_scheme, root.scheme);
    m_host->setText(root.host);
    m_hostBefore = root.host;
    m_port->setValue(qMax(0, root.port));
    m_basePath->setText(root.basePath);
    m_version->setCurrentText(root.version);
    m_deadline->setValue(environment.deadlineSeconds);
    m_variables->edit(environment.variables);
    m_transport->edit(environment);
    m_transport->setVisible(!environment.sandbox); // which is no network

    m_scheme->setEnabled(!environment.sandbox);
    m_host->setReadOnly(environment.sandbox);
    m_port->setEnabled(!environment.sandbox);
    setReadOnlyLook(m_host, environment.sandbox);
    m_sandboxNote->setVisible(environment.sandbox);
    m_filling = false;
    showDefaultPort();
}

void EnvironmentEditor::setProblem(const std::optional<model::Failure> &problem)
{
    // The reason and the URL that can be formed all the same: a name used twice does not change the address.
    const model::Result<QUrl> url = m_environment.root.url(m_previewPath);
    m_preview->setWords(url ? QString::fromLatin1(url->toEncoded()) : QString());
    m_preview->setVisible(url.has_value());
    m_problem->setWords(problem ? visibleText(problem->text()) : QString());
    m_problem->setVisible(problem.has_value());
}

void EnvironmentEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void EnvironmentEditor::takeFields()
{
    if (m_filling)
        return;
    m_environment.name = m_name->text().trimmed();
    m_environment.deadlineSeconds = m_deadline->value();
    m_environment.variables = m_variables->variables();
    model::ServiceRoot &root = m_environment.root;
    root.basePath = m_basePath->text().trimmed();
    root.version = m_version->currentText().trimmed();
    if (!m_environment.sandbox) {
        root.scheme = m_scheme->currentText();
        root.host = m_host->text().trimmed();
        root.port = m_port->value() == 0 ? -1 : m_port->value();
    }
    if (!m_environment.sandbox)
        m_transport->takeInto(m_environment);
    m_transport->judge(root);
    showDefaultPort();
    emit edited(m_environment);
}

void EnvironmentEditor::splitPastedUrl()
{
    if (m_environment.sandbox)
        return;
    const std::optional<model::ServiceRoot> root = rootFromPasted(m_host->text(), m_version->currentText());
    if (!root)
        return;
    m_environment.root = *root;
    edit(model::Environment(m_environment));
    emit edited(m_environment);
}

void EnvironmentEditor::showDefaultPort()
{
    m_port->setSpecialValueText(m_environment.sandbox                                ? tr("Any that is free")
                                : m_environment.root.scheme == QLatin1String("http") ? tr("Default (80)")
                                                                                     : tr("Default (443)"));
}

} // namespace ui
