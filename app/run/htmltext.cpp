// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/htmltext.h"

#include "run/bytetext.h"
#include "run/reporttext.h"

namespace run {

QByteArray html(const QString &text)
{
    QString shown = withVisibleControls(text);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i].isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate())
            ++i;
        else if (shown[i].isSurrogate())
            shown[i] = QChar::ReplacementCharacter;
    }
    return shown.toHtmlEscaped().toUtf8();
}

QByteArray htmlLine(const QString &text, qsizetype most)
{
    return html(shortened(text.simplified(), most));
}

QByteArray element(const char *name, const QByteArray &classes, const QByteArray &inside)
{
    const QByteArray attribute = classes.isEmpty() ? QByteArray() : QByteArray(" class=\"" + classes + '"');
    return QByteArray("<") + name + attribute + '>' + inside + "</" + name + '>';
}

} // namespace run
