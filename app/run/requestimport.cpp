// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/requestimport.h"

#include "collection/environmentfile.h"
#include "model/exchange.h"
#include "model/limits.h"
#include "model/secretnames.h"
#include "model/stackfields.h"
#include "run/recognised.h"
#include "run/redacted.h"
#include "run/variables.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

/// Fields every client writes anew for each message.
bool isFraming(const QByteArray &name)
{
    static constexpr const char *more[] = {"Transfer-Encoding", "Keep-Alive",   "Upgrade", "Expect", "TE",
                                           "Trailer",           "Postman-Token"};
    const auto is = [&](const char *other) { return model::isSameField(name, other); };
    return std::any_of(model::framingFields.begin(), model::framingFields.end(), is) ||
           std::any_of(std::begin(more), std::end(more), is);
}

bool isPlaceholder(const QString &text)
{
    const std::vector<TemplatePiece> pieces = templatePieces(text.toUtf8());
    return pieces.size() == 1 && pieces.front().isVariable();
}

/// One import being made the program's own.
class Adoption final
{
public:
    Adoption(ImportedRequests &imported, const ImportSettings &settings) : m_imported(imported), m_settings(settings) {}

    void adopt()
    {
        keepGoodVariables(m_imported.variables, {});
        for (ImportedEnvironment &environment : m_imported.environments)
            keepGoodVariables(environment.variables, environment.name);
        for (ImportedRequest &request : m_imported.requests)
            adopt(request);
        std::erase_if(m_imported.requests,
                      [](const ImportedRequest &request) { return request.request.target.isEmpty(); });
        for (ImportRemark &one : m_imported.remarks) {
            one.place = withoutSecrets(one.place);
            one.text = withoutSecrets(one.text);
        }
        for (ImportedRequest &request : m_imported.requests) {
            request.place = withoutSecrets(request.place);
            for (QString &name : request.folder)
                name = withoutSecrets(name);
        }
        m_imported.title = withoutSecrets(m_imported.title);
        for (ImportedEnvironment &environment : m_imported.environments)
            environment.name = withoutSecrets(environment.name);
    }

private:
    void adopt(ImportedRequest &imported)
    {
        m_place = imported.place;
        collection::SavedRequest &request = imported.request;
        if (!checkRequestLine(request))
            return;
        findRoot(request);
        cleanHeaders(request);
        const collection::SavedRequest before = request;
        request = redacted(std::move(request), m_settings.secrets);
        if (request != before)
            remark(Words::tr("What may be a secret was overwritten."));
        recognise(request);
        request.name = request.name.simplified();
        if (request.name.isEmpty())
            request.name = QString::fromUtf8(request.method + ' ' + shortTarget(request.target));
        if (request.body.contains('\n') && !request.lineEnding) {
            const bool isCrlf = request.body == QByteArray(request.body).replace("\r\n", "\n").replace('\n', "\r\n");
            if (isCrlf)
                request.lineEnding = collection::LineEnding::Crlf;
        }
    }

    /// Leaves out what is no request; its target is empty then.
    bool checkRequestLine(collection::SavedRequest &request)
    {
        request.method = request.method.trimmed().toUpper();
        request.target = request.target.trimmed();
        if (!model::isToken(request.method)) {
            remark(Words::tr("\"%1\" is no method; the request was left out.")
                       .arg(QString::fromUtf8(request.method.left(40))));
            request.target.clear();
            return false;
        }
        if (request.target.isEmpty()) {
            remark(Words::tr("The request has no URL and was left out."));
            return false;
        }
        // A blank would end it, and control characters stand in no URL.
        QByteArray clean;
        for (const TemplatePiece &piece : templatePieces(request.target))
            clean += piece.isVariable() ? "{{" + piece.name.toUtf8() + "}}" : encoded(piece.text);
        request.target = clean;
        const bool hasScheme = clean.startsWith("{{") || clean.startsWith('/') ||
                               clean.toLower().startsWith("http://") || clean.toLower().startsWith("https://");
        if (!hasScheme && clean.contains("://")) {
            remark(Words::tr("%1 is no http or https address; the request was left out.")
                       .arg(QString::fromUtf8(clean.left(200))));
            request.target.clear();
            return false;
        }
        if (!hasScheme)
            request.target.prepend("https://");
        dropUser(request);
        return true;
    }

    /// What is encoded already stays.
    static QByteArray encoded(const QByteArray &text)
    {
        QByteArray result;
        for (const char c : text) {
            if (quint8(c) <= 0x20 || quint8(c) >= 0x7F)
                result += '%' + QByteArray::number(quint8(c), 16).rightJustified(2, '0').toUpper();
            else
                result += c;
        }
        return result;
    }

    void dropUser(collection::SavedRequest &request)
    {
        const qsizetype begin = request.target.indexOf("://") + 3;
        if (begin < 3)
            return;
        qsizetype end = begin;
        while (end < request.target.size() && !QByteArrayView("/?#").contains(request.target[end]))
            ++end;
        const qsizetype at = request.target.sliced(begin, end - begin).lastIndexOf('@');
        if (at < 0)
            return;
        request.target.remove(begin, at + 1);
        remark(Words::tr("A user name or password in front of the host was left out."));
    }

    /// The longest of the known roots the URL begins with; a variable of the file in front is looked into.
    void findRoot(collection::SavedRequest &request)
    {
        QByteArray address = request.target;
        for (const model::Variable &variable : m_imported.variables) {
            const QByteArray front = "{{" + variable.name.toUtf8() + "}}";
            if (address.startsWith(front) && variable.value.contains(QLatin1String("://"))) {
                address = variable.value.toUtf8() + address.sliced(front.size());
                break;
            }
        }
        qsizetype most = 0;
        for (const QString &known : m_settings.roots) {
            const QByteArray root = known.toUtf8();
            const bool begins =
                address.size() >= root.size() && address.first(root.size()).compare(root, Qt::CaseInsensitive) == 0;
            if (begins && (address.size() == root.size() || address[root.size()] == '/' || address[root.size()] == '?'))
                most = std::max(most, root.size());
        }
        if (most > 0)
            request.target = "{{root}}" + address.sliced(most);
    }

    void cleanHeaders(collection::SavedRequest &request)
    {
        model::HeaderFields kept;
        for (model::HeaderField field : request.headers) {
            field.name = field.name.trimmed();
            field.value = field.value.trimmed();
            const QString name = QString::fromUtf8(field.name.left(60));
            if (!model::isToken(field.name) || field.value.contains('\n') || field.value.contains('\r')) {
                remark(Words::tr("\"%1\" cannot be a header field; it was left out.").arg(name));
            } else if (isFraming(field.name)) {
                // Said only where it may have been meant.
                if (!model::isSameField(field.name, "Content-Length") && !model::isSameField(field.name, "Host") &&
                    !model::isSameField(field.name, "Connection") && !model::isSameField(field.name, "Postman-Token"))
                    remark(Words::tr("The field %1 was left out; it is made anew for each message.").arg(name));
            } else if (model::isSameField(field.name, "Cookie")) {
                remark(Words::tr("The field Cookie was left out; it belongs to a session of then."));
            } else {
                kept.append(field.name, credential(field));
            }
        }
        request.headers = kept;
    }

    /// No value of a credential comes along.
    QByteArray credential(const model::HeaderField &field)
    {
        const bool isCredential =
            model::isSameField(field.name, "Authorization") || model::isSameField(field.name, "Proxy-Authorization");
        if (!isCredential || field.value == "Bearer {{token}}")
            return field.value;
        remark(Words::tr("The value of %1 was not taken over; it is Bearer {{token}}.")
                   .arg(QString::fromUtf8(field.name)));
        return QByteArray("Bearer ") + model::tokenPlaceholder;
    }

    void recognise(collection::SavedRequest &request)
    {
        QByteArray address = request.target;
        for (const TemplatePiece &piece : templatePieces(request.target)) {
            // What stands for the front of an address has a host of its own here, all else is a part of a path.
            if (piece.isVariable() && address.startsWith(piece.text))
                address = "https://host" + address.sliced(piece.text.size());
        }
        address.replace("{{", "").replace("}}", "");
        const QUrl url = QUrl::fromEncoded(address);
        const auto found = recognised(m_settings.catalog, request.method, url);
        if (!found)
            return;
        request.operationKey = found->schema->key;
        if (request.name.isEmpty())
            request.name = found->title;
        for (const model::PathForm &form : found->schema->paths) {
            if (url.path().endsWith(form.path))
                request.pathForm = form.source;
        }
    }

    static QByteArray shortTarget(const QByteArray &target)
    {
        QByteArray text = target;
        text = text.left(text.indexOf('?') < 0 ? text.size() : text.indexOf('?'));
        if (text.startsWith("{{root}}"))
            return text.sliced(8);
        const qsizetype scheme = text.indexOf("://");
        return scheme < 0 ? text : text.sliced(scheme + 3);
    }

    /// Names that variables can have, and no secrets.
    void keepGoodVariables(std::vector<model::Variable> &variables, const QString &place)
    {
        m_place = place;
        std::erase_if(variables, [this](const model::Variable &variable) {
            if (const auto checked = model::checkVariableName(variable.name); !checked) {
                remark(Words::tr("The variable \"%1\" was left out: %2")
                           .arg(variable.name.left(60), checked.error().text()));
                return true;
            }
            if (isPlaceholder(variable.value) || variable.value.isEmpty())
                return false;
            collection::SavedRequest probe;
            probe.body = variable.value.toUtf8();
            int replaced = 0;
            (void)redacted(probe, m_settings.secrets, &replaced);
            const bool isSecret = model::isSecretMember(variable.name) ||
                                  model::isSecretParameter(variable.name.toUtf8()) ||
                                  model::isSecretField(variable.name.toUtf8()) || replaced > 0 ||
                                  masked(variable.value, m_settings.secrets) != variable.value;
            if (isSecret)
                remark(Words::tr("The value of the variable %1 may be a secret; it was left out.").arg(variable.name));
            return isSecret;
        });
    }

    QString withoutSecrets(const QString &text) const
    {
        collection::SavedRequest probe;
        probe.name = text;
        return redacted(std::move(probe), m_settings.secrets).name;
    }

    void remark(const QString &text) { m_imported.remark(m_place, text); }

    ImportedRequests &m_imported;
    const ImportSettings &m_settings;
    QString m_place;
};

} // namespace

void ImportedRequests::remark(const QString &place, const QString &text)
{
    const ImportRemark one{place, text};
    if (std::find(remarks.begin(), remarks.end(), one) == remarks.end())
        remarks.push_back(one);
}

std::unique_ptr<RequestImporter> requestImporter(QStringView id)
{
    for (std::unique_ptr<RequestImporter> &importer : makeRequestImporters()) {
        if (importer->id() == id)
            return std::move(importer);
    }
    return nullptr;
}

model::Result<ImportedRequests> importedRequests(const ImportSource &source, const QString &format,
                                                 const ImportSettings &settings)
{
    if (source.bytes.size() > model::limits::maxImportFile)
        return model::failure(Words::tr("The file has more than %1 bytes.").arg(model::limits::maxImportFile),
                              Words::tr("Split it, or export less into it."));
    QStringList titles;
    std::unique_ptr<RequestImporter> importer = format.isEmpty() ? nullptr : requestImporter(format);
    for (std::unique_ptr<RequestImporter> &known : makeRequestImporters()) {
        titles.append(format.isEmpty() ? known->title() : known->id());
        if (format.isEmpty() && !importer && known->takes(source))
            importer = std::move(known);
    }
    if (!importer && !format.isEmpty())
        return model::failure(Words::tr("There is no format \"%1\".").arg(format),
                              Words::tr("There are %1.").arg(titles.join(QLatin1String(", "))));
    if (!importer)
        return model::failure(Words::tr("This is none of the formats that can be imported."),
                              Words::tr("There are %1.").arg(titles.join(QLatin1String(", "))));
    auto imported = importer->read(source);
    if (!imported)
        return imported;
    Adoption(*imported, settings).adopt();
    return imported;
}

QStringList knownRoots(const QStringList &more)
{
    QStringList roots = more;
    for (const model::Environment &environment : collection::readymadeEnvironments()) {
        if (const QString root = environment.root.text(); !environment.sandbox && !roots.contains(root))
            roots.append(root);
    }
    return roots;
}

} // namespace run
