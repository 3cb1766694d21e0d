// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/certificateblock.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QWidget *certificateFacts(const model::ServerCertificate &certificate, QWidget *parent)
{
    auto *facts = new QWidget(parent);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins({});
    form->setHorizontalSpacing(2 * Theme::unit);
    form->setVerticalSpacing(Theme::unit / 2);
    const auto add = [&](const char *name, const QString &caption, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *label = wrappedLabel("", facts);
        label->setText(visibleText(text));
        label->setObjectName(QString::fromLatin1(name));
        label->setAccessibleName(QString(caption + QStringLiteral(": ") + text));
        label->setTextInteractionFlags(label->textInteractionFlags() | Qt::TextSelectableByKeyboard);
        form->addRow(plainLabel(caption, "muted"), label);
    };
    // A fingerprint breaks between its pairs, and nowhere unless there is a place to.
    const auto breakable = [](const QString &sha256) {
        return model::fingerprintForReading(sha256).replace(u':', QLatin1Char(' '));
    };
    add("certificateSubject", CertificateBlock::tr("Subject"), certificate.subject);
    add("certificateIssuer", CertificateBlock::tr("Issuer"), certificate.issuer);
    add("certificateNames", CertificateBlock::tr("For hosts"), certificate.names.join(QStringLiteral(", ")));
    add("certificateDates", CertificateBlock::tr("Valid"),
        CertificateBlock::tr("%1 to %2").arg(certificate.validFrom, certificate.validUntil));
    add("certificateSha256", CertificateBlock::tr("SHA-256"), breakable(certificate.sha256));
    if (!certificate.pinned.isEmpty())
        add("certificatePinned", CertificateBlock::tr("Trusted so far"), breakable(certificate.pinned));
    return facts;
}

CertificateBlock::CertificateBlock(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("certificateBlock"));
    setProperty("role", QStringLiteral("banner"));
    setAccessibleName(tr("Certificate of the server"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit);
    auto *trust = new QPushButton(tr("Trust this certificate…"), this);
    trust->setObjectName(QStringLiteral("trustCertificate"));
    column->addWidget(trust, 0, Qt::AlignLeft);
    connect(trust, &QPushButton::clicked, this, &CertificateBlock::trustRequested);
    hide();
}

void CertificateBlock::setCertificate(const std::optional<model::ServerCertificate> &certificate)
{
    delete std::exchange(m_facts, nullptr);
    setVisible(certificate.has_value());
    if (!certificate)
        return;
    m_facts = certificateFacts(*certificate, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_facts);
    m_facts->show();
}

} // namespace ui
