// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/casereport.h"

#include <QCoreApplication>

#include <map>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

bool isRun(const check::Outcome &outcome)
{
    return outcome.kind != check::Outcome::Kind::NotRun || !outcome.text.isEmpty();
}

QString cell(QString text)
{
    // Spreadsheets run what begins like this, whatever quotes stand around it.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    return quoted.join(u',') + QLatin1String("\r\n");
}

} // namespace

QString reportText(const std::vector<check::NegativeCase> &cases, const std::vector<check::Outcome> &outcomes)
{
    QString text;
    for (size_t i = 0; i < cases.size(); ++i) {
        if (isRun(outcomes[i]))
            text += QStringLiteral("%1 [%2] %3: %4\n")
                        .arg(check::outcomeInWords(outcomes[i].kind), cases[i].id, cases[i].title, outcomes[i].text);
    }
    return text;
}

QString reportCsv(const std::vector<check::NegativeCase> &cases, const std::vector<check::Outcome> &outcomes)
{
    QString text = row({Words::tr("Group"), Words::tr("Id"), Words::tr("Case"), Words::tr("Place"),
                        Words::tr("Expected"), Words::tr("Status"), Words::tr("Error code"), Words::tr("Outcome"),
                        Words::tr("Explanation"), Words::tr("Source")});
    for (size_t i = 0; i < cases.size(); ++i) {
        const check::NegativeCase &each = cases[i];
        const check::Outcome &outcome = outcomes[i];
        if (!isRun(outcome))
            continue;
        const QString status = outcome.status == 0 ? QString() : QString::number(outcome.status);
        text +=
            row({check::caseGroupTitle(each.group), each.id, each.title, each.place, each.expected.inWords(), status,
                 outcome.errorCode, check::outcomeInWords(outcome.kind), outcome.text, each.expected.source});
    }
    return text;
}

QString summaryOf(const std::vector<check::Outcome> &outcomes)
{
    std::map<check::Outcome::Kind, int> counts;
    for (const check::Outcome &outcome : outcomes) {
        if (isRun(outcome))
            ++counts[outcome.kind];
    }
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(count).arg(check::outcomeInWords(kind)));
    return parts.join(QLatin1String(", "));
}

} // namespace ui
