// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/casedetails.h"

#include "ui/labels.h"
#include "ui/negative/casemodel.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "json/edit.h"

#include <QVBoxLayout>

namespace ui {

namespace {

QString changedFields(const check::NegativeCase &shown)
{
    QStringList lines;
    for (const model::HeaderChoice &choice : shown.headers) {
        const QString name = QString::fromLatin1(choice.name);
        QString value = QString::fromUtf8(choice.value);
        for (const model::Variable &variable : shown.variables)
            value.replace(QStringLiteral("{{%1}}").arg(variable.name), variable.value);
        lines.append(choice.on ? CaseDetails::tr("%1: %2").arg(name, value) : CaseDetails::tr("without %1").arg(name));
    }
    return lines.join(u'\n');
}

QString requestLine(const check::NegativeCase &shown)
{
    const QString version = shown.version.isEmpty() ? CaseDetails::tr("(version)") : shown.version;
    const QString line = QStringLiteral("%1 /%2%3").arg(QString::fromLatin1(shown.method), version, shown.path);
    const QString fields = changedFields(shown);
    return fields.isEmpty() ? line : QString(line + u'\n' + fields);
}

} // namespace

CaseDetails::CaseDetails(const Theme &theme, const QByteArray &rightBody, QWidget *parent)
    : QWidget(parent),
      m_rightBody(rightBody),
      m_title(wrappedLabel("title", this)),
      m_wrong(wrappedLabel("", this)),
      m_expected(wrappedLabel("", this)),
      m_source(wrappedLabel("", this)),
      m_outcome(wrappedLabel("", this)),
      m_request(wrappedLabel("", this)),
      m_body(new TextView(theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_title);
    auto *facts = new QGridLayout; // a form layout takes no notice of how high a wrapped text is
    facts->setHorizontalSpacing(2 * Theme::unit);
    facts->setVerticalSpacing(Theme::unit / 2);
    facts->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption, QLabel *value, const char *name) {
        value->setObjectName(QLatin1String(name));
        value->setAccessibleName(caption);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const int row = facts->rowCount();
        facts->addWidget(plainLabel(caption, "heading"), row, 0, Qt::AlignTop);
        facts->addWidget(value, row, 1);
    };
    add(tr("What is wrong"), m_wrong, "caseWrong");
    add(tr("Expected"), m_expected, "caseExpected");
    add(tr("Source"), m_source, "caseSource");
    add(tr("Result"), m_outcome, "caseOutcome");
    add(tr("Request"), m_request, "caseRequest");
    layout->addLayout(facts);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_body->setObjectName(QStringLiteral("caseBody"));
    m_body->setAccessibleName(tr("Body of the case"));
    layout->addWidget(m_body, 1);
    showNothing();
}

void CaseDetails::showNothing()
{
    m_title->setText(tr("Choose a case to see what is wrong in it."));
    for (QLabel *label : {m_wrong, m_expected, m_source, m_outcome, m_request})
        label->setText(QStringLiteral("\u2013"));
    m_body->setText({});
}

void CaseDetails::show(const check::NegativeCase &shown, const check::Outcome &outcome)
{
    m_title->setText(visibleText(shown.title));
    m_wrong->setText(visibleText(shown.wrong));
    const QString codes = shown.expected.codes.join(QLatin1String(", "));
    const QString expected =
        codes.isEmpty() ? shown.expected.inWords() : tr("%1 with %2").arg(shown.expected.inWords(), codes);
    m_expected->setText(tr("%1 (%2)").arg(expected, check::confidenceInWords(shown.expected.confidence)));
    m_source->setText(shown.expected.source);
    const bool isRun = outcome.kind != check::Outcome::Kind::NotRun || !outcome.text.isEmpty();
    m_outcome->setText(isRun ? visibleText(outcome.text) : tr("not run yet"));
    QStringList lines;
    for (const QString &line : requestLine(shown).split(u'\n'))
        lines.append(visibleText(line));
    m_request->setText(lines.join(u'\n'));
    m_body->setText(shown.body, TextView::Coloring::Json);
    if (shown.body == m_rightBody)
        return;
    const json::Edit change = json::difference(m_rightBody, shown.body);
    const bool isGone = change.inserted.isEmpty();
    const qsizetype offset = qMin(change.offset, qMax(qsizetype(0), shown.body.size() - 1));
    m_body->setMarks({{offset, isGone ? tr("left out here") : tr("changed"), Tone::Warn}});
    m_body->select(
        {qMin(offset + change.inserted.size(), shown.body.size()), offset}); // the place is seen, not its end
}

} // namespace ui
