// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be wrong with an object: its type name, its members.
#include "check/negative/casemaker.h"
#include "check/negative/rightvalue.h"
#include "check/negative/sources.h"

#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/edit.h"
#include "json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeCase)
};

constexpr char16_t typeMember[] = u"@odata.type";

/// One object of the right body, which is made where it is missing.
class ObjectCases final
{
public:
    ObjectCases(CaseMaker &maker, const ObjectPlace &place)
        : m_maker(maker),
          m_place(place),
          m_document(json::Document::parse(maker.places().with(place.pointer)))
    {}

    void addAll()
    {
        if (!value())
            return;
        addTypeNames();
        addMissingType();
        addUnknown();
        addRepeated();
        addRequired();
        addBindings();
    }

private:
    std::optional<json::Value> value() const
    {
        const auto there = m_place.pointer.resolve(m_document.root());
        return there && there->isObject() ? there : std::nullopt;
    }

    QByteArray withMember(QStringView name, const QByteArray &raw) const
    {
        const json::Value object = *value();
        if (const auto there = object.member(name))
            return json::apply(m_document.text(), json::replaceValue(*there, raw));
        const bool isFirst = name == QStringView(typeMember);
        return json::apply(m_document.text(),
                           json::insertMember(object, isFirst ? 0 : qsizetype(object.members().size()), name, raw));
    }

    std::optional<qsizetype> positionOf(QStringView name) const
    {
        const std::vector<json::Member> members = value()->members();
        const auto found = std::find_if(members.begin(), members.end(),
                                        [name](const json::Member &member) { return member.name() == name; });
        return found == members.end() ? std::nullopt : std::optional<qsizetype>(found - members.begin());
    }

    void type(const char *kind, const QString &what, const QString &wrong, const QByteArray &raw,
              const ExpectedAnswer &expected)
    {
        const CaseGroup group = expected.isSuccess() ? CaseGroup::Control : CaseGroup::TypeName;
        m_maker.addBody(group, m_place.pointer, kind, what, wrong, withMember(typeMember, raw), expected);
    }

    void addTypeNames()
    {
        const QString right = m_place.type;
        type("type-with-hash", Words::tr("@odata.type with #"),
             Words::tr("Nothing: a type of the service is written with # in front."), typeLiteral(right),
             m_maker.taken(sources::typeNames));
        type("type-without-hash", Words::tr("@odata.type without #"),
             Words::tr("The # in front is missing; services take both."), json::quote(right),
             m_maker.taken(sources::typeNames));
        type("type-other-case", Words::tr("@odata.type in lower case"),
             Words::tr("Only the letter case differs from the type's name."),
             json::quote(QString(u'#' + right.toLower())), m_maker.takenOrRefused(sources::typeNames));
        type("type-unknown", Words::tr("@odata.type unknown"), Words::tr("No type has this name."),
             json::quote(QString(u'#' + right + QStringLiteral("NoSuchType"))), CaseMaker::refused(sources::typeNames));
        type("type-unassignable", Words::tr("@odata.type of something else"),
             Words::tr("The type is neither %1 nor derived from it.").arg(m_place.declared),
             typeLiteral(unassignable()), CaseMaker::refused(sources::typeNames));
        type("type-empty", Words::tr("@odata.type empty"), Words::tr("An empty text names no type."), "\"\"",
             CaseMaker::refused(sources::typeNames));
        type("type-number", Words::tr("@odata.type a number"), Words::tr("The name of a type is a string."), "5",
             CaseMaker::refused(sources::typeNames));
        if (model::isAbstract(m_maker.schema(), m_place.declared))
            type("type-abstract", Words::tr("@odata.type abstract"),
                 Words::tr("%1 is abstract: nothing is just that.").arg(m_place.declared),
                 typeLiteral(m_place.declared), CaseMaker::refused(sources::typeNames));
    }

    QString unassignable() const
    {
        const model::OperationSchema &schema = m_maker.schema();
        for (const auto &[name, type] : schema.types) {
            if (!model::isAssignable(schema, name, m_place.declared))
                return name;
        }
        const QString other = QStringLiteral("microsoft.graph.user");
        return model::isAssignable(schema, other, m_place.declared) ? QStringLiteral("microsoft.graph.group") : other;
    }

    void addMissingType()
    {
        const auto position = positionOf(typeMember);
        if (!position)
            return;
        const QByteArray body = json::apply(m_document.text(), json::removeMember(*value(), *position));
        const model::OperationSchema &schema = m_maker.schema();
        if (model::isAbstract(schema, m_place.declared))
            m_maker.addBody(CaseGroup::TypeName, m_place.pointer, "type-missing", Words::tr("@odata.type missing"),
                            Words::tr("%1 is abstract, so the type has to be named.").arg(m_place.declared), body,
                            CaseMaker::refused(sources::typeNames));
        else if (m_place.type.compare(m_place.declared, Qt::CaseInsensitive) == 0)
            m_maker.addBody(CaseGroup::Control, m_place.pointer, "type-missing", Words::tr("@odata.type missing"),
                            Words::tr("The type is the declared one, which need not be named."), body,
                            m_maker.taken(sources::typeNames));
    }

    void addUnknown()
    {
        const bool isOpen = model::isOpen(m_maker.schema(), m_place.type);
        m_maker.addBody(isOpen ? CaseGroup::Control : CaseGroup::Member, m_place.pointer, "member-unknown",
                        Words::tr("a member nobody knows"),
                        isOpen ? Words::tr("The type is open: it takes members of any name.")
                               : Words::tr("%1 has no such property, and is not open.").arg(m_place.type),
                        withMember(u"noSuchProperty", "\"text\""),
                        isOpen ? m_maker.taken(sources::closedTypes) : CaseMaker::refused(sources::closedTypes));
        m_maker.addBody(
            CaseGroup::Control, m_place.pointer, "annotation-unknown", Words::tr("an annotation nobody knows"),
            Words::tr("A name with @ in it is control information; what is unknown is passed over."),
            withMember(u"@contoso.note", "\"text\""), m_maker.taken(sources::annotations, Confidence::Medium));
        const auto properties = model::propertiesOf(m_maker.schema(), m_place.type);
        const auto sent = std::find_if(properties.begin(), properties.end(), [this](const model::Property *property) {
            return value()->member(property->name).has_value() && !isOtherCaseKnown(*property);
        });
        if (sent == properties.end() || isOpen)
            return;
        const json::Member member = value()->members()[size_t(*positionOf((*sent)->name))];
        const QByteArray body =
            json::apply(m_document.text(), json::replaceValue(member.key, json::quote(otherCase((*sent)->name))));
        m_maker.addBody(
            CaseGroup::Member, m_place.pointer, "member-other-case", Words::tr("a member in other letter case"),
            Words::tr("Names of properties are told apart by case, so there is no %1.").arg(otherCase((*sent)->name)),
            body, m_maker.refusedOrTaken(sources::closedTypes));
    }

    static QString otherCase(const QString &name)
    {
        const QChar first = name.front();
        return (first.isUpper() ? first.toLower() : first.toUpper()) + name.sliced(1);
    }

    bool isOtherCaseKnown(const model::Property &property) const
    {
        const QString other = otherCase(property.name);
        const auto properties = model::propertiesOf(m_maker.schema(), m_place.type);
        return other == property.name || std::any_of(properties.begin(), properties.end(),
                                                     [&](const model::Property *each) { return each->name == other; });
    }

    void addRepeated()
    {
        const std::vector<json::Member> members = value()->members();
        const auto member = std::find_if(members.begin(), members.end(),
                                         [](const json::Member &each) { return !each.name().contains(u'@'); });
        if (member == members.end())
            return;
        const QByteArray body =
            json::apply(m_document.text(), json::insertMember(*value(), qsizetype(members.size()), member->name(),
                                                              member->value.raw().toByteArray()));
        m_maker.addBody(CaseGroup::Member, m_place.pointer, "member-twice", Words::tr("the same member twice"),
                        Words::tr("%1 is there twice; names are unique within an object.").arg(member->name()), body,
                        CaseMaker::refused(sources::uniqueNames, Confidence::Medium));
    }

    void addRequired()
    {
        for (const model::Property *property : model::propertiesOf(m_maker.schema(), m_place.type)) {
            const auto position = property->required ? positionOf(property->name) : std::nullopt;
            if (!position)
                continue;
            m_maker.addBody(CaseGroup::Rule, m_place.pointer.child(property->name), "missing", Words::tr("left out"),
                            Words::tr("The documentation calls it required."),
                            json::apply(m_document.text(), json::removeMember(*value(), *position)),
                            m_maker.takenOrRefused(sources::create));
        }
    }

    void addBindings()
    {
        for (const model::Property *property : model::propertiesOf(m_maker.schema(), m_place.type)) {
            if (!property->navigation)
                continue;
            const QString name = model::bindingOf(*property).name;
            const bool isMany = property->type.isCollection();
            const auto wrap = [isMany](const QByteArray &raw) { return isMany ? '[' + raw + ']' : raw; };
            m_maker.addBody(CaseGroup::Reference, m_place.pointer.child(name), "garbled", Words::tr("not a URL"),
                            Words::tr("The text is no URL, so it refers to nothing."),
                            withMember(name, wrap("\"not a url\"")), CaseMaker::refused(sources::binding));
            m_maker.addBody(CaseGroup::Reference, m_place.pointer.child(name), "number", Words::tr("a number"),
                            Words::tr("What refers to an entity is a URL in a string."), withMember(name, wrap("5")),
                            CaseMaker::refused(sources::binding));
        }
    }

    CaseMaker &m_maker;
    const ObjectPlace &m_place;
    const json::Document m_document;
};

} // namespace

void addObjectCases(CaseMaker &maker)
{
    for (const ObjectPlace &place : maker.places().objects())
        ObjectCases(maker, place).addAll();
}

} // namespace check
