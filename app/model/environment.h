// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/limits.h"
#include "model/proxy.h"
#include "model/serviceroot.h"
#include "model/trust.h"
#include "model/variable.h"

#include <vector>

namespace model {

/// Where requests go. The token is not part of it: it lives in memory only, by environment id.
struct Environment
{
    QString id; ///< stable, opaque
    QString name;
    ServiceRoot root;
    bool sandbox = false; ///< host and port are those of the sandbox in this process
    int deadlineSeconds = int(limits::defaultDeadline.count());
    std::vector<Variable> variables = {}; ///< for `{{name}}` in requests; names unique, order kept
    Trust trust = {};
    ClientCertificate clientCertificate = {};
    Proxy proxy = {};

    bool operator==(const Environment &) const = default;
};

} // namespace model
