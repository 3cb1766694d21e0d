// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/trust.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace ui {

/// The facts of a certificate that is not trusted, and the way to trust it.
class CertificateBlock final : public QFrame
{
    Q_OBJECT

public:
    explicit CertificateBlock(QWidget *parent = nullptr);

    /// Hides the block when there is none.
    void setCertificate(const std::optional<model::ServerCertificate> &certificate);

signals:
    void trustRequested();

private:
    QWidget *m_facts = nullptr;
};

/// Subject, issuer, names, dates and fingerprint, a row each, to be read and selected.
QWidget *certificateFacts(const model::ServerCertificate &certificate, QWidget *parent = nullptr);

} // namespace ui
