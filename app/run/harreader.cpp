// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harreader.h"

#include "model/edmdatetime.h"
#include "model/operationadapter.h"
#include "run/harown.h"
#include "run/hartimings.h"

#include <QCoreApplication>

namespace run {

namespace {

using model::HeaderFields; // lupdate misreads the qualified name

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HarReader)
};

using json::Value;

/// The text of a string member; empty for every other kind.
QString textOf(const Value &object, QStringView name)
{
    const auto member = object.member(name);
    return member && member->isString() ? member->string() : QString();
}

/// A whole number; -1 where there is none.
qint64 numberOf(const Value &object, QStringView name)
{
    const auto member = object.member(name);
    bool isWhole = false;
    const qint64 number = member && member->isNumber() ? member->raw().toByteArray().toLongLong(&isWhole) : -1;
    return isWhole ? number : -1;
}

std::optional<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// The civil date of a day (Howard Hinnant, chrono-compatible low-level date algorithms).
QString dateOf(qint64 daysSinceEpoch)
{
    const qint64 days = daysSinceEpoch + 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const qint64 month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    const qint64 day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(month, 2, 10, QLatin1Char('0'))
        .arg(day, 2, 10, QLatin1Char('0'));
}

/// UTC, RFC 3339 with milliseconds; empty for what is no time stamp of a year with four digits.
QString utcOf(const QString &stamp)
{
    const auto instant = model::instantOf(stamp);
    if (!instant)
        return {};
    constexpr qint64 day = 86400;
    const qint64 second = ((instant->seconds % day) + day) % day;
    const QString date = dateOf((instant->seconds - second) / day);
    const QLatin1Char zero('0');
    return date.size() == 10 ? QStringLiteral("%1T%2:%3:%4.%5Z")
                                   .arg(date)
                                   .arg(second / 3600, 2, 10, zero)
                                   .arg(second / 60 % 60, 2, 10, zero)
                                   .arg(second % 60, 2, 10, zero)
                                   .arg(instant->picoseconds / 1'000'000'000, 3, 10, zero)
                             : QString();
}

/// Reads one entry.
class EntryReader final
{
public:
    EntryReader(const Value &entry, HarEntry &read) : m_entry(entry), m_read(read) {}

    model::Result<void> readAll()
    {
        const auto request = m_entry.member(u"request");
        if (!request || !request->isObject())
            return model::failure(Words::tr("There is no request in it."));
        if (const auto taken = readRequest(*request); !taken)
            return taken;
        readResponse();
        if (hasHarOwn(m_entry)) {
            model::Recording whole = m_read.recording;
            if (readHarOwn(m_entry, whole)) {
                m_read.recording = whole;
                m_read.isOurs = true;
                return {};
            }
            remark(Words::tr("What this program had noted there beside the exchange cannot be understood."));
        }
        readStart();
        readTimings();
        judgeState();
        return {};
    }

private:
    void remark(const QString &sentence)
    {
        if (!m_read.remarks.contains(sentence))
            m_read.remarks.append(sentence);
    }

    model::Result<void> readRequest(const Value &request)
    {
        model::Request &sent = m_read.recording.exchange.request;
        sent.method = textOf(request, u"method").toLatin1();
        const QString address = textOf(request, u"url");
        sent.url = QUrl::fromEncoded(address.toUtf8());
        if (sent.method.isEmpty())
            return model::failure(Words::tr("Its request names no method."));
        if (!sent.url.isValid() || sent.url.isEmpty())
            return model::failure(Words::tr("\"%1\" is no URL.").arg(address.left(longestShown)));
        if (sent.url.scheme() != QLatin1String("https") && sent.url.scheme() != QLatin1String("http"))
            return model::failure(Words::tr("%1 is no http or https address.").arg(address.left(longestShown)));
        sent.headers = readHeaders(request);
        if (const auto body = bodyOf(request))
            sent.body = *body;
        else if (numberOf(request, u"bodySize") > 0)
            remark(Words::tr("The file does not hold the body of the request."));
        m_read.recording.exchange.sends = 1;
        return {};
    }

    HeaderFields readHeaders(const Value &message)
    {
        HeaderFields fields;
        const auto headers = message.member(u"headers");
        const std::vector<Value> all = headers ? headers->elements() : std::vector<Value>();
        for (const Value &header : all) {
            const QByteArray name = sideOf(header, u"name");
            if (name.startsWith(':')) // HTTP/2 has method, path and status among the fields (RFC 9113, 8.3)
                continue;
            if (name.isEmpty())
                remark(Words::tr("A header field without a name was left out."));
            else
                fields.append(name, sideOf(header, u"value"));
        }
        return fields;
    }

    static QByteArray sideOf(const Value &header, QStringView name)
    {
        const QString coded = textOf(header, QString(u'_' + name.toString() + QLatin1String("Base64")));
        const auto bytes = coded.isEmpty() ? std::nullopt : fromBase64(coded);
        return bytes ? *bytes : textOf(header, name).toUtf8();
    }

    /// Nothing where the file has no body.
    std::optional<QByteArray> bodyOf(const Value &request)
    {
        // Where HAR has it, and where other programs put it.
        for (const QStringView place :
             std::initializer_list<QStringView>{u"postData", u"_postData", u"content", u"_requestBody", u"body"}) {
            const auto member = request.member(place);
            if (!member || member->isNull())
                continue;
            if (const auto body = bodyIn(*member))
                return body;
        }
        return std::nullopt;
    }

    std::optional<QByteArray> bodyIn(const Value &holder)
    {
        if (holder.isString())
            return holder.string().toUtf8();
        const auto text = holder.member(u"text");
        if (text && text->isString())
            return decoded(holder, text->string());
        if (text && (text->isObject() || text->isArray())) // JSON that was not put into a string
            return text->raw().toByteArray();
        const auto params = holder.member(u"params");
        if (params && params->isArray() && !params->elements().empty())
            return formOf(*params, textOf(holder, u"mimeType"));
        const bool isHolder = text || params || holder.member(u"mimeType");
        return holder.isObject() && !isHolder ? std::optional(holder.raw().toByteArray()) : std::nullopt;
    }

    std::optional<QByteArray> decoded(const Value &holder, const QString &text)
    {
        const QString encoding = textOf(holder, u"encoding") + textOf(holder, u"_encoding");
        if (encoding.compare(QLatin1String("base64"), Qt::CaseInsensitive) != 0)
            return text.toUtf8();
        const auto bytes = fromBase64(text);
        if (!bytes)
            remark(Words::tr("A body was said to be base64, and is not."));
        return bytes;
    }

    std::optional<QByteArray> formOf(const Value &params, const QString &mimeType)
    {
        if (mimeType.contains(QLatin1String("multipart"), Qt::CaseInsensitive)) {
            remark(Words::tr("The parts of a multipart form do not tell its bytes; the body was left out."));
            return std::nullopt;
        }
        QByteArrayList pairs;
        const std::vector<Value> all = params.elements();
        for (const Value &param : all)
            pairs.append(textOf(param, u"name").toUtf8().toPercentEncoding() + '=' +
                         textOf(param, u"value").toUtf8().toPercentEncoding());
        remark(Words::tr("The body was put together from the parameters of a form."));
        return pairs.join('&');
    }

    void readResponse()
    {
        const auto message = m_entry.member(u"response");
        const qint64 status = message ? numberOf(*message, u"status") : -1;
        QString reason = message ? textOf(*message, u"_error") : QString();
        // Of ours, what stands beside it says whether it is one.
        if (!message || !message->isObject() || (!hasHarOwn(m_entry) && (status < 100 || status > 999))) {
            if (reason.isEmpty())
                reason = Words::tr("The file shows no answer.");
            m_read.recording.exchange.error =
                model::TransportError{model::TransportError::Kind::Other, reason, true, {}};
            return;
        }
        model::Response response;
        response.status = int(status);
        response.reason = textOf(*message, u"statusText").toUtf8();
        response.headers = readHeaders(*message);
        readContent(*message, response);
        m_read.recording.exchange.response = response;
    }

    void readContent(const Value &message, model::Response &response)
    {
        const auto content = message.member(u"content");
        const auto text = content ? content->member(u"text") : std::nullopt;
        if (text && text->isString()) {
            response.body = decoded(*content, text->string()).value_or(QByteArray());
            const QByteArray coding = response.headers.value("Content-Encoding").value_or("identity");
            if (!hasHarOwn(m_entry) && coding.compare("identity", Qt::CaseInsensitive) != 0)
                remark(Words::tr("An answer was compressed on its way; the file holds it unpacked."));
        } else if (content && numberOf(*content, u"size") > 0) {
            response.completeness = model::Completeness::Incomplete;
            response.completenessReason = Words::tr("The file does not hold the body of this answer.");
            remark(Words::tr("The file does not hold the body of the answer."));
        }
    }

    void readStart()
    {
        const QString stamp = textOf(m_entry, u"startedDateTime");
        m_read.recording.exchange.startedAt = utcOf(stamp);
        if (m_read.recording.exchange.startedAt.isEmpty())
            remark(Words::tr("The time it was sent at is missing, or not one of RFC 3339."));
    }

    void readTimings()
    {
        const auto phases = m_entry.member(u"timings");
        const auto phase = [&](QStringView name) {
            const auto member = phases ? phases->member(name) : std::nullopt;
            return member ? fromHarMilliseconds(*member) : -1;
        };
        model::Timings &timings = m_read.recording.exchange.timings;
        const HarTimings har{phase(u"blocked"), phase(u"dns"),  phase(u"connect"), phase(u"ssl"),
                             phase(u"send"),    phase(u"wait"), phase(u"receive")};
        if (har.wait >= 0)
            timings = timingsFromHar(har);
        const auto time = m_entry.member(u"time");
        if (timings.finished < 0 && time)
            timings.finished = fromHarMilliseconds(*time);
        if (!m_read.recording.exchange.response)
            timings.firstByte = -1;
    }

    void judgeState()
    {
        model::Recording &recording = m_read.recording;
        const auto &response = recording.exchange.response;
        recording.state = response ? model::RecordingState::Answered : model::RecordingState::Unknown;
        recording.annotation.note = textOf(m_entry, u"comment");
        if (response)
            recording.returned = model::readOperation(response->body).returned;
    }

    static constexpr qsizetype longestShown = 200;

    const Value m_entry;
    HarEntry &m_read;
};

} // namespace

model::Result<HarFile> HarFile::parse(const QByteArray &bytes, json::Reading *reading)
{
    HarFile file;
    file.m_document = json::Document::parse(bytes, json::Syntax::Json, reading);
    if (const auto &error = file.m_document.error())
        return model::failure(
            Words::tr("Line %1, column %2: %3").arg(error->line).arg(error->column).arg(error->reason),
            Words::tr("Export it again; it may have been cut off."));
    const QString remedy = Words::tr("Choose a file that was saved as HAR.");
    const auto log = file.m_document.root().member(u"log");
    const auto entries = log ? log->member(u"entries") : std::nullopt;
    if (!entries || !entries->isArray())
        return model::failure(Words::tr("This is JSON, but no HAR file: it has no array \"log\" / \"entries\"."),
                              remedy);
    file.m_entries = entries->elements();
    if (const auto creator = log->member(u"creator"))
        file.m_creator = textOf(*creator, u"name");
    return file;
}

int HarFile::line(size_t entry) const
{
    return json::placeOf(m_document.text(), m_entries[entry].begin()).line;
}

model::Result<HarEntry> HarFile::entry(size_t entry) const
{
    HarEntry read;
    if (const auto taken = EntryReader(m_entries[entry], read).readAll(); !taken)
        return tl::unexpected(taken.error());
    return read;
}

} // namespace run
