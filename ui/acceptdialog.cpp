// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/acceptdialog.h"

#include "ui/labels.h"
#include "ui/theme.h"
#include "ui/verdicttext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestMessage = 200; ///< the details below the list have all of it
constexpr int longestReason = 500;

} // namespace

AcceptDialog::AcceptDialog(const model::Finding &finding, QWidget *parent)
    : QDialog(parent),
      m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("acceptDialog"));
    setWindowTitle(tr("Accept finding"));
    setMinimumWidth(60 * Theme::unit);
    QLabel *message = wrappedLabel("", this);
    message->setObjectName(QStringLiteral("acceptedMessage"));
    message->setText(shortText(finding.message, longestMessage));
    QLabel *place = wrappedLabel("muted", this);
    place->setText(shortText(placeText(finding), longestMessage));
    QLabel *ask = plainLabel(tr("Why it is accepted:"), "", this);
    ask->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setAccessibleName(tr("Why it is accepted"));
    m_reason->setMaxLength(longestReason);
    m_reason->setText(finding.accepted);
    QLabel *remark = wrappedLabel("small", this);
    remark->setText(tr("It stays in the list with this reason, and does not count for this request. Saving the request "
                       "keeps it in its file."));
    auto *box = new QDialogButtonBox(this);
    QPushButton *accept = box->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setObjectName(QStringLiteral("accept"));
    for (QPushButton *button : {accept, cancel})
        button->setIcon({});
    accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    for (QWidget *widget :
         {static_cast<QWidget *>(message), static_cast<QWidget *>(place), static_cast<QWidget *>(ask),
          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(remark), static_cast<QWidget *>(box)})
        column->addWidget(widget);
    const auto allow = [this, accept] { accept->setEnabled(!reason().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, allow);
    allow();
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString AcceptDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace ui
