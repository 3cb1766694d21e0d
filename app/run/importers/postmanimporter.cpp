// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "run/postmanscript.h"
#include "run/requestimport.h"
#include "run/variables.h"
#include "json/document.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QRegularExpression>

// Postman Collection Format 2.0.0 and 2.1.0 (schema.postman.com) and Postman's exported environments.
namespace run {

namespace {

using json::Value;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

QString textOf(const std::optional<Value> &value)
{
    return value && value->isString() ? value->string() : QString();
}

QString textOf(const Value &object, QStringView name)
{
    return textOf(object.member(name));
}

bool isTrue(const Value &object, QStringView name)
{
    const auto member = object.member(name);
    return member && member->isTrue();
}

std::vector<Value> elementsOf(const Value &object, QStringView name)
{
    const auto member = object.member(name);
    return member ? member->elements() : std::vector<Value>();
}

/// A value that may be a number or a truth value too.
QString anyText(const Value &object, QStringView name)
{
    const auto member = object.member(name);
    return !member || member->isNull() ? QString() : member->string();
}

/// How requests are authorised below a folder.
struct Authorisation
{
    bool hasToken = false;
    QString other = {}; ///< a type that is not taken over
};

class CollectionReader final
{
public:
    explicit CollectionReader(ImportedRequests &out) : m_out(out) {}

    void read(const Value &root)
    {
        const auto info = root.member(u"info");
        m_out.title = info ? textOf(*info, u"name") : QString();
        for (const Value &variable : elementsOf(root, u"variable"))
            readVariable(variable);
        readScripts(root, {}, nullptr);
        readItems(root, {}, authorisation(root, {}), 0);
        if (m_examples > 0)
            m_out.remark({}, Words::tr("%n saved example answers were left out.", nullptr, m_examples));
    }

private:
    void readVariable(const Value &variable)
    {
        QString name = textOf(variable, u"key");
        if (name.isEmpty())
            name = textOf(variable, u"id");
        if (isTrue(variable, u"disabled"))
            return m_out.remark({}, Words::tr("The variable %1 is off; it was left out.").arg(name));
        if (textOf(variable, u"type") == QLatin1String("secret"))
            return m_out.remark({}, Words::tr("The value of the variable %1 is a secret; it was left out.").arg(name));
        m_out.variables.push_back({name, anyText(variable, u"value")});
    }

    void readItems(const Value &holder, const QStringList &folder, const Authorisation &above, int depth)
    {
        for (const Value &item : elementsOf(holder, u"item")) {
            const QString name = textOf(item, u"name");
            if (item.member(u"request")) {
                readRequest(item, name, folder, above);
                continue;
            }
            const QStringList below = folder + QStringList{name};
            const QString place = below.join(QLatin1String(" / "));
            if (depth + 1 >= model::limits::maxImportDepth) {
                m_out.remark(place.left(200), Words::tr("The folder lies too deep; all in it was left out."));
                continue;
            }
            readScripts(item, place, nullptr);
            readItems(item, below, authorisation(item, above), depth + 1);
        }
    }

    static Authorisation authorisation(const Value &holder, const Authorisation &above)
    {
        const auto auth = holder.member(u"auth");
        if (!auth || !auth->isObject())
            return above;
        const QString type = textOf(*auth, u"type");
        if (type == QLatin1String("bearer") || type == QLatin1String("oauth2"))
            return {true, {}};
        return {false, type == QLatin1String("noauth") ? QString() : type};
    }

    /// Of a request the checks go into it; what belongs to a folder cannot be said.
    void readScripts(const Value &holder, const QString &place, collection::SavedRequest *request)
    {
        for (const Value &event : elementsOf(holder, u"event")) {
            const auto script = event.member(u"script");
            const auto exec = script ? script->member(u"exec") : std::nullopt;
            QStringList lines = exec && exec->isString() ? exec->string().split(u'\n') : QStringList();
            const std::vector<Value> all = exec ? exec->elements() : std::vector<Value>();
            for (const Value &line : all)
                lines.append(line.string());
            const bool isTest = textOf(event, u"listen") == QLatin1String("test");
            ReadScript read;
            if (isTest && request)
                read = readPostmanScript(lines);
            else
                read.otherLines = int(lines.filter(QRegularExpression(QStringLiteral("\\S"))).size());
            if (request)
                request->expectations.checks += read.checks;
            if (read.otherLines > 0)
                m_out.remark(
                    place,
                    isTest ? Words::tr("%n lines of a test script were not translated; no script is run.", nullptr,
                                       read.otherLines)
                           : Words::tr("A script of %n lines in front of the request was left out; no script is run.",
                                       nullptr, read.otherLines));
        }
    }

    void readRequest(const Value &item, const QString &name, const QStringList &folder, const Authorisation &above)
    {
        const Value request = *item.member(u"request");
        ImportedRequest imported;
        imported.folder = folder;
        imported.place = (folder + QStringList{name}).join(QLatin1String(" / "));
        m_place = imported.place;
        collection::SavedRequest &saved = imported.request;
        saved.name = name;
        saved.method = "GET";
        if (request.isString()) {
            saved.target = request.string().toUtf8();
        } else {
            if (const QString method = textOf(request, u"method"); !method.isEmpty())
                saved.method = method.toUtf8();
            saved.target = addressOf(request).toUtf8();
            readHeaders(request, saved);
            readBody(request, saved);
            describe(request, saved);
        }
        readScripts(item, m_place, &saved);
        authorise(authorisation(request, above), saved);
        checkBuiltIns(saved);
        m_examples += int(elementsOf(item, u"response").size());
        m_out.requests.push_back(imported);
    }

    QString addressOf(const Value &request)
    {
        const auto url = request.member(u"url");
        if (!url || url->isString())
            return textOf(url);
        QString address = textOf(*url, u"raw");
        if (address.isEmpty()) {
            const auto joined = [&](QStringView part, QLatin1Char sign) {
                const auto member = url->member(part);
                if (!member || member->isString())
                    return textOf(member);
                QStringList all;
                const std::vector<Value> parts = member->elements();
                for (const Value &one : parts)
                    all.append(one.isObject() ? textOf(one, u"value") : one.string());
                return all.join(sign);
            };
            const QString scheme = textOf(*url, u"protocol");
            const QString port = anyText(*url, u"port");
            address = (scheme.isEmpty() ? QString() : QString(scheme + QStringLiteral("://"))) +
                      joined(u"host", QLatin1Char('.')) + (port.isEmpty() ? QString() : QString(u':' + port));
            if (const QString path = joined(u"path", QLatin1Char('/')); !path.isEmpty())
                address += (path.startsWith(u'/') ? QString() : QStringLiteral("/")) + path;
            QStringList query;
            for (const Value &pair : elementsOf(*url, u"query")) {
                if (!isTrue(pair, u"disabled"))
                    query.append(textOf(pair, u"key") + u'=' + textOf(pair, u"value"));
            }
            if (!query.isEmpty())
                address += u'?' + query.join(u'&');
        }
        for (const Value &variable : elementsOf(*url, u"variable")) {
            const QString name = textOf(variable, u"key");
            const QString value = anyText(variable, u"value");
            const QRegularExpression place(QStringLiteral("/:%1(?=[/?#]|$)").arg(QRegularExpression::escape(name)));
            address.replace(place, u'/' + (value.isEmpty() ? QStringLiteral("{{%1}}").arg(name) : value));
        }
        return address;
    }

    void readHeaders(const Value &request, collection::SavedRequest &saved)
    {
        const auto headers = request.member(u"header");
        if (headers && headers->isString()) { // 2.0 has lines there
            const QStringList lines = headers->string().split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines)
                saved.headers.append(line.section(u':', 0, 0).trimmed().toUtf8(),
                                     line.section(u':', 1).trimmed().toUtf8());
            return;
        }
        for (const Value &header : elementsOf(request, u"header")) {
            const QByteArray name = textOf(header, u"key").toUtf8();
            const QByteArray value = anyText(header, u"value").toUtf8();
            if (isTrue(header, u"disabled") && model::isToken(name))
                saved.off.append(name, value);
            else if (!name.isEmpty())
                saved.headers.append(name, value);
        }
    }

    void readBody(const Value &request, collection::SavedRequest &saved)
    {
        const auto body = request.member(u"body");
        if (!body || !body->isObject() || isTrue(*body, u"disabled"))
            return;
        const QString mode = textOf(*body, u"mode");
        const auto contentType = [&](const QByteArray &type) {
            if (!saved.headers.contains("Content-Type"))
                saved.headers.append("Content-Type", type);
        };
        if (mode == QLatin1String("raw")) {
            saved.body = textOf(*body, u"raw").toUtf8();
            const auto options = body->member(u"options");
            const auto raw = options ? options->member(u"raw") : std::nullopt;
            if (raw && textOf(*raw, u"language") == QLatin1String("json"))
                contentType("application/json");
        } else if (mode == QLatin1String("urlencoded")) {
            QByteArrayList pairs;
            for (const Value &pair : elementsOf(*body, u"urlencoded")) {
                if (!isTrue(pair, u"disabled"))
                    pairs.append(encoded(textOf(pair, u"key")) + '=' + encoded(textOf(pair, u"value")));
            }
            saved.body = pairs.join('&');
            contentType("application/x-www-form-urlencoded");
        } else if (mode == QLatin1String("graphql")) {
            const auto graphql = body->member(u"graphql");
            json::Writer writer;
            writer.beginObject().key(u"query").string(graphql ? textOf(*graphql, u"query") : QString());
            const QString variables = graphql ? textOf(*graphql, u"variables") : QString();
            if (json::Document::parse(variables.toUtf8(), json::Syntax::Template).isValid())
                writer.key(u"variables").raw(variables.toUtf8());
            saved.body = writer.endObject().text();
            contentType("application/json");
        } else if (!mode.isEmpty()) {
            remark(mode == QLatin1String("file")
                       ? Words::tr("The body is in a file, which was not read.")
                       : Words::tr("A body of the kind \"%1\" was left out.").arg(mode.left(40)));
        }
    }

    /// Variables stay readable.
    static QByteArray encoded(const QString &text)
    {
        QByteArray result;
        for (const TemplatePiece &piece : templatePieces(text.toUtf8()))
            result += piece.isVariable() ? piece.text : piece.text.toPercentEncoding();
        return result;
    }

    static void describe(const Value &request, collection::SavedRequest &saved)
    {
        const auto description = request.member(u"description");
        const QString text =
            description && description->isObject() ? textOf(*description, u"content") : textOf(description);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            // Behind `# @` stands a note of ours.
            if (const QString plain = line.simplified(); !plain.isEmpty() && !plain.startsWith(u'@'))
                saved.otherLines.append("# " + plain.toUtf8());
        }
    }

    void authorise(const Authorisation &authorisation, collection::SavedRequest &saved)
    {
        if (!authorisation.other.isEmpty())
            remark(Words::tr("The authorisation \"%1\" was not taken over.").arg(authorisation.other.left(40)));
        if (authorisation.hasToken && !saved.headers.contains("Authorization"))
            saved.headers.append("Authorization", "Bearer {{token}}");
    }

    void checkBuiltIns(const collection::SavedRequest &saved)
    {
        QByteArray all = saved.target + '\n' + saved.body;
        for (const model::HeaderField &field : saved.headers)
            all += '\n' + field.value;
        for (const Unknown &unknown : unknownVariables(all, {{}, {}})) {
            if (unknown.name.startsWith(u'$'))
                remark(Words::tr("{{%1}}: %2.").arg(unknown.name, unknown.reason.what));
        }
    }

    void remark(const QString &text) { m_out.remark(m_place, text); }

    ImportedRequests &m_out;
    QString m_place;
    int m_examples = 0;
};

void readEnvironment(const Value &root, ImportedRequests &out)
{
    ImportedEnvironment environment;
    environment.name = textOf(root, u"name");
    for (const Value &value : elementsOf(root, u"values")) {
        const QString name = textOf(value, u"key");
        const auto enabled = value.member(u"enabled");
        if (enabled && !enabled->isTrue())
            out.remark(environment.name, Words::tr("The variable %1 is off; it was left out.").arg(name));
        else if (textOf(value, u"type") == QLatin1String("secret"))
            out.remark(environment.name,
                       Words::tr("The value of the variable %1 is a secret; it was left out.").arg(name));
        else
            environment.variables.push_back({name, anyText(value, u"value")});
    }
    out.title = environment.name;
    out.environments.push_back(environment);
}

class PostmanImporter final : public RequestImporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)

public:
    QString id() const override { return QStringLiteral("postman"); }
    QString title() const override { return tr("Postman collection or environment"); }
    QString filter() const override { return tr("Postman files (*.json)"); }

    bool takes(const ImportSource &source) const override
    {
        if (!source.bytes.trimmed().startsWith('{'))
            return false;
        return source.bytes.contains("getpostman.com/json/collection") ||
               source.bytes.contains("postman.com/json/collection") || source.bytes.contains("_postman_") ||
               (source.bytes.contains("\"info\"") && source.bytes.contains("\"item\""));
    }

    model::Result<ImportedRequests> read(const ImportSource &source) const override
    {
        const json::Document document = json::Document::parse(source.bytes);
        if (const auto &error = document.error())
            return model::failure(tr("Line %1, column %2: %3").arg(error->line).arg(error->column).arg(error->reason),
                                  tr("Export it again; it may have been cut off."));
        const Value root = document.root();
        ImportedRequests out;
        // What Postman's own interface sends stands one level deeper.
        const Value collection = root.member(u"collection").value_or(root);
        if (collection.member(u"item")) {
            CollectionReader(out).read(collection);
            return out;
        }
        if (root.member(u"values")) {
            readEnvironment(root, out);
            return out;
        }
        if (root.member(u"requests"))
            return model::failure(tr("This is a collection of version 1, which is not read."),
                                  tr("Export it as version 2.1."));
        return model::failure(tr("This is JSON, but neither a collection nor an environment of Postman."),
                              tr("Export it as collection 2.1."));
    }
};

} // namespace

std::unique_ptr<RequestImporter> makePostmanimporter()
{
    return std::make_unique<PostmanImporter>();
}

} // namespace run
