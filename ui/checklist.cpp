// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/checklist.h"

#include "ui/findingdetails.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include "check/check.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CheckList::CheckList(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("checkList"));
    setWindowTitle(tr("What is checked"));
    resize(70 * Theme::unit, 65 * Theme::unit);
    QLabel *note = wrappedLabel("muted", this);
    note->setText(
        tr("Every answer is checked by these rules as soon as it is complete. A check that has nothing to look "
           "at is left out of the verdict."));
    auto *list = new FindingDetails(theme, this);
    list->setObjectName(QStringLiteral("allChecks"));
    list->setAccessibleName(tr("All checks"));
    std::vector<std::pair<QString, QString>> chapters;
    const std::vector<std::unique_ptr<check::Check>> checks = check::makeChecks();
    for (const std::unique_ptr<check::Check> &each : checks)
        chapters.emplace_back(each->title(), each->source());
    list->show(chapters);
    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setIcon({});
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(note);
    column->addWidget(list, 1);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
