// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/fieldrow.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "json/document.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int nameWidth = 168;
constexpr int editorHeight = 30;

/// `String · from entity`
QString typeLine(const model::Property &property)
{
    const QString type = property.typeText.isEmpty() ? property.type.shortName() : property.typeText;
    return property.origin.isEmpty() ? type : FieldRow::tr("%1 · from %2").arg(type, property.origin);
}

QString toolTipOf(const model::Property &property)
{
    QStringList lines{property.type.text()};
    if (!property.description.isEmpty())
        lines.append(property.description);
    if (!property.enumeration.isEmpty())
        lines.append(FieldRow::tr("One of %1").arg(property.enumeration.join(QLatin1String(", "))));
    if (property.serverAssigned)
        lines.append(FieldRow::tr("Usually made by the service"));
    return lines.join(u'\n');
}

/// Who types "-5" has "-" on the way, which is no number and goes out as a text: the line stays what it is.
void keepTyping(form::Field &shown)
{
    const json::Document value = json::Document::parse(shown.raw);
    if (!value.isValid() || !value.root().isString())
        return;
    shown.state = form::FieldState::Value;
    shown.text = value.root().string();
}

} // namespace

FieldRow::FieldRow(RequestDraft &draft, const Theme &theme, const std::vector<std::unique_ptr<EditorKind>> &kinds,
                   QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_kinds(kinds),
      m_layout(new QGridLayout(this)),
      m_sent(new QCheckBox(this)),
      m_name(plainLabel({}, "", this)),
      m_type(plainLabel({}, "small", this)),
      m_warning(plainLabel({}, "warning", this)),
      m_menu(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setHorizontalSpacing(Theme::unit);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(2, 1);

    auto *names = new QWidget(this);
    names->setFixedWidth(nameWidth);
    auto *nameLayout = new QVBoxLayout(names);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(0);
    nameLayout->addWidget(m_name);
    nameLayout->addWidget(m_type);
    m_type->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->hide();

    m_menu->setProperty("role", QStringLiteral("quiet"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    const auto tint = [this] { m_menu->setIcon(icon(QStringLiteral("more"), m_theme.colors().muted)); };
    tint();
    connect(&theme, &Theme::changed, this, tint);

    m_layout->addWidget(m_sent, 0, 0, Qt::AlignTop);
    m_layout->addWidget(names, 0, 1, Qt::AlignTop);
    m_layout->addWidget(m_menu, 0, 3, Qt::AlignTop);
    m_layout->addWidget(m_warning, 1, 2);
    m_sent->setFixedHeight(editorHeight);
    m_menu->setFixedHeight(editorHeight);
    connect(m_sent, &QCheckBox::clicked, this,
            [this](bool sent) { choose(sent ? form::FieldState::Value : form::FieldState::NotSent); });
    buildMenu();
}

void FieldRow::buildMenu()
{
    auto *menu = new QMenu(m_menu);
    auto *states = new QActionGroup(menu);
    const auto addState = [&](const QString &text, form::FieldState state) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(state));
        states->addAction(action);
        connect(action, &QAction::triggered, this, [this, state] { choose(state); });
    };
    addState(tr("&Not sent"), form::FieldState::NotSent);
    addState(tr("N&ull"), form::FieldState::Null);
    addState(tr("&Empty"), form::FieldState::Empty);
    addState(tr("&Value"), form::FieldState::Value);
    addState(tr("&Raw JSON"), form::FieldState::Raw);
    menu->addSeparator();
    connect(menu->addAction(tr("&Copy pointer")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_field.place.toString()); });
    connect(menu, &QMenu::aboutToShow, this, [this, states] {
        const auto present = m_rawWanted ? form::FieldState::Raw : m_field.state;
        for (QAction *action : states->actions())
            action->setChecked(action->data().toInt() == int(present));
    });
    m_menu->setMenu(menu);
}

void FieldRow::choose(form::FieldState state)
{
    m_rawWanted = state == form::FieldState::Raw;
    const bool unchanged = state == m_field.state || (m_rawWanted && m_field.state != form::FieldState::NotSent);
    if (unchanged)
        show(form::Field(m_field)); // only the editor changes
    else
        m_draft.setState(m_field, state);
    if (m_editor && state != form::FieldState::NotSent && state != form::FieldState::Null)
        m_editor->inputWidget()->setFocus();
}

void FieldRow::show(const form::Field &field)
{
    const bool first = m_editor == nullptr && !m_nested;
    m_field = field;
    m_rawWanted = m_rawWanted && field.state != form::FieldState::NotSent;
    if (first || m_name->text() != field.property.name) {
        m_name->setText(field.property.name);
        m_type->setText(typeLine(field.property));
        setPlainToolTip(m_name, toolTipOf(field.property));
        setPlainToolTip(m_type, toolTipOf(field.property));
        m_sent->setAccessibleName(tr("Send %1").arg(field.property.name));
        m_sent->setToolTip(tr("Send this property"));
        m_menu->setAccessibleName(tr("State of %1").arg(field.property.name));
        m_menu->setToolTip(tr("Not sent, null, empty, value or raw JSON"));
        setObjectName(QStringLiteral("field:") + field.place.toString());
    }
    m_sent->setChecked(field.state != form::FieldState::NotSent);
    m_name->setEnabled(field.state != form::FieldState::NotSent);
    showEditor();
    showNested();
    showWarning();
}

void FieldRow::showEditor()
{
    // Whoever types JSON goes on typing JSON, also when it happens to be of the declared kind for a moment.
    const bool hadFocus = m_editor && m_editor->inputWidget()->hasFocus();
    m_rawWanted = m_rawWanted || (hadFocus && m_shownState == form::FieldState::Raw);
    form::Field shown = m_field;
    if (m_rawWanted)
        shown.state = form::FieldState::Raw;
    else if (hadFocus && m_field.state == form::FieldState::Raw && !m_field.duplicate)
        keepTyping(shown);
    // An object is edited by its rows; an absent or null one shows a line that says so.
    const bool asRows = m_field.nested && !m_field.fields.empty() && !m_rawWanted;
    const auto best = std::max_element(m_kinds.begin(), m_kinds.end(),
                                       [&](const auto &a, const auto &b) { return a->rank(shown) < b->rank(shown); });
    const EditorKind *kind = asRows ? nullptr : best->get();
    if (kind != m_kind) {
        dropEditor();
        m_kind = kind;
    }
    if (kind && !m_editor) {
        m_editor = kind->make(m_theme, this);
        m_editor->inputWidget()->setAccessibleName(m_field.property.name);
        m_editor->inputWidget()->setObjectName(QStringLiteral("input:") + m_field.place.toString());
        m_name->setBuddy(m_editor->inputWidget());
        m_layout->addWidget(m_editor, 0, 2, Qt::AlignTop);
        setTabOrder(m_sent, m_editor->inputWidget());
        setTabOrder(m_editor->inputWidget(), m_menu);
        connect(m_editor, &FieldEditor::edited, this,
                [this](const QByteArray &raw) { m_draft.setValue(m_field, raw); });
        connect(m_editor, &FieldEditor::pending, this, [this](const QString &reason) {
            m_pending = reason;
            showWarning();
        });
        m_editor->show();
    }
    m_shownState = shown.state;
    if (!m_editor)
        return;
    m_editor->show(shown);
    if (hadFocus)
        m_editor->inputWidget()->setFocus();
}

void FieldRow::dropEditor()
{
    if (!m_editor)
        return;
    // Later, not now: it may be this very editor's signal that made another kind fit better.
    m_editor->disconnect(this);
    m_editor->inputWidget()->setObjectName({});
    m_layout->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_pending.clear();
}

void FieldRow::showNested()
{
    const bool visible = !m_field.fields.empty() && !m_rawWanted;
    if (visible && !m_nested) {
        m_nested = new QFrame(this);
        m_nested->setProperty("role", QStringLiteral("nested"));
        auto *layout = new QVBoxLayout(m_nested);
        layout->setContentsMargins(Theme::unit, 4, Theme::unit, 4);
        layout->setSpacing(0);
        for (size_t i = 0; i < m_field.fields.size(); ++i) {
            m_rows.push_back(new FieldRow(m_draft, m_theme, m_kinds, m_nested));
            layout->addWidget(m_rows.back());
        }
        m_layout->addWidget(m_nested, 2, 1, 1, 3);
    }
    if (m_nested)
        m_nested->setVisible(visible);
    for (size_t i = 0; visible && i < m_rows.size(); ++i)
        m_rows[i]->show(m_field.fields[i]);
}

void FieldRow::showWarning()
{
    const QString text = m_pending.isEmpty() ? m_field.warning : m_pending;
    m_warning->setText(text.isEmpty() ? QString() : QString(QStringLiteral("\u25B2 ") + visibleText(text)));
    m_warning->setVisible(!text.isEmpty());
    if (m_editor)
        m_editor->inputWidget()->setAccessibleDescription(text);
}

} // namespace ui
