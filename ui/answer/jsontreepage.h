// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/answerpage.h"
#include "json/document.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class JsonTree;
class ReadingLine;
class Theme;

/// The body as a tree. Of a large one the begin while the rest is read; of a broken one what came before the break.
class JsonTreePage final : public AnswerPage
{
    Q_OBJECT

public:
    explicit JsonTreePage(const Theme &theme, QWidget *parent = nullptr);

    void openFind() override;
    bool showPlace(qsizetype begin, qsizetype end) override;

protected:
    void clear() override;
    void fill() override;

private:
    void adoptReading();
    void adoptWhole();
    void adoptBroken(const json::Error &error);
    void setNote(const QString &text);
    void showPointer();

    JsonTree *m_tree;
    ReadingLine *m_reading;
    QLabel *m_note;
    QPushButton *m_toError;
    QLabel *m_pointer;
    QLabel *m_below;
    qsizetype m_errorOffset = 0;
    bool m_isBeginShown = false;
    std::optional<qsizetype> m_wanted; ///< an offset to show once the body is read
};

} // namespace ui
