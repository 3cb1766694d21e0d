// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Says that more follows, with the button that asks for it; there only when an answer links to a next page. A large
/// body is searched on another thread.
class NextPageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NextPageBar(QWidget *parent = nullptr);

    void setRecording(const model::Recording &recording);

signals:
    /// `recording` is the one whose answer holds the link.
    void requested(const model::Recording &recording, const QString &link);

private:
    void adopt(const QString &link);

    QLabel *m_text;
    QPushButton *m_button;
    model::Recording m_recording;
    QString m_link;
    int m_search = 0; ///< counts the recordings shown
};

} // namespace ui
