// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findingdetails.h"

#include "model/limits.h"
#include "ui/theme.h"
#include "ui/verdicttext.h"

#include <QTextDocument>

namespace ui {

namespace {

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat muted(const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.colors().muted);
    return format;
}

} // namespace

FindingDetails::FindingDetails(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // labels stay at the left whatever follows them
    document()->setDefaultTextOption(option);
}

void FindingDetails::append(const QString &text, const QTextCharFormat &format)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text, format);
}

void FindingDetails::show(const model::Finding &finding, const QString &title)
{
    constexpr qsizetype longest = model::limits::maxLineText;
    constexpr qsizetype longestHeading = 300; // what follows is not to be pushed out of sight
    clear();
    append(shortText(finding.message, longestHeading), bold());
    const std::vector<FindingLine> lines = linesOf(finding, title);
    for (const FindingLine &line : lines) {
        append(QString(u'\n' + line.label + QStringLiteral("  ")), muted(m_theme));
        append(shortText(line.text, longest), {});
    }
    if (finding.message.size() > longestHeading)
        append(QString(u'\n' + shortText(finding.message, longest)), {});
    moveCursor(QTextCursor::Start);
}

void FindingDetails::show(const std::vector<std::pair<QString, QString>> &chapters)
{
    clear();
    for (const auto &[heading, text] : chapters) {
        append(heading, bold());
        append(QString(u'\n' + text + QStringLiteral("\n\n")), muted(m_theme));
    }
    moveCursor(QTextCursor::Start);
}

} // namespace ui
