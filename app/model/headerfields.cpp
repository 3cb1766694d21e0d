// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/headerfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFields)
};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

void HeaderFields::set(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const HeaderField &field) { return isSameField(field.name, name); });
    if (found == m_fields.end()) {
        append(name, value);
        return;
    }
    *found = {name, value};
    m_fields.erase(std::remove_if(std::next(found), m_fields.end(),
                                  [&](const HeaderField &field) { return isSameField(field.name, name); }),
                   m_fields.end());
}

std::optional<QByteArray> HeaderFields::value(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (isSameField(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

void HeaderFields::remove(QByteArrayView name)
{
    std::erase_if(m_fields, [&](const HeaderField &field) { return isSameField(field.name, name); });
}

QByteArray HeaderFields::toLines() const
{
    QByteArray lines;
    for (const HeaderField &field : m_fields)
        lines += field.name + ": " + field.value + "\r\n";
    return lines;
}

HeaderFields HeaderFields::fromLines(const QByteArray &lines)
{
    HeaderFields fields;
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype end = lines.indexOf("\r\n", at);
        if (end < 0)
            end = lines.size();
        const QByteArray line = lines.sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append(line.first(colon),
                          line.sliced(line.size() > colon + 1 && line[colon + 1] == ' ' ? colon + 2 : colon + 1));
        at = end + 2;
    }
    return fields;
}

bool isSameField(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool describesContent(QByteArrayView name)
{
    constexpr QByteArrayView start = "Content-";
    return name.size() > start.size() && isSameField(name.first(start.size()), start);
}

Result<void> checkHeaderField(const HeaderField &field)
{
    QString name = QString::fromLatin1(field.name);
    for (QChar &c : name) { // the message must stay on its line
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    if (field.name.isEmpty())
        return failure(Words::tr("A header field has no name."));
    for (const char c : field.name) {
        if (!isTokenCharacter(c))
            return failure(Words::tr("The header name \"%1\" holds a character no name may hold (0x%2).")
                               .arg(name)
                               .arg(quint8(c), 2, 16, QLatin1Char('0')));
    }
    for (const char *forbidden : {"Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE",
                                  "Trailer", "Upgrade", "Expect", "Proxy-Authorization", "Proxy-Connection"}) {
        if (isSameField(field.name, forbidden))
            return failure(Words::tr("%1 is written by the program itself, from the bytes it sends.").arg(name),
                           Words::tr("Remove the field."));
    }
    for (const char c : field.value) {
        if ((quint8(c) < 0x20 && c != '\t') || c == 0x7F)
            return failure(Words::tr("The value of %1 holds a control character (0x%2).")
                               .arg(name)
                               .arg(quint8(c), 2, 16, QLatin1Char('0')),
                           Words::tr("Remove it; line breaks would start a new header field."));
    }
    return {};
}

} // namespace model
