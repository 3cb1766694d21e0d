// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/authpage.h"

#include "model/limits.h"
#include "run/tokens.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

/// Beyond the limit, so that a token too long is refused in words instead of being cut off.
constexpr int fieldLength = int(model::limits::maxTokenLength) + 1024;

} // namespace

QString pastedNotice(const QByteArray &pasted, const model::Secret &token)
{
    if (token.isEmpty() || token.reveal() == pasted)
        return {};
    return QCoreApplication::translate("AuthPage", "Blanks, quotes or “Bearer” around the token were left out.");
}

AuthPage::AuthPage(run::Tokens &tokens, QWidget *parent)
    : QWidget(parent),
      m_tokens(tokens),
      m_state(chip()),
      m_for(new TextLabel({})),
      m_field(new QLineEdit),
      m_set(new QPushButton(tr("Set"))),
      m_clear(new QPushButton(tr("Clear"))),
      m_notice(new TextLabel({}, "muted")),
      m_refusal(new TextLabel({}, "error"))
{
    setObjectName(QStringLiteral("authPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Bearer token"), "heading"));
    top->addWidget(m_state);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_for);

    m_field->setObjectName(QStringLiteral("token"));
    m_field->setAccessibleName(tr("Bearer token"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(fieldLength);
    m_field->setPlaceholderText(tr("Paste a token"));
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_set->setObjectName(QStringLiteral("setToken"));
    m_clear->setObjectName(QStringLiteral("clearToken"));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_set);
    entry->addWidget(m_clear);
    layout->addLayout(entry);

    m_notice->setObjectName(QStringLiteral("notice"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    layout->addWidget(m_refusal);
    layout->addWidget(m_notice);
    layout->addWidget(new TextLabel(tr("The token is kept in memory until the program ends. It is never written to a "
                                       "file, the history or a log, and goes to this environment's host only."),
                                    "small"));
    layout->addStretch();

    connect(m_set, &QPushButton::clicked, this, &AuthPage::set);
    connect(m_field, &QLineEdit::returnPressed, this, &AuthPage::set);
    connect(m_clear, &QPushButton::clicked, this, &AuthPage::clear);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_set->setEnabled(!text.isEmpty()); });
    showState();
    say({}, false);
}

void AuthPage::setEnvironment(const model::Environment &environment)
{
    if (environment.id != m_environment.id) {
        m_field->setText({});
        say({}, false);
    }
    m_environment = environment;
    showState();
}

void AuthPage::set()
{
    QByteArray pasted = m_field->text().toUtf8();
    if (pasted.isEmpty())
        return;
    const model::Result<model::Secret> token = run::Tokens::fromPasted(pasted);
    if (!token) {
        say(token.error().text(), true);
    } else if (token->isEmpty()) {
        say(tr("There is no token in what was pasted. Copy the token itself."), true);
    } else {
        setToken(*token, pastedNotice(pasted, *token));
    }
    pasted.fill('\0');
}

void AuthPage::setToken(const model::Secret &token, const QString &notice)
{
    m_tokens.set(m_environment.id, token);
    // Not clear(), which would keep the text for undo.
    m_field->setText({});
    say(notice, false);
    showState();
    emit tokenChanged(m_environment.id);
}

void AuthPage::clear()
{
    m_field->setText({});
    m_tokens.set(m_environment.id, {});
    say({}, false);
    showState();
    emit tokenChanged(m_environment.id);
    m_field->setFocus();
}

void AuthPage::say(const QString &words, bool isError)
{
    m_refusal->setWords(isError ? words : QString());
    m_notice->setWords(isError ? QString() : words);
    m_refusal->setVisible(isError && !words.isEmpty());
    m_notice->setVisible(!isError && !words.isEmpty());
}

void AuthPage::showState()
{
    const bool has = m_tokens.has(m_environment.id);
    setChip(m_state, has ? tr("Set", "state of the token") : tr("Not set"), has ? Tone::Good : Tone::Info);
    const QString name = visibleText(m_environment.name);
    m_for->setWords(has ? tr("Requests to “%1” carry the token.").arg(name)
                    : m_environment.sandbox
                        ? tr("Requests to “%1” carry no token; the sandbox needs one in strict mode only.").arg(name)
                        : tr("Requests to “%1” carry no token and will most likely be refused.").arg(name));
    m_set->setEnabled(!m_field->text().isEmpty());
    m_clear->setEnabled(has);
}

} // namespace ui
