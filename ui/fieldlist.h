// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"

#include "form/outline.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <map>

namespace ui {

class FieldRow;
class RequestDraft;

/// The rows of an outline. Widgets exist for the rows in sight, for one screen around them and for those that hold the
/// keyboard or an unfinished text; they are shown other fields as the list scrolls.
class FieldList final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    FieldList(RequestDraft &draft, const Theme &theme, QWidget *parent = nullptr);
    ~FieldList() override;

    /// Another body of the same operation: what is in sight stays in sight.
    void setOutline(form::Outline outline);
    /// Back to the top, with nothing remembered.
    void reset();
    const form::Outline &outline() const { return m_outline; }
    /// Adds to a field's warning what only the user of the list knows.
    void setAdvice(std::function<QString(const form::Field &)> advice) { m_advice = std::move(advice); }

    /// Scrolls the row into sight and gives its editor the keyboard. False when no such row is shown.
    bool focusRow(const json::Pointer &place);
    /// Of the row that has the keyboard.
    std::optional<form::RowPlace> focusedPlace() const;
    /// How many row widgets there are.
    int widgetCount() const { return int(m_rows.size() + m_spare.size()); }

signals:
    void expansionWanted(const QString &pointer, bool open);
    void jsonWanted(const json::Pointer &place);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addShortcuts();
    void place();
    int nameWidth() const;
    FieldRow *rowFor(int index);
    FieldRow *makeRow();
    void bind(int index, FieldRow &row);
    void park(FieldRow *row);
    void release(FieldRow *row);
    void measure(int index, const FieldRow &row);
    void moveRows(const form::Outline &before);
    void updateTops();
    void paintGroups();
    int firstInSight() const;
    int focusedRow() const;
    void makeVisible(int index);
    bool focusRow(int index, int stop);
    bool moveFocus(int rows);
    void leave(bool next);

    RequestDraft &m_draft;
    const Theme &m_theme;
    std::vector<std::unique_ptr<EditorKind>> m_kinds;
    form::Outline m_outline;
    std::function<QString(const form::Field &)> m_advice;
    std::vector<int> m_heights; ///< as measured, or as estimated
    std::vector<int> m_tops;    ///< of each row, and the end of the last one
    std::map<int, FieldRow *> m_rows;
    std::map<QString, FieldRow *> m_parked; ///< with an unfinished text, for fields that are not shown; by key
    std::vector<FieldRow *> m_spare;
    QSet<QString> m_rawWanted; ///< rows without a widget whose user asked for the JSON editor
    int m_lastFocus = 0;
    bool m_placing = false;
};

} // namespace ui
