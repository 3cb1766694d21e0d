// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
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
    /// Offers to tell capital letters from small ones; without it that is the owner's choice.
    void offerCase();
    Qt::CaseSensitivity sensitivity() const;
    void setFound(bool found);
    /// The owner is still looking.
    void setSearching();
    /// The match found, counted from 1, of how many, or of more than that.
    void setFound(int number, int count, bool isMore = false);

signals:
    void findRequested(const QString &text, bool forward);
    /// Another text or another choice of letter case.
    void edited();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request(bool forward);
    void setOutcome(const QString &text, const char *role);

    QLineEdit *m_text;
    QLabel *m_outcome;
    QToolButton *m_case;
};

} // namespace ui
