// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Faults of framing: the answer is the usual one, the way it is sent is not.
#include "sandbox/faulttable.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

constexpr qint64 largestCount = 100'000'000'000; ///< bytes

using Next = std::function<QByteArray()>;

QByteArray lengthField(qint64 size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

Step head(const Making &making, const QByteArray &framing)
{
    return send(headBytes(making.answer, framing + connectionField(making)));
}

/// The first `most` bytes of it.
Next limited(Next next, qint64 most)
{
    return [next = std::move(next), left = most]() mutable {
        if (left <= 0)
            return QByteArray();
        QByteArray piece = next();
        piece.truncate(qsizetype(std::min<qint64>(left, piece.size())));
        left -= piece.size();
        return piece;
    };
}

QByteArray chunk(const QByteArray &content)
{
    return QByteArray::number(content.size(), 16) + "\r\n" + content + "\r\n";
}

/// Each piece as chunks of at most `most` bytes; without the last chunk.
Next inChunks(Next next, qsizetype most)
{
    return [next = std::move(next), most, piece = QByteArray()]() mutable {
        if (piece.isEmpty())
            piece = next();
        if (piece.isEmpty())
            return QByteArray();
        const QByteArray part = chunk(piece.left(most));
        piece = piece.sliced(std::min(most, piece.size()));
        return part;
    };
}

Next byByte(Next next)
{
    return [next = std::move(next), piece = QByteArray(), at = qsizetype(0)]() mutable {
        if (at == piece.size()) {
            piece = next();
            at = 0;
        }
        return piece.isEmpty() ? QByteArray() : piece.mid(at++, 1);
    };
}

Effect framedBy(const std::function<Script(const Making &)> &framing)
{
    return [framing](Making &making) { making.framing = framing; };
}

model::Result<qint64> count(const QString &argument, const char *usual)
{
    return parsedNumber(argument.isEmpty() ? QString::fromLatin1(usual) : argument, 0, largestCount);
}

/// The first bytes of the body, then `ending`.
model::Result<Effect> brokenOff(qint64 most, const Step &ending)
{
    return framedBy([most, ending](const Making &making) {
        const Content content = contentOf(making);
        return Script{head(making, lengthField(content.size)), stream(limited(content.next, most)), ending};
    });
}

model::Result<Effect> cut(const QString &argument)
{
    const auto bytes = count(argument, "11");
    return bytes ? brokenOff(*bytes, close()) : tl::unexpected(bytes.error());
}

model::Result<Effect> resetAfter(const QString &argument)
{
    if (argument.isEmpty())
        return framedBy([](const Making &) { return Script{reset()}; });
    const auto bytes = count(argument, "0");
    return bytes ? brokenOff(*bytes, reset()) : tl::unexpected(bytes.error());
}

model::Result<Effect> closed(const QString & /*argument*/)
{
    return framedBy([](const Making &) { return Script{close()}; });
}

model::Result<Effect> silent(const QString & /*argument*/)
{
    return framedBy([](const Making &) { return Script(); });
}

model::Result<Effect> chunked(const QString &argument)
{
    const auto bytes = parsedNumber(argument.isEmpty() ? QStringLiteral("16") : argument, 1, 1 << 20);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return framedBy([bytes = qsizetype(*bytes)](const Making &making) {
        return Script{head(making, "Transfer-Encoding: chunked\r\n"), stream(inChunks(contentOf(making).next, bytes)),
                      send("0\r\n\r\n")};
    });
}

model::Result<Effect> badChunk(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        return Script{head(making, "Transfer-Encoding: chunked\r\n"), send("zz\r\n"), stream(contentOf(making).next),
                      send("\r\n0\r\n\r\n"), close()};
    });
}

/// The last chunk never comes.
model::Result<Effect> cutChunk(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        const Content content = contentOf(making);
        return Script{head(making, "Transfer-Encoding: chunked\r\n"),
                      send(QByteArray::number(content.size + 1, 16) + "\r\n"), stream(content.next), close()};
    });
}

model::Result<Effect> noLength(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        return Script{send(headBytes(making.answer, "Connection: close\r\n")), stream(contentOf(making).next), close()};
    });
}

model::Result<Effect> twoLengths(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        const Content content = contentOf(making);
        return Script{head(making, lengthField(content.size) + lengthField(content.size + 7)), stream(content.next),
                      close()};
    });
}

/// Content-Length says `more` bytes than are sent.
Effect withLength(qint64 more)
{
    return framedBy([more](const Making &making) {
        const Content content = contentOf(making);
        return Script{head(making, lengthField(std::max<qint64>(0, content.size + more))), stream(content.next),
                      close()};
    });
}

model::Result<Effect> longLength(const QString &argument)
{
    const auto bytes = count(argument, "100");
    return bytes ? model::Result<Effect>(withLength(*bytes)) : tl::unexpected(bytes.error());
}

model::Result<Effect> shortLength(const QString &argument)
{
    const auto bytes = count(argument, "5");
    return bytes ? model::Result<Effect>(withLength(-*bytes)) : tl::unexpected(bytes.error());
}

/// RFC 1952, 8: the check sum of gzip.
quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < 256; ++n) {
            made[n] = n;
            for (int bit = 0; bit < 8; ++bit)
                made[n] = (made[n] & 1) ? 0xEDB88320U ^ (made[n] >> 1) : made[n] >> 1;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(number >> shift);
    return bytes;
}

/// Qt writes four bytes of length, then zlib's form: two bytes, deflated content, four bytes of check sum.
QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes).sliced(4);
    static const QByteArray header("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10);
    return header + zlib.sliced(2, zlib.size() - 6) + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

model::Result<Effect> gzip(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        QByteArray whole;
        const Content content = contentOf(making);
        for (QByteArray piece = content.next(); !piece.isEmpty(); piece = content.next())
            whole += piece;
        const QByteArray packed = gzipped(whole);
        return Script{head(making, "Content-Encoding: gzip\r\n" + lengthField(packed.size())), send(packed)};
    });
}

model::Result<Effect> drip(const QString &argument)
{
    const auto pause = parsedTime(argument.isEmpty() ? QStringLiteral("200ms") : argument);
    if (!pause)
        return tl::unexpected(pause.error());
    return framedBy([pause = *pause](const Making &making) {
        const Content content = contentOf(making);
        return Script{head(making, lengthField(content.size)), stream(byByte(content.next), pause)};
    });
}

/// What nobody asked for comes in a packet of its own, so that the answer is complete before.
model::Result<Effect> late(const QString & /*argument*/)
{
    return framedBy([](const Making &making) {
        const Answer extra{200, {{"Content-Type", "application/json"}}, R"({"id":"late","status":"Completed"})"};
        Script script = plain(making);
        script.push_back(wait(std::chrono::milliseconds(20)));
        script.push_back(send(toBytes(extra, Framing::KeepOpen)));
        return script;
    });
}

model::Result<Effect> slow(const QString &argument)
{
    const auto time = parsedTime(argument.isEmpty() ? QStringLiteral("2s") : argument);
    if (!time)
        return tl::unexpected(time.error());
    return Effect([time = *time](Making &making) { making.before.push_back(wait(time)); });
}

model::Result<Effect> earlyHints(const QString & /*argument*/)
{
    return Effect([](Making &making) {
        making.before.push_back(send("HTTP/1.1 103 Early Hints\r\nLink: </v1.0/$metadata>; rel=preload\r\n\r\n"));
    });
}

model::Result<Effect> continues(const QString &argument)
{
    const auto number = parsedNumber(argument.isEmpty() ? QStringLiteral("1000") : argument, 1, 100'000);
    if (!number)
        return tl::unexpected(number.error());
    return Effect([number = qsizetype(*number)](Making &making) {
        making.before.push_back(send(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(number)));
    });
}

FaultEntry entry(FaultGroup group, Stage stage, const char *name, const char *form, const QStringList &presets,
                 const QString &sentence, model::Result<Effect> (*effect)(const QString &))
{
    return {{QString::fromLatin1(name), group, QString::fromLatin1(form), presets, sentence}, stage, false, effect};
}

} // namespace

std::vector<FaultEntry> framingFaults()
{
    const auto framing = [](const char *name, const char *form, const QStringList &presets, const QString &sentence,
                            model::Result<Effect> (*effect)(const QString &)) {
        return entry(FaultGroup::Framing, Stage::Framing, name, form, presets, sentence, effect);
    };
    return {
        framing("cut", "[BYTES]", {QStringLiteral("11"), QStringLiteral("0"), QStringLiteral("100")},
                Words::tr("Content-Length is right, but the connection closes after this many bytes of the body."),
                cut),
        framing("reset", "[BYTES]", {},
                Words::tr("The connection is reset instead of an answer, or after this many bytes of the body; the "
                          "request was carried out."),
                resetAfter),
        framing("close", "", {}, Words::tr("The request is carried out and the connection closes without an answer."),
                closed),
        framing("chunked", "[BYTES]", {QStringLiteral("16"), QStringLiteral("1"), QStringLiteral("65536")},
                Words::tr("The body comes in chunks of this many bytes, without Content-Length."), chunked),
        framing("bad-chunk", "", {}, Words::tr("The size of the first chunk is no number."), badChunk),
        framing("cut-chunk", "", {}, Words::tr("The connection closes inside a chunk."), cutChunk),
        framing("no-length", "", {}, Words::tr("Nothing says where the body ends but the end of the connection."),
                noLength),
        framing("two-lengths", "", {}, Words::tr("Two Content-Length fields that differ by seven."), twoLengths),
        framing("long-length", "[BYTES]", {QStringLiteral("100")},
                Words::tr("Content-Length is this much larger than the body."), longLength),
        framing("short-length", "[BYTES]", {QStringLiteral("5")},
                Words::tr("Content-Length is this much smaller than the body."), shortLength),
        framing("gzip", "", {}, Words::tr("The body comes compressed, and labelled so."), gzip),
    };
}

std::vector<FaultEntry> timeFaults()
{
    return {
        entry(FaultGroup::Time, Stage::Before, "slow", "[TIME]",
              {QStringLiteral("2s"), QStringLiteral("500ms"), QStringLiteral("30s"), QStringLiteral("2m")},
              Words::tr("Waits this long before it answers."), slow),
        entry(FaultGroup::Time, Stage::Framing, "drip", "[TIME]",
              {QStringLiteral("200ms"), QStringLiteral("50ms"), QStringLiteral("2s")},
              Words::tr("The body comes byte by byte, this long between them."), drip),
        entry(FaultGroup::Time, Stage::Framing, "silent", "", {},
              Words::tr("The request is carried out, and nothing is ever answered."), silent),
        entry(FaultGroup::Time, Stage::Before, "early-hints", "", {},
              Words::tr("103 Early Hints comes before the answer."), earlyHints),
        entry(FaultGroup::Time, Stage::Before, "continue", "[N]", {QStringLiteral("1000"), QStringLiteral("1")},
              Words::tr("100 Continue comes this many times before the answer."), continues),
        entry(FaultGroup::Time, Stage::Framing, "late", "", {},
              Words::tr("Behind the right answer comes another one nobody asked for."), late),
    };
}

} // namespace sandbox
