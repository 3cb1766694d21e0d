// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonpage.h"

#include "ui/codeeditor.h"
#include "ui/findbar.h"
#include "ui/labels.h"
#include "ui/linebar.h"
#include "ui/problemline.h"
#include "ui/requestdraft.h"
#include "ui/standins.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "model/limits.h"
#include "json/write.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Such a body is shown in the fast, read-only view.
bool isTooLong(const BodyText &text)
{
    return text.longestLine() > model::limits::maxEditedLine || text.bytes().size() > model::limits::maxEditedText;
}

bool isSolid(char c)
{
    return c != ' ' && c != '\t' && c != '\r' && c != '\n';
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'+' || c == u'_';
}

/// What to underline for an error at this byte: the word around it, which may be recognised only behind its end.
CodeProblem problemAt(const BodyText &text, qsizetype byte, const QString &reason)
{
    constexpr qsizetype longest = 80;
    const qsizetype place = text.positionAt(byte);
    const QString before = text.shown(std::max<qsizetype>(0, place - longest), place);
    const QString rest = text.shown(place, place + longest);
    const auto begin = std::find_if_not(before.rbegin(), before.rend(), isOfWord);
    const auto end = std::find_if_not(rest.begin(), rest.end(), isOfWord);
    const qsizetype back = begin - before.rbegin();
    const qsizetype ahead = end - rest.begin();
    return {place - back, std::max<qsizetype>(1, back + ahead), reason};
}

} // namespace

JsonPage::JsonPage(RequestDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_find(new FindBar(this)),
      m_line(new LineBar(this)),
      m_editor(new CodeEditor(theme, this)),
      m_view(new TextView(theme, this)),
      m_problem(new ProblemLine(this)),
      m_state(plainLabel({}, "small", this)),
      m_remark(plainLabel({}, "warning", this)),
      m_lineEnding(new QComboBox(this))
{
    m_find->hide();
    m_find->offerCase();
    m_line->hide();
    m_view->hide();
    m_problem->hide();
    m_remark->hide();
    m_remark->setWordWrap(true);
    m_editor->setObjectName(QStringLiteral("jsonEditor"));
    m_editor->setAccessibleName(tr("Body as JSON"));
    m_view->setObjectName(QStringLiteral("jsonView"));
    m_view->setAccessibleName(tr("Body as JSON, read-only"));
    m_problem->setObjectName(QStringLiteral("jsonProblem"));
    addActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->setSpacing(Theme::unit / 2);
    layout->addWidget(m_find);
    layout->addWidget(m_line);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_remark);
    layout->addLayout(makeFooter());

    connect(m_editor->document(), &QTextDocument::contentsChange, this, &JsonPage::take);
    // Behind contentsChange, during which the document must stay as it is.
    connect(m_editor->document(), &QTextDocument::contentsChanged, this, &JsonPage::settle);
    connect(m_editor, &CodeEditor::menuRequested, this, &JsonPage::showMenu);
    connect(&draft, &RequestDraft::opened, this, [this] { m_opened = true; });
    connect(&draft, &RequestDraft::bodyChanged, this, &JsonPage::refresh);
    connect(m_lineEnding, &QComboBox::activated, this,
            [this] { m_draft.setLineEnding(m_lineEnding->currentData().toByteArray()); });
    connect(m_find, &FindBar::findRequested, this, [this](const QString &, bool forward) { find(forward); });
    connect(m_find, &FindBar::edited, this, [this] { find(true, m_editor->textCursor().selectionStart()); });
    connect(m_find, &FindBar::closed, this, &JsonPage::closeBars);
    connect(m_line, &LineBar::closed, this, &JsonPage::closeBars);
    connect(m_line, &LineBar::requested, this, [this](int line, int column) {
        m_editor->goToLine(line, column);
        closeBars();
    });
    connect(m_problem, &ProblemLine::clicked, this, &JsonPage::goToProblem);
}

// From the editor to the body

void JsonPage::take(int position, int removed, int added)
{
    if (m_loading)
        return;
    // Half of a pair may be taken away.
    const int front = int(m_text.isInsidePair(position));
    const int back = int(m_text.isInsidePair(position + removed));
    // The document counts one paragraph separator behind the end that no body has, and reports more than what changed:
    // new colours, or a whole paragraph.
    const QString after = m_editor->characters(position - front, position + added + back);
    const auto edit = m_text.editFor(position - front, position + removed + back, after, m_draft.lineEnding());
    if (!edit)
        return;
    if (!goesOn(*edit))
        m_draft.endStep();
    m_text = BodyText(json::apply(m_text.bytes(), *edit));
    m_hasHalves = !after.isValidUtf16();
    m_draft.setBody(m_text.bytes());
    m_runEnd = edit->offset + edit->inserted.size();
}

/// Typing forward and deleting at one place within a line is one step of undo.
bool JsonPage::goesOn(const json::Edit &edit)
{
    const bool isPlace = edit.offset == m_runEnd || edit.offset + edit.removed == m_runEnd;
    return isPlace && !edit.inserted.contains('\n');
}

/// What was typed is shown as it is sent: the escape of a lone surrogate takes its place, and the cursor is behind it.
void JsonPage::settle()
{
    if (m_loading || m_editorOld)
        return;
    m_loading = true;
    if (std::exchange(m_hasHalves, false)) {
        const QString text = m_editor->document()->toRawText();
        for (qsizetype i = text.size() - 1; i >= 0; --i) { // from the end, so that positions hold
            if (text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate())
                --i;
            else if (text[i].isSurrogate())
                m_editor->splice(int(i), 1, QString::fromLatin1(escapeOf(text[i])));
        }
    }
    m_loading = false;
    // A lone CR and a line feed that came to stand side by side are one line end now.
    if (m_text.isText() && m_text.units() != m_editor->document()->characterCount() - 1)
        showInEditor(m_text);
}

// From the body to the editor

void JsonPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void JsonPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    showBody();
    showProblem();
    showState();
}

void JsonPage::showBody()
{
    const QByteArray &body = m_draft.body();
    const bool isKnown = body == m_text.bytes();
    if (!isKnown) {
        BodyText text(body);
        m_runEnd = -1;
        if (!isTooLong(text) && !m_editorOld && !m_opened && m_text.isText() && text.isText()) {
            const BodyText::Splice splice = m_text.spliceTo(text);
            m_loading = true;
            m_editor->splice(int(splice.position), int(splice.removed), splice.inserted);
            m_loading = false;
        } else {
            m_editorOld = true;
        }
        m_text = std::move(text);
    }
    const bool hadFocus = m_editor->hasFocus() || m_view->hasFocus();
    const bool wasTooLong = std::exchange(m_tooLong, isTooLong(m_text));
    m_editorOld = m_editorOld || m_tooLong;
    if (m_tooLong && (!isKnown || !wasTooLong))
        m_view->setText(body);
    else if (!m_tooLong && m_editorOld)
        showInEditor(m_text);
    m_opened = false;
    if (m_tooLong == wasTooLong)
        return;
    closeBars();
    for (QAction *action : std::as_const(m_forEditor))
        action->setEnabled(!m_tooLong);
    m_editor->setVisible(!m_tooLong);
    setFocusProxy(m_tooLong ? static_cast<QWidget *>(m_view) : m_editor);
    m_view->setVisible(m_tooLong);
    if (hadFocus)
        (m_tooLong ? static_cast<QWidget *>(m_view) : m_editor)->setFocus();
}

/// The whole text anew.
void JsonPage::showInEditor(const BodyText &text)
{
    const int caret = m_opened ? 0 : m_editor->textCursor().position();
    m_loading = true;
    m_editor->load(text.shown(0, text.units()));
    m_loading = false;
    m_editorOld = false;
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::min(caret, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
    // Characters and bytes must match one to one, or an edit would land elsewhere than where it is seen.
    m_editor->setReadOnly(!text.isText());
    if (!text.isText())
        m_editor->setTextInteractionFlags(m_editor->textInteractionFlags() | Qt::TextSelectableByKeyboard);
}

void JsonPage::showProblem()
{
    const std::optional<json::Error> &error = m_draft.document().error();
    m_toProblem->setEnabled(error.has_value());
    m_problem->setVisible(error.has_value());
    if (error)
        m_problem->setProblem(
            tr("Line %1, column %2: %3").arg(error->line).arg(error->column).arg(visibleText(error->reason)));
    if (!error || m_tooLong)
        return m_editor->setProblem(std::nullopt);
    m_editor->setProblem(problemAt(m_text, error->offset, visibleText(error->reason)));
}

void JsonPage::showState()
{
    const QSignalBlocker blocker(m_lineEnding);
    m_lineEnding->setCurrentIndex(m_draft.lineEnding() == "\r\n" ? 1 : 0);
    m_lineEnding->setEnabled(m_text.isText());
    m_state->setText(tr("%1 bytes").arg(QLocale().toString(m_text.bytes().size())));
    const QString text = remark();
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    const bool isPlain = m_draft.isBodyValid() && m_text.isText();
    const QString reason = m_text.isText() ? tr("The text is not JSON yet: only JSON can be laid out anew")
                                           : tr("Not plain UTF-8 text: its bytes are left alone");
    m_reindent->setEnabled(isPlain);
    m_reindent->setToolTip(isPlain ? tr("One member a line; only blanks change (Ctrl+Shift+I)") : reason);
    m_minify->setEnabled(isPlain);
    m_minify->setToolTip(isPlain ? tr("No blanks between members; only blanks change (Ctrl+Shift+M)") : reason);
}

QString JsonPage::remark() const
{
    if (!m_text.isText())
        return tr("Not plain UTF-8 text (a byte order mark or invalid bytes): it is sent as it is and cannot be edited "
                  "here.");
    const QLocale locale;
    if (m_text.bytes().size() > model::limits::maxEditedText)
        return tr("Too large to edit here; it is sent as it is.");
    if (m_tooLong)
        return tr("A line of %1 bytes is too long to edit here. Re-indent the text to edit it.")
            .arg(locale.toString(m_text.longestLine()));
    if (m_text.hasMixedLineEnds())
        return tr("LF and CRLF are mixed; choose one to make them the same.");
    return {};
}

// Places

void JsonPage::reveal(const json::Pointer &place)
{
    if (m_stale) {
        // Whoever asks shows the page next.
        showBody();
        showProblem();
        showState();
        m_stale = false;
    }
    if (!m_draft.isBodyValid())
        return;
    if (const auto value = place.resolve(m_draft.document().root()))
        placeCaret(value->begin());
}

void JsonPage::placeCaret(qsizetype byte)
{
    if (m_tooLong) {
        m_view->select({byte, byte});
        return;
    }
    const int position = int(m_text.positionAt(byte));
    m_editor->reveal(position, position);
}

void JsonPage::goToProblem()
{
    const std::optional<json::Error> &error = m_draft.document().error();
    if (!error)
        return;
    placeCaret(error->offset);
    (m_tooLong ? static_cast<QWidget *>(m_view) : m_editor)->setFocus(Qt::OtherFocusReason);
}

void JsonPage::layOut(const QByteArray &text, const QString &step)
{
    const QByteArray before = m_text.bytes();
    const qsizetype caret = m_tooLong ? m_view->selection().cursor : m_text.byteAt(m_editor->textCursor().position());
    qsizetype left = std::count_if(before.begin(), before.begin() + caret, isSolid);
    m_draft.setBody(text, step);
    // The caret stays behind the same character.
    qsizetype at = 0;
    for (; at < text.size() && left > 0; ++at)
        left -= qsizetype(isSolid(text[at]));
    placeCaret(at);
}

} // namespace ui
