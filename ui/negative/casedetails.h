// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

class TextView;
class Theme;

/// One case: what is wrong, what has to happen, where that is written, and the request with the changed place marked.
class CaseDetails final : public QWidget
{
    Q_OBJECT

public:
    CaseDetails(const Theme &theme, const QByteArray &rightBody, QWidget *parent = nullptr);

    void show(const check::NegativeCase &shown, const check::Outcome &outcome);
    void showNothing();

private:
    const QByteArray m_rightBody;
    QLabel *m_title;
    QLabel *m_wrong;
    QLabel *m_expected;
    QLabel *m_source;
    QLabel *m_outcome;
    QLabel *m_request;
    TextView *m_body;
};

} // namespace ui
