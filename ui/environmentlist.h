// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// What the environment dialog decides, without its widgets: a list that is never empty, whose ids are unique and whose
/// names should be.
class EnvironmentList final
{
public:
    /// Ids are new each time: a token belongs to an id, and must never pass to an environment made later.
    using NewId = std::function<QString()>;

    /// Whether a text holds a token in memory, which must not go into the environments file.
    using HoldsToken = std::function<bool(const QString &)>;

    EnvironmentList(std::vector<model::Environment> environments, NewId newId, HoldsToken holdsToken = {});

    const std::vector<model::Environment> &all() const { return m_environments; }
    int size() const { return int(m_environments.size()); }
    const model::Environment &at(int index) const { return m_environments.at(size_t(index)); }
    int indexOf(const QString &id) const; ///< -1 when there is none

    void replace(int index, const model::Environment &environment);
    int add(); ///< the new one's index
    int duplicate(int index);
    bool canRemove() const { return m_environments.size() > 1; }
    void remove(int index);
    /// Puts back what was removed last, at its place; its index, or -1 when there is nothing to put back.
    int undoRemove();

    /// Why requests cannot be sent to it, or it cannot be told from another.
    std::optional<model::Failure> problem(int index) const;
    int firstProblem() const; ///< index, or -1

private:
    QString freeName(const QString &wanted) const;

    struct Removed
    {
        int index;
        model::Environment environment;
    };

    std::vector<model::Environment> m_environments;
    std::vector<Removed> m_removed;
    NewId m_newId;
    HoldsToken m_holdsToken;
};

QString randomId();

/// A whole URL where only a host is asked for: its service root, or nothing when the text is no usable URL. Query,
/// fragment and what follows the version segment (`v1.0`, `beta`) are left out; a URL without a path keeps `version`.
std::optional<model::ServiceRoot> rootFromPasted(const QString &text, const QString &version);

/// The environments of `before` that are gone or send to another origin in `after`: their tokens have to go.
QStringList originsChanged(const std::vector<model::Environment> &before, const std::vector<model::Environment> &after);

} // namespace ui
