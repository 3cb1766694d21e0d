// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// Asks what to look for. The owner searches and says by setFound() how it went.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    QString text() const;
    void setFound(bool found);

signals:
    void findRequested(const QString &text, bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request(bool forward);

    QLineEdit *m_text;
    QLabel *m_outcome;
};

} // namespace ui
