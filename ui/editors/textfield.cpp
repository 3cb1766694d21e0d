// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include "model/edmvalue.h"
#include "json/write.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

/// Any string; also what is left for types without an editor of their own.
class TextField final : public FieldEditor
{
public:
    explicit TextField(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { emit edited(valueOf(text)); });
    }

    void show(const form::Field &field) override
    {
        m_property = field.property;
        const QString text = field.state == form::FieldState::Value ? field.text : QString();
        setShownText(m_line, text);
        m_line->setPlaceholderText(placeholderFor(field.state));
        setUnset(m_line, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_line; }

private:
    /// A number typed for a number is a number; what does not fit the type goes out as the text it is.
    QByteArray valueOf(const QString &text) const
    {
        const json::Document value = json::Document::parse(text.trimmed().toUtf8());
        if (!value.isValid())
            return json::quote(text);
        const auto fits = [this](json::Kind kind) { return model::kindFits(m_property, kind); };
        // Edm.Int64 and the like take numbers as text too, Edm.Untyped takes anything.
        const bool isNumber = value.root().kind() == json::Kind::Number && !fits(json::Kind::Object);
        const bool isLiteral = fits(value.root().kind()) && (isNumber || !fits(json::Kind::String));
        return isLiteral ? value.text() : json::quote(text);
    }

    QLineEdit *m_line;
    model::Property m_property;
};

class TextKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override { return field.state == form::FieldState::Raw ? 0 : 1; }
    FieldEditor *make(const Theme &, QWidget *parent) const override { return new TextField(parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeTextfield()
{
    return std::make_unique<TextKind>();
}

} // namespace ui
