// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/headerrows.h"

#include "model/exchange.h"
#include "model/stackfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeaderRows)
};

/// `Bearer {token}` of a page becomes `Bearer {{token}}`; other templates are literal values.
QByteArray documentedValue(const model::HeaderRule &rule)
{
    QByteArray value = rule.value.toUtf8();
    if (!value.contains(model::tokenPlaceholder))
        value.replace("{token}", model::tokenPlaceholder);
    return value;
}

HeaderRow *rowNamed(std::vector<HeaderRow> &rows, const QByteArray &name)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const HeaderRow &row) { return model::isSameField(row.name, name); });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<HeaderRow> usualRows(const model::OperationSchema &schema)
{
    std::vector<HeaderRow> rows;
    const auto add = [&](const QByteArray &name, const QByteArray &value, const model::HeaderRule *rule) {
        const HeaderRow row{name, value, true, rule, value, std::nullopt};
        if (HeaderRow *before = rowNamed(rows, name))
            *before = row;
        else
            rows.push_back(row);
    };
    for (const model::HeaderRule &rule : schema.headers)
        add(rule.name.toLatin1(), documentedValue(rule), &rule);
    if (!rowNamed(rows, "Accept"))
        add("Accept", "application/json", nullptr);
    return rows;
}

} // namespace

std::vector<HeaderRow> headerRows(const model::OperationSchema &schema, const std::vector<model::HeaderChoice> &choices)
{
    std::vector<HeaderRow> rows = usualRows(schema);
    for (size_t i = 0; i < choices.size(); ++i) {
        const model::HeaderChoice &choice = choices[i];
        HeaderRow *usual = rowNamed(rows, choice.name);
        if (usual && usual->usual && !usual->choice) {
            usual->name = choice.name;
            usual->value = choice.value;
            usual->on = choice.on;
            usual->choice = i;
        } else {
            rows.push_back({choice.name, choice.value, choice.on, nullptr, std::nullopt, i});
        }
    }
    return rows;
}

std::vector<model::HeaderChoice> choicesFor(const model::OperationSchema &schema, const model::HeaderFields &on,
                                            const model::HeaderFields &off, bool missingAreOff)
{
    std::vector<model::HeaderChoice> choices;
    std::vector<HeaderRow> usual = usualRows(schema);
    const auto take = [&](const model::HeaderField &field, bool isOn) {
        HeaderRow *row = rowNamed(usual, field.name);
        const bool isAsUsual = row && !row->choice && isOn && row->usual == field.value;
        if (row)
            row->choice = 0; // accounted for; a repeat is an own field
        if (!isAsUsual)
            choices.push_back({field.name, field.value, isOn});
    };
    for (const model::HeaderField &field : on)
        take(field, true);
    for (const model::HeaderField &field : off)
        take(field, false);
    for (const HeaderRow &row : usual) {
        if (missingAreOff && !row.choice && !row.value.contains(model::tokenPlaceholder))
            choices.push_back({row.name, row.value, false});
    }
    return choices;
}

model::HeaderFields joinedFields(const model::HeaderFields &fields)
{
    model::HeaderFields joined;
    for (const model::HeaderField &field : fields) {
        const auto before = std::find_if(joined.begin(), joined.end(), [&](const model::HeaderField &other) {
            return model::isSameField(other.name, field.name);
        });
        if (before == joined.end())
            joined.append(field.name, field.value);
        else
            before->value += ", " + field.value;
    }
    return joined;
}

std::optional<HeaderNote> headerNote(const std::vector<HeaderRow> &rows, size_t index, const Variables &variables)
{
    using Weight = HeaderNote::Weight;
    const HeaderRow &row = rows[index];
    const QString name = QString::fromLatin1(row.name);
    const Resolved resolved = resolve(row.value, variables, Place::HeaderValue);
    if (const auto checked = model::checkHeaderField({row.name, resolved.text}); row.on && !checked)
        return HeaderNote{Weight::Refused, checked.error().text()};
    if (row.on && !resolved.unknown.empty()) {
        const Unknown &unknown = resolved.unknown.front();
        return HeaderNote{Weight::Warning,
                          Words::tr("{{%1}}: %2. %3").arg(unknown.name, unknown.reason.what, unknown.reason.remedy)};
    }
    if (!row.on && row.rule && row.rule->required)
        return HeaderNote{Weight::Remark, Words::tr("The documentation requires this field.")};
    for (const model::UsualField &field : model::usualFields) {
        if (model::isSameField(row.name, field.name) && (!row.on || resolved.text.isEmpty()))
            return HeaderNote{Weight::Remark,
                              Words::tr("This field is always sent; without a value of yours it says \"%1\".")
                                  .arg(QString::fromLatin1(field.value))};
    }
    const auto isSame = [&](const HeaderRow &other) { return other.on && model::isSameField(other.name, row.name); };
    if (row.on && std::any_of(rows.begin(), rows.begin() + qptrdiff(index), isSame))
        return HeaderNote{Weight::Remark,
                          Words::tr("Goes out in one field with the value above, behind a comma (RFC 9110, 5.3): the "
                                    "network engine sends each name once.")};
    return std::nullopt;
}

} // namespace run
