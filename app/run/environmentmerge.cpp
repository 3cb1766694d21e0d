// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/environmentmerge.h"

#include <algorithm>

namespace run {

namespace {

using model::Environment;

const Environment *withId(const std::vector<Environment> &environments, const QString &id)
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const Environment &environment) { return environment.id == id; });
    return found == environments.end() ? nullptr : &*found;
}

/// The address stays in one piece: scheme, host and port of different hands would name a third place. Whom to trust
/// there, and who to be, go with it.
Environment merged(const Environment &base, Environment mine, const Environment &theirs)
{
    const auto merge = [](auto &my, const auto &old, const auto &their) {
        if (my == old)
            my = their;
    };
    QString version = mine.root.version;
    merge(version, base.root.version, theirs.root.version);
    mine.root.version = base.root.version;
    if (mine.root == base.root && mine.trust == base.trust && mine.clientCertificate == base.clientCertificate) {
        mine.root = theirs.root;
        mine.trust = theirs.trust;
        mine.clientCertificate = theirs.clientCertificate;
    }
    mine.root.version = version;
    merge(mine.name, base.name, theirs.name);
    merge(mine.sandbox, base.sandbox, theirs.sandbox);
    // As a whole: a list put together from two hands could name what neither of them sends.
    merge(mine.variables, base.variables, theirs.variables);
    merge(mine.proxy, base.proxy, theirs.proxy);
    merge(mine.deadlineSeconds, base.deadlineSeconds, theirs.deadlineSeconds);
    return mine;
}

} // namespace

std::vector<Environment> mergedEnvironments(const std::vector<Environment> &base, const std::vector<Environment> &mine,
                                            const std::vector<Environment> &theirs, const QString &inUse)
{
    std::vector<Environment> result;
    for (const Environment &environment : mine) {
        const Environment *old = withId(base, environment.id);
        const Environment *their = withId(theirs, environment.id);
        if (old && their)
            result.push_back(merged(*old, environment, *their));
        else if (!old || *old != environment || environment.id == inUse)
            result.push_back(environment);
    }
    for (const Environment &environment : theirs) {
        if (!withId(base, environment.id) && !withId(mine, environment.id))
            result.push_back(environment);
    }
    return result;
}

} // namespace run
