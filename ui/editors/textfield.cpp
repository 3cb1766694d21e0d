// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/labels.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QLocale>
#include <QStyle>

namespace ui {

namespace {

/// Any string; also what is left for types without an editor of their own.
class TextField final : public LineEditor
{
    Q_OBJECT

public:
    TextField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent), m_count(plainLabel({}, "small", this))
    {
        addRemark(m_count);
        offerLargerEditor();
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        count();
    }

protected:
    void take(const QString &text) override
    {
        count();
        LineEditor::take(text);
    }

private:
    void count()
    {
        const std::optional<qint64> most = property().facets.maxLength;
        m_count->setVisible(most.has_value());
        if (!most)
            return;
        const qsizetype length = line()->characters().size();
        const QLocale locale;
        m_count->setText(QStringLiteral("%1/%2").arg(locale.toString(length), locale.toString(*most)));
        m_count->setAccessibleName(tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(*most)));
        m_count->setProperty("role", length > *most ? QStringLiteral("warning") : QStringLiteral("small"));
        m_count->style()->unpolish(m_count);
        m_count->style()->polish(m_count);
    }

    QLabel *m_count;
};

class TextKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override { return field.state == form::FieldState::Raw ? 0 : 1; }
    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new TextField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeTextfield()
{
    return std::make_unique<TextKind>();
}

} // namespace ui

#include "textfield.moc"
