// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"
#include "ui/theme.h"

#include "json/write.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

QString onOneLine(const QByteArray &raw)
{
    // Only the blanks between tokens may go: those inside a string are the value.
    return QString::fromUtf8(raw.contains('\n') ? json::minified(json::Document::parse(raw)) : raw);
}

/// Any JSON, for a value of another kind than the declared one. What is not JSON yet stays in the line until it is.
class RawField final : public FieldEditor
{
    Q_OBJECT

public:
    RawField(const Theme &theme, QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setFont(theme.monospace());
        m_line->setPlaceholderText(tr("any JSON value"));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &RawField::take);
    }

    void show(const form::Field &field) override
    {
        m_line->setReadOnly(field.duplicate);
        if (m_taken == field.raw && !m_line->text().isEmpty())
            return;
        m_taken = field.raw;
        m_line->setText(onOneLine(field.raw));
        emit pending({});
    }

    QWidget *inputWidget() override { return m_line; }

private:
    void take(const QString &text)
    {
        const json::Document value = json::Document::parse(text.trimmed().toUtf8());
        if (!value.isValid()) {
            emit pending(
                tr("Not in the body yet: column %1: %2.").arg(value.error()->column).arg(value.error()->reason));
            return;
        }
        emit pending({});
        m_taken = value.text();
        emit edited(m_taken);
    }

    QLineEdit *m_line;
    QByteArray m_taken; ///< what the body holds for this field, as far as this line knows
};

class RawKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override { return field.state == form::FieldState::Raw ? 100 : 0; }
    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new RawField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeRawfield()
{
    return std::make_unique<RawKind>();
}

} // namespace ui

#include "rawfield.moc"
