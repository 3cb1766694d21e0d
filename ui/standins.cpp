// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/standins.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

constexpr char16_t firstStandIn = 0xFDD2;

constexpr char16_t replaced[] = {
    u'\r',  0x2028, 0x2029, 0xFDD0, 0xFDD1,                 // breaks of a line or a frame in a text document
    0x061C, 0x200E, 0x200F,                                 // marks of direction
    0x202A, 0x202B, 0x202C, 0x202D, 0x202E,                 // embeddings and overrides
    0x2066, 0x2067, 0x2068, 0x2069,                         // isolates
    0x00AD, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, // without width
    0xFEFF,
};
static_assert(firstStandIn + std::size(replaced) <= 0xFDF0, "more than there are noncharacters in a row");

char16_t original(char16_t c)
{
    return c >= firstStandIn && c < firstStandIn + std::size(replaced) ? replaced[c - firstStandIn] : c;
}

} // namespace

QString withStandIns(QString text)
{
    const auto mayBeReplaced = [](QChar c) { return c == u'\r' || c.unicode() >= 0xAD; };
    if (std::none_of(text.cbegin(), text.cend(), mayBeReplaced))
        return text;
    for (QChar &c : text) {
        const auto *found =
            mayBeReplaced(c) ? std::find(std::begin(replaced), std::end(replaced), c.unicode()) : std::end(replaced);
        if (found != std::end(replaced))
            c = QChar(char16_t(firstStandIn + (found - std::begin(replaced))));
    }
    return text;
}

QString withoutStandIns(QString text)
{
    for (QChar &c : text)
        c = QChar(original(c.unicode()));
    return text;
}

bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return original(u) != u || (u < 0x20 && u != u'\t') || (u >= 0x7F && u <= 0xA0);
}

QString codeOf(QChar c)
{
    return QLatin1String("U+") + QString::number(original(c.unicode()), 16).rightJustified(4, u'0').toUpper();
}

} // namespace ui
