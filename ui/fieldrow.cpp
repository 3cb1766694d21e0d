// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/fieldrow.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "model/facets.h"
#include "json/document.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int foldWidth = 16;
constexpr int editorHeight = 30;

/// `String · from entity`
QString typeLine(const form::Field &field)
{
    const model::Property &property = field.property;
    if (field.kind == form::FieldKind::NewMember)
        return {};
    if (field.kind == form::FieldKind::PathValue)
        return FieldRow::tr("part of the path");
    if (field.kind == form::FieldKind::Undeclared)
        return FieldRow::tr("not declared");
    const QString type = property.typeText.isEmpty() ? property.type.shortName() : property.typeText;
    return property.origin.isEmpty() ? type : FieldRow::tr("%1 · from %2").arg(type, property.origin);
}

QString toolTipOf(const form::Field &field)
{
    constexpr int mostMembers = 20;
    const model::Property &property = field.property;
    QStringList lines{field.place.toString(), property.type.text()};
    if (!property.description.isEmpty())
        lines.append(property.description);
    if (property.enumeration.size() > mostMembers)
        lines.append(FieldRow::tr("One of %n member(s)", nullptr, int(property.enumeration.size())));
    else if (!property.enumeration.isEmpty())
        lines.append(FieldRow::tr("One of %1").arg(property.enumeration.join(QLatin1String(", "))));
    if (property.serverAssigned)
        lines.append(FieldRow::tr("Usually made by the service"));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString captionOf(const form::Field &field)
{
    if (field.kind == form::FieldKind::Element)
        return u'[' + field.property.name + u']';
    if (field.kind == form::FieldKind::NewMember)
        return FieldRow::tr("Add property");
    return field.kind == form::FieldKind::PathValue ? QString(u'{' + field.property.name + u'}') : field.property.name;
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

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// The form moves the focus by itself, row by row: rows come and go, and Qt's own order is that of their making.
void leaveToForm(QWidget *widget)
{
    widget->setFocusPolicy(widget->focusPolicy() == Qt::TabFocus ? Qt::NoFocus : Qt::ClickFocus);
}

} // namespace

FieldRow::FieldRow(RequestDraft &draft, const Theme &theme, const std::vector<std::unique_ptr<EditorKind>> &kinds,
                   QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_kinds(kinds),
      m_layout(new QGridLayout(this)),
      m_names(new QWidget(this)),
      m_sent(new QCheckBox(this)),
      m_fold(new QToolButton(this)),
      m_name(plainLabel({}, "", this)),
      m_type(plainLabel({}, "small", this)),
      m_hint(plainLabel({}, "small", this)),
      m_warning(plainLabel({}, "warning", this)),
      m_menu(new QToolButton(this))
{
    m_layout->setHorizontalSpacing(Theme::unit);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(2, 1);

    auto *nameLayout = new QGridLayout(m_names);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(0);
    nameLayout->setColumnStretch(1, 1);
    nameLayout->addWidget(m_fold, 0, 0);
    nameLayout->addWidget(m_name, 0, 1);
    nameLayout->addWidget(m_type, 1, 0, 1, 2);
    m_type->setWordWrap(true);
    for (QLabel *label : {m_hint, m_warning}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_fold->setFixedSize(foldWidth, foldWidth);
    m_fold->setIconSize({foldWidth - 4, foldWidth - 4});
    m_fold->setProperty("role", QStringLiteral("fold"));
    m_menu->setProperty("role", QStringLiteral("quiet"));
    const auto tint = [this] {
        m_menu->setIcon(icon(QStringLiteral("more"), m_theme.colors().muted));
        showLabels();
    };
    tint();
    connect(&theme, &Theme::changed, this, tint);

    m_layout->addWidget(m_sent, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_names, 0, 1, 4, 1, Qt::AlignTop);
    m_layout->addWidget(m_menu, 0, 3, Qt::AlignTop);
    m_layout->addWidget(m_hint, 1, 2);
    m_layout->addWidget(m_warning, 2, 2);
    m_layout->setRowStretch(3, 1);
    m_sent->setFixedHeight(editorHeight);
    m_menu->setFixedHeight(editorHeight);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_sent), static_cast<QWidget *>(m_fold), static_cast<QWidget *>(m_menu)})
        leaveToForm(widget);
    connect(m_sent, &QCheckBox::clicked, this,
            [this](bool sent) { choose(sent ? form::FieldState::Value : form::FieldState::NotSent); });
    connect(m_fold, &QToolButton::clicked, this, [this] { toggleExpansion(!m_field.expanded); });
    connect(m_menu, &QToolButton::clicked, this, &FieldRow::showMenu);
}

QString FieldRow::keyOf(const form::Field &field)
{
    return QString::number(int(field.kind == form::FieldKind::PathValue || field.kind == form::FieldKind::NewMember
                                   ? field.kind
                                   : form::FieldKind::Property)) +
           field.place.toString();
}

bool FieldRow::isPinned() const
{
    const QWidget *focus = focusWidget();
    return !m_pending.isEmpty() || (focus && focus->hasFocus());
}

void FieldRow::show(const form::Field &field, bool rawWanted)
{
    const QString key = keyOf(field);
    const bool isOther = key != m_key || field.kind != m_field.kind || field.property != m_field.property ||
                         field.depth != m_field.depth;
    const bool isFolded = field.expandable != m_field.expandable || field.expanded != m_field.expanded;
    if (key != m_key) {
        m_pending.clear();
        m_rawWanted = rawWanted;
        m_shownState = form::FieldState::NotSent;
    }
    m_key = key;
    m_field = field;
    m_rawWanted = m_rawWanted && field.state != form::FieldState::NotSent;
    if (isOther || isFolded)
        showLabels();
    m_sent->setChecked(field.state != form::FieldState::NotSent);
    m_name->setEnabled(field.state != form::FieldState::NotSent);
    showEditor();
    showMessage();
    m_layout->invalidate(); // a row that is not visible does not notice by itself
}

void FieldRow::setNameWidth(int width)
{
    if (m_names->minimumWidth() == width && m_names->maximumWidth() == width)
        return;
    m_names->setFixedWidth(width);
    m_names->resize(width, m_names->height()); // the layout comes later than the captions
    showLabels();
}

void FieldRow::retire()
{
    hide();
    setObjectName({});
    if (m_editor)
        m_editor->inputWidget()->setObjectName({});
    m_key.clear();
}

void FieldRow::showLabels()
{
    if (m_key.isEmpty())
        return;
    const QString caption = captionOf(m_field);
    const bool isMember = m_field.kind != form::FieldKind::Element && m_field.kind != form::FieldKind::NewMember &&
                          m_field.kind != form::FieldKind::PathValue;
    const int depth = std::min(m_field.depth, deepestIndentation);
    m_layout->setContentsMargins(depth * indentation, 4, std::min(depth, 1) * Theme::unit, 4);
    const int left = m_names->width() - (m_field.expandable ? foldWidth : 0);
    QString name = m_name->fontMetrics().elidedText(visibleText(caption), Qt::ElideMiddle, left);
    m_name->setText(name.replace(u'&', QLatin1String("&&"))); // a lone one would make a key of the next letter
    m_type->setText(typeLine(m_field));
    const QString help = visibleText(toolTipOf(m_field));
    setPlainToolTip(m_name, help);
    setPlainToolTip(m_type, help);
    m_sent->setVisible(isMember);
    m_sent->setAccessibleName(tr("Send %1").arg(caption));
    m_sent->setToolTip(tr("Send this property (Delete, N, E, V, R choose a state)"));
    m_menu->setVisible(m_field.kind != form::FieldKind::NewMember && m_field.kind != form::FieldKind::PathValue);
    m_menu->setAccessibleName(tr("State of %1").arg(caption));
    m_menu->setToolTip(tr("Not sent, null, empty, value or raw JSON"));
    m_fold->setVisible(m_field.expandable);
    m_fold->setIcon(icon(m_field.expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                         m_theme.colors().muted));
    m_fold->setAccessibleName(m_field.expanded ? tr("Close %1").arg(caption) : tr("Open %1").arg(caption));
    m_fold->setToolTip(m_field.expanded ? tr("Close (Left)") : tr("Open (Right)"));
    // The box keeps its column when it is not there.
    m_layout->setColumnMinimumWidth(0, m_sent->sizeHint().width());
    setObjectName(QStringLiteral("field:") + m_field.place.toString());
}

void FieldRow::showEditor()
{
    // Whoever types JSON goes on typing JSON, also when it happens to be of the declared kind for a moment.
    const bool hadFocus = m_editor && m_editor->isAncestorOf(window()->focusWidget());
    m_rawWanted = m_rawWanted || (hadFocus && m_shownState == form::FieldState::Raw);
    form::Field shown = m_field;
    if (m_rawWanted)
        shown.state = form::FieldState::Raw;
    else if (hadFocus && m_field.state == form::FieldState::Raw && !m_field.duplicate)
        keepTyping(shown);
    const auto best = std::max_element(m_kinds.begin(), m_kinds.end(),
                                       [&](const auto &a, const auto &b) { return a->rank(shown) < b->rank(shown); });
    if (best->get() != m_kind) {
        dropEditor();
        makeEditor(**best);
    }
    QWidget *input = m_editor->inputWidget();
    input->setAccessibleName(captionOf(m_field));
    const bool isPath = m_field.kind == form::FieldKind::PathValue;
    input->setObjectName((isPath ? QStringLiteral("path:") : QStringLiteral("input:")) + m_field.place.toString() +
                         (m_field.kind == form::FieldKind::NewMember ? QStringLiteral("/+") : QString()));
    m_shownState = shown.state;
    m_editor->show(shown);
    if (hadFocus && !m_editor->isAncestorOf(window()->focusWidget()))
        input->setFocus();
}

void FieldRow::makeEditor(const EditorKind &kind)
{
    m_kind = &kind;
    m_editor = kind.make(m_theme, this);
    m_name->setBuddy(m_editor->inputWidget());
    m_layout->addWidget(m_editor, 0, 2, Qt::AlignTop);
    m_editor->inputWidget()->installEventFilter(this);
    m_editorStops.clear();
    const QList<QWidget *> parts = m_editor->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->window() != window() || !takesTab(part))
            continue;
        m_editorStops.append(part);
        leaveToForm(part);
    }
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::take);
    connect(m_editor, &FieldEditor::elementsAdded, this, &FieldRow::addElements);
    connect(m_editor, &FieldEditor::memberNamed, this, &FieldRow::addMember);
    connect(m_editor, &FieldEditor::pending, this, [this](const QString &reason) {
        if (reason == m_pending)
            return;
        m_pending = reason;
        showMessage();
        emit heightChanged();
    });
    m_editor->show();
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

void FieldRow::showMessage()
{
    const QString warning = m_pending.isEmpty() ? m_field.warning : m_pending;
    m_warning->setText(warning.isEmpty() ? QString() : QString(QStringLiteral("\u25B2 ") + visibleText(warning)));
    m_warning->setVisible(!warning.isEmpty());
    const QString hint = model::ruleHints(m_field.property).join(QStringLiteral(" \u00B7 "));
    m_hint->setText(visibleText(hint));
    m_hint->setVisible(!hint.isEmpty());
    m_editor->inputWidget()->setAccessibleDescription(warning.isEmpty() ? hint : warning);
}

QList<QWidget *> FieldRow::focusStops() const
{
    QList<QWidget *> stops;
    const auto add = [&](QWidget *widget) {
        if (widget && widget->isEnabled() && !widget->isHidden())
            stops.append(widget);
    };
    add(m_sent);
    for (const QPointer<QWidget> &part : m_editorStops)
        add(part);
    add(m_menu);
    return stops;
}

} // namespace ui
