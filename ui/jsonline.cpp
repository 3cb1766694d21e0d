// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonline.h"

#include "ui/jsonhighlighter.h"
#include "ui/markedline.h"
#include "ui/textpopup.h"
#include "ui/theme.h"

#include "form/layout.h"
#include "form/typedvalue.h"
#include "json/write.h"

#include <QLocale>

#include <memory>
#include <utility>

namespace ui {

namespace {

json::Document parsed(const QByteArray &text)
{
    return json::Document::parse(text, json::Syntax::Template);
}

QByteArray onOneLine(const QByteArray &raw)
{
    // Only the blanks between tokens may go: those inside a string are the value.
    return raw.contains('\n') || raw.contains('\r') ? json::minified(parsed(raw)) : raw;
}

QString remarkOn(const QString &text)
{
    const QByteArray bytes = form::jsonBytes(text);
    const json::Document document = parsed(bytes);
    if (document.isValid())
        return JsonLine::tr("JSON, %1 bytes").arg(QLocale().toString(bytes.size()));
    const json::Error &error = *document.error();
    return JsonLine::tr("Not JSON yet: line %1, column %2: %3. The body keeps the last value that was.")
        .arg(error.line)
        .arg(error.column)
        .arg(error.reason);
}

} // namespace

JsonLine::JsonLine(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
{
    useMonospace();
    offerLargerEditor();
}

void JsonLine::show(const form::Field &field)
{
    const bool hasValue = field.state != form::FieldState::NotSent && field.state != form::FieldState::Null;
    const QByteArray raw = hasValue ? field.raw : QByteArray();
    const bool isSame = field.property.name == m_name && field.place == m_at &&
                        (raw == m_taken ? !line()->characters().isEmpty() : holds(raw));
    m_name = field.property.name;
    m_at = field.place;
    m_taken = raw;
    form::Field shown = field;
    if (hasValue)
        shown.state = form::FieldState::Value;
    // Perhaps it is no JSON yet, or has blanks of its own.
    shown.text = isSame ? line()->characters() : QString::fromUtf8(onOneLine(raw));
    LineEditor::show(shown);
    if (hasValue)
        line()->setPlaceholderText(tr("any JSON value"));
    if (isSame)
        return;
    m_shown = shown.text.toUtf8();
    emit pending({});
}

bool JsonLine::holds(const QByteArray &raw) const
{
    const json::Document mine = parsed(form::jsonBytes(line()->characters()));
    const json::Document other = parsed(raw);
    return mine.isValid() && other.isValid() && json::minified(mine) == json::minified(other);
}

void JsonLine::take(const QString &text)
{
    const QByteArray bytes = form::jsonBytes(text.trimmed());
    const json::Document value = parsed(bytes);
    if (!value.isValid()) {
        const json::Error &error = *value.error();
        emit pending(tr("Not in the body yet: column %1: %2.").arg(error.column).arg(error.reason));
        return;
    }
    const QByteArray shown = std::exchange(m_shown, bytes);
    put(shown, bytes);
}

void JsonLine::put(const QByteArray &shown, const QByteArray &text)
{
    emit pending({});
    const QByteArray raw = m_taken.isEmpty() ? text : form::transferred(m_taken, shown, text);
    if (raw == m_taken)
        return;
    m_taken = raw;
    emit edited(raw);
}

void JsonLine::showValue()
{
    m_shown = onOneLine(m_taken);
    line()->setCharacters(QString::fromUtf8(m_shown));
}

Popup *JsonLine::makeLargerEditor()
{
    const QByteArray shown = m_taken.isEmpty() ? m_taken : json::indented(parsed(m_taken));
    auto *larger = new TextPopup(tr("JSON of %1").arg(m_name), QString::fromUtf8(shown), this);
    larger->editor()->setFont(theme().monospace());
    new JsonHighlighter(larger->editor()->document(), theme());
    larger->setRemark(remarkOn);
    auto last = std::make_shared<QByteArray>(shown);
    connect(larger->editor(), &CharacterEdit::charactersEdited, this, [this, last](const QString &text) {
        const QByteArray bytes = form::jsonBytes(text.trimmed());
        if (!parsed(bytes).isValid())
            return;
        put(std::exchange(*last, bytes), bytes);
        showValue();
    });
    return larger;
}

} // namespace ui
