// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "json/pointer.h"

#include <QTabWidget>

namespace model {
struct OperationSchema;
}

namespace ui {

class AnswerPage;
class FindingsPage;
class Theme;

/// One exchange in several views, a page each: see ui/answer/. A page is filled when it is first looked at.
class AnswerTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit AnswerTabs(const Theme &theme, QWidget *parent = nullptr);

    /// `schema` may be null; it is copied.
    void setRecording(const model::Recording &recording, const model::OperationSchema *schema);
    /// What is shown counts for something else now: the same findings, other acceptances.
    void setVerdict(const model::Verdict &verdict);

    FindingsPage &findingsPage() const { return *m_checks; }

    /// Brings the page with this object name to the front: `operation`, `json`, `raw`, `headers`,
    /// `checks`, `compared`, `timing`, `wire`.
    void showPage(QStringView name);
    /// -1 when there is none.
    int indexOfPage(QStringView name) const;

signals:
    /// The request's form is to show the field there.
    void formWanted(const json::Pointer &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(AnswerPage *page);
    AnswerPage *page(int index) const;
    void look(int index);

    FindingsPage *m_checks;
};

} // namespace ui
