// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/datafile.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "json/document.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace collection {

namespace {

using Rows = model::Result<std::vector<DataRow>>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

tl::unexpected<model::Failure> wrong(int line, const QString &what, const QString &remedy = {})
{
    return model::failure(Words::tr("Line %1 of the data file: %2").arg(line).arg(what), remedy);
}

model::Result<void> checkNames(const QStringList &names, int line)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto checked = model::checkVariableName(names[i]); !checked)
            return wrong(line, checked.error().what, checked.error().remedy);
        if (names.indexOf(names[i]) != i)
            return wrong(line, Words::tr("it names \"%1\" twice.").arg(names[i]), Words::tr("Give each its own name."));
    }
    return {};
}

Rows complete(std::vector<DataRow> rows)
{
    if (rows.empty())
        return model::failure(Words::tr("The data file holds no row."),
                              Words::tr("Write the names into the first line, and values below."));
    return rows;
}

model::Result<void> checkCount(const std::vector<DataRow> &rows)
{
    if (rows.size() < size_t(model::limits::maxDataRows))
        return {};
    return model::failure(Words::tr("The data file holds more than %1 rows.").arg(model::limits::maxDataRows),
                          Words::tr("Split it."));
}

/// The records of RFC 4180, 2.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &bytes) : m_bytes(bytes) {}

    Rows read()
    {
        QStringList names;
        std::vector<DataRow> rows;
        while (m_at < m_bytes.size()) {
            const int line = m_line;
            const auto record = nextRecord();
            if (!record)
                return tl::unexpected(record.error());
            if (record->size() == 1 && record->constFirst().isEmpty())
                continue;
            if (names.isEmpty()) {
                for (const QString &name : *record)
                    names.append(name.trimmed());
                if (const auto checked = checkNames(names, line); !checked)
                    return tl::unexpected(checked.error());
                continue;
            }
            if (record->size() != names.size())
                return wrong(line,
                             Words::tr("it has %1 fields, but %2 are named.").arg(record->size()).arg(names.size()),
                             Words::tr("Put a field that holds a comma into quotes."));
            if (const auto checked = checkCount(rows); !checked)
                return tl::unexpected(checked.error());
            DataRow &row = rows.emplace_back();
            for (qsizetype i = 0; i < names.size(); ++i)
                row.push_back({names[i], record->at(i)});
        }
        return complete(std::move(rows));
    }

private:
    model::Result<QStringList> nextRecord()
    {
        QStringList fields;
        while (true) {
            const auto field = nextField();
            if (!field)
                return tl::unexpected(field.error());
            fields.append(*field);
            if (m_at < m_bytes.size() && m_bytes[m_at] == ',') {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return fields;
        }
    }

    model::Result<QString> nextField()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
            return quotedField();
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r') {
            if (m_bytes[m_at] == '"')
                return wrong(m_line, Words::tr("a quotation mark stands in the middle of a field."),
                             Words::tr("Put the whole field into quotes, and double the mark."));
            ++m_at;
        }
        return QString::fromUtf8(m_bytes.sliced(begin, m_at - begin));
    }

    model::Result<QString> quotedField()
    {
        const int line = m_line;
        QByteArray text;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                if (m_at + 1 == m_bytes.size() || m_bytes[m_at + 1] != '"')
                    break;
                ++m_at;
            }
            m_line += c == '\n';
            text += c;
        }
        if (m_at == m_bytes.size())
            return wrong(line, Words::tr("a quotation mark is never closed."), Words::tr("Close it."));
        ++m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
            return wrong(m_line, Words::tr("something stands behind a closing quotation mark."),
                         Words::tr("Double a quotation mark inside a field."));
        return QString::fromUtf8(text);
    }

    void skipLineEnd()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

Rows jsonRows(const QByteArray &bytes)
{
    const json::Document document = json::Document::parse(bytes);
    if (const auto &error = document.error())
        return wrong(error->line, Words::tr("it is not JSON: %1.").arg(error->reason));
    const std::optional<json::Value> list = document.root();
    std::vector<DataRow> rows;
    for (const json::Value &element : list->elements()) {
        const int line = json::placeOf(bytes, element.begin()).line;
        if (!element.isObject())
            return wrong(line, Words::tr("an object of names and values should stand here."));
        if (const auto checked = checkCount(rows); !checked)
            return tl::unexpected(checked.error());
        DataRow &row = rows.emplace_back();
        QStringList names;
        for (const json::Member &member : element.members()) {
            names.append(member.name());
            row.push_back({member.name(),
                           member.value.isString() ? member.value.string() : QString::fromUtf8(member.value.raw())});
        }
        if (const auto checked = checkNames(names, line); !checked)
            return tl::unexpected(checked.error());
    }
    return complete(std::move(rows));
}

} // namespace

model::Result<std::vector<DataRow>> dataRows(const QByteArray &bytes)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder.decode(text);
    if (decoder.hasError())
        return model::failure(Words::tr("The data file is not UTF-8."), Words::tr("Save it as UTF-8."));
    const bool isJson = text.trimmed().startsWith('[');
    return isJson ? jsonRows(text) : CsvReader(text).read();
}

model::Result<std::vector<DataRow>> readDataFile(const QString &path)
{
    const auto bytes = disk::readFile(path, model::limits::maxDataFile);
    return bytes ? dataRows(*bytes) : tl::unexpected(bytes.error());
}

} // namespace collection
