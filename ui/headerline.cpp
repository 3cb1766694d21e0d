// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/headerline.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

constexpr int nameWidth = 170;

struct KnownField
{
    const char *name;
    QStringList values; ///< usual ones
};

/// Request header fields Graph documents (learn.microsoft.com/graph/use-the-api and its concept pages).
const std::vector<KnownField> &knownFields()
{
    static const std::vector<KnownField> fields = {
        {"Prefer",
         {QStringLiteral("respond-async"), QStringLiteral("return=representation"), QStringLiteral("return=minimal"),
          QStringLiteral("odata.maxpagesize=10"), QStringLiteral("include-unknown-enum-members"),
          QStringLiteral("outlook.timezone=\"UTC\""), QStringLiteral("IdType=\"ImmutableId\"")}},
        {"ConsistencyLevel", {QStringLiteral("eventual")}},
        {"If-Match", {QStringLiteral("*")}},
        {"If-None-Match", {QStringLiteral("*")}},
        {"client-request-id", {QStringLiteral("{{$guid}}")}},
        {"return-client-request-id", {QStringLiteral("true")}},
        {"Accept", {QStringLiteral("application/json"), QStringLiteral("application/json;odata.metadata=full")}},
        {"Accept-Language", {QStringLiteral("en-US"), QStringLiteral("de-DE")}},
        {"Content-Type", {QStringLiteral("application/json"), QStringLiteral("text/html")}},
        {"OData-Version", {QStringLiteral("4.0")}},
        {"OData-MaxVersion", {QStringLiteral("4.0")}},
        {"Workbook-Session-Id", {}},
        {"User-Agent", {}},
    };
    return fields;
}

QCompleter *completer(const QStringList &words, QObject *parent)
{
    auto *made = new QCompleter(words, parent);
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setFilterMode(Qt::MatchContains);
    return made;
}

QStringList knownNames()
{
    QStringList names;
    for (const KnownField &field : knownFields())
        names.append(QLatin1String(field.name));
    return names;
}

void polish(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString ruleOf(const run::HeaderRow &row)
{
    if (row.rule)
        return row.rule->required ? HeaderLine::tr("documented, required") : HeaderLine::tr("documented");
    return HeaderLine::tr("added by this program");
}

} // namespace

HeaderLine::HeaderLine(const Theme &theme, QGridLayout &grid, QWidget *page, int number, bool isOwn)
    : QObject(page),
      m_theme(theme),
      m_number(number),
      m_sent(new QCheckBox(page)),
      m_name(isOwn ? nullptr : plainLabel({}, "", page)),
      m_nameEdit(isOwn ? new QLineEdit(page) : nullptr),
      m_rule(plainLabel({}, "small", page)),
      m_value(new QLineEdit(page)),
      m_note(new TextLabel({}, "small", page))
{
    const auto named = [&](QWidget *widget, const char *name) {
        widget->setObjectName(QStringLiteral("%1:%2").arg(QLatin1String(name)).arg(m_number));
    };
    named(m_sent, "headerSent");
    named(m_value, "headerValue");
    named(m_note, "headerNote");
    m_value->setFont(theme.monospace());
    const int row = 2 * number;
    m_sent->setFixedHeight(m_value->sizeHint().height());
    grid.addWidget(m_sent, row, 0, Qt::AlignTop);
    grid.addWidget(makeNames(page), row, 1, Qt::AlignTop);
    grid.addWidget(m_value, row, 2, Qt::AlignTop);
    grid.addWidget(makeButtons(page), row, 3, Qt::AlignTop | Qt::AlignLeft);
    grid.addWidget(m_note, row + 1, 1, 1, 3);
    connect(m_sent, &QCheckBox::clicked, this, &HeaderLine::sentChosen);
    connect(m_value, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_filling)
            emit valueEdited(text.toUtf8());
    });
}

QWidget *HeaderLine::makeNames(QWidget *page)
{
    auto *names = new QWidget(page);
    names->setFixedWidth(nameWidth);
    auto *layout = new QVBoxLayout(names);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_nameEdit) {
        m_nameEdit->setObjectName(QStringLiteral("headerName:%1").arg(m_number));
        m_nameEdit->setPlaceholderText(tr("Name"));
        m_nameEdit->setCompleter(completer(knownNames(), m_nameEdit));
        layout->addWidget(m_nameEdit);
        connect(m_nameEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (!m_filling)
                emit nameEdited(text.toUtf8());
        });
        connect(m_nameEdit, &QLineEdit::editingFinished, this, &HeaderLine::nameFinished);
    } else {
        m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(m_name);
    }
    layout->addWidget(m_rule);
    return names;
}

QWidget *HeaderLine::makeButtons(QWidget *page)
{
    auto *buttons = new QWidget(page);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (isOwn()) {
        m_duplicate = makeButton(buttons, "duplicate", "headerDuplicate");
        m_remove = makeButton(buttons, "remove", "headerRemove");
        layout->addWidget(m_duplicate);
        layout->addWidget(m_remove);
        connect(m_duplicate, &QToolButton::clicked, this, &HeaderLine::duplicateRequested);
        connect(m_remove, &QToolButton::clicked, this, &HeaderLine::removeRequested);
    } else {
        m_reset = makeButton(buttons, "undo", "headerReset");
        layout->addWidget(m_reset);
        connect(m_reset, &QToolButton::clicked, this, &HeaderLine::resetRequested);
    }
    buttons->setFixedHeight(m_value->sizeHint().height());
    return buttons;
}

QToolButton *HeaderLine::makeButton(QWidget *page, const char *icon, const char *name)
{
    auto *button = new QToolButton(page);
    button->setObjectName(QStringLiteral("%1:%2").arg(QLatin1String(name)).arg(m_number));
    button->setProperty("role", QStringLiteral("quiet"));
    button->setFocusPolicy(Qt::StrongFocus);
    const auto tint = [this, button, icon] {
        button->setIcon(ui::icon(QString::fromLatin1(icon), m_theme.colors().muted));
    };
    tint();
    connect(&m_theme, &Theme::changed, button, tint);
    return button;
}

void HeaderLine::show(const run::HeaderRow &row, const std::optional<run::HeaderNote> &note)
{
    const QString name = QString::fromUtf8(row.name);
    const auto set = [this](QLineEdit *edit, const QString &text) {
        if (edit->text() == text)
            return;
        m_filling = true;
        edit->setText(text);
        m_filling = false;
        edit->setCursorPosition(0);
    };
    m_sent->setChecked(row.on);
    if (m_name)
        m_name->setText(visibleText(name));
    else
        set(m_nameEdit, name);
    m_rule->setText(ruleOf(row));
    m_rule->setVisible(!isOwn());
    set(m_value, QString::fromUtf8(row.value));
    polish(m_value, "unset", !row.on);
    if (m_nameEdit)
        polish(m_nameEdit, "unset", !row.on);
    if (m_reset)
        m_reset->setVisible(row.choice.has_value());
    suggestValues(row.name);

    const QString shown = name.isEmpty() ? tr("header field %1").arg(m_number + 1) : visibleText(name);
    m_sent->setAccessibleName(tr("Send %1").arg(shown));
    setPlainToolTip(m_sent, m_sent->accessibleName());
    m_value->setAccessibleName(tr("Value of %1").arg(shown));
    m_value->setAccessibleDescription(note ? note->text : QString());
    if (m_nameEdit)
        m_nameEdit->setAccessibleName(tr("Name of header field %1").arg(m_number + 1));
    const auto nameButton = [](QToolButton *button, const QString &text) {
        if (!button)
            return;
        button->setAccessibleName(text);
        setPlainToolTip(button, text);
    };
    nameButton(m_reset, tr("Reset %1 to its usual value").arg(shown));
    nameButton(m_duplicate, tr("Duplicate %1").arg(shown));
    nameButton(m_remove, tr("Remove %1").arg(shown));

    using Weight = run::HeaderNote::Weight;
    m_note->setVisible(note.has_value());
    if (!note)
        return;
    polish(m_note, "role",
           note->weight == Weight::Refused   ? QStringLiteral("error")
           : note->weight == Weight::Warning ? QStringLiteral("warning")
                                             : QStringLiteral("small"));
    m_note->setWords(visibleText(note->text));
}

void HeaderLine::suggestValues(const QByteArray &name)
{
    if (name == m_suggestedFor)
        return;
    m_suggestedFor = name;
    delete m_value->completer();
    for (const KnownField &field : knownFields()) {
        if (model::isSameField(name, field.name) && !field.values.isEmpty())
            m_value->setCompleter(completer(field.values, m_value));
    }
}

void HeaderLine::focusName()
{
    (m_nameEdit ? m_nameEdit : m_value)->setFocus(Qt::TabFocusReason);
}

void HeaderLine::focusValue()
{
    m_value->setFocus(Qt::TabFocusReason);
}

void HeaderLine::focusSent()
{
    m_sent->setFocus(Qt::TabFocusReason);
}

} // namespace ui
