// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include "json/write.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ui {

namespace {

/// Scrolling the form must not change a value on the way.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The documented members as a list, any other text by hand. Many members have a search: longenumerationfield.cpp.
class EnumerationField final : public FieldEditor
{
public:
    explicit EnumerationField(QWidget *parent) : FieldEditor(parent), m_box(new CalmComboBox(this))
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setCompleter(nullptr); // it would turn "running" into "Running" behind the tester's back
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_box);
        const auto report = [this](const QString &text) { emit edited(json::quote(text)); };
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, report);
        connect(m_box, &QComboBox::textActivated, this, report);
    }

    void show(const form::Field &field) override
    {
        const QSignalBlocker blocker(m_box);
        if (m_members != field.property.enumeration) {
            m_members = field.property.enumeration;
            m_box->clear();
            m_box->addItems(m_members);
            m_box->setCurrentIndex(-1);
        }
        m_box->lineEdit()->setReadOnly(field.duplicate);
        const QString text = field.state == form::FieldState::Value ? field.text : QString();
        // A text that is there already stays untouched, or the caret would jump while the tester types.
        if (m_box->currentText() != text) {
            m_box->setCurrentIndex(int(m_members.indexOf(text)));
            m_box->setEditText(text);
        }
        m_box->lineEdit()->setPlaceholderText(placeholderFor(field.state));
        setUnset(m_box, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_box; }

private:
    CalmComboBox *m_box;
    QStringList m_members;
};

class EnumerationKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const bool fits = !field.property.enumeration.isEmpty() && !field.property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 10 : 0;
    }

    FieldEditor *make(const Theme &, QWidget *parent) const override { return new EnumerationField(parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeEnumerationfield()
{
    return std::make_unique<EnumerationKind>();
}

} // namespace ui
