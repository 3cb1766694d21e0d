// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/faultmenu.h"

#include "ui/banner.h"

#include <QInputDialog>

#include <algorithm>

namespace ui {

FaultMenu::FaultMenu(sandbox::Sandbox &sandbox, QWidget *parent)
    : QMenu(tr("&Faults"), parent),
      m_sandbox(sandbox),
      m_none(addAction(tr("&No fault")))
{
    setObjectName(QStringLiteral("faults"));
    setAccessibleName(tr("Faults of the sandbox"));
    m_none->setObjectName(QStringLiteral("noFault"));
    connect(m_none, &QAction::triggered, this, [this] { set({}); });
    addSeparator();
    QMenu *menu = nullptr;
    std::optional<sandbox::FaultGroup> group;
    for (const sandbox::FaultMode &mode : sandbox::faultModes()) {
        if (group != mode.group)
            menu = addMenu(sandbox::faultGroupName(mode.group));
        group = mode.group;
        addMode(menu, mode);
    }
    connect(&sandbox, &sandbox::Sandbox::faultsChanged, this, &FaultMenu::showState);
    showState();
}

void FaultMenu::addMode(QMenu *menu, const sandbox::FaultMode &mode)
{
    menu->setToolTipsVisible(true);
    QAction *action = menu->addAction(mode.form.isEmpty() ? mode.name : QString(mode.name + u'…'));
    action->setObjectName(mode.name);
    action->setCheckable(true);
    action->setToolTip(mode.sentence);
    action->setStatusTip(mode.sentence);
    m_modes.append(action);
    connect(action, &QAction::triggered, this, [this, mode](bool on) { turn(mode, on); });
}

void FaultMenu::turn(const sandbox::FaultMode &mode, bool on)
{
    if (on) {
        turnOn(mode);
    } else {
        std::vector<sandbox::Fault> faults = m_sandbox.faults();
        std::erase_if(faults, [&](const sandbox::Fault &fault) { return fault.name == mode.name; });
        set(faults);
    }
    showState(); // what was not turned on is not checked
}

void FaultMenu::turnOn(const sandbox::FaultMode &mode)
{
    QString argument;
    if (!mode.form.isEmpty()) {
        QInputDialog dialog(parentWidget());
        dialog.setObjectName(QStringLiteral("faultArgument"));
        dialog.setWindowTitle(tr("Sandbox fault: %1").arg(mode.name));
        dialog.setLabelText(
            tr("%1\n%2, and with \",xN\" behind it only for the next N requests:").arg(mode.sentence, mode.form));
        dialog.setComboBoxEditable(true);
        dialog.setComboBoxItems(mode.presets.isEmpty() ? QStringList{QString()} : mode.presets);
        dialog.setTextValue(mode.presets.value(0));
        if (dialog.exec() != QDialog::Accepted)
            return;
        argument = dialog.textValue().trimmed();
    }
    const auto fault = sandbox::parseFault(argument.isEmpty() ? mode.name : QString(mode.name + u'=' + argument));
    if (!fault) {
        emit failed(fault.error().text());
        return;
    }
    std::vector<sandbox::Fault> faults = m_sandbox.faults();
    std::erase_if(faults, [&](const sandbox::Fault &other) { return !sandbox::checkTogether({other, *fault}); });
    faults.push_back(*fault);
    set(faults);
}

void FaultMenu::set(const std::vector<sandbox::Fault> &faults)
{
    if (const auto done = m_sandbox.setFaults(faults); !done)
        emit failed(done.error().text());
}

void FaultMenu::showState()
{
    const std::vector<sandbox::Fault> faults = m_sandbox.faults();
    m_none->setEnabled(!faults.empty());
    for (QAction *action : std::as_const(m_modes)) {
        action->setChecked(std::any_of(faults.begin(), faults.end(), [action](const sandbox::Fault &fault) {
            return fault.name == action->objectName();
        }));
    }
}

Banner *makeFaultBanner(sandbox::Sandbox &sandbox, const Theme &theme, QWidget *parent)
{
    auto *banner = new Banner(theme, parent);
    banner->setObjectName(QStringLiteral("faultBanner"));
    const auto show = [&sandbox, banner] {
        const std::vector<sandbox::Fault> faults = sandbox.faults();
        if (faults.empty())
            banner->withdraw();
        else
            banner->tell(FaultMenu::tr("Sandbox fault: %1").arg(sandbox::faultsText(faults)),
                         FaultMenu::tr("End faults"));
    };
    QObject::connect(&sandbox, &sandbox::Sandbox::faultsChanged, banner, show);
    QObject::connect(banner, &Banner::actionTriggered, banner, [&sandbox] {
        if (const auto done = sandbox.setFaults({}); !done)
            Q_UNREACHABLE(); // none at all never contradicts
    });
    show();
    return banner;
}

} // namespace ui
