// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"
#include "ui/markedline.h"
#include "ui/popup.h"
#include "ui/theme.h"

#include "form/flagstext.h"
#include "model/limits.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A check for each member.
class FlagsPopup final : public Popup
{
    Q_OBJECT

public:
    FlagsPopup(const QStringList &members, const QString &text, QWidget *parent)
        : Popup(tr("Members"), parent),
          m_list(new QListWidget(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(2, 2, 2, 2);
        layout->addWidget(m_list);
        m_list->setAccessibleName(tr("Members"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (const QString &member : members) {
            auto *entry = new QListWidgetItem(member, m_list);
            entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            entry->setCheckState(form::hasFlag(text, member) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
        m_list->setFocus();
        const int rows = qMin(int(members.size()), model::limits::memberRows);
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
        setMinimumWidth(qBound(200, m_list->sizeHintForColumn(0) + 4 * Theme::unit, 480));
        connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *entry) {
            emit toggled(entry->text(), entry->checkState() == Qt::Checked);
        });
        connect(m_list, &QListWidget::itemActivated, this, &QWidget::close);
    }

signals:
    void toggled(const QString &member, bool on);

private:
    QListWidget *m_list;
};

/// Names with commas between them, and a check for each that is documented.
class FlagsField final : public LineEditor
{
    Q_OBJECT

public:
    FlagsField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        const QToolButton *choose = addButton("checklist", tr("Choose members"), tr("Choose members (Alt+Down)"));
        connect(choose, &QToolButton::clicked, this, &FlagsField::openPopup);
        offerLargerEditor();
    }

protected:
    Popup *makePopup() override
    {
        auto *checks = new FlagsPopup(property().enumeration, line()->characters(), this);
        connect(checks, &FlagsPopup::toggled, this,
                [this](const QString &member, bool on) { write(form::withFlag(line()->characters(), member, on)); });
        return checks;
    }
};

class FlagsKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const model::Property &property = field.property;
        const bool fits = property.flags && !property.enumeration.isEmpty() && !property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 15 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new FlagsField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeFlagsfield()
{
    return std::make_unique<FlagsKind>();
}

} // namespace ui

#include "flagsfield.moc"
