// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/codeeditor.h"

#include "ui/codegutter.h"
#include "ui/jsonhighlighter.h"
#include "ui/standins.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

constexpr int tabWidth = 4; ///< characters

QString indentationOf(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    return line.first(end - line.begin());
}

QTextEdit::ExtraSelection mark(QTextDocument *document, int begin, int end, const QTextCharFormat &format)
{
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor(document);
    made.cursor.setPosition(begin);
    made.cursor.setPosition(end, QTextCursor::KeepAnchor);
    made.format = format;
    return made;
}

} // namespace

CodeEditor::CodeEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent),
      m_theme(theme),
      m_gutter(new CodeGutter(*this)),
      m_highlighter(new JsonHighlighter(document(), theme))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_gutter->update();
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        openAround(textCursor().position());
        markLines();
        m_gutter->update();
    });
    connect(document(), &QTextDocument::contentsChange, this, &CodeEditor::noteChange);
    // Behind contentsChange, during which the document must stay as it is.
    connect(document(), &QTextDocument::contentsChanged, this, &CodeEditor::settleFolds);
    connect(&theme, &Theme::changed, this, &CodeEditor::adoptTheme);
    adoptTheme();
}

void CodeEditor::adoptTheme()
{
    setFont(m_theme.monospace());
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * tabWidth);
    m_recoloring = true;
    m_highlighter->rehighlight();
    m_recoloring = false;
    markLines();
    placeGutter();
}

void CodeEditor::load(const QString &text)
{
    m_folds.clear();
    m_problem.reset();
    setPlainText(text);
}

void CodeEditor::splice(int position, int removed, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + removed, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

QString CodeEditor::characters(int begin, int end) const
{
    QString text;
    for (QTextBlock line = document()->findBlock(begin); line.isValid() && line.position() < end; line = line.next()) {
        const int from = std::max(0, begin - line.position());
        text += QStringView(line.text()).mid(from, end - line.position() - from);
        if (end >= line.position() + line.length() && line.next().isValid())
            text += QChar::ParagraphSeparator;
    }
    return text;
}

void CodeEditor::setProblem(const std::optional<CodeProblem> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    markLines();
    m_gutter->update();
}

int CodeEditor::problemLine() const
{
    return m_problem ? document()->findBlock(int(m_problem->position)).blockNumber() : -1;
}

void CodeEditor::reveal(int position, int end)
{
    openAround(position);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void CodeEditor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line - 1, 0, blockCount() - 1));
    const QString text = block.text();
    int unit = 0;
    for (int left = column - 1; left > 0 && unit < text.size(); --left)
        unit += text[unit].isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    reveal(block.position() + unit, block.position() + unit);
}

FindOutcome CodeEditor::find(const QString &text, bool forward, Qt::CaseSensitivity sensitivity, int from)
{
    const QString needle = withStandIns(text);
    if (needle.isEmpty())
        return {};
    const QString all = document()->toRawText();
    std::vector<qsizetype> places;
    for (qsizetype at = all.indexOf(needle, 0, sensitivity); at >= 0;
         at = all.indexOf(needle, at + needle.size(), sensitivity))
        places.push_back(at);
    if (places.empty())
        return {};
    const QTextCursor cursor = textCursor();
    auto found = places.begin();
    if (forward) {
        found = std::lower_bound(places.begin(), places.end(), from >= 0 ? from : cursor.selectionEnd());
        if (found == places.end())
            found = places.begin();
    } else {
        found = std::lower_bound(places.begin(), places.end(), cursor.selectionStart());
        found = (found == places.begin() ? places.end() : found) - 1;
    }
    reveal(int(*found), int(*found + needle.size()));
    return {int(found - places.begin()) + 1, int(places.size())};
}

void CodeEditor::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Colors &colors = m_theme.colors();
    QTextCharFormat current;
    current.setBackground(colors.sunken);
    current.setProperty(QTextFormat::FullWidthSelection, true);
    const int caret = textCursor().position();
    marks.append(mark(document(), caret, caret, current));
    addBrackets(marks);
    if (m_problem) {
        const int position = std::min(int(m_problem->position), document()->characterCount() - 1);
        const QTextBlock line = document()->findBlock(position);
        const int lineEnd = line.position() + line.length() - 1;
        // At the end of a line there is nothing to underline but what stands before.
        const int begin = std::max(line.position(), std::min(position, lineEnd - 1));
        const int end = std::clamp(position + int(m_problem->length), begin, lineEnd);
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colors.bad);
        marks.append(mark(document(), begin, std::max(end, std::min(begin + 1, lineEnd)), wrong));
    }
    setExtraSelections(marks);
}

void CodeEditor::addBrackets(QList<QTextEdit::ExtraSelection> &marks) const
{
    const int caret = textCursor().position();
    const auto isBracket = [this](int position) {
        return position >= 0 && QStringView(u"{}[]").contains(document()->characterAt(position));
    };
    const int place = isBracket(caret) ? caret : isBracket(caret - 1) ? caret - 1 : -1;
    if (place < 0)
        return;
    const auto found = std::find_if(blocks().begin(), blocks().end(), [place](const JsonBlock &block) {
        return block.open == place || block.close == place;
    });
    if (found == blocks().end())
        return;
    QTextCharFormat pair;
    pair.setBackground(m_theme.colors().selection);
    pair.setForeground(m_theme.colors().accent);
    pair.setFontWeight(QFont::Bold);
    for (const qsizetype position : {found->open, found->close})
        marks.append(mark(document(), int(position), int(position) + 1, pair));
}

// Keys and clipboard

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString text = withStandIns(event->text());
    if (isEnter)
        breakLine();
    else if (text != event->text())
        insertPlainText(text);
    else
        return QPlainTextEdit::keyPressEvent(event);
    ensureCursorVisible();
}

void CodeEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QInputMethodEvent kept(event->preeditString(), event->attributes());
    kept.setCommitString(withStandIns(event->commitString()), event->replacementStart(), event->replacementLength());
    QPlainTextEdit::inputMethodEvent(&kept);
    event->setAccepted(kept.isAccepted());
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Mouse
                           ? event->globalPos()
                           : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

/// Keeps the line's indentation, one level deeper behind an opening bracket.
void CodeEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const QTextBlock line = document()->findBlock(cursor.selectionStart());
    const QString before = line.text().first(cursor.selectionStart() - line.position());
    const QString last = before.trimmed();
    QString indentation = indentationOf(before);
    if ((last.endsWith(u'{') && !last.endsWith(u"{{")) || last.endsWith(u'['))
        indentation += levelAt(line);
    cursor.insertText(QChar(u'\n') + indentation);
    setTextCursor(cursor);
}

/// What a level is indented by here: a tab where tabs are used.
QString CodeEditor::levelAt(const QTextBlock &line) const
{
    const bool usesTabs = line.text().startsWith(u'\t') || line.next().text().startsWith(u'\t');
    return usesTabs ? QStringLiteral("\t") : QStringLiteral("  ");
}

/// One step of change for every line the selection touches; the cursor stands at the line's beginning.
template <typename Change>
void CodeEditor::changeLines(Change change)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const int end = std::max(cursor.selectionStart(), cursor.selectionEnd() - 1);
    const int last = document()->findBlock(end).blockNumber();
    QTextBlock line = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; line.isValid() && line.blockNumber() <= last; line = line.next()) {
        cursor.setPosition(line.position());
        change(cursor, line);
    }
    cursor.endEditBlock();
}

void CodeEditor::indent()
{
    changeLines([this](QTextCursor &cursor, const QTextBlock &line) {
        if (line.length() > 1)
            cursor.insertText(levelAt(line));
    });
}

void CodeEditor::outdent()
{
    changeLines([](QTextCursor &cursor, const QTextBlock &line) {
        const QString blanks = indentationOf(line.text());
        const qsizetype less = blanks.startsWith(u'\t') ? 1 : std::min<qsizetype>(2, blanks.size());
        cursor.setPosition(line.position() + int(less), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
}

/// The characters as they are: Qt's own way turns a no-break space into a blank.
QMimeData *CodeEditor::createMimeDataFromSelection() const
{
    QString text = characters(textCursor().selectionStart(), textCursor().selectionEnd());
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *made = new QMimeData;
    made->setText(withoutStandIns(text));
    return made;
}

void CodeEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    QString text = source->text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    insertPlainText(withStandIns(text));
    ensureCursorVisible();
}

} // namespace ui
