// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/nextsteps.h"

#include "ui/answer/certificateblock.h"
#include "ui/answer/redirectblock.h"
#include "ui/answerpane.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "ui/workbench.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A question with its own widgets between the text and two buttons; the button that changes nothing is the default.
class Question final : public QDialog
{
public:
    Question(const QString &name, const QString &title, const QString &text, QWidget *middle, const QString &yes,
             const QString &no, QWidget *parent)
        : QDialog(parent)
    {
        setObjectName(name);
        setWindowTitle(title);
        setMinimumWidth(60 * Theme::unit);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
        column->setSpacing(2 * Theme::unit);
        QLabel *label = plainLabel(text, "", this);
        label->setWordWrap(true);
        column->addWidget(label);
        column->addWidget(middle);
        auto *box = new QDialogButtonBox(this);
        m_yes = box->addButton(yes, QDialogButtonBox::AcceptRole);
        m_no = box->addButton(no, QDialogButtonBox::RejectRole);
        m_yes->setObjectName(QStringLiteral("yes"));
        m_no->setObjectName(QStringLiteral("no"));
        for (QPushButton *button : {m_yes, m_no}) {
            button->setIcon({});
            button->setAutoDefault(false);
        }
        m_no->setDefault(true);
        column->addWidget(box);
        connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_no->setFocus();
    }

    QPushButton *yes() const { return m_yes; }
    QPushButton *no() const { return m_no; }

private:
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace

NextSteps::NextSteps(Workbench &workbench, AnswerPane &pane, QObject *parent)
    : QObject(parent),
      m_workbench(workbench),
      m_pane(pane)
{
    connect(&workbench, &Workbench::answered, this, &NextSteps::offer);
    connect(&workbench, &Workbench::recordingShown, this, &NextSteps::offer);
    connect(&workbench, &Workbench::passphraseNeeded, this, &NextSteps::askPassphrase);
    connect(pane.redirectBlock(), &RedirectBlock::followRequested, this,
            [this](run::Credentials credentials) { m_workbench.follow(model::Recording(m_shown), credentials); });
    connect(pane.redirectBlock(), &RedirectBlock::followWithTokenRequested, this, &NextSteps::followWithToken);
    connect(pane.certificateBlock(), &CertificateBlock::trustRequested, this, &NextSteps::trust);
}

void NextSteps::offer(const model::Recording &recording)
{
    m_shown = recording;
    m_pane.redirectBlock()->setRedirect(m_workbench.redirectOf(recording));
    m_pane.certificateBlock()->setCertificate(m_workbench.untrustedServer(recording));
}

void NextSteps::followWithToken()
{
    const model::Recording recording = m_shown;
    const auto redirect = m_workbench.redirectOf(recording);
    if (!redirect || redirect->problem)
        return;
    QLabel *origin = plainLabel(redirect->origin, "mono");
    origin->setObjectName(QStringLiteral("newOrigin"));
    origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString fields = run::secretFields(recording.exchange.request).join(QStringLiteral(", "));
    auto *question = new Question(QStringLiteral("followQuestion"), tr("Follow with token"),
                                  tr("The token of \"%1\" and these fields would go to another server, this once: %2.")
                                      .arg(visibleText(recording.environmentName), fields),
                                  origin, tr("With token"), tr("Without token"), m_pane.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->yes(), &QPushButton::clicked, this,
            [this, recording] { m_workbench.follow(recording, run::Credentials::With); });
    connect(question->no(), &QPushButton::clicked, this,
            [this, recording] { m_workbench.follow(recording, run::Credentials::Without); });
    question->open();
}

void NextSteps::trust()
{
    const model::Recording recording = m_shown;
    const auto certificate = m_workbench.untrustedServer(recording);
    if (!certificate)
        return;
    const QString text =
        certificate->pinned.isEmpty()
            ? tr("\"%1\" would accept this certificate and no other. Compare the fingerprint with one from whoever "
                 "runs the server; issuer, names and dates are not checked then.")
            : tr("The server of \"%1\" shows another certificate than the one trusted so far. Unless whoever runs it "
                 "changed it, somebody stands in between. Compare the fingerprint first.");
    auto *question = new Question(QStringLiteral("trustQuestion"), tr("Trust this certificate"),
                                  text.arg(visibleText(recording.environmentName)), certificateFacts(*certificate),
                                  tr("Trust"), tr("Cancel"), m_pane.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, recording] {
        m_workbench.pinServer(recording);
        m_pane.certificateBlock()->setCertificate({});
    });
    question->open();
}

void NextSteps::askPassphrase(const QString &environmentName)
{
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("passphrase"));
    line->setAccessibleName(tr("Passphrase"));
    line->setEchoMode(QLineEdit::Password);
    auto *question = new Question(QStringLiteral("passphraseQuestion"), tr("Passphrase"),
                                  tr("The key of the client certificate of \"%1\" is sealed. The passphrase is kept in "
                                     "memory until the program ends.")
                                      .arg(visibleText(environmentName)),
                                  line, tr("Send"), tr("Cancel"), m_pane.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->yes()->setDefault(true);
    line->setFocus();
    connect(question, &QDialog::accepted, this,
            [this, line] { m_workbench.setPassphrase(model::Secret(line->text().toUtf8())); });
    connect(question, &QDialog::rejected, this, [this] { m_workbench.setPassphrase({}); });
    question->open();
}

} // namespace ui
