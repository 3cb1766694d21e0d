// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

/// The lines of a text that hold something.
QStringList linesOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// Says how many elements a collection has and adds to them; the elements are rows of their own.
class CollectionField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit CollectionField(QWidget *parent)
        : FieldEditor(parent),
          m_line(new QLineEdit(this)),
          m_add(new QPushButton(tr("Add"), this)),
          m_paste(new QPushButton(tr("Paste lines"), this))
    {
        m_line->setReadOnly(true);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line, 1);
        layout->addWidget(m_add);
        layout->addWidget(m_paste);
        m_add->setAccessibleName(tr("Add an element"));
        m_add->setToolTip(tr("Add an element at the end"));
        m_paste->setAccessibleName(tr("Paste lines as elements"));
        m_paste->setToolTip(tr("Each line of the clipboard becomes an element at the end"));
        connect(m_add, &QPushButton::clicked, this, [this] { emit elementsAdded({}); });
        connect(m_paste, &QPushButton::clicked, this, &CollectionField::paste);
    }

    void show(const form::Field &field) override
    {
        const bool isVariable = field.raw.startsWith("{{");
        const bool isArray = field.state == form::FieldState::Value && !isVariable;
        setShownText(m_line, isVariable ? field.text : QString());
        m_line->setPlaceholderText(isArray ? tr("%n element(s)", nullptr, field.children)
                                           : placeholderFor(field.state));
        setUnset(m_line, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_line; }

private:
    void paste()
    {
        const QStringList lines = linesOf(QGuiApplication::clipboard()->text());
        emit pending(lines.isEmpty() ? tr("The clipboard holds no text.") : QString());
        if (!lines.isEmpty())
            emit elementsAdded(lines);
    }

    QLineEdit *m_line;
    QPushButton *m_add;
    QPushButton *m_paste;
};

class CollectionKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        return field.property.type.isCollection() && field.state != form::FieldState::Raw ? 50 : 0;
    }

    FieldEditor *make(const Theme &, QWidget *parent) const override { return new CollectionField(parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeCollectionfield()
{
    return std::make_unique<CollectionKind>();
}

} // namespace ui

#include "collectionfield.moc"
