// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/serviceerrorblock.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {

using Form = run::ServiceError::Form;

constexpr qsizetype longestText = 400; ///< characters of one text of the service; the JSON tab has it all
constexpr size_t mostDetails = 5;

QString shortened(const QString &text)
{
    const QString visible = visibleText(text.left(longestText + 1).simplified());
    return text.size() > longestText ? QString(visible + u'…') : visible;
}

/// `BadRequest › 20117`
QString codesOf(const run::ServiceError &error)
{
    QStringList codes;
    for (const run::ErrorLevel &level : error.levels) {
        if (!level.code.isEmpty() && (codes.isEmpty() || codes.constLast() != level.code))
            codes.append(shortened(level.code));
    }
    return codes.join(QStringLiteral(" › "));
}

/// The messages, each once.
QString messagesOf(const run::ServiceError &error)
{
    QStringList messages;
    for (const run::ErrorLevel &level : error.levels) {
        if (!level.message.isEmpty())
            messages.append(shortened(level.message));
    }
    messages.removeDuplicates();
    return messages.join(u'\n');
}

QString detailsOf(const run::ServiceError &error)
{
    QStringList lines;
    if (!error.target.isEmpty())
        lines.append(ServiceErrorBlock::tr("Target: %1").arg(shortened(error.target)));
    for (size_t i = 0; i < std::min(error.details.size(), mostDetails); ++i) {
        const run::ErrorDetail &detail = error.details[i];
        QStringList parts{shortened(detail.code), shortened(detail.target), shortened(detail.message)};
        parts.removeAll(QString());
        lines.append(u"• " + parts.join(QStringLiteral(" · ")));
    }
    if (error.details.size() > mostDetails)
        lines.append(ServiceErrorBlock::tr("And %n more details.", nullptr, int(error.details.size() - mostDetails)));
    return lines.join(u'\n');
}

/// What stands for an error object where there is none.
QString formInWords(const run::ServiceError &error)
{
    switch (error.form) {
    case Form::Graph:
    case Form::Directory:
    case Form::Token:
        return {};
    case Form::Html:
        return error.text.isEmpty()
                   ? ServiceErrorBlock::tr("An HTML page, so it comes from something in front of the service.")
                   : ServiceErrorBlock::tr("An HTML page, so it comes from something in front of the service: %1")
                         .arg(shortened(error.text));
    case Form::Text:
        return ServiceErrorBlock::tr("No error object: %1").arg(shortened(error.text));
    case Form::OtherJson:
        return ServiceErrorBlock::tr("JSON without an error object.");
    case Form::Broken:
        return ServiceErrorBlock::tr("The error says it is JSON and is not: %1").arg(shortened(error.text));
    case Form::Empty:
        break;
    }
    return ServiceErrorBlock::tr("The error came without a body.");
}

} // namespace

ServiceErrorBlock::ServiceErrorBlock(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("serviceError"));
    setProperty("role", QStringLiteral("failure"));
    setAccessibleName(tr("Error of the service"));
    m_column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit);
    m_column->setSpacing(Theme::unit / 2);
    m_codes = addLine("serviceErrorCodes", "strong");
    m_message = addLine("serviceErrorMessage");
    m_details = addLine("serviceErrorDetails");
    m_meaning = addLine("serviceErrorMeaning", "aside");
    m_access = addLine("serviceErrorAccess", "aside");
    addId(m_requestId, "requestId", tr("Copy the request-id"));
    addId(m_clientRequestId, "clientRequestId", tr("Copy the client-request-id"));
    connect(&theme, &Theme::changed, this, &ServiceErrorBlock::adoptTheme);
    adoptTheme();
    hide();
}

QLabel *ServiceErrorBlock::addLine(const char *name, const char *role)
{
    QLabel *label = wrappedLabel(role, this);
    label->setObjectName(QString::fromLatin1(name));
    m_column->addWidget(label);
    return label;
}

void ServiceErrorBlock::addId(Id &id, const char *name, const QString &copyText)
{
    id.row = new QWidget(this);
    id.label = plainLabel({}, "aside", id.row);
    id.label->setObjectName(QString::fromLatin1(name));
    id.label->setMinimumWidth(1);
    id.label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    id.copy = quietButton(copyText, id.row);
    id.copy->setObjectName(QString(QLatin1String("copy-") + QLatin1String(name)));
    connect(id.copy, &QToolButton::clicked, this, [&id] { QGuiApplication::clipboard()->setText(id.text); });
    auto *row = new QHBoxLayout(id.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit / 2);
    row->addWidget(id.label);
    row->addWidget(id.copy);
    row->addStretch(1);
    m_column->addWidget(id.row);
}

void ServiceErrorBlock::setId(Id &id, const QString &name, const QString &text)
{
    id.text = text;
    id.label->setText(name + u' ' + shortened(text));
    id.row->setVisible(!text.isEmpty());
}

void ServiceErrorBlock::adoptTheme()
{
    for (const Id *id : {&m_requestId, &m_clientRequestId})
        id->copy->setIcon(icon(QStringLiteral("copy"), m_theme.colors().bad));
}

void ServiceErrorBlock::show(const std::optional<model::Response> &response)
{
    const auto error = response ? run::serviceError(*response) : std::nullopt;
    setVisible(error.has_value());
    if (!error)
        return;
    setLine(m_codes, codesOf(*error));
    QString message = messagesOf(*error);
    if (message.isEmpty())
        message = formInWords(*error);
    setLine(m_message, message);
    setLine(m_details, detailsOf(*error));
    setLine(m_meaning, run::meaningOf(*error, response->status));
    setLine(m_access, {});
    setId(m_requestId, QStringLiteral("request-id"), error->requestId);
    setId(m_clientRequestId, QStringLiteral("client-request-id"), error->clientRequestId);
}

void ServiceErrorBlock::explainAccess(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines.append(visibleText(sentence));
    setLine(m_access, lines.join(u'\n'));
}

} // namespace ui
