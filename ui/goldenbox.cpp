// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/goldenbox.h"

#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "check/golden.h"
#include "check/quantity.h"
#include "model/anotherthread.h"
#include "model/limits.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t mostShown = 20; ///< differences in words; the verdict has all

QString differencesIn(const model::Recording &recording, const model::OperationSchema *schema,
                      const model::Golden &golden)
{
    const check::Subject subject(recording, schema);
    const std::vector<model::Finding> differences = check::goldenDifferences(subject, golden);
    if (differences.empty())
        return GoldenBox::tr("The shown answer is the expected one.");
    QStringList lines{GoldenBox::tr("%n difference(s) in the shown answer:", nullptr, int(differences.size()))};
    for (size_t i = 0; i < std::min(mostShown, differences.size()); ++i)
        lines.append(differences[i].message);
    if (differences.size() > mostShown)
        lines.append(GoldenBox::tr("and %n more", nullptr, int(differences.size() - mostShown)));
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(QChar(QChar::LineSeparator));
}

} // namespace

GoldenBox::GoldenBox(RequestDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_state(new TextLabel({})),
      m_differences(new TextLabel({}))
{
    setObjectName(QStringLiteral("goldenBox"));
    m_state->setObjectName(QStringLiteral("goldenState"));
    m_differences->setObjectName(QStringLiteral("goldenDifferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::unit, 0, 0);
    layout->addWidget(plainLabel(tr("Expected answer"), "heading", this));
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    layout->addWidget(m_differences);
    layout->addWidget(makeIgnored());
    m_differences->hide();
    connect(&draft, &RequestDraft::opened, this, &GoldenBox::refresh);
    connect(&draft, &RequestDraft::expectationsChanged, this, &GoldenBox::refresh);
    refresh();
}

QWidget *GoldenBox::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto make = [&](const QString &text, const char *name, void (GoldenBox::*slot)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_keep = make(tr("Keep the shown answer"), "goldenKeep", &GoldenBox::keep);
    m_compare = make(tr("Compare"), "goldenCompare", &GoldenBox::compare);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("goldenRemove"));
    m_remove->setAccessibleName(tr("Remove the expected answer"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        change(std::nullopt, tr("Remove expected answer"));
        (m_keep->isEnabled() ? m_keep : static_cast<QWidget *>(this))->setFocus(Qt::TabFocusReason);
    });
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return row;
}

QWidget *GoldenBox::makeIgnored()
{
    m_ignored = new QWidget;
    auto *layout = new QVBoxLayout(m_ignored);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(tr("Ids and times the service makes, contexts and ETags may differ anyway. Other "
                                       "places that may: a JSON Pointer, * for any element, ** for any depth."),
                                    "small"));
    m_ignoredRows = new QVBoxLayout;
    layout->addLayout(m_ignoredRows);
    auto *row = new QHBoxLayout;
    m_place = new QLineEdit;
    m_place->setObjectName(QStringLiteral("goldenPlace"));
    m_place->setFont(m_theme.monospace());
    m_place->setPlaceholderText(QStringLiteral("/value/*/title"));
    m_place->setAccessibleName(tr("Place that may differ"));
    auto *add = new QPushButton(tr("Leave out"));
    add->setObjectName(QStringLiteral("goldenIgnore"));
    add->setAccessibleName(tr("Leave the place out"));
    row->addWidget(m_place, 1);
    row->addWidget(add);
    layout->addLayout(row);
    m_problem = new TextLabel({}, "error");
    m_problem->setObjectName(QStringLiteral("goldenProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &GoldenBox::addIgnored);
    connect(m_place, &QLineEdit::returnPressed, this, &GoldenBox::addIgnored);
    connect(m_place, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    return m_ignored;
}

void GoldenBox::setAnswer(const model::Recording &recording)
{
    m_answer = recording;
    m_differences->hide();
    refresh();
}

bool GoldenBox::hasAnswer() const
{
    const auto &response = m_answer.exchange.response;
    return response && m_draft.schema() && m_answer.operationKey == m_draft.schema()->key;
}

void GoldenBox::refresh()
{
    const auto &golden = m_draft.expectations().golden;
    const bool canBeKept = hasAnswer() && m_answer.exchange.response->body.size() <= model::limits::maxGoldenFile;
    m_keep->setEnabled(canBeKept);
    setPlainToolTip(m_keep, canBeKept ? tr("Later answers are compared with it by meaning")
                                      : tr("There is no answer of this operation to keep, or it is too large"));
    m_compare->setVisible(golden.has_value());
    m_compare->setEnabled(hasAnswer());
    m_remove->setVisible(golden.has_value());
    m_ignored->setVisible(golden.has_value());
    if (!golden) {
        m_state->setWords(tr("None is kept. Keep an answer, and later ones are compared with it by meaning: members by "
                             "name, numbers by value, times by instant."));
        m_differences->hide();
        return;
    }
    const QString size = check::quantityText(check::Measure::Bytes, golden->body.size());
    m_state->setWords(golden->file.isEmpty()
                          ? tr("An answer of %1 is kept.").arg(size)
                          : tr("An answer of %1 is kept in %2.").arg(size, visibleText(golden->file)));
    showIgnored();
}

void GoldenBox::showIgnored()
{
    if (m_ignoredPage) { // one of its buttons may have asked for this
        m_ignoredPage->hide();
        m_ignoredRows->removeWidget(m_ignoredPage);
        for (QWidget *child : m_ignoredPage->findChildren<QWidget *>())
            child->setObjectName({});
        m_ignoredPage->deleteLater();
    }
    m_ignoredPage = new QWidget(m_ignored);
    auto *rows = new QVBoxLayout(m_ignoredPage);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const QStringList &ignored = m_draft.expectations().golden->ignored;
    for (qsizetype i = 0; i < ignored.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *text = new TextLabel(visibleText(ignored[i]));
        text->setFont(m_theme.monospace());
        auto *remove = new QPushButton(tr("Remove"));
        remove->setObjectName(QStringLiteral("goldenIgnoredRemove:%1").arg(i));
        remove->setProperty("role", QStringLiteral("link"));
        remove->setAccessibleName(tr("Compare %1 again").arg(visibleText(ignored[i])));
        connect(remove, &QPushButton::clicked, this, [this, i] { removeIgnored(i); });
        row->addWidget(text, 1);
        row->addWidget(remove);
        rows->addLayout(row);
    }
    m_ignoredRows->addWidget(m_ignoredPage);
    m_ignoredPage->show();
}

void GoldenBox::keep()
{
    model::Golden golden = m_draft.expectations().golden.value_or(model::Golden());
    golden.body = m_answer.exchange.response->body;
    change(golden, tr("Keep expected answer"));
}

void GoldenBox::change(const std::optional<model::Golden> &golden, const QString &step)
{
    model::Expectations expectations = m_draft.expectations();
    expectations.golden = golden;
    m_draft.endStep();
    m_draft.setExpectations(expectations, step);
    if (m_differences->isVisible())
        compare();
}

void GoldenBox::compare()
{
    const auto &golden = m_draft.expectations().golden;
    if (!golden || !hasAnswer())
        return;
    const auto show = [this](const QString &text) {
        m_differences->setWords(text);
        m_differences->show();
    };
    if (m_answer.exchange.response->body.size() + golden->body.size() <= model::limits::readAtOnce)
        return show(differencesIn(m_answer, m_draft.schema(), *golden));
    const model::OperationSchema schema = *m_draft.schema(); // the other thread must own all it touches
    model::onAnotherThread(
        this, [answer = m_answer, schema, golden = *golden] { return differencesIn(answer, &schema, golden); }, show);
}

void GoldenBox::addIgnored()
{
    const QString place = m_place->text().trimmed();
    const QString problem = check::ignoredProblem(place);
    m_problem->setWords(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_place->setAccessibleDescription(problem);
    model::Golden golden = *m_draft.expectations().golden;
    if (!problem.isEmpty())
        return;
    m_place->clear();
    if (golden.ignored.contains(place))
        return;
    golden.ignored.append(place);
    change(golden, tr("Leave out %1").arg(place));
}

void GoldenBox::removeIgnored(qsizetype index)
{
    model::Golden golden = *m_draft.expectations().golden;
    const QString place = golden.ignored.takeAt(index);
    change(golden, tr("Compare %1 again").arg(place));
    m_place->setFocus(Qt::TabFocusReason);
}

} // namespace ui
