// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/field.h"
#include "json/document.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace form {

/// Which containers the user opened (true) or closed (false), by pointer; all others follow Outline::opensByItself().
using Expansion = QHash<QString, bool>;

/// What of a form is shown. Rows that lead to a shown one are shown too.
struct Filter
{
    QString text = {}; ///< words that all must occur in the name, the type or the pointer; letter case does not count
    std::optional<FieldState> state = {};
    bool onlySent = false;

    bool isActive() const { return !text.trimmed().isEmpty() || state || onlySent; }
    bool operator==(const Filter &) const = default;
};

/// A placeholder of the path, `{id}`, and what stands for it.
struct PathValue
{
    QString name;
    QString text;        ///< empty: open
    QString description; ///< what may stand there, for the hint

    bool operator==(const PathValue &) const = default;
};

/// One row, whatever it holds.
struct RowPlace
{
    FieldKind kind = FieldKind::Property;
    json::Pointer place;

    bool operator==(const RowPlace &) const = default;
};

/// How the user looks at a form.
struct View
{
    Expansion expansion = {};
    Filter filter = {};
    std::vector<PathValue> pathValues = {}; ///< shown in front of the body's fields
    std::optional<RowPlace> kept = {};      ///< shown whatever the filter says: somebody types there

    bool operator==(const View &) const = default;
};

/// A whole body as rows, in the order of the schema, nested ones behind their container. Rows are small, so that ten
/// thousand can be made at every keystroke; field() gives all there is to know about one of them.
class Outline
{
public:
    Outline() = default;
    /// `body` must be valid; one that is no object gives rows that are all not sent. `schema` must outlive the outline.
    Outline(json::Document body, const model::OperationSchema &schema, const View &view = {});

    int size() const { return int(m_rows.size()); }
    /// All rows before the filter.
    int total() const { return m_total; }
    Field field(int row) const;
    json::Pointer place(int row) const;
    FieldKind kind(int row) const { return m_rows[size_t(row)].kind; }
    int depth(int row) const { return m_rows[size_t(row)].depth; }
    /// The row behind the last one below this one.
    int endOfSubtree(int row) const;
    /// The row for a place, -1 when none is shown.
    int rowOf(const json::Pointer &place) const;
    /// True when the row is the same place of the same property as `otherRow`, whatever their values.
    bool isSamePlace(int row, const Outline &other, int otherRow) const;

    /// Containers are open at first unless they are large or deep.
    static bool opensByItself(int depth, int children);

private:
    friend class OutlineReader;

    struct Row
    {
        FieldKind kind = FieldKind::Property;
        bool duplicate = false;
        bool structured = false;
        bool expandable = false;
        bool expanded = false;
        int parent = -1;
        int depth = 0;
        int index = -1; ///< of an element
        int children = 0;
        const model::Property *property = nullptr; ///< of an element: the one all elements share
        QString owner = {};                        ///< type of the object a member belongs to, when known
        QString text = {};                         ///< of a path value, which is not in the body
        std::optional<json::Value> value = {};
    };

    FieldState stateOf(const Row &row) const;
    QString nameOf(const Row &row) const;
    QString warningOf(const Row &row, const Field &field) const;
    void apply(const Filter &filter, const std::optional<RowPlace> &always);
    bool matches(const Row &row, const QStringList &words) const;

    json::Document m_body;
    const model::OperationSchema *m_schema = nullptr;
    std::vector<Row> m_rows;
    std::shared_ptr<std::deque<model::Property>> m_made; ///< properties no schema declares; rows point at them
    int m_total = 0;
};

/// The type an object has: the one its `@odata.type` names if that may stand for the declared one, else that.
QString actualType(const model::OperationSchema &schema, const std::optional<json::Value> &annotation,
                   const QString &declared);

/// The type of the object at `place`: declared, or the derived one its `@odata.type` names. Empty when nothing is known
/// about it, as below an undeclared member.
QString objectTypeAt(const json::Document &body, const model::OperationSchema &schema, const json::Pointer &place);

} // namespace form
