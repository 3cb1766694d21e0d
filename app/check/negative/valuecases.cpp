// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be wrong with one value.
#include "check/negative/casemaker.h"
#include "check/negative/rightvalue.h"
#include "check/negative/sources.h"
#include "check/negative/suite.h"
#include "check/negative/valuetexts.h"

#include "model/edmtype.h"
#include "model/edmvalue.h"
#include "model/limits.h"
#include "json/write.h"

#include <QCoreApplication>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeCase)
};

struct KindSample
{
    json::Kind kind;
    const char *id;
    const char *raw;
    const char *what;
};

constexpr KindSample kindSamples[] = {
    {json::Kind::String, "string", "\"text\"", QT_TRANSLATE_NOOP("NegativeCase", "a string")},
    {json::Kind::Number, "number", "5", QT_TRANSLATE_NOOP("NegativeCase", "a number")},
    {json::Kind::Boolean, "boolean", "true", QT_TRANSLATE_NOOP("NegativeCase", "true")},
    {json::Kind::Array, "array", "[]", QT_TRANSLATE_NOOP("NegativeCase", "an array")},
    {json::Kind::Object, "object", "{}", QT_TRANSLATE_NOOP("NegativeCase", "an object")},
};

class ValueCases final
{
public:
    ValueCases(CaseMaker &maker, const ValuePlace &place)
        : m_maker(maker),
          m_place(place),
          m_property(place.property),
          m_type(m_property.enumeration.isEmpty() ? model::edmType(m_property.type) : nullptr),
          m_isOurs(!m_property.serverAssigned && !m_property.readOnly)
    {}

    void addAll()
    {
        addKinds();
        addNull();
        if (!m_isOurs)
            return addSentByClient();
        if (m_property.type.isCollection())
            return;
        if (!m_property.enumeration.isEmpty())
            return addMembers();
        if (!m_type)
            return;
        for (const ValueText &text : valueTexts(*m_type))
            addText(text);
        if (m_type->name == QStringView(u"String"))
            addLengths();
        if (m_type->name == QStringView(u"Stream"))
            add(CaseGroup::Form, "inline", Words::tr("inline"),
                Words::tr("A stream goes to a URL of its own, not into the object."), "\"AQID\"",
                m_maker.refusedOrTaken(sources::streams));
        addRules();
    }

private:
    enum class Judged { Wrong, Right };

    /// Whether the judge of values agrees: a case that another rule of the schema turns round is none.
    bool agrees(const QByteArray &raw, Judged wanted) const
    {
        const json::Document document = json::Document::parse(raw);
        if (!document.isValid())
            return false;
        const auto problem = model::valueProblem(m_property, document.root(), json::Syntax::Json);
        return (problem && !problem->isMild()) == (wanted == Judged::Wrong);
    }

    void add(CaseGroup group, const char *kind, const QString &what, const QString &wrong, const QByteArray &raw,
             const ExpectedAnswer &expected)
    {
        m_maker.addBody(group, m_place.pointer, kind, what, wrong, m_maker.places().with(m_place.pointer, raw),
                        expected);
    }

    /// What has to be refused; of a property that is the service's, it may be passed over as well.
    void addWrong(CaseGroup group, const char *kind, const QString &what, const QString &wrong, const QByteArray &raw,
                  const QString &source, Confidence confidence = Confidence::High)
    {
        if (agrees(raw, Judged::Wrong))
            add(group, kind, what, wrong, raw,
                m_isOurs ? CaseMaker::refused(source, confidence) : m_maker.refusedOrTaken(source));
    }

    void addRight(const char *kind, const QString &what, const QString &wrong, const QByteArray &raw,
                  const ExpectedAnswer &expected)
    {
        if (agrees(raw, Judged::Right))
            add(CaseGroup::Control, kind, what, wrong, raw, expected);
    }

    void addKinds()
    {
        for (const KindSample &sample : kindSamples) {
            if (model::kindFits(m_property, sample.kind))
                continue;
            const QString what = Words::tr(sample.what);
            addWrong(CaseGroup::WrongKind, sample.id, what,
                     Words::tr("The value is %1; the property is %2.").arg(what, m_property.type.text()), sample.raw,
                     sources::kinds);
        }
    }

    void addNull()
    {
        if (m_property.type.isCollection())
            addWrong(CaseGroup::Null, "null", Words::tr("null for a collection"),
                     Words::tr("A collection is never null itself, only empty."), "null", sources::collections);
        else if (!m_property.nullable)
            addWrong(CaseGroup::Null, "null", Words::tr("null"), Words::tr("The property is not nullable."), "null",
                     sources::nulls, Confidence::Medium);
        else if (m_isOurs)
            addRight("null", Words::tr("null"), Words::tr("Nothing: the property is nullable."), "null",
                     m_maker.taken(sources::nulls, Confidence::Medium));
    }

    void addSentByClient()
    {
        const QByteArray raw = rightValue(m_maker.schema(), m_property);
        if (raw != "null")
            addRight("from-client", Words::tr("sent by the client"),
                     Words::tr("The service makes this value itself: it may pass over a client's, or refuse it."), raw,
                     m_maker.takenOrRefused(sources::serverMembers, {400, 409}));
    }

    void addMembers()
    {
        const QString member = sendable();
        const QString swapped = member == member.toUpper() ? member.toLower() : member.toUpper();
        if (!m_property.enumeration.contains(swapped))
            addRight("enum-other-case", Words::tr("a member in other letter case"),
                     Words::tr("Only the letter case differs; services match members without it."),
                     json::quote(swapped), m_maker.taken(sources::enumerations, Confidence::Medium));
        const auto wrong = [this](const char *kind, const QString &what, const QString &why, const QString &text,
                                  const QString &source = sources::enumerations) {
            addWrong(CaseGroup::Enumeration, kind, what, why, json::quote(text), source);
        };
        wrong("enum-unknown", Words::tr("a member that does not exist"),
              Words::tr("The enumeration has no such member."), QStringLiteral("noSuchMember"));
        wrong("enum-empty", Words::tr("an empty text for a member"), Words::tr("An empty text names no member."), {});
        wrong("enum-sentinel", Words::tr("unknownFutureValue"),
              Words::tr("The sentinel stands in answers only; sent, it has to be refused."),
              QStringLiteral("unknownFutureValue"), sources::evolvable);
        addRight("enum-number", Words::tr("a member's number as text"),
                 Words::tr("A number in place of the name is a last resort that services need not take."), "\"0\"",
                 m_maker.takenOrRefused(sources::enumerations));
        const QString last = m_property.enumeration.back() == member ? member : m_property.enumeration.back();
        const QString two = member + u',' + last;
        if (!m_property.flags)
            return wrong("enum-two", Words::tr("two members"),
                         Words::tr("The enumeration has no flags, so it takes one member."), two);
        addRight("enum-flags", Words::tr("two members"), Words::tr("Nothing: the enumeration has flags."),
                 json::quote(two), m_maker.taken(sources::enumerations));
        wrong("enum-flags-unknown", Words::tr("one member of two does not exist"),
              Words::tr("Every name between the commas has to be a member."), member + QStringLiteral(",noSuchMember"));
        wrong("enum-flags-comma", Words::tr("a comma too much"), Words::tr("A name is missing behind the comma."),
              member + u',');
    }

    QString sendable() const
    {
        for (const QString &member : m_property.enumeration) {
            if (member.compare(QLatin1String("unknownFutureValue"), Qt::CaseInsensitive) != 0)
                return member;
        }
        return m_property.enumeration.front();
    }

    void addText(const ValueText &text)
    {
        const QString what = Words::tr(text.what);
        const QString why = Words::tr(text.why);
        const QString source = *text.source;
        if (text.verdict == ValueText::Verdict::Wrong)
            addWrong(text.group, text.id, what, why, text.raw, source);
        else if (text.verdict == ValueText::Verdict::Right)
            addRight(text.id, what, why, text.raw, m_maker.taken(source, Confidence::Medium));
        else
            addRight(text.id, what, why, text.raw, m_maker.takenOrRefused(source));
    }

    void addLengths()
    {
        if (agrees("\"\"", Judged::Right))
            add(CaseGroup::Text, "empty", Words::tr("an empty text"),
                Words::tr("Nothing in the schema forbids an empty text."), "\"\"",
                m_maker.taken(sources::primitive, Confidence::Medium));
        if (m_property.facets.maxLength)
            return;
        const QByteArray raw = '"' + QByteArray(model::limits::longText, 'x') + '"';
        if (agrees(raw, Judged::Right))
            add(CaseGroup::Text, "long", Words::tr("a text of %L1 characters").arg(model::limits::longText),
                Words::tr("No length is documented, so the service may take it or refuse it."), raw,
                m_maker.takenOrRefused(sources::facets, {400, 413}));
    }

    void addRules()
    {
        const model::Facets &facets = m_property.facets;
        const auto wrong = [this](const char *kind, const QString &what, const QString &why, const QByteArray &raw) {
            addWrong(CaseGroup::Rule, kind, what, why, raw, sources::facets);
        };
        if (m_type->isNumber()) {
            const QString least = QString::fromLatin1(facets.minimum);
            const QString most = QString::fromLatin1(facets.maximum);
            if (const auto below = beyond(facets.minimum, -1))
                wrong("below-minimum", Words::tr("below the minimum"), Words::tr("The least value is %1.").arg(least),
                      *below);
            if (const auto above = beyond(facets.maximum, 1))
                wrong("above-maximum", Words::tr("above the maximum"), Words::tr("The largest value is %1.").arg(most),
                      *above);
            for (const auto &[id, bound] :
                 {std::pair("minimum", facets.minimum), std::pair("maximum", facets.maximum)}) {
                if (!bound.isEmpty())
                    addRight(id, Words::tr("at the bound, %1").arg(QString::fromLatin1(bound)),
                             Words::tr("Nothing: the bounds are allowed values."), bound,
                             m_maker.taken(sources::facets));
            }
            return;
        }
        if (facets.minLength && *facets.minLength > 0)
            wrong("too-short", Words::tr("too short"),
                  Words::tr("The text has to have at least %1 characters.").arg(*facets.minLength),
                  textOf(*facets.minLength - 1));
        if (facets.maxLength)
            wrong("too-long", Words::tr("too long"),
                  Words::tr("The text has to have at most %1 characters.").arg(*facets.maxLength),
                  textOf(*facets.maxLength + 1));
        if (!facets.pattern.isEmpty())
            addPattern();
    }

    /// A text of that length that keeps to the other rules where repeating a right one does.
    QByteArray textOf(qint64 length) const
    {
        constexpr qint64 most = 1 << 20;
        const json::Document right = json::Document::parse(rightValue(m_maker.schema(), m_property));
        const QString text = right.root().isString() ? right.root().string() : QString();
        const QString piece = text.isEmpty() ? QStringLiteral("x") : text;
        return length > most ? QByteArray() : json::quote(piece.repeated(int(length / piece.size() + 1)).left(length));
    }

    void addPattern()
    {
        for (const char *raw : {"\"no match!\"", "\"!!\"", "\"!!!!\"", "\"??????\"", "\"a\"", "\"A\"", "\"0\""}) {
            const json::Document document = json::Document::parse(raw);
            const auto problem = model::valueProblem(m_property, document.root(), json::Syntax::Json);
            if (!problem || problem->kind != model::ValueProblem::Kind::NoMatch)
                continue;
            return addWrong(CaseGroup::Rule, "no-match", Words::tr("does not match the pattern"),
                            Words::tr("The text has to match %1.").arg(m_property.facets.pattern), raw,
                            sources::facets);
        }
    }

    CaseMaker &m_maker;
    const ValuePlace &m_place;
    const model::Property &m_property;
    const model::EdmType *m_type;
    const bool m_isOurs;
};

} // namespace

void addValueCases(CaseMaker &maker)
{
    for (const ValuePlace &place : maker.places().values())
        ValueCases(maker, place).addAll();
}

} // namespace check
