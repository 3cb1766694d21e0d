// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "ui/operationtext.h"

#include <QFutureWatcher>
#include <QTabWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// One exchange in four views: Operation, Raw, Headers, Wire. A view is filled when it is first looked at; a large
/// body is laid out on another thread.
class AnswerTabs final : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Operation, Raw, Headers, Wire, TabCount };

    explicit AnswerTabs(const Theme &theme, QWidget *parent = nullptr);
    ~AnswerTabs() override;

    /// `schema` may be null; it is copied.
    void setRecording(const model::Recording &recording, const model::OperationSchema *schema);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A text with a remark above it and one below it.
    struct Page
    {
        QLabel *note = nullptr;
        TextView *view = nullptr;
        QLabel *below = nullptr;
        bool filled = false;
    };

    void addPage(Tab tab, const QString &title, const QString &name);
    void addHexSwitch();
    void fill(int tab);
    void fillOperation();
    void adoptOperation(const OperationText &text);
    void fillRaw();
    void fillHeaders();
    void fillWire();
    void setNote(Tab tab, const QString &text);

    const Theme &m_theme;
    Page m_pages[TabCount];
    QCheckBox *m_hex = nullptr;
    model::Exchange m_exchange;
    std::optional<model::OperationSchema> m_schema;
    QFutureWatcher<OperationText> m_layingOut;
};

} // namespace ui
