// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/variables.h"

#include "json/write.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace run {

namespace {

using model::failure;
using model::Result;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

struct Found
{
    qsizetype offset;
    qsizetype length;
    QByteArrayView name; ///< without blanks around it
};

/// The variable whose first brace stands at `at`.
std::optional<Found> variableAt(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != '{' || text[at + 1] != '{')
        return std::nullopt;
    qsizetype end = at + 2;
    while (end < text.size() && !QByteArrayView("{}\"\r\n").contains(text[end]))
        ++end;
    const QByteArrayView name = text.sliced(at + 2, end - at - 2).trimmed();
    if (end + 1 >= text.size() || text[end] != '}' || text[end + 1] != '}' || name.isEmpty())
        return std::nullopt;
    return Found{at, end + 2 - at, name};
}

/// Calls `literal` with each piece between variables, and `use` with each variable and whether a JSON string is open
/// there. Quotes and backslashes alone decide that, so it works on a text that is no JSON.
template <typename Literal, typename Use>
void walk(QByteArrayView text, const Literal &literal, const Use &use)
{
    bool inString = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const auto found = variableAt(text, at)) {
            literal(text.sliced(from, at - from));
            use(*found, inString);
            at += found->length;
            from = at;
        } else if (inString && text[at] == '\\' && at + 1 < text.size() &&
                   (text[at + 1] == '"' || text[at + 1] == '\\')) {
            at += 2;
        } else {
            if (text[at] == '"')
                inString = !inString;
            ++at;
        }
    }
    literal(text.sliced(from));
}

/// Both ends of {{$randomInt A B}}.
Result<std::pair<qint64, qint64>> rangeOf(const QStringList &words)
{
    if (words.size() == 1)
        return std::pair<qint64, qint64>(0, 1000);
    bool isLow = false;
    bool isHigh = false;
    const qint64 low = words.value(1).toLongLong(&isLow);
    const qint64 high = words.value(2).toLongLong(&isHigh);
    if (words.size() != 3 || !isLow || !isHigh || low >= high)
        return failure(Words::tr("$randomInt takes no numbers or two, the second one larger."),
                       Words::tr("Write for example {{$randomInt 1 7}}: 1 to 6."));
    return std::pair(low, high);
}

QString guid(const Sources &sources)
{
    // RFC 9562, 5.4: version 4, variant 10.
    const quint64 high = (sources.random() & ~quint64(0xF000)) | 0x4000;
    const quint64 low = (sources.random() & ~(quint64(3) << 62)) | (quint64(1) << 63);
    const auto hex = [](quint64 bits) { return QStringLiteral("%1").arg(bits, 16, 16, QLatin1Char('0')); };
    QString text = hex(high) + hex(low);
    for (const qsizetype dash : {20, 16, 12, 8})
        text.insert(dash, u'-');
    return text;
}

class Lookup
{
public:
    Lookup(const Variables &variables, Place place) : m_variables(variables), m_place(place) {}

    bool isToken(QByteArrayView name) const { return m_place == Place::HeaderValue && name == QByteArrayView("token"); }

    Result<void> check(QByteArrayView name) const
    {
        if (name.startsWith('$'))
            return checkBuiltIn(wordsOf(name));
        if (find(name))
            return {};
        if (name == QByteArrayView("token"))
            return failure(Words::tr("the token goes into header fields only"),
                           Words::tr("Write {{token}} in a header field, or take it out."));
        const QString text = QString::fromUtf8(name);
        if (const Result<void> checked = model::checkVariableName(text); !checked && text != QLatin1String("root"))
            return failure(Words::tr("this is no variable name"), checked.error().remedy);
        return failure(Words::tr("there is no such variable"), Words::tr("Add it to the environment's variables."));
    }

    /// Of a name that check() finds well.
    QString value(QByteArrayView name) const
    {
        if (!name.startsWith('$'))
            return *find(name);
        const QStringList words = wordsOf(name);
        const Sources &sources = m_variables.sources;
        if (words.front() == QLatin1String("$guid"))
            return guid(sources);
        if (words.front() == QLatin1String("$timestamp"))
            return QString::number(sources.milliseconds() / 1000);
        if (words.front() == QLatin1String("$isoTimestamp"))
            return QDateTime::fromMSecsSinceEpoch(sources.milliseconds()).toUTC().toString(Qt::ISODateWithMs);
        const auto range = *rangeOf(words);
        const quint64 width = quint64(range.second) - quint64(range.first);
        return QString::number(qint64(quint64(range.first) + sources.random() % width));
    }

private:
    static QStringList wordsOf(QByteArrayView name) { return QString::fromUtf8(name).simplified().split(u' '); }

    static Result<void> checkBuiltIn(const QStringList &words)
    {
        if (words.front() == QLatin1String("$randomInt")) {
            const auto range = rangeOf(words);
            return range ? Result<void>() : tl::unexpected(range.error());
        }
        const QString remedy = Words::tr("There are $guid, $timestamp, $isoTimestamp and $randomInt.");
        for (const char *known : {"$guid", "$timestamp", "$isoTimestamp"}) {
            if (words.front() == QLatin1String(known))
                return words.size() == 1 ? Result<void>()
                                         : failure(Words::tr("%1 takes nothing behind it").arg(words.front()),
                                                   Words::tr("Write {{%1}}.").arg(words.front()));
        }
        return failure(Words::tr("there is no such built-in variable"), remedy);
    }

    const QString *find(QByteArrayView name) const
    {
        const QString wanted = QString::fromUtf8(name);
        const auto found = std::find_if(m_variables.values.begin(), m_variables.values.end(),
                                        [&](const model::Variable &variable) { return variable.name == wanted; });
        return found == m_variables.values.end() ? nullptr : &found->value;
    }

    const Variables &m_variables;
    const Place m_place;
};

Unknown unknown(const Found &found, const model::Failure &reason)
{
    return {QString::fromUtf8(found.name), found.offset, found.length, reason};
}

} // namespace

Sources everydaySources()
{
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [] { return QRandomGenerator::global()->generate64(); }};
}

Resolved resolve(QByteArrayView text, const Variables &variables, Place place)
{
    Resolved result;
    const Lookup lookup(variables, place);
    const auto literal = [&](QByteArrayView piece) {
        result.text += place == Place::PathSegment ? encodedSegment(piece) : piece.toByteArray();
    };
    walk(text, literal, [&](const Found &found, bool inString) {
        const QByteArrayView written = text.sliced(found.offset, found.length);
        if (lookup.isToken(found.name)) {
            result.text += written == QByteArrayView("{{token}}") ? written : QByteArrayView("{{token}}");
            return;
        }
        if (const Result<void> checked = lookup.check(found.name); !checked) {
            result.unknown.push_back(unknown(found, checked.error()));
            result.text += written;
            return;
        }
        const QString value = lookup.value(found.name);
        result.uses.push_back({QString::fromUtf8(found.name), value});
        if (place == Place::Body && inString) {
            const QByteArray quoted = json::quote(value);
            result.text += quoted.sliced(1, quoted.size() - 2);
        } else {
            literal(value.toUtf8());
        }
    });
    return result;
}

std::vector<Unknown> unknownVariables(QByteArrayView text, const Variables &variables, Place place)
{
    std::vector<Unknown> result;
    const Lookup lookup(variables, place);
    walk(
        text, [](QByteArrayView) {},
        [&](const Found &found, bool) {
            if (lookup.isToken(found.name))
                return;
            if (const Result<void> checked = lookup.check(found.name); !checked)
                result.push_back(unknown(found, checked.error()));
        });
    return result;
}

std::vector<TemplatePiece> templatePieces(QByteArrayView text)
{
    std::vector<TemplatePiece> pieces;
    walk(
        text,
        [&](QByteArrayView literal) {
            if (!literal.isEmpty())
                pieces.push_back({literal.toByteArray()});
        },
        [&](const Found &found, bool inString) {
            pieces.push_back({text.sliced(found.offset, found.length).toByteArray(),
                              QString::fromUtf8(found.name.toByteArray().simplified()), inString});
        });
    return pieces;
}

QByteArray encodedSegment(QByteArrayView text)
{
    // Unreserved characters are never encoded here anyway.
    return text.toByteArray().toPercentEncoding("!$&'()*+,;=:@");
}

} // namespace run
