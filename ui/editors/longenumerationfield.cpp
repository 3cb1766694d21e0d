// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"
#include "ui/markedline.h"
#include "ui/memberlist.h"

#include "model/limits.h"

#include <QFocusEvent>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

/// One of many members, searched by typing; any other text by hand.
class LongEnumerationField final : public LineEditor
{
    Q_OBJECT

public:
    LongEnumerationField(const Theme &theme, QWidget *parent)
        : LineEditor(theme, parent),
          m_button(addButton("chevron-down", tr("Members"), {}))
    {
        connect(m_button, &QToolButton::clicked, this, &LongEnumerationField::openPopup);
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        m_button->setToolTip(tr("One of %1 members (Alt+Down); type to search")
                                 .arg(QLocale().toString(field.property.enumeration.size())));
    }

protected:
    Popup *makePopup() override
    {
        auto *list = new MemberList(property().enumeration, this);
        list->setCurrent(line()->characters());
        connect(list, &MemberList::picked, this, &LongEnumerationField::write);
        return list;
    }

    void take(const QString &text) override
    {
        LineEditor::take(text);
        // Typed, and not picked or shown.
        if (line()->hasFocus() && !line()->isReadOnly() && !list() && !property().enumeration.contains(text))
            openPopup();
        if (list())
            list()->setFilter(text);
    }

    bool takesKey(const QKeyEvent &key) override
    {
        const bool moves = !(key.modifiers() & Qt::AltModifier);
        return list() && moves && list()->takesKey(key);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The list does not take the keyboard away, so the cursor goes on blinking.
        if (watched == line() && event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
            return true;
        return LineEditor::eventFilter(watched, event);
    }

private:
    MemberList *list() const { return qobject_cast<MemberList *>(popup()); }

    QToolButton *m_button;
};

class LongEnumerationKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const model::Property &property = field.property;
        const bool fits = property.enumeration.size() > model::limits::maxPlainMembers && !property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 12 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override
    {
        return new LongEnumerationField(theme, parent);
    }
};

} // namespace

std::unique_ptr<EditorKind> makeLongenumerationfield()
{
    return std::make_unique<LongEnumerationKind>();
}

} // namespace ui

#include "longenumerationfield.moc"
