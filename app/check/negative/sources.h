// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

// Where the rules of the cases come from, and the error codes services have answered them with.
namespace check::sources {

inline const QString kinds = QStringLiteral("OData JSON Format 4.01, 7 Structural Property");
inline const QString primitive = QStringLiteral("OData JSON Format 4.01, 7.1 Primitive Value");
inline const QString nulls = QStringLiteral("OData CSDL 4.01, 7.2.1 Nullable");
inline const QString collections = QStringLiteral("OData JSON Format 4.01, 7.3 and 7.4 Collections");
inline const QString enumerations = QStringLiteral("OData ABNF 4.01, enumValue; OData CSDL 4.01, 8 Enumeration Type");
inline const QString evolvable = QStringLiteral("Microsoft Graph API guidelines, Evolvable enumerations");
inline const QString stamps = QStringLiteral("OData ABNF 4.01, dateTimeOffsetValue");
inline const QString literals = QStringLiteral("OData ABNF 4.01, 7 Literal Data Values");
inline const QString ranges = QStringLiteral("OData CSDL 4.01, 3.3 Primitive Types");
inline const QString ieee754 = QStringLiteral("OData JSON Format 4.01, 3.2 IEEE754Compatible");
inline const QString streams = QStringLiteral("OData JSON Format 4.01, 9 Stream Property");
inline const QString facets = QStringLiteral("OData CSDL 4.01, 7.2 Type Facets; Validation vocabulary");
inline const QString typeNames = QStringLiteral("OData JSON Format 4.01, 4.6.3 Control Information: type");
inline const QString annotations = QStringLiteral("OData JSON Format 4.01, 4.6 Control Information; 20 Annotations");
inline const QString closedTypes = QStringLiteral("OData Protocol 4.01, 11.4 Data Modification; OData CSDL 4.01, 6.3");
inline const QString uniqueNames = QStringLiteral("RFC 8259, 4 Objects; OData JSON Format 4.01, 4.1");
inline const QString json = QStringLiteral("RFC 8259, 2 JSON Grammar");
inline const QString create = QStringLiteral("OData Protocol 4.01, 11.4.2 Create an Entity");
inline const QString serverMembers =
    QStringLiteral("OData Protocol 4.01, 11.4.2 Create an Entity: values that cannot be inserted");
inline const QString reference =
    QStringLiteral("OData Protocol 4.01, 11.4.6.1 Add a Reference to a Collection-Valued Navigation Property");
inline const QString binding = QStringLiteral("OData JSON Format 4.0, 8.5 Bind Operation");
inline const QString bearer = QStringLiteral("RFC 6750, 2.1 and 3.1; Microsoft Graph, Resolve authorization errors");
inline const QString contentType = QStringLiteral("RFC 9110, 8.3 and 15.5.16; OData JSON Format 4.01, 3");
inline const QString accept = QStringLiteral("RFC 9110, 12.5.1 and 15.5.7; OData JSON Format 4.01, 3");
inline const QString prefer = QStringLiteral("OData Protocol 4.01, 8.2.8 Header Prefer; RFC 7240");
inline const QString versions = QStringLiteral("Microsoft Graph, Versioning: v1.0 and beta");
inline const QString resources = QStringLiteral("OData Protocol 4.01, 9.3.1 and 11.1; Microsoft Graph, Errors");
inline const QString methods = QStringLiteral("RFC 9110, 15.5.6; Microsoft Graph, Errors");

/// For a request that makes no sense as sent. Which of them comes depends on the workload behind the gateway.
inline const QStringList badRequest{QStringLiteral("BadRequest"), QStringLiteral("invalidRequest"),
                                    QStringLiteral("Request_BadRequest"), QStringLiteral("RequestBodyRead"),
                                    QStringLiteral("ModelValidationFailure")};
inline const QStringList noToken{QStringLiteral("InvalidAuthenticationToken")};

} // namespace check::sources
