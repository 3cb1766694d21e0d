// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

/// Says what an object holds; its members are rows of their own.
class ObjectField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ObjectField(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setReadOnly(true); // an object is made by its state, not by a text
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_line);
    }

    void show(const form::Field &field) override
    {
        const bool isVariable = field.raw.startsWith("{{");
        const bool isObject = field.state == form::FieldState::Value && !isVariable;
        setShownText(m_line, isVariable ? field.text : QString());
        m_line->setPlaceholderText(isObject ? tr("%n member(s)", nullptr, field.children)
                                            : placeholderFor(field.state));
        setUnset(m_line, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_line; }

private:
    QLineEdit *m_line;
};

class ObjectKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const bool fits = field.structured && !field.property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 50 : 0;
    }

    FieldEditor *make(const Theme &, QWidget *parent) const override { return new ObjectField(parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeObjectfield()
{
    return std::make_unique<ObjectKind>();
}

} // namespace ui

#include "objectfield.moc"
