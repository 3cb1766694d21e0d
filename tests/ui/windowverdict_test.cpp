// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/answer/findingspage.h"
#include "ui/answerpane.h"
#include "ui/fieldlist.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTreeView>

// From a finding to the form, and accepting one for the request.

namespace {

class WindowVerdictTest : public WindowTest
{
protected:
    WindowVerdictTest()
    {
        open(u"onenote-post-operations");
        m_shown = sent();
        m_shown.verdict = model::Verdict{5};
        model::Finding finding{QStringLiteral("enumeration"), model::FindingSeverity::Fail};
        finding.pointer = QStringLiteral("/error/code");
        finding.message = QStringLiteral("Made up.");
        m_shown.verdict->findings = {finding};
        showAgain();
    }

    /// As the history would show it.
    void showAgain()
    {
        emit workbench().recordingShown(m_shown);
        click(chip());
        ASSERT_TRUE(pane()->findingsPage().current());
    }

    ui::AnswerPane *pane() { return part<ui::AnswerPane>(); }
    QPushButton *chip() { return part<QPushButton>(QStringLiteral("to:checks")); }
    void trigger(const char *action) { part<QAction>(QLatin1String(action))->trigger(); }
    const std::vector<model::Acceptance> &accepted() { return draft().expectations().accepted; }
    QString remark() { return part<QLabel>(QStringLiteral("checksBelow"))->text(); }

    void accept(const QString &reason)
    {
        trigger("acceptFinding");
        auto *dialog = part<QDialog>(QStringLiteral("acceptDialog"));
        dialog->findChild<QLineEdit *>(QStringLiteral("acceptReason"))->setText(reason);
        click(dialog->findChild<QPushButton *>(QStringLiteral("accept")));
    }

    model::Recording m_shown;
};

} // namespace

TEST_F(WindowVerdictTest, AcceptingCountsAtOnceAndIsOneStepOfUndo)
{
    EXPECT_EQ(chip()->text(), QStringLiteral("1 failed"));
    accept(QStringLiteral("the sandbox says so"));
    ASSERT_EQ(accepted().size(), 1u);
    EXPECT_EQ(accepted()[0], (model::Acceptance{QStringLiteral("enumeration"), QStringLiteral("/error/code"),
                                                QStringLiteral("the sandbox says so")}));
    EXPECT_EQ(chip()->text(), QStringLiteral("Passed"));
    EXPECT_TRUE(chip()->toolTip().contains(QStringLiteral("6 checks passed"))) << qPrintable(chip()->toolTip());
    EXPECT_TRUE(remark().contains(QStringLiteral("history keeps the verdict it had"))) << qPrintable(remark());
    EXPECT_EQ(pane()->findingsPage().current()->accepted, QStringLiteral("the sandbox says so")) << "stays chosen";
    draft().undoStack().undo();
    EXPECT_TRUE(accepted().empty());
    EXPECT_EQ(chip()->text(), QStringLiteral("1 failed"));
    EXPECT_EQ(remark(), QString());
    draft().undoStack().redo();
    EXPECT_EQ(chip()->text(), QStringLiteral("Passed"));
}

TEST_F(WindowVerdictTest, TakingBackCountsAgain)
{
    accept(QStringLiteral("known"));
    trigger("takeBackFinding");
    EXPECT_TRUE(accepted().empty());
    EXPECT_EQ(chip()->text(), QStringLiteral("1 failed"));
    draft().undoStack().undo();
    EXPECT_EQ(chip()->text(), QStringLiteral("Passed"));
}

TEST_F(WindowVerdictTest, AnotherAnswerCountsAsItWasKept)
{
    accept(QStringLiteral("known"));
    showAgain();
    EXPECT_EQ(chip()->text(), QStringLiteral("1 failed")) << "the history keeps the verdict of then";
    EXPECT_EQ(remark(), QString());
}

TEST_F(WindowVerdictTest, ShowsTheFieldOfTheForm)
{
    trigger("findingToForm");
    EXPECT_EQ(part<QTabWidget>(QStringLiteral("requestPane"))->currentWidget()->objectName(),
              QStringLiteral("formPage"));
    EXPECT_TRUE(part<QWidget>(QStringLiteral("input:/error/code"))->hasFocus());
}

TEST_F(WindowVerdictTest, ShowsTheNearestFieldOrSaysThatThereIsNone)
{
    m_shown.verdict->findings[0].pointer = QStringLiteral("/status/nowhere");
    showAgain();
    trigger("findingToForm");
    ASSERT_TRUE(part<ui::FieldList>()->focusedPlace());
    EXPECT_EQ(part<ui::FieldList>()->focusedPlace()->place.toString(), QStringLiteral("/status"));
    m_shown.verdict->findings[0].pointer = QStringLiteral("/value/0");
    showAgain();
    trigger("findingToForm");
    EXPECT_EQ(remark(), QStringLiteral("The form has no field for /value/0."));
}

TEST_F(WindowVerdictTest, OffersTheRequestWhenAnotherIsInTheForm)
{
    open(u"authentication-post-operations");
    trigger("findingToForm");
    auto *question = part<QMessageBox>(QStringLiteral("otherOperation"));
    ASSERT_TRUE(question->isVisible());
    EXPECT_EQ(draft().schema()->key, QStringLiteral("authentication-post-operations")) << "nothing without a click";
    click(question->buttons().at(question->buttons().size() - 1)->text() == QLatin1String("Cancel")
              ? question->buttons().front()
              : question->buttons().back());
    EXPECT_EQ(draft().schema()->key, QStringLiteral("onenote-post-operations"));
    EXPECT_TRUE(part<QWidget>(QStringLiteral("input:/error/code"))->hasFocus());
    EXPECT_EQ(draft().body(), m_shown.exchange.request.body);
}
