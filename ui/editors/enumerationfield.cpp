// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include "json/write.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <limits>

namespace ui {

namespace {

/// Scrolling the form must not change a value on the way.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void setLocked(bool locked)
    {
        m_locked = locked;
        lineEdit()->setReadOnly(locked);
    }

    void showPopup() override
    {
        if (!m_locked)
            QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        // The arrows would go through the members of a line that is read-only too.
        if (m_locked && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }

private:
    bool m_locked = false;
};

/// The documented members as a list, any other text by hand. Many members have a search: longenumerationfield.cpp.
class EnumerationField final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnumerationField)

public:
    explicit EnumerationField(QWidget *parent) : FieldEditor(parent), m_box(new CalmComboBox(this))
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setCompleter(nullptr); // it would turn "running" into "Running" behind the tester's back
        m_box->lineEdit()->setMaxLength(std::numeric_limits<int>::max()); // or a long text would lose its end
        m_box->view()->setAccessibleName(tr("Members"));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_box);
        // The box also activates a member that was typed when the focus leaves it.
        const auto report = [this](const QString &text) {
            if (text != m_text) {
                m_text = text;
                emit edited(json::quote(text));
            }
        };
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, report);
        connect(m_box, &QComboBox::textActivated, this, report);
    }

    // It loses the focus on its way out, and activates once more.
    ~EnumerationField() override { m_box->disconnect(this); }

    void show(const form::Field &field) override
    {
        const QSignalBlocker blocker(m_box);
        if (m_members != field.property.enumeration) {
            m_members = field.property.enumeration;
            m_box->clear();
            m_box->addItems(m_members);
            m_box->setCurrentIndex(-1);
        }
        m_box->setLocked(field.duplicate);
        m_text = field.state == form::FieldState::Value ? field.text : QString();
        // A text that is there already stays untouched, or the caret would jump while the tester types.
        if (m_box->currentText() != m_text) {
            m_box->setCurrentIndex(int(m_members.indexOf(m_text)));
            m_box->setEditText(m_text);
        }
        m_box->lineEdit()->setPlaceholderText(placeholderFor(field.state));
        setUnset(m_box, field.state == form::FieldState::NotSent || field.state == form::FieldState::Null);
    }

    QWidget *inputWidget() override { return m_box; }

private:
    CalmComboBox *m_box;
    QStringList m_members;
    QString m_text; ///< in the body
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

#include "enumerationfield.moc"
