// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sample.h"

#include "model/edmdatetime.h"

namespace verdict {

namespace {

bool isType(const Spot &spot, const char *name)
{
    return spot.property && spot.property->type.element().text() == QLatin1String(name);
}

bool isOneOf(const Spot &spot, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return isType(spot, name); });
}

bool isStamp(const Spot &spot)
{
    return isType(spot, "Edm.DateTimeOffset") && spot.kind == json::Kind::String;
}

/// What a service makes cannot be compared with what was sent.
bool isMade(const Spot &spot)
{
    return spot.property && spot.property->serverAssigned;
}

bool isPlainText(const Spot &spot)
{
    return isType(spot, "Edm.String") && spot.property->enumeration.isEmpty() && spot.kind == json::Kind::String;
}

class BodyDefects
{
public:
    BodyDefects(const Sample &sample, std::vector<Case> &cases)
        : m_sample(sample),
          m_body(sample.right.exchange.response->body),
          m_spots(spotsOf(sample, m_body)),
          m_cases(cases)
    {}

    void addAll()
    {
        for (const Spot &spot : m_spots) {
            if (!spot.property)
                continue;
            if (!spot.isElement)
                presence(spot);
            kinds(spot);
            if (spot.kind == json::Kind::String)
                texts(spot);
            if (isStamp(spot))
                stamps(spot);
            if (spot.kind == json::Kind::Number)
                numbers(spot);
            if (!spot.property->enumeration.isEmpty() && spot.kind == json::Kind::String)
                members(spot);
            if (spot.kind == json::Kind::Array)
                arrays(spot);
            forms(spot);
        }
        swaps();
        ids();
        types();
        extras();
    }

private:
    void add(const char *kind, const QByteArray &body, const QStringList &places)
    {
        if (body == m_body)
            return;
        Case made{kind, m_sample.right, places};
        made.recording.exchange.response->body = body;
        m_cases.push_back(std::move(made));
    }

    void replace(const char *kind, const Spot &spot, const QByteArray &raw)
    {
        if (raw != spot.raw)
            add(kind, replaced(m_body, spot.place, raw), {spot.place.toString()});
    }

    static QString inner(const Spot &spot) { return QString::fromUtf8(spot.raw.mid(1, spot.raw.size() - 2)); }

    void presence(const Spot &spot)
    {
        const QString here = spot.place.toString();
        const QString name = spot.place.tokens().constLast();
        add(spot.kind == json::Kind::Null ? "lost null: not there" : "member missing",
            withoutMember(m_body, spot.place), {here});
        const QString other = name + QLatin1Char('X');
        add("member renamed", renamed(m_body, spot.place, other), {here, spot.place.parent().child(other).toString()});
        add("name in another letter case", renamed(m_body, spot.place, name.toUpper()),
            {here, spot.place.parent().child(name.toUpper()).toString()});
        const json::Pointer parent = spot.place.parent();
        add("duplicated key, same value", withMember(m_body, parent, 0, name, spot.raw), {here});
        add("duplicated key, other value", withMember(m_body, parent, 99, name, "null"), {here});
        if (spot.kind == json::Kind::Null) {
            replace("lost null: empty text", spot, "\"\"");
            replace("lost null: empty object", spot, "{}");
            replace("lost null: the word", spot, "\"null\"");
        } else {
            replace("null in place of a value", spot, "null");
        }
    }

    void kinds(const Spot &spot)
    {
        switch (spot.kind) {
        case json::Kind::String:
            replace("number for a text", spot, "17");
            replace("boolean for a text", spot, "true");
            break;
        case json::Kind::Number:
            replace("text for a number", spot, '"' + spot.raw + '"');
            replace("boolean for a number", spot, "true");
            break;
        case json::Kind::Boolean:
            replace("text for a boolean", spot, '"' + spot.raw + '"');
            replace("number for a boolean", spot, spot.raw == "true" ? "1" : "0");
            replace("boolean the other way round", spot, spot.raw == "true" ? "false" : "true");
            break;
        case json::Kind::Object:
            replace("text for an object", spot, quoted(QString::fromUtf8(spot.raw)));
            replace("array for an object", spot, '[' + spot.raw + ']');
            emptied(spot);
            return;
        case json::Kind::Array:
            replace("object for a collection", spot, "{}");
            replace("text for a collection", spot, "\"a,b\"");
            return;
        default:
            return;
        }
        replace("array for a single value", spot, '[' + spot.raw + ']');
        replace("object for a single value", spot, "{\"value\":" + spot.raw + '}');
    }

    void emptied(const Spot &spot)
    {
        const json::Document document = json::Document::parse(spot.raw);
        QStringList places;
        for (const json::Member &member : document.root().members())
            places.append(spot.place.child(member.name()).toString());
        add("object without its members", replaced(m_body, spot.place, "{}"), places);
    }

    void texts(const Spot &spot)
    {
        if (isMade(spot) && spot.place.tokens().constLast() != QLatin1String("id"))
            return;
        replace("empty text", spot, "\"\"");
        if (!isPlainText(spot) || isMade(spot))
            return;
        const QString text = inner(spot);
        replace("text cut short", spot, '"' + text.chopped(1).toUtf8() + '"');
        replace("blank behind the text", spot, '"' + text.toUtf8() + " \"");
        replace("other letter case of a text", spot, '"' + text.toUpper().toUtf8() + '"');
        replace("stale echo", spot, "\"the value of another request\"");
        replace("characters lost", spot, '"' + text.toUtf8() + "\xEF\xBF\xBD\"");
        replace("escaped twice", spot, '"' + text.toUtf8() + "&amp;\"");
        replace("literal null as text", spot, "\"null\"");
    }

    void stamps(const Spot &spot)
    {
        const auto parts = model::DateTimeOffsetText::parse(inner(spot));
        if (!parts)
            return;
        const auto with = [&](const QString &date, const QString &time, const QString &fraction,
                              const QString &offset) {
            return (QLatin1Char('"') + model::DateTimeOffsetText{date, time, fraction, offset}.text() +
                    QLatin1Char('"'))
                .toUtf8();
        };
        const auto &[date, time, fraction, offset] = *parts;
        const QByteArray text = inner(spot).toUtf8();
        replace("stamp without offset", spot, '"' + text.left(text.size() - offset.size()) + '"');
        replace("stamp with a blank for T", spot, '"' + QByteArray(text).replace('T', ' ') + '"');
        replace("date alone", spot, '"' + date.toUtf8() + '"');
        replace("no such day", spot, with(date.left(5) + QStringLiteral("02-30"), time, fraction, offset));
        replace("stamp with dashes in the time", spot, '"' + QByteArray(text).replace(':', '-') + '"');
        replace("epoch number for a stamp", spot, "1479772800");
        replace("thirteen digits of a fraction", spot, with(date, time, QStringLiteral("1234567890123"), offset));
        if (isMade(spot)) {
            if (m_sample.right.exchange.response->headers.contains("Date"))
                replace("made at another time: offset shifted", spot,
                        with(date, time, fraction, QStringLiteral("-07:00")));
            replace("first instant there is", spot, "\"0001-01-01T00:00:00Z\"");
            replace("last instant there is", spot, "\"9999-12-31T23:59:59.9999999Z\"");
            return;
        }
        if (fraction.size() > 3)
            replace("stamp cut to milliseconds", spot, with(date, time, fraction.left(3), offset));
        if (fraction.size() > 1) {
            if (!fraction.endsWith(u'0'))
                replace("stamp cut by one digit", spot, with(date, time, fraction.chopped(1), offset));
            replace("stamp without its fraction", spot, with(date, time, {}, offset));
            const QChar last = fraction.back() == u'9' ? u'8' : QChar(fraction.back().unicode() + 1);
            replace("stamp one tick off", spot, with(date, time, fraction.chopped(1) + last, offset));
        }
        replace("same clock, other offset", spot, with(date, time, fraction, QStringLiteral("-05:30")));
        replace("stamp of another day", spot, with(QStringLiteral("2001-02-03"), time, fraction, offset));
    }

    void numbers(const Spot &spot)
    {
        if (spot.raw != "0")
            replace("sign turned", spot, spot.raw.startsWith('-') ? spot.raw.mid(1) : '-' + spot.raw);
        if (isOneOf(spot, {"Edm.Int64", "Edm.Int32", "Edm.Int16", "Edm.Byte", "Edm.SByte"})) {
            replace("fraction for a whole number", spot, spot.raw + ".5");
            replace("out of range", spot, "99999999999999999999");
            replace("whole number with a point", spot, spot.raw + ".0");
        }
        if (isType(spot, "Edm.Int64") && spot.raw.size() > 15) {
            const double rounded = spot.raw.toDouble();
            if (rounded < 9.2e18)
                replace("Int64 rounded", spot, QByteArray::number(qint64(rounded)));
            replace("Int64 with an exponent", spot, QByteArray::number(rounded, 'e', 15));
        }
        if (isOneOf(spot, {"Edm.Double", "Edm.Single", "Edm.Decimal"})) {
            const QByteArray cut = spot.raw.left(spot.raw.indexOf('.'));
            replace("decimal places cut", spot, cut);
        }
        replace("stale number", spot, "41");
    }

    void members(const Spot &spot)
    {
        const QString text = inner(spot);
        const QStringList &known = spot.property->enumeration;
        const QString lower = text == text.toLower() ? text.toUpper() : text.toLower();
        replace("member in another letter case", spot, quoted(lower));
        replace("unknown member", spot, "\"paused\"");
        replace("number for a member's name", spot, "\"1\"");
        replace("JSON number for a member", spot, "1");
        for (const QString &other : known) {
            if (other != text && other != QLatin1String("unknownFutureValue")) {
                replace("another member", spot, quoted(other));
                break;
            }
        }
        if (!spot.property->flags)
            replace("two members at once", spot, quoted(known.first() + u',' + known.last()));
    }

    void arrays(const Spot &spot)
    {
        const json::Document document = json::Document::parse(spot.raw);
        const std::vector<json::Value> elements = document.root().elements();
        replace("null for a collection", spot, "null");
        if (elements.empty())
            return;
        const QString here = spot.place.toString();
        const auto at = [&](size_t i) { return spot.place.child(QString::number(i)).toString(); };
        add("last element lost", withoutMember(m_body, spot.place.child(QString::number(elements.size() - 1))),
            {here, at(elements.size() - 1)});
        replace("collection emptied", spot, "[]");
        m_cases.back().places.append(at(0));
        replaceElement("null in a collection", spot, 0, "null");
        if (elements.size() > 1 && elements.front().raw() != elements.back().raw()) {
            const QByteArray first = elements.front().raw().toByteArray();
            const QByteArray second = elements[1].raw().toByteArray();
            QByteArray body = replaced(m_body, spot.place.child(QStringLiteral("0")), second);
            body = replaced(body, spot.place.child(QStringLiteral("1")), first);
            add("elements in another order", body, {here, at(0), at(1)});
            replaceElement("element twice", spot, 1, first);
            if (elements.front().isObject()) // what differs is inside
                m_cases.pop_back();
        }
    }

    void replaceElement(const char *kind, const Spot &array, size_t index, const QByteArray &raw)
    {
        const json::Pointer place = array.place.child(QString::number(index));
        add(kind, replaced(m_body, place, raw), {place.toString()});
    }

    void forms(const Spot &spot)
    {
        if (isType(spot, "Edm.Duration") && spot.kind == json::Kind::String) {
            replace("duration as a clock time", spot, "\"07:30:00\"");
            replace("duration with weeks", spot, "\"P1W\"");
            replace("another duration", spot, "\"PT1S\"");
        } else if (isType(spot, "Edm.Guid")) {
            replace("GUID without hyphens", spot, QByteArray(spot.raw).replace("-", ""));
            replace("GUID in braces", spot, "\"{" + spot.raw.mid(1, spot.raw.size() - 2) + "}\"");
        } else if (isType(spot, "Edm.Binary")) {
            replace("hexadecimal for base64", spot, "\"0x00FF\"");
            replace("base64 with a stray character", spot, "\"AA*A\"");
        } else if (isType(spot, "Edm.Date")) {
            replace("date with a time", spot, "\"2026-11-22T00:00:00Z\"");
            replace("date the other way round", spot, "\"22.11.2026\"");
        } else if (isType(spot, "Edm.TimeOfDay")) {
            replace("time of day in twelve hours", spot, "\"8:30 AM\"");
        }
        if (!spot.property->facets.pattern.isEmpty())
            replace("against the pattern", spot, "\"lab_01\"");
        if (spot.property->facets.maxLength && isPlainText(spot))
            replace("longer than allowed", spot, quoted(QString(40, u'A')));
        if (!spot.property->facets.maximum.isEmpty())
            replace("above the maximum", spot, "65");
    }

    /// The values of two members of one kind change places.
    void swaps()
    {
        for (size_t i = 0; i < m_spots.size(); ++i) {
            const Spot &one = m_spots[i];
            for (size_t j = i + 1; j < m_spots.size() && j < i + 4; ++j) {
                const Spot &other = m_spots[j];
                const bool isPair = one.property && other.property && !one.isElement && !other.isElement &&
                                    one.place.parent() == other.place.parent() && one.kind == other.kind &&
                                    one.raw != other.raw &&
                                    (one.kind == json::Kind::String || one.kind == json::Kind::Number) &&
                                    !(isMade(one) && isMade(other));
                if (isPair)
                    add("two values swapped", replaced(replaced(m_body, other.place, one.raw), one.place, other.raw),
                        {one.place.toString(), other.place.toString()});
            }
        }
    }

    void ids()
    {
        for (const Spot &spot : m_spots) {
            if (!isMade(spot) || spot.place.toString() != QLatin1String("/id"))
                continue;
            replace("id of zeros", spot, "\"00000000-0000-0000-0000-000000000000\"");
            replace("id of blanks", spot, "\"  \"");
            replace("id nobody made", spot, "\"undefined\"");
            replace("NUL in the id", spot, "\"a\\u0000b\"");
            replace("id of another entity", spot, "\"another-one\"");
            m_cases.back().places.append(QStringLiteral("Location"));
        }
    }

    void types()
    {
        const QString here = QStringLiteral("/@odata.type");
        const json::Pointer place({QStringLiteral("@odata.type")});
        const QString type = m_sample.schema->responseType.text();
        add("wrong type name", replaced(m_body, place, "\"#microsoft.graph.user\""), {here});
        add("type name in another letter case", replaced(m_body, place, quoted(u'#' + type.toUpper())), {here});
        add("type name that is no text", replaced(m_body, place, "5"), {here});
        add("type name without its namespace", replaced(m_body, place, quoted(u'#' + type.section(u'.', -1))), {here});
        add("type name of a collection", replaced(m_body, place, quoted(QStringLiteral("#Collection(%1)").arg(type))),
            {here});
        add("control information misspelt", renamed(m_body, place, QStringLiteral("@odata.typ")),
            {QStringLiteral("/@odata.typ")});
        add("entity tag without quotes", withMember(m_body, {}, 0, QStringLiteral("@odata.etag"), "\"JzEt\""),
            {QStringLiteral("/@odata.etag")});
        add("next page of an entity",
            withMember(m_body, {}, 0, QStringLiteral("@odata.nextLink"), "\"https://graph.microsoft.com/v1.0/x\""),
            {QStringLiteral("/@odata.nextLink")});
        add("context that is none",
            withMember(m_body, {}, 0, QStringLiteral("@odata.context"), "\"https://graph.microsoft.com/v1.0/me\""),
            {QStringLiteral("/@odata.context")});
        add("context of another collection",
            withMember(m_body, {}, 0, QStringLiteral("@odata.context"),
                       "\"https://graph.microsoft.com/v1.0/$metadata#users('x')/messages/$entity\""),
            {QStringLiteral("/@odata.context")});
    }

    void extras()
    {
        if (m_sample.schema->types.find(m_sample.schema->responseType.text()) == m_sample.schema->types.end())
            add("extra member", withMember(m_body, {}, 2, QStringLiteral("internalState"), "\"x\""),
                {QStringLiteral("/internalState")});
        for (const Spot &spot : m_spots) {
            if (spot.property && spot.kind == json::Kind::Object && !spot.isElement)
                add("extra member in an object", withMember(m_body, spot.place, 0, QStringLiteral("trace"), "1"),
                    {spot.place.child(QStringLiteral("trace")).toString()});
        }
        add("a secret in the answer",
            withMember(m_body, {}, 2, QStringLiteral("@my.debug"),
                       "\"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwMDAwMyJ9.c2lnbmF0dXJl\""),
            {QStringLiteral("/@my.debug")});
        add("access token in the answer", withMember(m_body, {}, 2, QStringLiteral("access_token"), "\"0123456789\""),
            {QStringLiteral("/access_token")});
    }

    const Sample &m_sample;
    const QByteArray m_body;
    const std::vector<Spot> m_spots;
    std::vector<Case> &m_cases;
};

} // namespace

void addBodyDefects(const Sample &sample, std::vector<Case> &cases)
{
    BodyDefects(sample, cases).addAll();
}

} // namespace verdict
