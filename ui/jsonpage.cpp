// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonpage.h"

#include "ui/jsonhighlighter.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "json/write.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QByteArray escapeOf(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16);
}

/// Bytes for characters typed or pasted. A lone surrogate has no UTF-8; inside a JSON string its escape says the same.
QByteArray typedBytes(const QString &text, const QByteArray &eol)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar::ParagraphSeparator) {
            bytes += eol;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            bytes += QStringView(text).sliced(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate()) {
            bytes += escapeOf(c);
        } else {
            bytes += QStringView(text).sliced(i, 1).toUtf8();
        }
    }
    return bytes;
}

/// How many UTF-16 units two texts share at their ends; no pair of surrogates is cut in two.
struct CommonEnds
{
    qsizetype front = 0;
    qsizetype back = 0;

    CommonEnds(const QString &before, const QString &after)
    {
        front = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        if (front > 0 && before[front - 1].isHighSurrogate())
            --front;
        const qsizetype most = std::min(before.size(), after.size()) - front;
        while (back < most && before[before.size() - 1 - back] == after[after.size() - 1 - back])
            ++back;
        if (back > 0 && before[before.size() - back].isLowSurrogate())
            --back;
    }
};

} // namespace

qsizetype byteOffset(const QByteArray &text, qsizetype position)
{
    qsizetype at = 0;
    for (qsizetype units = 0; units < position && at < text.size();) {
        const auto lead = quint8(text[at]);
        if (lead == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            at += 2;
        else
            at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        units += lead >= 0xF0 ? 2 : 1;
    }
    return qMin(at, text.size());
}

JsonPage::JsonPage(RequestDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_editor(new QPlainTextEdit(this)),
      m_state(plainLabel({}, "small", this)),
      m_lineEnding(new QComboBox(this))
{
    m_editor->setObjectName(QStringLiteral("jsonEditor"));
    m_editor->setAccessibleName(tr("Body as JSON"));
    m_editor->setFont(theme.monospace());
    new JsonHighlighter(m_editor->document(), theme);
    m_editor->setUndoRedoEnabled(false); // there is one undo stack, the draft's
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lineEnding->addItem(tr("LF"), QByteArray("\n"));
    m_lineEnding->addItem(tr("CRLF"), QByteArray("\r\n"));
    m_lineEnding->setObjectName(QStringLiteral("lineEnding"));
    m_lineEnding->setAccessibleName(tr("Line ends"));
    m_lineEnding->setToolTip(tr("Line ends of the body as it will be sent"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->addWidget(m_editor, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_lineEnding);
    layout->addLayout(below);

    connect(m_editor->document(), &QTextDocument::contentsChange, this, &JsonPage::take);
    // Behind contentsChange, during which the document must stay as it is.
    connect(m_editor->document(), &QTextDocument::contentsChanged, this, &JsonPage::showEscapes);
    connect(&draft, &RequestDraft::bodyChanged, this, &JsonPage::refresh);
    connect(m_lineEnding, &QComboBox::activated, this,
            [this] { m_draft.setLineEnding(m_lineEnding->currentData().toByteArray()); });
}

void JsonPage::take(int position, int removed, int added)
{
    if (m_loading)
        return;
    // The document counts one paragraph separator behind the end that no body has, and reports more than what changed:
    // new colours, or a whole paragraph. Only characters that differ are anybody's edit.
    const QString after = m_editor->document()->toRawText().mid(position, added);
    const QString before = shownText(position, position + removed);
    const CommonEnds same(before, after);
    const QString typed = after.mid(same.front, after.size() - same.front - same.back);
    if (typed.isEmpty() && same.front + same.back == before.size())
        return;
    const qsizetype from = byteOffset(m_shown, position + same.front);
    const qsizetype to = byteOffset(m_shown, position + before.size() - same.back);
    const QByteArray eol = m_draft.lineEnding();
    m_shown = json::apply(m_shown, {from, to - from, typedBytes(typed, eol)});
    m_hasHalves = !typed.isValidUtf16();
    m_draft.setBody(m_shown);
}

/// What was typed is shown as it is sent: the escape of a lone surrogate takes its place, and the cursor is behind it.
void JsonPage::showEscapes()
{
    if (!std::exchange(m_hasHalves, false))
        return;
    const QString text = m_editor->document()->toRawText();
    QTextCursor cursor(m_editor->document());
    m_loading = true;
    for (qsizetype i = text.size() - 1; i >= 0; --i) { // from the end, so that positions hold
        if (text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate()) {
            --i;
        } else if (text[i].isSurrogate()) {
            cursor.setPosition(int(i));
            cursor.setPosition(int(i) + 1, QTextCursor::KeepAnchor);
            cursor.insertText(QString::fromLatin1(escapeOf(text[i])));
        }
    }
    m_loading = false;
}

QString JsonPage::shownText(qsizetype begin, qsizetype end) const
{
    const qsizetype from = byteOffset(m_shown, begin);
    QString text = QString::fromUtf8(m_shown.sliced(from, byteOffset(m_shown, end) - from));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\n', QChar::ParagraphSeparator);
}

void JsonPage::refresh()
{
    const QByteArray &body = m_draft.body();
    if (body != m_shown) {
        m_loading = true;
        m_shown = body;
        const int cursor = m_editor->textCursor().position();
        m_editor->setPlainText(QString::fromUtf8(body));
        QTextCursor restored = m_editor->textCursor();
        restored.setPosition(qMin(cursor, m_editor->document()->characterCount() - 1));
        m_editor->setTextCursor(restored);
        m_loading = false;
        // Characters and bytes must match one to one, or an edit would land elsewhere than where it is seen.
        m_isText = QString::fromUtf8(body).toUtf8() == body;
        m_editor->setReadOnly(!m_isText);
    }
    const QSignalBlocker blocker(m_lineEnding);
    m_lineEnding->setCurrentIndex(m_draft.lineEnding() == "\r\n" ? 1 : 0);
    const QString size = tr("%1 bytes").arg(QLocale().toString(body.size()));
    if (!m_isText) {
        m_state->setText(tr("%1 · Not plain UTF-8 text (a byte order mark or invalid bytes): it is sent as it is and "
                            "cannot be edited here.")
                             .arg(size));
    } else if (m_draft.isBodyValid()) {
        m_state->setText(size);
    } else {
        const json::Error &error = *m_draft.document().error();
        m_state->setText(
            tr("%1 · line %2, column %3: %4").arg(size).arg(error.line).arg(error.column).arg(error.reason));
    }
}

} // namespace ui
