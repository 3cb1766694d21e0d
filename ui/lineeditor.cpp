// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"

#include "ui/icons.h"
#include "ui/markedline.h"
#include "ui/textpopup.h"
#include "ui/theme.h"

#include "form/typedvalue.h"
#include "model/limits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace ui {

LineEditor::LineEditor(const Theme &theme, QWidget *parent)
    : FieldEditor(parent),
      m_theme(theme),
      m_line(new MarkedLine(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    m_line->installEventFilter(this);
    connect(m_line, &MarkedLine::charactersEdited, this, [this](const QString &text) {
        fit();
        take(text);
    });
}

void LineEditor::show(const form::Field &field)
{
    const bool isOther = field.place != m_place || field.property.name != m_property.name;
    if (isOther)
        closePopup();
    if (isOther || field.raw != m_seen)
        emit pending({}); // what could not be put in is no longer what is shown
    m_seen = field.raw;
    if (isOther || field.raw != m_written)
        m_asString = form::isQuotedNumber(field.raw);
    m_place = field.place;
    m_property = field.property;
    m_line->setLocked(field.duplicate);
    m_line->setCharacters(field.state == form::FieldState::Value ? field.text : QString());
    m_line->setPlaceholderText(placeholderFor(field.state));
    setUnset(m_line, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setEnabled(!field.duplicate);
    fit();
}

QWidget *LineEditor::inputWidget()
{
    return m_line;
}

void LineEditor::take(const QString &text)
{
    m_written = form::typedValue(m_property, text, m_asString);
    emit edited(m_written);
}

void LineEditor::write(const QString &text)
{
    m_line->setCharacters(text);
    fit();
    take(text);
}

Popup *LineEditor::makeLargerEditor()
{
    auto *larger = new TextPopup(tr("Text of %1").arg(m_property.name), m_line->characters(), this);
    if (m_monospace)
        larger->editor()->setFont(m_theme.monospace());
    connect(larger->editor(), &CharacterEdit::charactersEdited, this, &LineEditor::write);
    larger->setRemark([most = m_property.facets.maxLength](const QString &text) {
        const QLocale locale;
        const QString count = locale.toString(text.size());
        return most ? tr("%1 of %2 characters").arg(count, locale.toString(*most)) : tr("%1 characters").arg(count);
    });
    return larger;
}

void LineEditor::openPopup()
{
    if (popup())
        closePopup();
    else if (Popup *offered = makePopup())
        open(offered);
    else
        openLargerEditor();
}

void LineEditor::openLargerEditor()
{
    closePopup();
    if (m_line->characters().size() <= model::limits::maxPopupText)
        open(makeLargerEditor());
    else
        emit pending(tr("Longer than %1 characters; edit it in the JSON tab.")
                         .arg(QLocale().toString(model::limits::maxPopupText)));
}

void LineEditor::open(Popup *popup)
{
    m_popup = popup;
    popup->openAt(this, m_line);
}

void LineEditor::closePopup()
{
    if (m_popup)
        m_popup->close();
    m_popup.clear(); // it goes with the next event only
}

QToolButton *LineEditor::addButton(const char *iconName, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setProperty("role", QStringLiteral("quiet"));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    const auto tint = [this, button, iconName = QString::fromLatin1(iconName)] {
        button->setIcon(icon(iconName, m_theme.colors().muted));
    };
    tint();
    connect(&m_theme, &Theme::changed, button, tint);
    layout()->addWidget(button);
    return button;
}

void LineEditor::addRemark(QWidget *remark)
{
    remark->setContentsMargins(Theme::unit / 2, 0, Theme::unit / 2, 0);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, remark);
}

void LineEditor::useMonospace()
{
    m_monospace = true;
}

void LineEditor::offerLargerEditor()
{
    m_larger = addButton("expand", tr("Larger editor"), tr("Larger editor (Alt+Enter)"));
    m_larger->hide();
    connect(m_larger, &QToolButton::clicked, this, &LineEditor::openLargerEditor);
}

void LineEditor::fit()
{
    const QString &text = m_line->characters();
    if (m_monospace && m_isMonospace == text.isEmpty()) {
        m_isMonospace = !text.isEmpty();
        m_line->setFont(m_isMonospace ? m_theme.monospace() : QFont());
    }
    if (!m_larger)
        return;
    // Measured as if the button were there, or it would come and go.
    const int room = m_line->width() - (m_larger->isHidden() ? m_larger->sizeHint().width() : 0) - 3 * Theme::unit;
    m_larger->setVisible(m_line->isShortened() || text.contains(u'\n') || text.contains(u'\r') ||
                         m_line->fontMetrics().horizontalAdvance(m_line->text()) > room);
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (m_line->isReadOnly() && !m_line->isShortened())
        return false;
    if (alt && key->key() == Qt::Key_Down) {
        openPopup();
        return true;
    }
    if (alt && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openLargerEditor();
        return true;
    }
    return !m_line->isReadOnly() && takesKey(*key);
}

void LineEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

void LineEditor::hideEvent(QHideEvent *event)
{
    FieldEditor::hideEvent(event);
    closePopup();
}

} // namespace ui
