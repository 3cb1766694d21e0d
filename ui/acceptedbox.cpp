// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/acceptedbox.h"

#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AcceptedBox::AcceptedBox(RequestDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("acceptedBox"));
    m_rows->setContentsMargins(0, Theme::unit, 0, 0);
    m_rows->addWidget(plainLabel(tr("Accepted findings"), "heading", this));
    connect(&draft, &RequestDraft::opened, this, &AcceptedBox::refresh);
    connect(&draft, &RequestDraft::expectationsChanged, this, &AcceptedBox::refresh);
    hide();
}

void AcceptedBox::refresh()
{
    if (m_page) { // one of its buttons may have asked for this
        m_page->hide();
        m_rows->removeWidget(m_page);
        for (QWidget *child : m_page->findChildren<QWidget *>())
            child->setObjectName({});
        m_page->deleteLater();
    }
    m_page = new QWidget(this);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::vector<model::Acceptance> &accepted = m_draft.expectations().accepted;
    for (size_t i = 0; i < accepted.size(); ++i) {
        const model::Acceptance &each = accepted[i];
        const QString what = each.pointer.isEmpty() ? each.check : tr("%1 at %2").arg(each.check, each.pointer);
        auto *row = new QHBoxLayout;
        auto *text = new TextLabel(visibleText(tr("%1: %2").arg(what, each.reason)));
        auto *remove = new QPushButton(tr("Remove"));
        text->setObjectName(QStringLiteral("accepted:%1").arg(i));
        remove->setObjectName(QStringLiteral("acceptedRemove:%1").arg(i));
        remove->setProperty("role", QStringLiteral("link"));
        remove->setAccessibleName(tr("Remove: %1").arg(visibleText(what)));
        setPlainToolTip(remove, tr("The finding counts again"));
        connect(remove, &QPushButton::clicked, this, [this, i] { this->remove(i); });
        row->addWidget(text, 1);
        row->addWidget(remove, 0, Qt::AlignTop);
        layout->addLayout(row);
    }
    m_rows->addWidget(m_page);
    setVisible(!accepted.empty());
    m_page->show();
}

void AcceptedBox::remove(size_t index)
{
    model::Expectations expectations = m_draft.expectations();
    expectations.accepted.erase(expectations.accepted.begin() + qptrdiff(index));
    m_draft.endStep();
    m_draft.setExpectations(expectations, tr("Remove accepted finding"));
    auto *next = findChild<QPushButton *>(
        QStringLiteral("acceptedRemove:%1").arg(std::min(index + 1, expectations.accepted.size()) - 1));
    if (next)
        next->setFocus(Qt::TabFocusReason);
}

} // namespace ui
