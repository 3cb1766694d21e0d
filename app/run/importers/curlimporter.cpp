// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/requestimport.h"
#include "run/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

// Command lines of curl (curl.se/docs/manpage.html), several in a file, as shells and browsers write them.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

enum class Meaning {
    Url,
    Request,
    Header,
    Data,    ///< `@name` is a file
    DataRaw, ///< never a file
    Json,
    UrlEncode,
    UrlQuery,
    User,
    Bearer,
    Agent,
    Cookie,
    Referer,
    Get,
    Head,
    Insecure,
    Location,
    Upload,
    Form,
    Next,
    Dropped ///< means nothing here
};

struct Option
{
    char letter; ///< 0: it has none
    const char *name;
    bool takesValue;
    Meaning meaning;
};

constexpr Option options[] = {
    {0, "url", true, Meaning::Url},
    {'X', "request", true, Meaning::Request},
    {'H', "header", true, Meaning::Header},
    {'d', "data", true, Meaning::Data},
    {0, "data-ascii", true, Meaning::Data},
    {0, "data-binary", true, Meaning::Data},
    {0, "data-raw", true, Meaning::DataRaw},
    {0, "data-urlencode", true, Meaning::UrlEncode},
    {0, "json", true, Meaning::Json},
    {0, "url-query", true, Meaning::UrlQuery},
    {'u', "user", true, Meaning::User},
    {0, "oauth2-bearer", true, Meaning::Bearer},
    {'A', "user-agent", true, Meaning::Agent},
    {'b', "cookie", true, Meaning::Cookie},
    {'e', "referer", true, Meaning::Referer},
    {'G', "get", false, Meaning::Get},
    {'I', "head", false, Meaning::Head},
    {'k', "insecure", false, Meaning::Insecure},
    {'L', "location", false, Meaning::Location},
    {0, "location-trusted", false, Meaning::Location},
    {'T', "upload-file", true, Meaning::Upload},
    {'F', "form", true, Meaning::Form},
    {0, "form-string", true, Meaning::Form},
    {':', "next", false, Meaning::Next},
    {'s', "silent", false, Meaning::Dropped},
    {'S', "show-error", false, Meaning::Dropped},
    {'v', "verbose", false, Meaning::Dropped},
    {'i', "include", false, Meaning::Dropped},
    {'f', "fail", false, Meaning::Dropped},
    {'g', "globoff", false, Meaning::Dropped},
    {'N', "no-buffer", false, Meaning::Dropped},
    {'O', "remote-name", false, Meaning::Dropped},
    {'J', "remote-header-name", false, Meaning::Dropped},
    {'n', "netrc", false, Meaning::Dropped},
    {'q', "disable", false, Meaning::Dropped},
    {'R', "remote-time", false, Meaning::Dropped},
    {'a', "append", false, Meaning::Dropped},
    {'#', "progress-bar", false, Meaning::Dropped},
    {'Z', "parallel", false, Meaning::Dropped},
    {'0', "http1.0", false, Meaning::Dropped},
    {'1', "tlsv1", false, Meaning::Dropped},
    {'2', "sslv2", false, Meaning::Dropped},
    {'3', "sslv3", false, Meaning::Dropped},
    {'4', "ipv4", false, Meaning::Dropped},
    {'6', "ipv6", false, Meaning::Dropped},
    {'c', "cookie-jar", true, Meaning::Dropped},
    {'C', "continue-at", true, Meaning::Dropped},
    {'D', "dump-header", true, Meaning::Dropped},
    {'E', "cert", true, Meaning::Dropped},
    {'K', "config", true, Meaning::Dropped},
    {'m', "max-time", true, Meaning::Dropped},
    {'o', "output", true, Meaning::Dropped},
    {'P', "ftp-port", true, Meaning::Dropped},
    {'Q', "quote", true, Meaning::Dropped},
    {'r', "range", true, Meaning::Dropped},
    {'t', "telnet-option", true, Meaning::Dropped},
    {'U', "proxy-user", true, Meaning::Dropped},
    {'w', "write-out", true, Meaning::Dropped},
    {'x', "proxy", true, Meaning::Dropped},
    {'y', "speed-time", true, Meaning::Dropped},
    {'Y', "speed-limit", true, Meaning::Dropped},
    {'z', "time-cond", true, Meaning::Dropped},
};

/// Long options with a value that mean nothing here.
constexpr const char *withValue[] = {
    "abstract-unix-socket",
    "alt-svc",
    "aws-sigv4",
    "cacert",
    "capath",
    "cert-type",
    "ciphers",
    "connect-timeout",
    "connect-to",
    "create-file-mode",
    "crlfile",
    "curves",
    "delegation",
    "dns-servers",
    "doh-url",
    "engine",
    "expect100-timeout",
    "happy-eyeballs-timeout-ms",
    "hsts",
    "interface",
    "keepalive-time",
    "key",
    "key-type",
    "limit-rate",
    "local-port",
    "login-options",
    "max-filesize",
    "max-redirs",
    "netrc-file",
    "noproxy",
    "output-dir",
    "parallel-max",
    "pass",
    "pinnedpubkey",
    "preproxy",
    "proto",
    "proto-default",
    "proto-redir",
    "proxy-cacert",
    "proxy-cert",
    "proxy-header",
    "proxy-key",
    "proxy-pass",
    "rate",
    "request-target",
    "resolve",
    "retry",
    "retry-delay",
    "retry-max-time",
    "service-name",
    "socks4",
    "socks4a",
    "socks5",
    "socks5-hostname",
    "stderr",
    "tls-max",
    "tls13-ciphers",
    "trace",
    "trace-ascii",
    "unix-socket",
    "variable",
};

const Option *longOption(const QByteArray &name)
{
    const auto *const found =
        std::find_if(std::begin(options), std::end(options), [&](const Option &option) { return name == option.name; });
    return found == std::end(options) ? nullptr : found;
}

const Option *shortOption(char letter)
{
    const auto *const found = std::find_if(std::begin(options), std::end(options),
                                           [&](const Option &option) { return option.letter == letter; });
    return found == std::end(options) ? nullptr : found;
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(60)).simplified();
}

/// What stands between the words of one command and `--next`.
class CurlCommand final
{
public:
    CurlCommand(ImportedRequests &out, const QString &place) : m_out(out), m_place(place) {}

    void read(const std::vector<QByteArray> &words, size_t from)
    {
        for (size_t i = from; i < words.size(); ++i) {
            const QByteArray &word = words[i];
            if (m_onlyUrls || word.size() < 2 || !word.startsWith('-')) {
                m_urls.append(word);
            } else if (word == "--") {
                m_onlyUrls = true;
            } else if (word.startsWith("--")) {
                readLong(words, i);
            } else {
                readShort(words, i);
            }
        }
        finish();
    }

private:
    void readLong(const std::vector<QByteArray> &words, size_t &i)
    {
        const QByteArray name = words[i].sliced(2);
        if (const Option *option = longOption(name)) {
            if (!option->takesValue)
                return apply(*option, words[i], {});
            if (++i < words.size())
                return apply(*option, words[i - 1], words[i]);
            return remark(Words::tr("The option %1 has no value.").arg(shown(words[i - 1])));
        }
        const bool takesValue =
            std::any_of(std::begin(withValue), std::end(withValue), [&](const char *known) { return name == known; });
        drop(words[i]);
        i += takesValue ? 1 : 0;
    }

    void readShort(const std::vector<QByteArray> &words, size_t &i)
    {
        const QByteArray &word = words[i];
        for (qsizetype at = 1; at < word.size(); ++at) {
            const QByteArray name = QByteArray("-") + word[at];
            const Option *option = shortOption(word[at]);
            if (!option) {
                drop(name);
            } else if (!option->takesValue) {
                apply(*option, name, {});
            } else if (at + 1 < word.size()) {
                return apply(*option, name, word.sliced(at + 1));
            } else if (i + 1 < words.size()) {
                return apply(*option, name, words[++i]);
            } else {
                return remark(Words::tr("The option %1 has no value.").arg(shown(name)));
            }
        }
    }

    void apply(const Option &option, const QByteArray &written, const QByteArray &value)
    {
        switch (option.meaning) {
        case Meaning::Url:
            m_urls.append(value);
            break;
        case Meaning::Request:
            m_method = value;
            break;
        case Meaning::Header:
            header(value);
            break;
        case Meaning::Data:
            data(value, written);
            break;
        case Meaning::DataRaw:
            addData(value);
            break;
        case Meaning::Json:
            data(value, written, "");
            m_isJson = true;
            break;
        case Meaning::UrlEncode:
            urlEncoded(value, m_hasText ? "&" : "");
            break;
        case Meaning::UrlQuery:
            m_query.append(value.startsWith('+') ? value.sliced(1) : encoded(value));
            break;
        case Meaning::User:
        case Meaning::Bearer:
            m_headers.set("Authorization", "Bearer {{token}}");
            remark(Words::tr("What stands behind %1 was not taken over; Authorization is Bearer {{token}}.")
                       .arg(shown(written)));
            break;
        case Meaning::Agent:
            m_headers.set("User-Agent", value);
            break;
        case Meaning::Referer:
            m_headers.set("Referer", value);
            break;
        case Meaning::Cookie:
            remark(Words::tr("Cookies were left out; they belong to a session of then."));
            break;
        default:
            applySwitch(option.meaning, written, value);
        }
    }

    void applySwitch(Meaning meaning, const QByteArray &written, const QByteArray &value)
    {
        switch (meaning) {
        case Meaning::Get:
            m_isGet = true;
            break;
        case Meaning::Head:
            m_isHead = true;
            break;
        case Meaning::Insecure:
            remark(Words::tr("%1 is not honoured: certificates are always checked. Trust one in the environment.")
                       .arg(shown(written)));
            break;
        case Meaning::Location:
            remark(Words::tr("%1 is left out: redirects are shown, never followed by themselves.").arg(shown(written)));
            break;
        case Meaning::Upload:
            m_isUpload = true;
            remark(Words::tr("The file %1 was not read; the request has no body.").arg(shown(value)));
            break;
        case Meaning::Form:
            m_isForm = true;
            remark(
                Words::tr("The part %1 of a multipart form was left out.").arg(shown(value.left(value.indexOf('=')))));
            break;
        case Meaning::Next:
            finish();
            break;
        default:
            drop(written);
        }
    }

    void header(const QByteArray &value)
    {
        if (value.startsWith('@'))
            return remark(Words::tr("The file %1 was not read.").arg(shown(value.sliced(1))));
        const qsizetype colon = value.indexOf(':');
        if (colon < 0 && value.endsWith(';'))
            return m_headers.append(value.chopped(1), {});
        if (colon < 0)
            return remark(Words::tr("\"%1\" is no header field.").arg(shown(value)));
        const QByteArray text = value.sliced(colon + 1).trimmed();
        if (text.isEmpty()) // curl takes the field away then
            return m_removed.append(value.first(colon));
        m_headers.append(value.first(colon), text);
    }

    void data(const QByteArray &value, const QByteArray &written, const char *separator = "&")
    {
        if (!value.startsWith('@'))
            return addData(value, separator);
        m_hasData = true;
        remark(Words::tr("%1 names the file %2, which was not read; the body is not complete.")
                   .arg(shown(written), shown(value.sliced(1))));
    }

    void addData(const QByteArray &value, const char *separator = "&")
    {
        if (m_hasText)
            m_body += separator;
        m_body += value;
        m_hasData = m_hasText = true;
    }

    /// `text`, `=text`, `name=text`, `@file`, `name@file`.
    static QByteArray encoded(const QByteArray &value)
    {
        const qsizetype equals = value.indexOf('=');
        if (equals < 0)
            return value.toPercentEncoding();
        return (equals > 0 ? value.first(equals) + '=' : QByteArray()) + value.sliced(equals + 1).toPercentEncoding();
    }

    void urlEncoded(const QByteArray &value, const char *separator)
    {
        const qsizetype at = value.indexOf('@');
        const qsizetype equals = value.indexOf('=');
        m_body += separator;
        m_hasData = true;
        if (at >= 0 && (equals < 0 || at < equals))
            remark(Words::tr("The file %1 was not read; the body is not complete.").arg(shown(value.sliced(at + 1))));
        else
            m_body += encoded(value);
        m_hasText = true;
    }

    void finish()
    {
        if (m_urls.isEmpty())
            remark(Words::tr("There is no URL; the command was left out."));
        const QByteArrayList urls = m_urls;
        for (const QByteArray &url : urls)
            m_out.requests.push_back({{}, requestTo(url), m_place});
        // What is behind --next begins anew.
        m_urls.clear();
        m_query.clear();
        m_removed.clear();
        m_method.clear();
        m_body.clear();
        m_headers = {};
        m_hasData = m_hasText = m_isJson = m_isGet = m_isHead = m_isUpload = m_isForm = false;
    }

    collection::SavedRequest requestTo(const QByteArray &url)
    {
        collection::SavedRequest request;
        request.target = url;
        request.method = m_isHead ? "HEAD" : m_isUpload ? "PUT" : (m_hasData || m_isForm) && !m_isGet ? "POST" : "GET";
        if (!m_method.isEmpty())
            request.method = m_method;
        request.headers = m_headers;
        QByteArrayList query = m_query;
        if (m_isGet && !m_body.isEmpty())
            query.append(m_body);
        else
            request.body = m_body;
        if (!query.isEmpty())
            request.target += (url.contains('?') ? "&" : "?") + query.join('&');
        addDefault(request, "Content-Type",
                   m_isJson                ? "application/json"
                   : m_hasData && !m_isGet ? "application/x-www-form-urlencoded"
                                           : "");
        addDefault(request, "Accept", m_isJson ? "application/json" : "");
        return request;
    }

    void addDefault(collection::SavedRequest &request, const QByteArray &name, const QByteArray &value) const
    {
        const bool isRemoved = std::any_of(m_removed.begin(), m_removed.end(), [&](const QByteArray &removed) {
            return model::isSameField(removed, name);
        });
        if (!value.isEmpty() && !isRemoved && !request.headers.contains(name))
            request.headers.append(name, value);
    }

    void drop(const QByteArray &option) { remark(Words::tr("The option %1 was left out.").arg(shown(option))); }
    void remark(const QString &text) { m_out.remark(m_place, text); }

    ImportedRequests &m_out;
    const QString m_place;
    QByteArrayList m_urls;
    QByteArrayList m_query;
    QByteArrayList m_removed;
    QByteArray m_method;
    QByteArray m_body;
    model::HeaderFields m_headers;
    bool m_hasData = false;
    bool m_hasText = false; ///< of a file named with @ there is none
    bool m_isJson = false;
    bool m_isGet = false;
    bool m_isHead = false;
    bool m_isUpload = false;
    bool m_isForm = false;
    bool m_onlyUrls = false;
};

bool isCurl(const QByteArray &word)
{
    const QByteArray name = word.sliced(std::max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).toLower();
    return name == "curl" || name == "curl.exe";
}

/// `NAME=text`
std::optional<model::Variable> assignment(const QByteArray &word)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)=(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(QString::fromUtf8(word));
    return match.hasMatch() ? std::optional(model::Variable{match.captured(1), match.captured(2)}) : std::nullopt;
}

void readCommand(const ShellCommand &command, ImportedRequests &out)
{
    const QString place = Words::tr("line %1").arg(command.line);
    size_t at = 0;
    static constexpr const char *before[] = {"$", "#", ">", "%", "sudo", "time", "export", "env", "!", "then", "do"};
    for (; at < command.words.size() && !isCurl(command.words[at]); ++at) {
        const QByteArray &word = command.words[at];
        if (const auto variable = assignment(word))
            out.variables.push_back(*variable);
        else if (std::none_of(std::begin(before), std::end(before), [&](const char *known) { return word == known; }))
            return out.remark(place, Words::tr("The command %1 was not run.").arg(shown(word)));
    }
    for (const QString &remark : command.remarks)
        out.remark(place, remark);
    if (at < command.words.size())
        CurlCommand(out, place).read(command.words, at + 1);
}

class CurlImporter final : public RequestImporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)

public:
    QString id() const override { return QStringLiteral("curl"); }
    QString title() const override { return tr("cURL commands"); }
    QString filter() const override { return tr("Commands (*.sh *.txt *.cmd *.bat *.ps1)"); }

    bool takes(const ImportSource &source) const override
    {
        static const QRegularExpression command(QStringLiteral("(^|[\\n;&|$ >/\\\\])curl(\\.exe)?[ \\t\\\\^`\\r\\n]"));
        const QByteArray front = source.bytes.left(64 << 10);
        return !front.trimmed().startsWith('{') && command.match(QString::fromUtf8(front)).hasMatch();
    }

    model::Result<ImportedRequests> read(const ImportSource &source) const override
    {
        const auto commands = shellCommands(source.bytes, shellOf(source.bytes));
        if (!commands)
            return tl::unexpected(commands.error());
        ImportedRequests out;
        for (const ShellCommand &command : *commands)
            readCommand(command, out);
        return out;
    }
};

} // namespace

std::unique_ptr<RequestImporter> makeCurlimporter()
{
    return std::make_unique<CurlImporter>();
}

} // namespace run
