// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/serviceerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace run {

namespace {

struct Meaning
{
    const char *code;
    const char *text;
};

constexpr Meaning graphCodes[] = {
    {"accessDenied", QT_TRANSLATE_NOOP("ErrorMeaning", "The caller may not do this.")},
    {"activityLimitReached", QT_TRANSLATE_NOOP("ErrorMeaning", "The app or the user is being throttled.")},
    {"Authorization_RequestDenied",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The token is good, but its permissions do not reach this far.")},
    {"badRequest", QT_TRANSLATE_NOOP("ErrorMeaning", "The service could not make sense of the request as sent.")},
    {"ErrorInvalidRequest",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The service does not accept this kind of request here.")},
    {"extensionError",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The mailbox is on premises without federation, or an application policy keeps "
                                       "the app out of it.")},
    {"generalException", QT_TRANSLATE_NOOP("ErrorMeaning", "The service failed and does not say why.")},
    {"internalServerError", QT_TRANSLATE_NOOP("ErrorMeaning", "The service failed and does not say why.")},
    {"InvalidAuthenticationToken",
     QT_TRANSLATE_NOOP("ErrorMeaning", "There is no token, or it is expired, damaged or meant for another service.")},
    {"invalidRange", QT_TRANSLATE_NOOP("ErrorMeaning", "The byte range asked for does not exist.")},
    {"invalidRequest", QT_TRANSLATE_NOOP("ErrorMeaning", "The request is malformed or contradicts itself.")},
    {"itemNotFound", QT_TRANSLATE_NOOP("ErrorMeaning", "What the path names does not exist.")},
    {"malwareDetected", QT_TRANSLATE_NOOP("ErrorMeaning", "The service found malware in it.")},
    {"ModelValidationFailure",
     QT_TRANSLATE_NOOP("ErrorMeaning", "A property of the body does not have the declared type or form.")},
    {"nameAlreadyExists", QT_TRANSLATE_NOOP("ErrorMeaning", "Something of that name or id is there already.")},
    {"notAllowed", QT_TRANSLATE_NOOP("ErrorMeaning", "The system does not allow this action.")},
    {"notSupported", QT_TRANSLATE_NOOP("ErrorMeaning", "The system does not support this request.")},
    {"quotaLimitReached", QT_TRANSLATE_NOOP("ErrorMeaning", "The user's quota is used up.")},
    {"Request_BadRequest",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The service could not make sense of the request as sent.")},
    {"Request_ResourceNotFound", QT_TRANSLATE_NOOP("ErrorMeaning", "What the path names does not exist.")},
    {"RequestBodyRead",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The body cannot be read against its type: an unknown member, a value of "
                                       "another kind, or another content type.")},
    {"resourceModified",
     QT_TRANSLATE_NOOP("ErrorMeaning", "It changed since it was last read; mostly the ETag does not fit any more.")},
    {"ResourceNotFound", QT_TRANSLATE_NOOP("ErrorMeaning", "What the path names does not exist.")},
    {"resyncRequired", QT_TRANSLATE_NOOP("ErrorMeaning", "The delta token is no longer good; start again without it.")},
    {"serviceNotAvailable",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The service is down or overloaded for a while; Retry-After may say how long.")},
    {"syncStateNotFound",
     QT_TRANSLATE_NOOP("ErrorMeaning", "The delta token has expired; all data must be read anew.")},
    {"TooManyRequests", QT_TRANSLATE_NOOP("ErrorMeaning", "The app or the user is being throttled.")},
    {"unauthenticated", QT_TRANSLATE_NOOP("ErrorMeaning", "The caller has not proved who it is.")},
    {"UnknownError", QT_TRANSLATE_NOOP("ErrorMeaning", "The service failed and does not say why.")},
    // Codes found in innerError.
    {"accessRestricted", QT_TRANSLATE_NOOP("ErrorMeaning", "Only its owner has access.")},
    {"childItemCountExceeded", QT_TRANSLATE_NOOP("ErrorMeaning", "There are as many children as there may be.")},
    {"entityTagDoesNotMatch", QT_TRANSLATE_NOOP("ErrorMeaning", "The ETag sent is not that of the present value.")},
    {"invalidAcceptType", QT_TRANSLATE_NOOP("ErrorMeaning", "The Accept header asks for what cannot be given.")},
    {"invalidParameterFormat", QT_TRANSLATE_NOOP("ErrorMeaning", "A parameter does not have the form it needs.")},
    {"invalidPath", QT_TRANSLATE_NOOP("ErrorMeaning", "A name holds characters that are not allowed.")},
    {"invalidQueryOption", QT_TRANSLATE_NOOP("ErrorMeaning", "A query option is not known or not allowed here.")},
    {"lockMismatch", QT_TRANSLATE_NOOP("ErrorMeaning", "The lock token is not that of the lock that is held.")},
    {"malformedEntityTag", QT_TRANSLATE_NOOP("ErrorMeaning", "An ETag has to stand in quotation marks.")},
    {"maxQueryLengthExceeded", QT_TRANSLATE_NOOP("ErrorMeaning", "The query is longer than allowed.")},
    {"parameterIsTooLong", QT_TRANSLATE_NOOP("ErrorMeaning", "A parameter is longer than allowed.")},
    {"parameterIsTooSmall", QT_TRANSLATE_NOOP("ErrorMeaning", "A parameter is below its least value.")},
    {"pathIsTooLong", QT_TRANSLATE_NOOP("ErrorMeaning", "The path is longer than allowed.")},
    {"propertyNotUpdateable", QT_TRANSLATE_NOOP("ErrorMeaning", "A property cannot be changed.")},
    {"provisioningNotAllowed",
     QT_TRANSLATE_NOOP("ErrorMeaning", "An account would have to be set up first, which is not allowed.")},
    {"resourceBeingProvisioned", QT_TRANSLATE_NOOP("ErrorMeaning", "It is still being set up.")},
    {"serviceReadOnly", QT_TRANSLATE_NOOP("ErrorMeaning", "It can only be read for the time being.")},
    {"throttledRequest", QT_TRANSLATE_NOOP("ErrorMeaning", "The app or the user is being throttled.")},
    {"tooManyResultsRequested", QT_TRANSLATE_NOOP("ErrorMeaning", "More results were asked for than are given.")},
    {"truncationNotAllowed", QT_TRANSLATE_NOOP("ErrorMeaning", "The data does not fit, and must not be cut.")},
};

constexpr Meaning oneNoteCodes[] = {
    {"10001", QT_TRANSLATE_NOOP("ErrorMeaning", "OneNote failed unexpectedly.")},
    {"10002", QT_TRANSLATE_NOOP("ErrorMeaning", "OneNote is not available at the moment.")},
    {"10003", QT_TRANSLATE_NOOP("ErrorMeaning", "Too many requests of this account are under way at once.")},
    {"10004", QT_TRANSLATE_NOOP("ErrorMeaning", "A password protects the section.")},
    {"10006", QT_TRANSLATE_NOOP("ErrorMeaning", "The section is damaged.")},
    {"10007", QT_TRANSLATE_NOOP("ErrorMeaning", "OneNote is too busy at the moment.")},
    {"10008", QT_TRANSLATE_NOOP("ErrorMeaning", "A document library holds more than 5,000 OneNote items.")},
    {"10012", QT_TRANSLATE_NOOP("ErrorMeaning", "The library demands a check-out before anything is edited.")},
    {"10013", QT_TRANSLATE_NOOP("ErrorMeaning", "A document library holds more than 20,000 items.")},
    {"10014", QT_TRANSLATE_NOOP("ErrorMeaning", "A key vault behind OneNote is too busy at the moment.")},
    {"10015", QT_TRANSLATE_NOOP("ErrorMeaning", "SharePoint is not available at the moment.")},
    {"10016", QT_TRANSLATE_NOOP("ErrorMeaning", "The document library has more than 50,000 security scopes.")},
    {"20005", QT_TRANSLATE_NOOP("ErrorMeaning", "The URL is longer than 16,384 characters.")},
    {"20008", QT_TRANSLATE_NOOP("ErrorMeaning", "The request is too large.")},
    {"20020", QT_TRANSLATE_NOOP("ErrorMeaning", "The body is not JSON.")},
    {"20100", QT_TRANSLATE_NOOP("ErrorMeaning", "The syntax of the request is wrong.")},
    {"20101", QT_TRANSLATE_NOOP("ErrorMeaning", "There is no such property.")},
    {"20102", QT_TRANSLATE_NOOP("ErrorMeaning", "There is no such resource.")},
    {"20103", QT_TRANSLATE_NOOP("ErrorMeaning", "$expand is not supported here.")},
    {"20106", QT_TRANSLATE_NOOP("ErrorMeaning", "A query operator is not supported.")},
    {"20108", QT_TRANSLATE_NOOP("ErrorMeaning", "A query option is not supported.")},
    {"20111", QT_TRANSLATE_NOOP("ErrorMeaning", "A part of OData is used that is not supported.")},
    {"20112", QT_TRANSLATE_NOOP("ErrorMeaning", "The id of the notebook, section or page is none.")},
    {"20113", QT_TRANSLATE_NOOP("ErrorMeaning", "What the request names was deleted.")},
    {"20115", QT_TRANSLATE_NOOP("ErrorMeaning", "The name holds characters that are not allowed.")},
    {"20117", QT_TRANSLATE_NOOP("ErrorMeaning", "Something of that name is there already.")},
    {"20126", QT_TRANSLATE_NOOP("ErrorMeaning", "The body is not JSON, or has members this operation does not take.")},
    {"20127", QT_TRANSLATE_NOOP("ErrorMeaning", "There is no property of that name.")},
    {"20128", QT_TRANSLATE_NOOP("ErrorMeaning", "The OData syntax is wrong at the place the message names.")},
    {"20129", QT_TRANSLATE_NOOP("ErrorMeaning", "$top is too high; 100 is the most for pages.")},
    {"20130", QT_TRANSLATE_NOOP("ErrorMeaning", "Nothing is found at a URL in the request.")},
    {"20131", QT_TRANSLATE_NOOP("ErrorMeaning", "Content-Type has a value that is not taken here.")},
    {"20132", QT_TRANSLATE_NOOP("ErrorMeaning", "Content-Type or the body itself is missing.")},
    {"20143", QT_TRANSLATE_NOOP("ErrorMeaning", "The OData query is wrong.")},
    {"20150", QT_TRANSLATE_NOOP("ErrorMeaning", "This kind of token needs a path below /me/onenote/.")},
    {"20152", QT_TRANSLATE_NOOP("ErrorMeaning", "A name is missing or blank.")},
    {"20153", QT_TRANSLATE_NOOP("ErrorMeaning", "The name holds characters that are not allowed.")},
    {"20155", QT_TRANSLATE_NOOP("ErrorMeaning", "The name is too long: 128 characters for a notebook, 50 for others.")},
    {"20156", QT_TRANSLATE_NOOP("ErrorMeaning", "The destination does not exist.")},
    {"20157", QT_TRANSLATE_NOOP("ErrorMeaning", "The id of the destination is none.")},
    {"20166", QT_TRANSLATE_NOOP("ErrorMeaning", "The app sends too many requests for this user and is throttled. "
                                                "OneNote says no Retry-After: wait longer each time.")},
    {"30101", QT_TRANSLATE_NOOP("ErrorMeaning", "The user's OneDrive is full.")},
    {"30102", QT_TRANSLATE_NOOP("ErrorMeaning", "The section is as large as it can be.")},
    {"30103", QT_TRANSLATE_NOOP("ErrorMeaning", "The request costs too much: much data, or much going on at once.")},
    {"30104", QT_TRANSLATE_NOOP("ErrorMeaning", "The account is suspended.")},
    {"30105", QT_TRANSLATE_NOOP("ErrorMeaning", "The user's OneDrive is not set up yet; that begins now.")},
    {"30106", QT_TRANSLATE_NOOP("ErrorMeaning", "The user's OneDrive is being set up.")},
    {"30108", QT_TRANSLATE_NOOP("ErrorMeaning", "The user's OneDrive could not be reached: not set up, no licence, or "
                                                "a failing network.")},
    {"40001", QT_TRANSLATE_NOOP("ErrorMeaning", "There is no valid token.")},
    {"40002", QT_TRANSLATE_NOOP("ErrorMeaning", "The user may not write there.")},
    {"40003", QT_TRANSLATE_NOOP("ErrorMeaning", "The user has no access to it.")},
    {"40004", QT_TRANSLATE_NOOP("ErrorMeaning", "The token lacks the scope for this.")},
    {"40006", QT_TRANSLATE_NOOP("ErrorMeaning", "The token lacks the scope to edit.")},
    {"40007", QT_TRANSLATE_NOOP("ErrorMeaning", "The user has no access to it.")},
    {"40008", QT_TRANSLATE_NOOP("ErrorMeaning", "Access to it is forbidden.")},
    {"40009", QT_TRANSLATE_NOOP("ErrorMeaning", "Something else uses the container already.")},
};

/// What the thousands of a OneNote code stand for.
constexpr Meaning oneNoteRanges[] = {
    {"1", QT_TRANSLATE_NOOP("ErrorMeaning", "A OneNote code for trouble on the side of the service.")},
    {"2", QT_TRANSLATE_NOOP("ErrorMeaning", "A OneNote code for a fault of the request.")},
    {"3", QT_TRANSLATE_NOOP("ErrorMeaning", "A OneNote code for trouble with the user's account.")},
    {"4", QT_TRANSLATE_NOOP("ErrorMeaning", "A OneNote code for missing rights.")},
};

struct StatusMeaning
{
    int status;
    const char *text;
};

constexpr StatusMeaning statuses[] = {
    {400, QT_TRANSLATE_NOOP("ErrorMeaning", "The service could not make sense of the request as sent.")},
    {401, QT_TRANSLATE_NOOP("ErrorMeaning", "The token is missing, or not good for this service.")},
    {402, QT_TRANSLATE_NOOP("ErrorMeaning", "This API has to be paid for, and is not.")},
    {403,
     QT_TRANSLATE_NOOP("ErrorMeaning", "Access is denied: a permission, a licence or a policy stands against it.")},
    {404, QT_TRANSLATE_NOOP("ErrorMeaning", "What the path names does not exist.")},
    {405, QT_TRANSLATE_NOOP("ErrorMeaning", "The method is not allowed here; Allow names those that are.")},
    {406, QT_TRANSLATE_NOOP("ErrorMeaning", "The service cannot answer in the form Accept asks for.")},
    {409, QT_TRANSLATE_NOOP("ErrorMeaning", "The present state does not go with the request.")},
    {410, QT_TRANSLATE_NOOP("ErrorMeaning", "It was there, and is gone for good.")},
    {411, QT_TRANSLATE_NOOP("ErrorMeaning", "The service wants a Content-Length.")},
    {412, QT_TRANSLATE_NOOP("ErrorMeaning", "A condition of the request, such as If-Match, does not hold.")},
    {413, QT_TRANSLATE_NOOP("ErrorMeaning", "The request is too large.")},
    {415, QT_TRANSLATE_NOOP("ErrorMeaning", "The service does not take this Content-Type.")},
    {416, QT_TRANSLATE_NOOP("ErrorMeaning", "The byte range asked for does not exist.")},
    {422, QT_TRANSLATE_NOOP("ErrorMeaning", "The request can be read, but what it says makes no sense here.")},
    {423, QT_TRANSLATE_NOOP("ErrorMeaning", "It is locked.")},
    {429, QT_TRANSLATE_NOOP("ErrorMeaning", "The app or the user is being throttled.")},
    {500, QT_TRANSLATE_NOOP("ErrorMeaning", "The service failed and does not say why.")},
    {501, QT_TRANSLATE_NOOP("ErrorMeaning", "The service does not have this feature.")},
    {502, QT_TRANSLATE_NOOP("ErrorMeaning", "A gateway got no sensible answer from the service behind it.")},
    {503, QT_TRANSLATE_NOOP("ErrorMeaning", "The service is down or overloaded for a while.")},
    {504, QT_TRANSLATE_NOOP("ErrorMeaning", "A gateway waited in vain for the service behind it; it may have acted.")},
    {507, QT_TRANSLATE_NOOP("ErrorMeaning", "The storage is full.")},
    {509, QT_TRANSLATE_NOOP("ErrorMeaning", "The app used more bandwidth than it may.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorMeaning", text);
}

template <size_t n>
const char *found(const Meaning (&table)[n], QStringView code)
{
    const auto entry = std::find_if(std::begin(table), std::end(table), [&](const Meaning &one) {
        return code.compare(QLatin1String(one.code), Qt::CaseInsensitive) == 0;
    });
    return entry == std::end(table) ? nullptr : entry->text;
}

bool isOneNoteCode(QStringView code)
{
    return code.size() == 5 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString codeMeaning(QStringView code)
{
    if (const char *text = found(graphCodes, code))
        return translated(text);
    if (const char *text = found(oneNoteCodes, code))
        return translated(text);
    if (isOneNoteCode(code)) {
        if (const char *text = found(oneNoteRanges, code.first(1)))
            return translated(text);
    }
    // Workloads repeat the status as a code.
    bool isNumber = false;
    const int status = code.toInt(&isNumber);
    return isNumber ? statusMeaning(status) : QString();
}

QString statusMeaning(int status)
{
    const auto entry = std::find_if(std::begin(statuses), std::end(statuses),
                                    [&](const StatusMeaning &one) { return one.status == status; });
    return entry == std::end(statuses) ? QString() : translated(entry->text);
}

} // namespace run
