// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "sandbox/answer.h"
#include "sandbox/operationstore.h"
#include "sandbox/route.h"
#include "sandbox/sandbox.h"
#include "sandbox/strictrules.h"

#include <functional>

namespace sandbox {

/// The Graph behind the HTTP: creates, lists and shows operations of the catalog, and refuses the way Graph does.
class Endpoint final
{
public:
    struct Sources
    {
        std::function<QString()> makeId;
        std::function<QString()> currentTime; ///< as Edm.DateTimeOffset text
    };

    /// `catalog` must outlive the endpoint.
    Endpoint(const model::Catalog &catalog, Sources sources);

    /// Where its URLs begin. What comes in by the other port needs no token; 0: there is none.
    void setOrigin(quint16 port, bool tls, quint16 monitorPort = 0);

    Answer answer(const IncomingRequest &request, Mode mode);
    /// What it says when it turns the request down for this reason.
    Answer refusal(const IncomingRequest &request, Mode mode, const Complaint &complaint) const;

private:
    struct Call; // one request with all that its answer needs

    Call callOf(const IncomingRequest &request, Mode mode) const;
    static Answer identified(const Call &call, Answer answer);
    Answer dispatch(const Call &call);
    Answer create(const Call &call, const Route &route);
    Answer createChecked(const Call &call, const Route &route, const json::Document &document);
    Answer accept(const Call &call, const QByteArray &place, const Wishes &wishes, const QByteArray &text) const;
    Answer addReference(const Call &call, const json::Document &document);
    Answer list(const Call &call, const Route &route) const;
    Answer show(const Call &call, const Route &route);
    Answer refuse(const Call &call, const Complaint &complaint) const;
    bool isStored(const QString &url) const;
    QByteArray monitorOrigin() const;

    const model::Catalog &m_catalog;
    Sources m_sources;
    OperationStore m_store;
    quint16 m_port = 0;
    quint16 m_monitorPort = 0;
    bool m_tls = false;
};

} // namespace sandbox
