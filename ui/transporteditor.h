// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// Whom an environment trusts, who the program is there, and through which proxy it goes. What is wrong stands in words
/// under its field; files are only looked for here, and read when something is sent.
class TransportEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportEditor)

public:
    explicit TransportEditor(QWidget *parent = nullptr);

    void edit(const model::Environment &environment);
    /// Puts what the fields say into the environment, unusable texts included.
    void takeInto(model::Environment &environment) const;
    /// The words under the proxy depend on where it all goes.
    void judge(const model::ServiceRoot &root);

signals:
    void edited();

private:
    struct Field
    {
        QLineEdit *line;
        TextLabel *words; ///< hidden while empty
    };
    Field addLine(QFormLayout *form, const char *name, const QString &caption, const QString &placeholder);
    Field addFile(QFormLayout *form, const char *name, const QString &caption, const QString &placeholder);
    void addProxy(QFormLayout *form);
    void chooseFile(QLineEdit *line);
    QString proxyWords(const model::ServiceRoot &root) const;

    Field m_authorities;
    Field m_pin;
    Field m_certificate;
    Field m_key;
    QComboBox *m_proxyMode;
    Field m_proxy;
};

} // namespace ui
