// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be wrong with a request as a whole: its body, header fields, address and method.
#include "check/negative/casemaker.h"
#include "check/negative/sources.h"

#include "model/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeCase)
};

/// Cuts a text behind its last value, so that the closing brace is missing.
QByteArray cut(const QByteArray &text)
{
    return text.left(text.lastIndexOf('}'));
}

class RequestCases final
{
public:
    explicit RequestCases(CaseMaker &maker) : m_maker(maker) {}

    void addAll()
    {
        const bool hasBody = m_maker.right().object().has_value();
        if (hasBody) {
            addBodies();
            addContentTypes();
        }
        if (hasBody && m_maker.schema().method == QLatin1String("POST"))
            addReferences();
        addAuthorization();
        addOtherFields();
        addAddresses();
    }

private:
    void body(const char *kind, const QString &what, const QString &wrong, const QByteArray &text,
              const ExpectedAnswer &expected)
    {
        const CaseGroup group = expected.isSuccess() ? CaseGroup::Control : CaseGroup::Body;
        m_maker.addBody(group, {}, kind, what, wrong, text, expected);
    }

    void addBodies()
    {
        const QByteArray right = m_maker.right().text();
        const ExpectedAnswer refused = CaseMaker::refused(sources::json);
        body("empty", Words::tr("empty"), Words::tr("There is no body at all."), {},
             CaseMaker::refused(sources::create));
        const auto &properties = m_maker.schema().properties;
        const bool isAnyRequired = std::any_of(properties.begin(), properties.end(),
                                               [](const model::Property &each) { return each.required; });
        body("empty-object", Words::tr("an object without members"),
             isAnyRequired ? Words::tr("Members the documentation calls required are missing.")
                           : Words::tr("Nothing: no property is called required."),
             "{}",
             isAnyRequired ? m_maker.takenOrRefused(sources::create)
                           : m_maker.taken(sources::create, Confidence::Medium));
        body("cut", Words::tr("cut off"), Words::tr("The closing brace is missing, as if the length were wrong."),
             cut(right), refused);
        body("comma", Words::tr("a comma too much"), Words::tr("JSON has no comma behind the last member."),
             cut(right).trimmed() + ",}", refused);
        body("quotes", Words::tr("single quotes"), Words::tr("JSON strings stand in double quotes."), "{'a': 'b'}",
             refused);
        body("not-utf8", Words::tr("not UTF-8"), Words::tr("A byte stands in it that UTF-8 does not have."),
             cut(right).trimmed() + (right.contains(':') ? "," : "") + "\"@contoso.note\": \"\xFF\"}", refused);
        body("xml", Words::tr("XML"), Words::tr("Content-Type says JSON, and this is none."), "<entry/>", refused);
        const ExpectedAnswer noObject = CaseMaker::refused(sources::create);
        body("array", Words::tr("an array"), Words::tr("One entity is created by one object."), '[' + right + ']',
             noObject);
        body("string", Words::tr("a string"), Words::tr("An entity is an object."), "\"text\"", noObject);
        body("null", Words::tr("null"), Words::tr("An entity is an object."), "null", noObject);
    }

    static QByteArray reference(const QByteArray &url) { return "{\"@odata.id\": \"" + url + "\"}"; }

    QByteArray existing() const
    {
        return QStringLiteral("{{%1}}%2/{{%3}}")
            .arg(QStringView(serviceRootVariable), collectionPath(m_maker.schema()), QStringView(createdVariable))
            .toUtf8();
    }

    void addReferences()
    {
        NegativeCase onCollection = m_maker.base(CaseGroup::Reference, QStringLiteral("reference-on-collection"),
                                                 Words::tr("A reference posted to the collection"));
        onCollection.wrong =
            Words::tr("The collection takes new entities; a reference to one that exists goes to /$ref.");
        onCollection.body =
            reference("https://graph.microsoft.com/v1.0" + collectionPath(m_maker.schema()).toUtf8() + "/1");
        ExpectedAnswer doubtful = m_maker.refusedOrTaken(sources::create);
        doubtful.confidence = Confidence::Low;
        m_maker.add(onCollection, doubtful);

        const auto &paths = m_maker.schema().paths;
        const auto form = std::find_if(paths.begin(), paths.end(), [](const model::PathForm &each) {
            return each.path.endsWith(QLatin1String("/$ref"));
        });
        if (form == paths.end())
            return;
        const auto add = [&](const char *id, const QString &title, const QString &wrong, const QByteArray &text,
                             const ExpectedAnswer &expected) {
            const CaseGroup group = expected.isSuccess() ? CaseGroup::Control : CaseGroup::Reference;
            NegativeCase made = m_maker.base(group, QLatin1String(id), title);
            made.path = form->path;
            made.place = QStringLiteral("/@odata.id");
            made.wrong = wrong;
            made.body = text;
            m_maker.add(made, expected);
        };
        const ExpectedAnswer refused = CaseMaker::refused(sources::reference);
        add("reference-good", Words::tr("/$ref with a reference"),
            Words::tr("Nothing: the reference names what the right request has made. A service may refuse it where the "
                      "collection contains its entities."),
            reference(existing()), {{204, 400}, sources::badRequest, sources::reference, Confidence::Medium});
        add("reference-entity", Words::tr("/$ref with an entity"),
            Words::tr("/$ref takes references; the body is an entity."), m_maker.right().text(), refused);
        add("reference-missing", Words::tr("/$ref without @odata.id"), Words::tr("The body refers to nothing."), "{}",
            refused);
        add("reference-id-only", Words::tr("/$ref with an id in place of a URL"),
            Words::tr("A reference is a URL, not an id."), reference("1"), refused);
        add("reference-relative", Words::tr("/$ref with a relative URL"),
            Words::tr("Graph wants the absolute URL of the entity."),
            reference(collectionPath(m_maker.schema()).toUtf8() + "/1"),
            CaseMaker::refused(sources::reference, Confidence::Medium));
        add("reference-garbled", Words::tr("/$ref with a text that is no URL"), Words::tr("The text is no URL."),
            reference("not a url"), refused);
        add("reference-number", Words::tr("/$ref with a number"), Words::tr("A URL is a string."), "{\"@odata.id\": 5}",
            refused);
    }

    void field(CaseGroup group, const char *id, const QString &title, const QString &wrong,
               const model::HeaderChoice &choice, const ExpectedAnswer &expected,
               const std::vector<model::Variable> &variables = {})
    {
        NegativeCase made = m_maker.base(group, QLatin1String(id), title);
        made.place = QString::fromLatin1(choice.name);
        made.wrong = wrong;
        made.headers = {choice};
        made.variables = variables;
        m_maker.add(made, expected);
    }

    /// The values are variables: a request file carries no Authorization value of its own.
    void addAuthorization()
    {
        const ExpectedAnswer denied{{401}, sources::noToken, sources::bearer};
        const auto add = [&](const char *id, const QString &title, const QString &wrong, const char *scheme,
                             const char *name, const char *value) {
            field(CaseGroup::Authorization, id, title, wrong,
                  {"Authorization", QByteArray(scheme) + "{{" + name + "}}", true}, denied,
                  {{QLatin1String(name), QLatin1String(value)}});
        };
        field(CaseGroup::Authorization, "authorization-missing", Words::tr("No Authorization"),
              Words::tr("The request says nothing of who sends it."),
              {"Authorization", QByteArray("Bearer ") + model::tokenPlaceholder, false}, denied);
        add("authorization-empty", Words::tr("Authorization: Bearer without a token"),
            Words::tr("The token is missing behind the scheme."), "Bearer ", "noToken", "");
        add("authorization-scheme", Words::tr("Authorization with another scheme"),
            Words::tr("Graph takes bearer tokens, not user names."), "Basic ", "otherCredential", "dGVzdDp0ZXN0");
        add("authorization-no-scheme", Words::tr("Authorization without a scheme"),
            Words::tr("The word Bearer is missing."), "", "bareToken", "token-without-scheme");
        add("authorization-character", Words::tr("Authorization with a character no token has"),
            Words::tr("A token holds letters, digits and -._~+/= alone."), "Bearer ", "badToken", "no{token}");
        add("authorization-blank", Words::tr("Authorization with a blank in the token"),
            Words::tr("A token holds no blank."), "Bearer ", "twoTokens", "no token");
    }

    void addContentTypes()
    {
        const ExpectedAnswer unsupported{{415, 400}, sources::badRequest, sources::contentType};
        field(CaseGroup::Header, "content-type-missing", Words::tr("No Content-Type"),
              Words::tr("Nothing says that the body is JSON."), {"Content-Type", "application/json", false},
              {{400, 415}, sources::badRequest, sources::contentType});
        field(CaseGroup::Header, "content-type-text", Words::tr("Content-Type: text/plain"),
              Words::tr("The body is said to be plain text."), {"Content-Type", "text/plain", true}, unsupported);
        field(CaseGroup::Header, "content-type-xml", Words::tr("Content-Type: application/xml"),
              Words::tr("The body is said to be XML."), {"Content-Type", "application/xml", true}, unsupported);
        field(CaseGroup::Header, "content-type-form", Words::tr("Content-Type of a web form"),
              Words::tr("The body is said to be the fields of a form."),
              {"Content-Type", "application/x-www-form-urlencoded", true}, unsupported);
        field(CaseGroup::Control, "content-type-charset", Words::tr("Content-Type with charset=utf-8"),
              Words::tr("Nothing: the parameter says what is so anyway."),
              {"Content-Type", "application/json; charset=utf-8", true}, m_maker.taken(sources::contentType));
    }

    void addOtherFields()
    {
        const ExpectedAnswer notAcceptable{{406}, {}, sources::accept, Confidence::Medium};
        field(CaseGroup::Header, "accept-html", Words::tr("Accept: text/html"),
              Words::tr("Only HTML is asked for, which the service does not have."), {"Accept", "text/html", true},
              notAcceptable);
        field(CaseGroup::Header, "accept-none", Words::tr("Accept: application/json;q=0"),
              Words::tr("The only form the service has is ruled out."), {"Accept", "application/json;q=0", true},
              notAcceptable);
        field(CaseGroup::Control, "accept-any", Words::tr("Accept: */*"), Words::tr("Nothing: anything will do."),
              {"Accept", "*/*", true}, m_maker.taken(sources::accept));
        ExpectedAnswer minimal = m_maker.taken(sources::prefer, Confidence::Medium);
        minimal.statuses.insert(minimal.statuses.begin(), 204);
        field(CaseGroup::Control, "prefer-minimal", Words::tr("Prefer: return=minimal"),
              Words::tr("Nothing: the service may leave the body out and answer 204."),
              {"Prefer", "return=minimal", true}, minimal);
        field(CaseGroup::Control, "prefer-unknown", Words::tr("Prefer: something unknown"),
              Words::tr("Nothing: preferences that are not known are passed over."),
              {"Prefer", "contoso.sparkle=high", true}, m_maker.taken(sources::prefer));
    }

    void addAddresses()
    {
        const auto add = [&](const char *id, const QString &title, const QString &wrong, const auto &change,
                             const ExpectedAnswer &expected) {
            NegativeCase made = m_maker.base(CaseGroup::Address, QLatin1String(id), title);
            made.place = QStringLiteral("path");
            made.wrong = wrong;
            change(made);
            m_maker.add(made, expected);
        };
        add(
            "version-unknown", Words::tr("An unknown version"), Words::tr("There are v1.0 and beta alone."),
            [](NegativeCase &made) { made.version = QStringLiteral("localtest"); },
            CaseMaker::refused(sources::versions));
        ExpectedAnswer unknown = CaseMaker::refused(sources::resources);
        unknown.statuses.push_back(404);
        unknown.codes.clear();
        add(
            "segment-unknown", Words::tr("An unknown path segment"), Words::tr("The last segment names nothing."),
            [](NegativeCase &made) { made.path += QStringLiteral("NoSuchSegment"); }, unknown);
        if (m_maker.schema().method != QLatin1String("POST"))
            return;
        add("method-put", Words::tr("PUT in place of POST"), Words::tr("A collection is not replaced by one entity."),
            [](NegativeCase &made) {
                made.method = "PUT";
                made.place = QStringLiteral("method");
            },
            {{405, 400}, {}, sources::methods});
    }

    CaseMaker &m_maker;
};

} // namespace

void addRequestCases(CaseMaker &maker)
{
    RequestCases(maker).addAll();
}

} // namespace check
