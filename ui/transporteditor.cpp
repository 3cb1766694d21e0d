// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/transporteditor.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

using Mode = model::Proxy::Mode;

/// Empty when the file is there, or none is named.
QString missing(const QString &file)
{
    return file.isEmpty() || QFileInfo(file).isFile() ? QString() : TransportEditor::tr("There is no such file.");
}

void say(TextLabel *label, const QString &words)
{
    label->setWords(visibleText(words));
    label->setVisible(!words.isEmpty());
}

} // namespace

TransportEditor::TransportEditor(QWidget *parent) : QWidget(parent), m_proxyMode(new QComboBox)
{
    setObjectName(QStringLiteral("transport"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(2 * Theme::unit);
    form->setVerticalSpacing(Theme::unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(plainLabel(tr("TLS and proxy"), "heading"));
    m_authorities = addFile(form, "authorities", tr("Authorities"), tr("Those of the system"));
    setPlainToolTip(m_authorities.line, tr("PEM file of the certificate authorities to trust, and no others"));
    m_pin = addLine(form, "pin", tr("Certificate"), tr("Any that an authority vouches for"));
    m_pin.line->setClearButtonEnabled(true);
    setPlainToolTip(m_pin.line, tr("SHA-256 fingerprint of the only certificate to accept; issuer, names and dates are "
                                   "not checked then"));
    m_certificate = addFile(form, "clientCertificate", tr("Client certificate"), tr("None"));
    setPlainToolTip(m_certificate.line, tr("PEM, or PKCS#12 with its key"));
    m_key = addFile(form, "clientKey", tr("Client key"), tr("In the certificate's file"));
    addProxy(form);
}

TransportEditor::Field TransportEditor::addLine(QFormLayout *form, const char *name, const QString &caption,
                                                const QString &placeholder)
{
    const Field field{new QLineEdit, new TextLabel({}, "error")};
    field.line->setObjectName(QString::fromLatin1(name));
    field.line->setAccessibleName(caption);
    field.line->setPlaceholderText(placeholder);
    field.words->setObjectName(QString::fromLatin1(name) + QLatin1String("Words"));
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::unit / 2);
    auto *row = new QHBoxLayout;
    row->addWidget(field.line);
    column->addLayout(row);
    column->addWidget(field.words);
    QLabel *label = plainLabel(caption);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(label, column);
    connect(field.line, &QLineEdit::textChanged, this, &TransportEditor::edited);
    return field;
}

TransportEditor::Field TransportEditor::addFile(QFormLayout *form, const char *name, const QString &caption,
                                                const QString &placeholder)
{
    const Field field = addLine(form, name, caption, placeholder);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QLatin1String("choose:") + QString::fromLatin1(name));
    choose->setAccessibleName(tr("Choose file: %1").arg(caption));
    choose->setAutoDefault(false);
    QLayout *row = form->itemAt(form->rowCount() - 1, QFormLayout::FieldRole)->layout()->itemAt(0)->layout();
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, line = field.line] { chooseFile(line); });
    return field;
}

void TransportEditor::addProxy(QFormLayout *form)
{
    m_proxyMode->setObjectName(QStringLiteral("proxyMode"));
    m_proxyMode->setAccessibleName(tr("Proxy"));
    m_proxyMode->addItem(tr("None"), int(Mode::None));
    m_proxyMode->addItem(tr("The system's"), int(Mode::System));
    m_proxyMode->addItem(tr("This one"), int(Mode::Own));
    form->addRow(plainLabel(tr("Proxy")), m_proxyMode);
    m_proxy = addLine(form, "proxy", tr("Proxy address"), tr("proxy.example:8080"));
    connect(m_proxyMode, &QComboBox::currentIndexChanged, this, &TransportEditor::edited);
}

void TransportEditor::chooseFile(QLineEdit *line)
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose file"), QFileInfo(line->text()).path());
    if (!file.isEmpty())
        line->setText(file);
}

void TransportEditor::edit(const model::Environment &environment)
{
    const QSignalBlocker blocker(this);
    m_authorities.line->setText(environment.trust.authoritiesFile);
    const auto pin = model::fingerprint(environment.trust.pin);
    m_pin.line->setText(pin ? model::fingerprintForReading(*pin) : environment.trust.pin);
    m_pin.line->setCursorPosition(0);
    m_certificate.line->setText(environment.clientCertificate.file);
    m_key.line->setText(environment.clientCertificate.keyFile);
    m_proxyMode->setCurrentIndex(m_proxyMode->findData(int(environment.proxy.mode)));
    const bool isOwn = environment.proxy.mode == Mode::Own;
    m_proxy.line->setText(!isOwn                        ? QString()
                          : environment.proxy.port == 0 ? environment.proxy.host
                                                        : environment.proxy.text());
    judge(environment.root);
}

void TransportEditor::takeInto(model::Environment &environment) const
{
    environment.trust.authoritiesFile = m_authorities.line->text().trimmed();
    const QString typed = m_pin.line->text().trimmed();
    const auto pin = model::fingerprint(typed);
    environment.trust.pin = pin ? *pin : typed;
    environment.clientCertificate = {m_certificate.line->text().trimmed(), m_key.line->text().trimmed()};
    environment.proxy = {Mode(m_proxyMode->currentData().toInt()), {}, 0};
    if (environment.proxy.mode == Mode::Own) {
        const auto own = model::Proxy::parse(m_proxy.line->text());
        environment.proxy = own && own->mode == Mode::Own ? *own : model::Proxy{Mode::Own, m_proxy.line->text(), 0};
    }
}

void TransportEditor::judge(const model::ServiceRoot &root)
{
    const QString typed = m_pin.line->text().trimmed();
    const auto pin = model::fingerprint(typed);
    say(m_pin.words, typed.isEmpty() || pin ? QString() : pin.error().text());
    say(m_authorities.words, missing(m_authorities.line->text().trimmed()));
    say(m_certificate.words, missing(m_certificate.line->text().trimmed()));
    const bool isAlone = m_certificate.line->text().trimmed().isEmpty() && !m_key.line->text().trimmed().isEmpty();
    say(m_key.words,
        isAlone ? tr("There is a client key without a client certificate.") : missing(m_key.line->text().trimmed()));
    m_proxy.line->setEnabled(Mode(m_proxyMode->currentData().toInt()) == Mode::Own);
    say(m_proxy.words, proxyWords(root));
}

QString TransportEditor::proxyWords(const model::ServiceRoot &root) const
{
    if (Mode(m_proxyMode->currentData().toInt()) != Mode::Own)
        return {};
    const auto proxy = model::Proxy::parse(m_proxy.line->text());
    if (!proxy)
        return proxy.error().text();
    return root.scheme == QLatin1String("http") ? tr("The proxy can read the request and its token: it is plain http.")
                                                : QString();
}

} // namespace ui
