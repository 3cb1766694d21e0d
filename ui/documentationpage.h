// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/documentation.h"

#include <QScrollArea>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// The Documentation tab: what the schema knows, to read, select and copy. Plain labels all the way, since every word
/// comes from a document somebody else wrote.
class DocumentationPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentationPage(const Theme &theme, QWidget *parent = nullptr);

    using QScrollArea::show;
    /// Costs nothing until the page is visible; long pages grow while they are read.
    void show(const model::OperationSchema &schema);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addSomeRows();
    void fillBlock();
    void append(QWidget *block);
    void addTop(const Documentation &page);
    void addRemarks(const Documentation &page);
    QWidget *remarkList(const std::vector<model::Diagnostic> &diagnostics);
    void addHeading(const QString &heading);
    void addRow(const DocumentationRow &row);
    QLabel *code(const QString &text);
    void paintIcons();

    const Theme &m_theme;
    Documentation m_page;
    bool m_isBuilt = true;
    size_t m_section = 0; ///< with m_row: the next one to add
    size_t m_row = 0;
    QTimer m_growSoon;
    QVBoxLayout *m_column =
        nullptr; ///< of the page shown; a block for each slice, so that a new one lays out itself only
    QGridLayout *m_grid = nullptr; ///< of the newest block; terms on the left, what is said of them on the right
};

} // namespace ui
