// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/jsonplaces.h"
#include "ui/jsonrows.h"

#include <QAbstractScrollArea>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace ui {

class FindBar;
class Theme;

/// A JSON document of any size as a tree: rows are made when they are painted.
class JsonTree final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit JsonTree(const Theme &theme, QWidget *parent = nullptr);
    ~JsonTree() override;

    /// Shows a valid document, its root open; or nothing, with an empty one.
    void setDocument(const json::Document &document);
    /// The same document, more of it: what is in sight and what was chosen stay.
    void extendDocument(const json::Document &document);

    const json::Document &document() const { return m_document; }
    int rowCount() const { return m_rows.rowCount(); }
    /// -1 without rows.
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// Opens what is around the value that begins at or before this offset, and makes it the current one.
    void showPlace(qsizetype offset);
    /// The current value; nothing without rows.
    std::optional<json::Value> currentValue() const;
    /// Of the current value.
    json::Pointer currentPointer();

    /// A container of millions of values is opened on another thread, unless the tree changes meanwhile.
    void openCurrent(int levels = 1);
    bool isOpening() const { return m_opening == m_change; }
    void closeCurrent();
    /// What a row shows: `status: "Completed"`, `value: [216283]`.
    QString rowText(int row);
    /// What is on screen, as text: for assistive technology.
    QString screenText();

    void openFind();
    /// Goes to the next or previous value in whose key or text it stands. Looks on another thread when there is much.
    void search(const QString &text, bool forward);
    bool isSearching() const { return m_searchStop != nullptr; }

signals:
    void currentChanged();
    void refused(const QString &text);
    /// The bytes of the current value are wanted where all bytes are shown.
    void bytesWanted(qsizetype begin, qsizetype end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override {} // nor anybody behind this
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// The parts of a row.
    struct Parts
    {
        QString key;   ///< name with quotes, or number in brackets; empty for the root
        QString value; ///< the scalar, cut when long, or the number of children in brackets
        QString remark;
        bool isIndex = false;
        bool isContainer = false;
    };

    void adoptTheme();
    void updateScrollBar();
    int rowsPerPage() const;
    int rowAtPoint(const QPoint &point) const;
    int left(int depth) const;
    Parts partsOf(const JsonRows::Row &row);
    void paintRow(QPainter &painter, int number, int top);
    QString toolTipOf(int number);
    bool moveByKey(QKeyEvent *event);
    bool openByKey(QKeyEvent *event);
    bool findByKey(QKeyEvent *event);
    void toggle(int row);
    void goLeft();
    void goRight();
    /// After rows came or went.
    void rowsChanged(quint32 current);
    void copyText(const QString &text, qsizetype size);
    void copyValue();
    void copyString();
    void copyKey();
    void copyPointer();
    void addToMenu(QMenu &menu);
    void closeFind();
    void stopSearching();
    void goToMatch(bool forward);

    const Theme &m_theme;
    json::Document m_document;
    JsonRows m_rows;
    JsonPlaces m_places;
    int m_current = -1;
    int m_change = 0;   ///< counts what happens to the rows
    int m_opening = -1; ///< m_change when the opening under way began
    int m_rowHeight = 1;
    FindBar *m_find;
    QString m_searched; ///< m_matches are of this text
    JsonMatches m_matches;
    std::shared_ptr<std::atomic<bool>> m_searchStop; ///< of the search under way
};

} // namespace ui
