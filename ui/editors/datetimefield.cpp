// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/editors/fieldeditor.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include "json/write.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

/// The text of a time stamp as it stands, and a picker that changes parts of it.
class DateTimeField final : public FieldEditor
{
    Q_OBJECT

public:
    DateTimeField(const Theme &theme, QWidget *parent)
        : FieldEditor(parent),
          m_line(new QLineEdit(this)),
          m_button(new QToolButton(this))
    {
        m_line->setFont(theme.monospace());
        m_button->setProperty("role", QStringLiteral("quiet"));
        m_button->setAccessibleName(tr("Pick date and time"));
        m_button->setToolTip(tr("Pick date and time (Alt+Down)"));
        const auto tint = [this, &theme] { m_button->setIcon(icon(QStringLiteral("calendar"), theme.colors().muted)); };
        tint();
        connect(&theme, &Theme::changed, this, tint);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(m_line, 1);
        layout->addWidget(m_button);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { emit edited(json::quote(text)); });
        connect(m_button, &QToolButton::clicked, this, &DateTimeField::openPicker);
    }

    void show(const form::Field &field) override
    {
        const QString text = field.state == form::FieldState::Value ? field.text : QString();
        setShownText(m_line, text);
        m_line->setPlaceholderText(placeholderFor(field.state));
        setUnset(m_line, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_line; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
            openPicker();
        else
            FieldEditor::keyPressEvent(event);
    }

private:
    void openPicker()
    {
        auto *picker = new DateTimePicker(this);
        picker->setAttribute(Qt::WA_DeleteOnClose);
        // A text that is no time stamp stays until the first part is picked.
        picker->setValue(
            model::DateTimeOffsetText::parse(m_line->text())
                .value_or(model::DateTimeOffsetText{
                    QDate::currentDate().toString(Qt::ISODate), QStringLiteral("00:00:00"), {}, QStringLiteral("Z")}));
        connect(picker, &DateTimePicker::edited, this, [this](const QString &text) { emit edited(json::quote(text)); });
        picker->move(mapToGlobal(QPoint(0, height())));
        picker->show();
    }

    QLineEdit *m_line;
    QToolButton *m_button;
};

class DateTimeKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const bool fits = field.property.type.text() == QLatin1String("Edm.DateTimeOffset");
        return fits && field.state != form::FieldState::Raw ? 10 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new DateTimeField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeDatetimefield()
{
    return std::make_unique<DateTimeKind>();
}

} // namespace ui

#include "datetimefield.moc"
