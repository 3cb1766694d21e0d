// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/requestimport.h"
#include "run/variables.h"

#include "check/usercheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

// Files of Bruno in its own language (docs.usebruno.com, "Bru Lang"): blocks of pairs, of text or of names. A folder
// with bruno.json is a collection, environments/*.bru are its environments. OpenCollection's YAML is not read: YAML
// needs a parser of its own, with aliases, tags and folded text, and Bruno saves either form.
namespace run {

namespace {

// By this name lupdate knows the class around a function that returns one.
using collection::SavedRequest;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

struct Block
{
    QString name;      ///< `post`, `body:json`
    QStringList lines; ///< without the two blanks in front
    bool isList = false;
    int line = 0;
};

struct Pair
{
    QString name;
    QString value;
    bool isOn = true;
};

model::Result<std::vector<Block>> blocksOf(const QByteArray &bytes)
{
    std::vector<Block> blocks;
    static const QRegularExpression opening(QStringLiteral("^([A-Za-z][A-Za-z0-9_:-]*)\\s*([{\\[])\\s*([}\\]])?\\s*$"));
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    bool isOpen = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (isOpen) {
            if (line.startsWith(blocks.back().isList ? u']' : u'}'))
                isOpen = false;
            else
                blocks.back().lines.append(line.startsWith(QLatin1String("  ")) ? line.sliced(2) : line);
            continue;
        }
        const auto match = opening.match(line);
        if (match.hasMatch()) {
            blocks.push_back({match.captured(1), {}, match.captured(2) == QLatin1String("["), int(i) + 1});
            isOpen = match.captured(3).isEmpty();
        } else if (!line.trimmed().isEmpty()) {
            return model::failure(Words::tr("Line %1: the begin of a block should stand here.").arg(i + 1),
                                  Words::tr("Export the file again."));
        }
    }
    if (isOpen)
        return model::failure(
            Words::tr("Line %1: the block \"%2\" is not closed.").arg(blocks.back().line).arg(blocks.back().name),
            Words::tr("Export the file again; it may have been cut off."));
    return blocks;
}

std::vector<Pair> pairsOf(const Block &block)
{
    std::vector<Pair> pairs;
    for (const QString &whole : block.lines) {
        QString line = whole.trimmed();
        if (line.isEmpty())
            continue;
        const bool isOn = !line.startsWith(u'~');
        if (!isOn)
            line.remove(0, 1);
        const qsizetype colon = line.indexOf(u':');
        pairs.push_back({line.left(colon < 0 ? line.size() : colon).trimmed(),
                         colon < 0 ? QString() : line.sliced(colon + 1).trimmed(), isOn});
    }
    return pairs;
}

QString valueIn(const Block &block, const char *name)
{
    for (const Pair &pair : pairsOf(block)) {
        if (pair.name == QLatin1String(name))
            return pair.value;
    }
    return {};
}

/// `$.id` for `res.body.id`; empty for what is more than a path.
QString pathOf(const QString &expression)
{
    static const QRegularExpression plain(QStringLiteral("^res\\.body((?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[\\d+\\])*)$"));
    const auto match = plain.match(expression);
    return match.hasMatch() ? QString(u'$' + match.captured(1)) : QString();
}

class RequestReader final
{
public:
    RequestReader(const std::vector<Block> &blocks, const QString &place, ImportedRequests &out)
        : m_blocks(blocks),
          m_place(place),
          m_out(out)
    {}

    SavedRequest read()
    {
        for (const Block &block : m_blocks)
            readBlock(block);
        readBody();
        if (m_auth == QLatin1String("bearer") || m_auth == QLatin1String("oauth2")) {
            if (!m_request.headers.contains("Authorization"))
                m_request.headers.append("Authorization", "Bearer {{token}}");
        } else if (!m_auth.isEmpty() && m_auth != QLatin1String("none") && m_auth != QLatin1String("inherit")) {
            remark(Words::tr("The authorisation \"%1\" was not taken over.").arg(m_auth.left(40)));
        } else if (m_auth == QLatin1String("inherit")) {
            m_request.headers.append("Authorization", "Bearer {{token}}");
            remark(Words::tr("The authorisation is that of the collection; it became Bearer {{token}}."));
        }
        return m_request;
    }

    QString kind() const { return m_kind; }

private:
    void readBlock(const Block &block)
    {
        static constexpr std::array methods = {"get",  "post",    "put",   "patch",  "delete",
                                               "head", "options", "trace", "connect"};
        const QString &name = block.name;
        if (name == QLatin1String("meta")) {
            m_request.name = valueIn(block, "name");
            m_kind = valueIn(block, "type");
        } else if (std::any_of(methods.begin(), methods.end(),
                               [&](const char *method) { return name == QLatin1String(method); })) {
            m_request.method = name.toUpper().toLatin1();
            m_request.target = valueIn(block, "url").toUtf8();
            m_body = valueIn(block, "body");
            m_auth = valueIn(block, "auth");
        } else if (name == QLatin1String("headers")) {
            for (const Pair &pair : pairsOf(block))
                (pair.isOn ? m_request.headers : m_request.off).append(pair.name.toUtf8(), pair.value.toUtf8());
        } else if (name == QLatin1String("params:path")) {
            for (const Pair &pair : pairsOf(block)) {
                const QRegularExpression place(
                    QStringLiteral("/:%1(?=[/?#]|$)").arg(QRegularExpression::escape(pair.name)));
                m_request.target = QString::fromUtf8(m_request.target).replace(place, u'/' + pair.value).toUtf8();
            }
        } else if (name == QLatin1String("vars:pre-request")) {
            for (const Pair &pair : pairsOf(block)) {
                if (pair.isOn)
                    m_request.otherLines.append('@' + pair.name.toUtf8() + " = " + pair.value.toUtf8());
            }
        } else if (name == QLatin1String("vars:post-response")) {
            readCaptures(block);
        } else if (name == QLatin1String("assert")) {
            readAsserts(block);
        } else if (name == QLatin1String("docs")) {
            for (const QString &line : block.lines) {
                if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'@'))
                    m_request.otherLines.append("# " + line.trimmed().toUtf8());
            }
        } else if (name.startsWith(QLatin1String("script")) || name == QLatin1String("tests")) {
            remark(Words::tr("The script \"%1\" was left out; no script is run.").arg(name));
        } else if (!name.startsWith(QLatin1String("body")) && !name.startsWith(QLatin1String("auth")) &&
                   name != QLatin1String("params:query") && name != QLatin1String("query") &&
                   name != QLatin1String("settings")) {
            remark(Words::tr("The block \"%1\" was left out.").arg(name));
        }
    }

    void readCaptures(const Block &block)
    {
        for (const Pair &pair : pairsOf(block)) {
            const QString line = QStringLiteral("capture %1 = %2").arg(pair.name, pathOf(pair.value));
            keep(line, pair.isOn && !pathOf(pair.value).isEmpty(), pair);
        }
    }

    void readAsserts(const Block &block)
    {
        for (const Pair &pair : pairsOf(block)) {
            const QString question = pair.value.section(u' ', 0, 0);
            const QString value = pair.value.section(u' ', 1);
            const QString path = pathOf(pair.name);
            QString line;
            if (pair.name == QLatin1String("res.status") && question == QLatin1String("eq"))
                line = QStringLiteral("status == ") + value;
            else if (pair.name == QLatin1String("res.status") && question == QLatin1String("in"))
                line = QStringLiteral("status in ") + value;
            else if (pair.name == QLatin1String("res.responseTime") && question == QLatin1String("lt"))
                line = QStringLiteral("duration < %1 ms").arg(value);
            else if (!path.isEmpty() && question == QLatin1String("isDefined"))
                line = path + QStringLiteral(" exists");
            keep(line, pair.isOn && !line.isEmpty(), pair);
        }
    }

    /// Lines we can read ourselves.
    void keep(const QString &line, bool isMeant, const Pair &pair)
    {
        const check::ParsedLine parsed = isMeant ? check::parseLine(line) : check::ParsedLine(std::nullopt);
        if (parsed && *parsed)
            m_request.expectations.checks.append(line);
        else
            remark(Words::tr("\"%1: %2\" was left out.").arg(pair.name.left(60), pair.value.left(60)));
    }

    void readBody()
    {
        if (m_body.isEmpty() || m_body == QLatin1String("none"))
            return;
        const QString wanted = m_body == QLatin1String("formUrlEncoded")  ? QStringLiteral("form-urlencoded")
                               : m_body == QLatin1String("multipartForm") ? QStringLiteral("multipart-form")
                                                                          : m_body;
        static const std::pair<const char *, const char *> types[] = {
            {"json", "application/json"},
            {"text", "text/plain"},
            {"xml", "application/xml"},
            {"form-urlencoded", "application/x-www-form-urlencoded"}};
        for (const auto &[kind, type] : types) {
            if (wanted != QLatin1String(kind))
                continue;
            for (const Block &block : m_blocks) {
                if (block.name == QStringLiteral("body:") + wanted ||
                    (block.name == QLatin1String("body") && wanted == QLatin1String("json")))
                    m_request.body =
                        wanted == QLatin1String("form-urlencoded") ? formOf(block) : block.lines.join(u'\n').toUtf8();
            }
            if (!m_request.headers.contains("Content-Type"))
                m_request.headers.append("Content-Type", type);
            return;
        }
        remark(Words::tr("A body of the kind \"%1\" was left out.").arg(m_body.left(40)));
    }

    static QByteArray formOf(const Block &block)
    {
        QByteArrayList pairs;
        for (const Pair &pair : pairsOf(block)) {
            if (pair.isOn)
                pairs.append(pair.name.toUtf8().toPercentEncoding() + '=' +
                             pair.value.toUtf8().toPercentEncoding("{}"));
        }
        return pairs.join('&');
    }

    void remark(const QString &text) { m_out.remark(m_place, text); }

    const std::vector<Block> &m_blocks;
    const QString m_place;
    ImportedRequests &m_out;
    collection::SavedRequest m_request;
    QString m_kind;
    QString m_body;
    QString m_auth;
};

void readEnvironment(const std::vector<Block> &blocks, const QString &name, ImportedRequests &out)
{
    ImportedEnvironment environment{name, {}};
    for (const Block &block : blocks) {
        if (block.name == QLatin1String("vars")) {
            for (const Pair &pair : pairsOf(block)) {
                if (pair.isOn)
                    environment.variables.push_back({pair.name, pair.value});
                else
                    out.remark(name, Words::tr("The variable %1 is off; it was left out.").arg(pair.name));
            }
        } else if (block.isList) {
            for (const QString &line : block.lines)
                out.remark(name, Words::tr("The value of the variable %1 is a secret; it was left out.")
                                     .arg(line.trimmed().remove(u',')));
        }
    }
    out.environments.push_back(environment);
}

class BrunoImporter final : public RequestImporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)

public:
    QString id() const override { return QStringLiteral("bruno"); }
    QString title() const override { return tr("Bruno files"); }
    QString filter() const override { return tr("Bruno files (*.bru)"); }

    bool takes(const ImportSource &source) const override
    {
        static const QRegularExpression block(
            QStringLiteral("^\\s*(meta|vars|get|post|put|patch|delete|headers|auth)\\s*\\{\\s*\\r?\\n"));
        return source.name.endsWith(QLatin1String(".bru"), Qt::CaseInsensitive) ||
               block.match(QString::fromUtf8(source.bytes.left(4096))).hasMatch();
    }

    model::Result<ImportedRequests> read(const ImportSource &source) const override
    {
        const auto blocks = blocksOf(source.bytes);
        if (!blocks)
            return tl::unexpected(blocks.error());
        ImportedRequests out;
        const QString title = source.name.section(u'.', 0, -2);
        const QString place = (source.folder + QStringList{source.name}).join(u'/');
        if (!source.folder.isEmpty() && source.folder.last() == QLatin1String("environments")) {
            readEnvironment(*blocks, title, out);
            return out;
        }
        RequestReader reader(*blocks, place, out);
        const collection::SavedRequest request = reader.read();
        if (!request.target.isEmpty()) {
            out.requests.push_back({source.folder, request, place});
            if (out.requests.back().request.name.isEmpty())
                out.requests.back().request.name = title;
        } else if (!request.headers.isEmpty()) {
            out.remark(place, tr("Header fields for all requests of the folder were left out."));
        }
        return out;
    }
};

} // namespace

std::unique_ptr<RequestImporter> makeBrunoimporter()
{
    return std::make_unique<BrunoImporter>();
}

} // namespace run
