// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/filter.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace history {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

// Every term is true or false, never NULL: NOT stands before some.
class Builder final
{
public:
    Filter build(const Query &query)
    {
        m_filter.columns.clear();
        for (const QueryCondition &condition : query.conditions)
            add(condition);
        if (m_filter.columns.isEmpty())
            m_filter.columns = "1";
        return std::move(m_filter);
    }

private:
    void add(const QueryCondition &condition)
    {
        const bool isText = condition.field == QueryField::Text;
        m_values = isText ? &m_filter.textValues : &m_filter.columnValues;
        QByteArray &sql = isText ? m_filter.texts : m_filter.columns;
        if (!sql.isEmpty())
            sql += " AND ";
        sql += condition.negated ? "NOT (" : "(";
        bool isFirst = true;
        for (const QString &text : condition.texts) {
            sql += isFirst ? "" : " OR ";
            sql += textTerm(condition.field, text);
            isFirst = false;
        }
        for (const QueryBounds &bounds : condition.bounds) {
            sql += isFirst ? "" : " OR ";
            sql += boundsTerm(condition.field, bounds);
            isFirst = false;
        }
        sql += isFirst ? "0)" : ")";
    }

    QByteArray with(const char *sql, const QString &value)
    {
        m_values->push_back(value);
        return sql;
    }

    QByteArray textTerm(QueryField field, const QString &text)
    {
        switch (field) {
        case QueryField::Text:
            return with("history_finds(?, url, title, note, error_message, returned_id, request_headers,"
                        " response_headers, request_body, response_body, request_content, response_content)",
                        text);
        case QueryField::Status:
            return with("state = ?", text) +
                   with(" OR history_is(CASE latest_at WHEN '' THEN returned_status ELSE latest_status END, ?)", text);
        case QueryField::State:
            return with("state = ?", text);
        case QueryField::Type:
            return with("history_is(type, ?)", text);
        case QueryField::Operation:
            return with("history_holds(title, ?)", text) + with(" OR history_holds(operation_key, ?)", text);
        case QueryField::Environment:
            return with("history_holds(environment_name, ?)", text);
        case QueryField::Id:
            return with("history_holds(returned_id, ?)", text);
        case QueryField::Method:
            return with("history_is(CAST(method AS TEXT), ?)", text);
        case QueryField::Url:
            return with("history_holds_url(url, ?)", text);
        case QueryField::Run:
            return with("history_holds(run, ?)", text);
        case QueryField::Check: // the beginning of an id
            return with("history_holds(found, ?)", u' ' + text);
        case QueryField::Checks:
            return checksTerm(text);
        case QueryField::Tag:
            return with("history_holds(tags, ?)", u' ' + text + u' ');
        case QueryField::Is:
            return markTerm(text);
        case QueryField::Note:
            return with("history_holds(note, ?)", text);
        case QueryField::Http:
        case QueryField::Number:
        case QueryField::Duration:
        case QueryField::Time:
            break;
        }
        return "0";
    }

    static QByteArray checksTerm(const QString &text)
    {
        if (text == u"failed")
            return "coalesce(failed, 0) > 0";
        if (text == u"warned")
            return "(coalesce(failed, 0) = 0 AND coalesce(warnings, 0) > 0)";
        if (text == u"passed")
            return "(passed IS NOT NULL AND coalesce(failed, 0) = 0 AND coalesce(warnings, 0) = 0)";
        return text == u"none" ? "passed IS NULL" : "0";
    }

    static QByteArray markTerm(const QString &text)
    {
        if (text == u"pinned")
            return "pinned <> 0";
        if (text == u"replay")
            return "replay_of <> 0";
        if (text == u"poll")
            return "tracks <> 0";
        if (text == u"noted")
            return "note <> ''";
        if (text == u"tagged")
            return "tags <> ''";
        return text == u"incomplete" ? "coalesce(completeness, 'complete') <> 'complete'" : "0";
    }

    QByteArray boundsTerm(QueryField field, const QueryBounds &bounds)
    {
        if (field == QueryField::Time)
            return timeTerm(bounds);
        m_values->push_back(bounds.from);
        m_values->push_back(bounds.to);
        switch (field) {
        case QueryField::Http:
            return "coalesce(http_status, 0) BETWEEN ? AND ?";
        case QueryField::Number:
            return "id BETWEEN ? AND ?";
        default:
            return "finished BETWEEN ? AND ?";
        }
    }

    /// Stamps compare as text. What lies beyond four digits of a year lies beyond all of them.
    QByteArray timeTerm(const QueryBounds &bounds)
    {
        QByteArray sql = "(started_at <> ''";
        if (bounds.from != lowest)
            sql += with(" AND started_at >= ?", stampOf(bounds.from));
        if (bounds.to != highest)
            sql += with(" AND started_at < ?", stampOf(bounds.to + 1));
        return sql + ')';
    }

    static QString stampOf(qint64 milliseconds)
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
        if (time.date().year() < 0)
            return {};
        if (time.date().year() > 9999)
            return QStringLiteral(":"); // behind every digit
        return time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz") + u'Z';
    }

    Filter m_filter;
    std::vector<Filter::Value> *m_values = nullptr;
};

} // namespace

Filter filterOf(const Query &query)
{
    return Builder().build(query);
}

void bindValues(Statement &statement, const std::vector<Filter::Value> &values)
{
    for (const Filter::Value &value : values)
        std::visit([&](const auto &bound) { statement.bind(bound); }, value);
}

} // namespace history
