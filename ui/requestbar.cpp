// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/requestbar.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/adhoc.h"
#include "run/compose.h"
#include "run/environments.h"
#include "run/headerrows.h"
#include "run/sendoptions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Choices that leave every header field out.
std::vector<model::HeaderChoice> withoutFields(const model::OperationSchema &schema)
{
    std::vector<model::HeaderChoice> choices;
    for (const run::HeaderRow &row : run::headerRows(schema, {}))
        choices.push_back({row.name, row.value, false});
    return choices;
}

} // namespace

RequestBar::RequestBar(RequestDraft &draft, run::Environments &environments, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_environments(environments),
      m_theme(theme),
      m_environment(new QToolButton(this)),
      m_version(new QComboBox(this)),
      m_verb(plainLabel({}, "verb", this)),
      m_root(plainLabel({}, "muted", this)),
      m_path(new QComboBox(this)),
      m_send(new QPushButton(this)),
      m_save(new QToolButton(this)),
      m_replay(new QToolButton(this)),
      m_remark(plainLabel({}, "small", this)),
      m_proxy(plainLabel({}, "warning", this))
{
    m_environment->setObjectName(QStringLiteral("environment"));
    m_environment->setPopupMode(QToolButton::InstantPopup);
    m_environment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setMenu(new QMenu(m_environment));

    m_version->setObjectName(QStringLiteral("version"));
    m_version->setEditable(true);
    m_version->setInsertPolicy(QComboBox::NoInsert);
    m_version->setCompleter(nullptr); // it would change the letter case of what is typed
    m_version->addItems({QStringLiteral("v1.0"), QStringLiteral("beta")});
    m_version->setAccessibleName(tr("Version"));
    m_version->setToolTip(tr("Version segment of the URL: v1.0, beta or your own"));
    m_version->setFixedWidth(88);

    m_root->setFont(theme.monospace());
    m_root->setObjectName(QStringLiteral("serviceRoot"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setEditable(true);
    m_path->setInsertPolicy(QComboBox::NoInsert);
    m_path->setCompleter(nullptr);
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_path->setMinimumContentsLength(24);
    QFont bold = theme.monospace();
    bold.setBold(true);
    m_path->setFont(bold);
    m_path->setAccessibleName(tr("Path"));

    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty("role", QStringLiteral("primary"));
    setFocusProxy(m_send);
    for (QToolButton *button : {m_save, m_replay})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save"));
    m_replay->setText(tr("Replay"));
    m_replay->setAccessibleName(tr("Replay"));

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    lines->setSpacing(4);
    auto *layout = new QHBoxLayout;
    lines->addLayout(layout);
    lines->addWidget(m_remark);
    lines->addWidget(m_proxy);
    m_proxy->setObjectName(QStringLiteral("proxyRemark"));
    m_proxy->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("urlRemark"));
    m_remark->setWordWrap(true);
    layout->setSpacing(Theme::unit);
    for (QWidget *widget : {static_cast<QWidget *>(m_environment), static_cast<QWidget *>(m_version),
                            static_cast<QWidget *>(m_verb), static_cast<QWidget *>(m_root)})
        layout->addWidget(widget);
    layout->addWidget(m_path, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_replay)})
        layout->addWidget(widget);

    const auto report = [this](const model::Result<void> &result) {
        if (!result)
            emit failed(result.error().text());
    };
    connect(m_version, &QComboBox::textActivated, this,
            [this, report](const QString &version) { report(m_environments.setVersion(version.trimmed())); });
    connect(m_version->lineEdit(), &QLineEdit::editingFinished, this, [this, report] {
        const QString version = m_version->currentText().trimmed();
        if (version != m_environments.current().root.version)
            report(m_environments.setVersion(version));
    });
    connect(m_path, &QComboBox::editTextChanged, this, [this](const QString &path) { m_draft.setPath(path); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_sending)
            emit cancelRequested();
        else
            emit sendRequested();
    });
    connect(&draft, &RequestDraft::opened, this, &RequestBar::showPaths);
    connect(&draft, &RequestDraft::pathChanged, this, &RequestBar::showUrl);
    connect(&draft, &RequestDraft::pathValuesChanged, this, &RequestBar::showUrl);
    connect(&environments, &run::Environments::changed, this, &RequestBar::showEnvironments);
    connect(&environments, &run::Environments::captured, this, &RequestBar::showUrl);
    connect(&theme, &Theme::changed, this, &RequestBar::tint);
    showEnvironments();
    setSending(false);
    tint();
}

void RequestBar::setSending(bool sending)
{
    m_sending = sending;
    m_send->setText(sending ? tr("Cancel  Esc") : tr("Send  Ctrl+\u21B5"));
    m_send->setAccessibleName(sending ? tr("Cancel") : tr("Send"));
    m_send->setToolTip(sending ? tr("Stop waiting for the answer") : tr("Send the request once"));
}

void RequestBar::showEnvironments()
{
    const model::Environment &current = m_environments.current();
    m_environment->setText(current.name);
    QMenu *menu = m_environment->menu();
    menu->clear();
    for (const model::Environment &environment : m_environments.all()) {
        QAction *action = menu->addAction(environment.name);
        action->setCheckable(true);
        action->setChecked(environment.id == current.id);
        connect(action, &QAction::triggered, this, [this, id = environment.id] {
            if (const auto result = m_environments.setCurrent(id); !result)
                emit failed(result.error().text());
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Manage environments…")), &QAction::triggered, this,
            &RequestBar::manageEnvironmentsRequested);
    const QSignalBlocker blocker(m_version);
    m_version->setEditText(current.root.version);
    const auto root = current.root.url(QStringLiteral("/"));
    const QString proxy = root ? run::proxyInWords(current, *root) : QString();
    m_proxy->setText(proxy.isEmpty() ? QString() : tr("Sent %1").arg(visibleText(proxy)));
    m_proxy->setVisible(!proxy.isEmpty());
    m_send->setAccessibleDescription(m_proxy->text());
    showUrl();
}

void RequestBar::showPaths()
{
    const QSignalBlocker blocker(m_path);
    m_path->clear();
    for (const model::PathForm &form : m_draft.schema()->pathsExampleFirst()) {
        m_path->addItem(form.path);
        const QString origin =
            form.source == QLatin1String("example") ? tr("As in the example") : tr("As documented in the request line");
        m_path->setItemData(m_path->count() - 1, origin, Qt::ToolTipRole);
    }
    m_path->setEditText(m_draft.path());
    m_verb->setText(m_draft.schema()->method);
}

void RequestBar::showUrl()
{
    if (m_path->currentText() != m_draft.path()) {
        const QSignalBlocker blocker(m_path);
        m_path->setEditText(m_draft.path());
    }
    const model::ServiceRoot &service = m_environments.current().root;
    const auto root = service.url(QStringLiteral("/"));
    const bool hasOwnRoot =
        m_draft.schema() && m_draft.schema()->key == run::adHocKey && !m_draft.path().startsWith(u'/');
    m_root->setText(root && !hasOwnRoot ? root->toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) : QString());
    m_problem.clear();
    QString sent;
    QStringList open;
    if (m_draft.schema()) {
        // The path alone: header fields and body have no influence on it.
        model::Environment environment = m_environments.current();
        environment.variables = m_environments.variables();
        const auto composed =
            run::compose(*m_draft.schema(), environment,
                         {m_draft.path(), withoutFields(*m_draft.schema()), {}, m_draft.pathValues()});
        if (!composed)
            m_problem = composed.error().text();
        else
            sent = composed->request.url.toString(QUrl::FullyEncoded);
        for (const run::OpenPlace &place : composed ? composed->open : std::vector<run::OpenPlace>()) {
            sent.replace(QString::fromLatin1(QUrl::toPercentEncoding(place.name, "$")), place.name);
            open.append(place.name);
        }
    }
    if (!m_problem.isEmpty())
        m_root->setText(tr("not usable"));
    m_root->setVisible(!m_root->text().isEmpty());
    setPlainToolTip(m_path, m_problem.isEmpty() ? sent : m_problem);
    setPlainToolTip(m_root, m_problem.isEmpty() ? sent : m_problem);
    const bool differs = !sent.isEmpty() && (!open.isEmpty() || !sent.endsWith(m_draft.path()));
    const QString remark = open.isEmpty()
                               ? tr("Sent as %1").arg(sent)
                               : tr("Not filled in yet: %1. Sent as %2").arg(open.join(QLatin1String(", ")), sent);
    m_remark->setText(differs ? visibleText(remark) : m_problem);
    m_path->setAccessibleDescription(open.isEmpty() ? m_problem : m_remark->text());
    m_remark->setProperty("role", !differs         ? QStringLiteral("error")
                                  : open.isEmpty() ? QStringLiteral("small")
                                                   : QStringLiteral("warning"));
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void RequestBar::tint()
{
    const Colors &colors = m_theme.colors();
    m_environment->setIcon(icon(QStringLiteral("environment"), colors.muted));
    m_save->setIcon(icon(QStringLiteral("save"), colors.muted));
    m_replay->setIcon(icon(QStringLiteral("replay"), colors.muted));
}

} // namespace ui
