// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Faults of size and content: the status and fields are an answer's, the body is not.
#include "sandbox/faulttable.h"

#include <QCoreApplication>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

constexpr qsizetype pieceSize = 64 << 10; ///< bytes made at once
constexpr qint64 leastList = 1000;        ///< bytes; holds one operation
constexpr qint64 leastLine = 100;
constexpr qint64 deepest = 50'000'000; ///< levels

/// How a list of operations is written: `head`, elements with `between` between them, then `tail` around a text that
/// fills up to the size asked for.
struct Layout
{
    QByteArray head;
    QByteArray between;
    QByteArray element; ///< `%` stands for twelve digits
    QByteArray beforeFilling;
    QByteArray tail;
};

const Layout &onOneLine()
{
    static const Layout layout = {
        R"({"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#me/onenote/operations","value":[)", ",",
        R"({"id":"00000000-0000-0000-0000-%","status":"Completed","createdDateTime":"2020-01-01T00:00:00.1234567Z",)"
        R"("percentComplete":"100","resourceLocation":null,"error":{"code":"20102","message":"Not found: \u00e9 / %"}})",
        R"(],"filling":")", R"("})"};
    return layout;
}

const Layout &onLines()
{
    static const Layout layout = {
        "{\n  \"@odata.context\": \"https://graph.microsoft.com/v1.0/$metadata#me/onenote/operations\",\n"
        "  \"value\": [\n",
        ",\n",
        "    {\n      \"id\": \"00000000-0000-0000-0000-%\",\n      \"status\": \"Completed\",\n"
        "      \"createdDateTime\": \"2020-01-01T00:00:00.1234567Z\",\n      \"percentComplete\": \"100\",\n"
        "      \"error\": {\n        \"code\": \"20102\",\n        \"message\": \"Not found: \\u00e9 / %\"\n      }\n  "
        "  }",
        "\n  ],\n  \"filling\": \"", "\"\n}\n"};
    return layout;
}

QByteArray digits(qint64 number)
{
    return QByteArray::number(number).rightJustified(12, '0');
}

/// Exactly `size` bytes of a list, made piece by piece.
Content listOf(const Layout &layout, qint64 size)
{
    const qint64 element = QByteArray(layout.element).replace('%', digits(0)).size();
    const qint64 around = layout.head.size() + layout.beforeFilling.size() + layout.tail.size();
    const qint64 each = element + layout.between.size();
    const qint64 count = (size - around + layout.between.size()) / each;
    const qint64 filling = size - around - count * each + layout.between.size();
    enum class Part { Head, Elements, End, Done };
    return {size, [&layout, count, filling, part = Part::Head, made = qint64(0)]() mutable {
                switch (part) {
                case Part::Head:
                    part = Part::Elements;
                    return layout.head;
                case Part::Elements: {
                    QByteArray piece;
                    while (made < count && piece.size() < pieceSize) {
                        piece += made > 0 ? layout.between : QByteArray();
                        piece += QByteArray(layout.element).replace('%', digits(++made));
                    }
                    if (made == count)
                        part = Part::End;
                    return piece;
                }
                case Part::End:
                    part = Part::Done;
                    return QByteArray(layout.beforeFilling + QByteArray(filling, '.') + layout.tail);
                case Part::Done:
                    break;
                }
                return QByteArray();
            }};
}

/// Exactly `size` bytes: an object with one string.
Content lineOf(qint64 size)
{
    const QByteArray head = R"({"id":"long-line","text":")";
    const QByteArray tail = R"("})";
    return {size, [head, tail, left = size, isFirst = true]() mutable {
                if (std::exchange(isFirst, false)) {
                    left -= head.size();
                    return head;
                }
                const qint64 most = left - tail.size();
                if (most > 0) {
                    static const QByteArray text = QByteArray("0123456789abcdef").repeated(pieceSize / 16);
                    const QByteArray piece = text.first(qsizetype(std::min<qint64>(most, text.size())));
                    left -= piece.size();
                    return piece;
                }
                return std::exchange(left, 0) > 0 ? tail : QByteArray();
            }};
}

Answer jsonAnswer(Making &making)
{
    // A status and fields of Graph's own, whatever was asked.
    Answer answer = making.usual.refusal({});
    answer.status = 200;
    answer.headers.set("Content-Type", "application/json");
    answer.body.clear();
    return answer;
}

model::Result<Effect> streamed(const QString &text, qint64 least, Content (*content)(qint64))
{
    const auto size = parsedSize(text, least);
    if (!size)
        return tl::unexpected(size.error());
    return Effect([size = *size, content](Making &making) {
        making.answer = jsonAnswer(making);
        making.content = content(size);
    });
}

model::Result<Effect> huge(const QString &argument)
{
    return streamed(argument.isEmpty() ? QStringLiteral("100MB") : argument, leastList,
                    [](qint64 size) { return listOf(onOneLine(), size); });
}

model::Result<Effect> hugeLines(const QString &argument)
{
    return streamed(argument.isEmpty() ? QStringLiteral("100MB") : argument, leastList,
                    [](qint64 size) { return listOf(onLines(), size); });
}

model::Result<Effect> longLine(const QString &argument)
{
    return streamed(argument.isEmpty() ? QStringLiteral("20MB") : argument, leastLine, lineOf);
}

model::Result<Effect> deep(const QString &argument)
{
    const auto levels = parsedNumber(argument.isEmpty() ? QStringLiteral("100000") : argument, 1, deepest);
    if (!levels)
        return tl::unexpected(levels.error());
    return Effect([levels = qsizetype(*levels)](Making &making) {
        making.answer = jsonAnswer(making);
        making.answer.body = R"({"id":"deep","nested":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
    });
}

model::Result<Effect> binary(const QString & /*argument*/)
{
    return Effect([](Making &making) {
        making.answer = jsonAnswer(making);
        making.answer.headers.set("Content-Type", "application/octet-stream");
        for (int byte = 0; byte < 1024; ++byte)
            making.answer.body += char(byte % 256);
    });
}

/// An effect on the usual answer, so the request is carried out.
model::Result<Effect> empty(const QString & /*argument*/)
{
    return Effect([](Making &making) {
        making.answer = making.usual.answer();
        making.answer.body.clear();
    });
}

FaultEntry entry(const char *name, const char *form, const QStringList &presets, const QString &sentence,
                 model::Result<Effect> (*effect)(const QString &))
{
    return {{QString::fromLatin1(name), FaultGroup::Size, QString::fromLatin1(form), presets, sentence},
            Stage::Answer,
            false,
            effect};
}

} // namespace

std::vector<FaultEntry> sizeFaults()
{
    const QStringList sizes = {QStringLiteral("100MB"), QStringLiteral("10MB"), QStringLiteral("400MB"),
                               QStringLiteral("1GB")};
    return {
        entry("huge", "[SIZE]", sizes, Words::tr("A valid list of operations of exactly this size, on one line."),
              huge),
        entry("huge-lines", "[SIZE]", sizes,
              Words::tr("A valid list of operations of exactly this size, indented on many lines."), hugeLines),
        entry("long-line", "[SIZE]", {QStringLiteral("20MB"), QStringLiteral("1MB"), QStringLiteral("200MB")},
              Words::tr("A valid answer of exactly this size that is nearly all one string."), longLine),
        entry("deep", "[LEVELS]",
              {QStringLiteral("100000"), QStringLiteral("1024"), QStringLiteral("1025"), QStringLiteral("5000000")},
              Words::tr("A valid answer with arrays in arrays, this many levels."), deep),
        entry("binary", "", {}, Words::tr("1024 bytes that are no text: every byte value four times."), binary),
        entry("empty", "", {}, Words::tr("The usual status and header, and no body."), empty),
    };
}

} // namespace sandbox
