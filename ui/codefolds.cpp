// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The folds of CodeEditor.

#include "ui/codeeditor.h"
#include "ui/codegutter.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace ui {

const std::vector<JsonBlock> &CodeEditor::blocks() const
{
    if (!m_blocksKnown)
        m_blocks = jsonBlocks(document()->toRawText());
    m_blocksKnown = true;
    return m_blocks;
}

const JsonBlock *CodeEditor::blockAt(int line) const
{
    const std::vector<JsonBlock> &all = blocks();
    auto block = std::lower_bound(all.begin(), all.end(), line,
                                  [](const JsonBlock &other, int number) { return other.firstLine < number; });
    for (; block != all.end() && block->firstLine == line; ++block) {
        if (block->canFold())
            return &*block;
    }
    return nullptr;
}

bool CodeEditor::isFolded(int line) const
{
    const JsonBlock *block = blockAt(line);
    return block && std::any_of(m_folds.begin(), m_folds.end(),
                                [block](const QTextCursor &fold) { return fold.position() == block->open; });
}

void CodeEditor::setFolded(int line, bool folded)
{
    const JsonBlock *block = blockAt(line);
    if (!block || folded == isFolded(line))
        return;
    if (!folded) {
        std::erase_if(m_folds, [block](const QTextCursor &fold) { return fold.position() == block->open; });
        hideFolded();
        return;
    }
    const int caretLine = textCursor().blockNumber();
    QTextCursor open(document());
    open.setPosition(int(block->open));
    if (caretLine > block->firstLine && caretLine < block->lastLine)
        setTextCursor(open);
    m_folds.push_back(open);
    hideFolded();
}

void CodeEditor::foldHere()
{
    const int caretLine = textCursor().blockNumber();
    const JsonBlock *innermost = nullptr;
    for (const JsonBlock &block : blocks()) {
        if (block.firstLine > caretLine)
            break;
        if (block.lastLine >= caretLine && blockAt(block.firstLine) == &block && !isFolded(block.firstLine))
            innermost = &block;
    }
    if (innermost)
        setFolded(innermost->firstLine, true);
}

void CodeEditor::unfoldHere()
{
    setFolded(textCursor().blockNumber(), false);
}

void CodeEditor::foldAll()
{
    m_folds.clear();
    int caretLine = textCursor().blockNumber();
    QTextCursor open(document());
    for (const JsonBlock &block : blocks()) {
        // The whole text stays open, or there would be nothing left to see.
        const bool isWhole = &block == &blocks().front();
        if (isWhole || blockAt(block.firstLine) != &block)
            continue;
        open.setPosition(int(block.open));
        m_folds.push_back(open);
        if (caretLine > block.firstLine && caretLine < block.lastLine) {
            setTextCursor(open);
            caretLine = block.firstLine;
        }
    }
    hideFolded();
}

void CodeEditor::unfoldAll()
{
    m_folds.clear();
    hideFolded();
}

void CodeEditor::noteChange(int position, int, int added)
{
    m_blocksKnown = false;
    if (m_recoloring)
        return;
    if (m_changed.first < 0)
        m_changed = {position, position + added};
    else
        m_changed = {std::min(m_changed.first, position), std::max(m_changed.second, position + added)};
}

/// A fold goes when its block is gone, or when something changed in what it hides.
void CodeEditor::settleFolds()
{
    const auto [begin, end] = std::exchange(m_changed, {-1, -1});
    if (m_folds.empty())
        return;
    std::erase_if(m_folds, [&, from = begin, to = end](const QTextCursor &fold) {
        const int line = fold.blockNumber();
        const JsonBlock *block = blockAt(line);
        if (!block || block->open != fold.position())
            return true;
        const int hidden = document()->findBlockByNumber(line + 1).position();
        const int shown = document()->findBlockByNumber(block->lastLine).position();
        return from >= 0 && from < shown && to >= hidden;
    });
    hideFolded();
}

void CodeEditor::hideFolded()
{
    std::vector<std::pair<int, int>> hidden; // lines, the last one not included
    for (const QTextCursor &fold : m_folds) {
        if (const JsonBlock *block = blockAt(fold.blockNumber()))
            hidden.emplace_back(block->firstLine + 1, block->lastLine);
    }
    std::sort(hidden.begin(), hidden.end());
    auto next = hidden.cbegin();
    int hiddenUntil = 0;
    bool changed = false;
    int number = 0;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next(), ++number) {
        for (; next != hidden.cend() && next->first <= number; ++next)
            hiddenUntil = std::max(hiddenUntil, next->second);
        const bool visible = number >= hiddenUntil;
        if (line.isVisible() == visible)
            continue;
        line.setVisible(visible);
        line.setLineCount(visible ? 1 : 0);
        changed = true;
    }
    m_gutter->update();
    viewport()->update();
    if (!changed)
        return;
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    layout->requestUpdate();
    emit layout->documentSizeChanged(layout->documentSize());
}

void CodeEditor::openAround(int position)
{
    const QTextBlock line = document()->findBlock(position);
    if (line.isVisible() || m_folds.empty())
        return;
    const int number = line.blockNumber();
    std::erase_if(m_folds, [&](const QTextCursor &fold) {
        const JsonBlock *block = blockAt(fold.blockNumber());
        return !block || (block->firstLine < number && block->lastLine > number);
    });
    hideFolded();
}

QString CodeEditor::foldWords(int line) const
{
    const JsonBlock *block = blockAt(line);
    if (!block)
        return {};
    return block->isArray ? tr("… %n element(s)", nullptr, block->children)
                          : tr("… %n member(s)", nullptr, block->children);
}

} // namespace ui
