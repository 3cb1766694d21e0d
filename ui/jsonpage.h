// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class RequestDraft;
class Theme;

/// The body's text, editable. The editor is a view: what it reports is where characters changed, and only those bytes
/// of the body change. (Reading the text back would turn a no-break space into a blank and U+2028 into a line break.)
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    JsonPage(RequestDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void take(int position, int removed, int added);
    void showEscapes();
    void refresh();
    /// Characters of the body as the editor counts them: every line end is one paragraph separator.
    QString shownText(qsizetype begin, qsizetype end) const;

    RequestDraft &m_draft;
    QPlainTextEdit *m_editor;
    QLabel *m_state;
    QComboBox *m_lineEnding;
    QByteArray m_shown; ///< the body the editor shows
    bool m_loading = false;
    bool m_hasHalves = false; ///< the editor holds a lone surrogate whose escape is in the body already
    bool m_isText = true;     ///< the body is UTF-8 without a byte order mark
};

/// Byte offset of character `position` (UTF-16 units, CRLF counting as one) in a UTF-8 text.
qsizetype byteOffset(const QByteArray &text, qsizetype position);

} // namespace ui
