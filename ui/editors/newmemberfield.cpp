// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

/// Adds a member to an object of an open type.
class NewMemberField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit NewMemberField(QWidget *parent)
        : FieldEditor(parent),
          m_line(new QLineEdit(this)),
          m_add(new QPushButton(tr("Add"), this))
    {
        m_line->setPlaceholderText(tr("name of another property"));
        m_add->setAccessibleName(tr("Add the property"));
        m_add->setEnabled(false);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line, 1);
        layout->addWidget(m_add);
        connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_add->setEnabled(!text.isEmpty());
            emit pending(text.isEmpty() ? QString() : tr("Not in the body yet; Enter adds it."));
        });
        connect(m_line, &QLineEdit::returnPressed, this, &NewMemberField::add);
        connect(m_add, &QPushButton::clicked, this, &NewMemberField::add);
    }

    void show(const form::Field &field) override
    {
        const QString object = field.place.toString();
        if (std::exchange(m_object, object) != object)
            m_line->clear();
    }

    QWidget *inputWidget() override { return m_line; }

private:
    void add()
    {
        const QString name = m_line->text();
        if (name.isEmpty())
            return;
        m_line->clear();
        emit memberNamed(name);
    }

    QLineEdit *m_line;
    QPushButton *m_add;
    QString m_object;
};

class NewMemberKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override { return field.kind == form::FieldKind::NewMember ? 200 : 0; }
    FieldEditor *make(const Theme &, QWidget *parent) const override { return new NewMemberField(parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeNewmemberfield()
{
    return std::make_unique<NewMemberKind>();
}

} // namespace ui

#include "newmemberfield.moc"
