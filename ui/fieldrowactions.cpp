// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be done with a field: its menu and its keys.
#include "ui/fieldrow.h"

#include "ui/requestdraft.h"

#include "form/typedvalue.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace ui {

namespace {

struct StateChoice
{
    form::FieldState state;
    int key;          ///< on the box or the menu
    const char *text; ///< in the menu
};

constexpr StateChoice choices[] = {
    {form::FieldState::NotSent, Qt::Key_Delete, QT_TRANSLATE_NOOP("ui::FieldRow", "&Not sent")},
    {form::FieldState::Null, Qt::Key_N, QT_TRANSLATE_NOOP("ui::FieldRow", "N&ull")},
    {form::FieldState::Empty, Qt::Key_E, QT_TRANSLATE_NOOP("ui::FieldRow", "&Empty")},
    {form::FieldState::Value, Qt::Key_V, QT_TRANSLATE_NOOP("ui::FieldRow", "&Value")},
    {form::FieldState::Raw, Qt::Key_R, QT_TRANSLATE_NOOP("ui::FieldRow", "&Raw JSON")},
};

bool hasState(const form::Field &field)
{
    return field.kind != form::FieldKind::NewMember && field.kind != form::FieldKind::PathValue;
}

/// A field as the collection it is an element of sees it.
form::Field collectionOf(const form::Field &element)
{
    form::Field collection = element;
    collection.place = element.place.parent();
    collection.state = form::FieldState::Value;
    collection.children = element.siblings;
    return collection;
}

} // namespace

QKeySequence FieldRow::stateKey(form::FieldState state)
{
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(state)));
}

void FieldRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *states = new QActionGroup(menu);
    const auto present = m_rawWanted ? form::FieldState::Raw : m_field.state;
    const bool isElement = m_field.kind == form::FieldKind::Element;
    for (const StateChoice &choice : choices) {
        if (isElement && choice.state == form::FieldState::NotSent)
            continue;
        const QString keys = stateKey(choice.state).toString(QKeySequence::NativeText);
        QAction *action = menu->addAction(tr(choice.text) + u'\t' + keys);
        action->setCheckable(true);
        action->setChecked(choice.state == present);
        states->addAction(action);
        connect(action, &QAction::triggered, this, [this, state = choice.state] { choose(state); });
    }
    if (isElement)
        addElementActions(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("&Copy pointer")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_field.place.toString()); });
    if (m_field.state != form::FieldState::NotSent) {
        connect(menu->addAction(tr("&Show in the JSON tab")), &QAction::triggered, this,
                [this] { emit jsonWanted(m_field.place); });
        connect(menu->addAction(tr("Copy &JSON")), &QAction::triggered, this,
                [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_field.raw)); });
    }
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void FieldRow::addElementActions(QMenu &menu)
{
    const int index = m_field.property.name.toInt();
    const auto add = [&](const QString &text, const char *keys, bool possible, auto action) {
        QAction *added =
            menu.addAction(text + u'\t' + QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText));
        added->setEnabled(possible);
        connect(added, &QAction::triggered, this, action);
    };
    menu.addSeparator();
    add(tr("&Insert element"), "Ins", true, [this] { insertBehind({}); });
    add(tr("&Duplicate element"), "Ctrl+D", true, [this] { duplicateElement(); });
    add(tr("Move u&p"), "Ctrl+Shift+Up", index > 0, [this] { moveElement(-1); });
    add(tr("Move do&wn"), "Ctrl+Shift+Down", index + 1 < m_field.siblings, [this] { moveElement(1); });
    add(tr("Re&move element"), "Del", true, [this] { choose(form::FieldState::NotSent); });
}

void FieldRow::take(const QByteArray &raw)
{
    if (m_field.kind == form::FieldKind::PathValue)
        m_draft.setPathValue(m_field.property.name, json::Document::parse(raw).root().string());
    else
        m_draft.setValue(form::Field(m_field), raw);
}

void FieldRow::choose(form::FieldState state)
{
    if (!hasState(m_field))
        return;
    if (m_field.kind == form::FieldKind::Element && state == form::FieldState::NotSent) {
        m_draft.removeElement(form::Field(m_field));
        return;
    }
    m_rawWanted = state == form::FieldState::Raw;
    m_shownState = state; // or whoever typed JSON would go on doing so
    const bool unchanged = state == m_field.state || (m_rawWanted && m_field.state != form::FieldState::NotSent);
    if (unchanged)
        show(form::Field(m_field), m_rawWanted); // only the editor changes
    else
        m_draft.setState(form::Field(m_field), state);
    emit heightChanged();
    if (m_editor && state != form::FieldState::NotSent && state != form::FieldState::Null)
        m_editor->inputWidget()->setFocus();
}

void FieldRow::toggleExpansion(bool open)
{
    if (m_field.expandable && open != m_field.expanded)
        emit expansionWanted(m_field.place.toString(), open);
}

void FieldRow::insertBehind(const QByteArray &raw)
{
    const form::Field element = m_field;
    const int next = element.property.name.toInt() + 1;
    form::Field fresh = element;
    fresh.place = collectionOf(element).place.child(QString::number(next));
    const QByteArray content =
        raw.isEmpty() ? form::initialValue(*m_draft.schema(), fresh, form::FieldState::Value) : raw;
    m_draft.insertElements(collectionOf(element), next, {content});
    emit focusWanted(fresh.place);
}

void FieldRow::addElements(const QStringList &lines)
{
    form::Field collection = m_field;
    form::Field element = collection;
    element.property.type = collection.property.type.element();
    element.property.facets.defaultValue.clear();
    element.place = collection.place.child(QString::number(collection.children));
    QByteArrayList raws;
    for (const QString &line : lines)
        raws.append(form::typedValue(element.property, line));
    if (raws.isEmpty())
        raws.append(form::initialValue(*m_draft.schema(), element, form::FieldState::Value));
    m_draft.insertElements(collection, collection.children, raws);
    if (lines.isEmpty()) {
        emit expansionWanted(collection.place.toString(), true);
        emit focusWanted(element.place);
    }
}

void FieldRow::moveElement(int by)
{
    if (m_field.kind != form::FieldKind::Element)
        return;
    const form::Field element = m_field;
    const int to = element.property.name.toInt() + by;
    if (to < 0 || to >= element.siblings)
        return;
    m_draft.moveElement(element, to);
    emit focusWanted(element.place.parent().child(QString::number(to)));
}

void FieldRow::addMember(const QString &name)
{
    const json::Pointer object = m_field.place;
    m_draft.addMember(object, name);
    emit focusWanted(object.child(name));
}

bool FieldRow::chooseByKey(int key)
{
    for (const StateChoice &choice : choices) {
        if (choice.key == key || (key == Qt::Key_Backspace && choice.key == Qt::Key_Delete)) {
            choose(choice.state);
            return true;
        }
    }
    return false;
}

void FieldRow::duplicateElement()
{
    if (m_field.kind == form::FieldKind::Element)
        insertBehind(m_field.raw);
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && m_field.kind == form::FieldKind::Element && event->key() == Qt::Key_Insert)
        return insertBehind({});
    if (hasState(m_field) && isPlain && (m_sent->hasFocus() || m_menu->hasFocus()) && chooseByKey(event->key()))
        return;
    if (!foldByKey(*event))
        QWidget::keyPressEvent(event);
}

bool FieldRow::foldByKey(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !m_field.expandable || (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right))
        return false;
    toggleExpansion(event.key() == Qt::Key_Right);
    return true;
}

/// The line that only says what a container holds has no use for the arrows, but takes them.
bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && foldByKey(*static_cast<QKeyEvent *>(event))) || QWidget::eventFilter(watched, event);
}

} // namespace ui
