// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The collection as a section of the navigator.
#include "ui/navigatormodel.h"

#include "ui/labels.h"

#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace ui {

using collection::CollectionModel;
using Kind = collection::CollectionEntry::Kind;

namespace {

// Nodes are aligned, so the lowest bit tells those of the collection from the navigator's own.
constexpr quintptr ofCollection = 1;

const QString mimeType = QStringLiteral("application/x-graph-console-saved-requests");

Kind kindOf(const QModelIndex &inCollection)
{
    return Kind(inCollection.data(CollectionModel::KindRole).toInt());
}

QString verdictKey(const QString &file, const QString &name)
{
    return file + u'\n' + name;
}

} // namespace

void NavigatorModel::joinCollection()
{
    connect(m_collection, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                beginInsertRows(fromCollection(parent), first, last);
            });
    connect(m_collection, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(m_collection, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                beginRemoveRows(fromCollection(parent), first, last);
            });
    connect(m_collection, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(m_collection, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                emit dataChanged(fromCollection(first), fromCollection(last));
            });
    connect(m_collection, &CollectionModel::looked, this, [this] {
        const QModelIndex section = sectionIndex(savedSection);
        emit dataChanged(section, section);
    });
}

bool NavigatorModel::isSaved(const QModelIndex &index)
{
    return index.isValid() && (index.internalId() & ofCollection);
}

QModelIndex NavigatorModel::toCollection(const QModelIndex &index) const
{
    return isSaved(index) ? m_collection->indexFor(reinterpret_cast<const void *>(index.internalId() & ~ofCollection))
                          : QModelIndex();
}

QModelIndex NavigatorModel::fromCollection(const QModelIndex &index) const
{
    return index.isValid() ? createIndex(index.row(), 0, index.internalId() | ofCollection)
                           : sectionIndex(savedSection);
}

QModelIndex NavigatorModel::savedIndex(const QString &path, int entry) const
{
    if (path == m_collection->folder())
        return sectionIndex(savedSection);
    const QModelIndex found = m_collection->indexOf(path, entry);
    return found.isValid() ? fromCollection(found) : QModelIndex();
}

void NavigatorModel::announce(const QString &file, int entry)
{
    for (const QModelIndex &at : {savedIndex(file, entry), savedIndex(file)}) {
        if (at.isValid())
            emit dataChanged(at, at);
    }
}

void NavigatorModel::setOpened(const QString &file, int entry, bool isDirty, const QString &problem)
{
    const QString file0 = std::exchange(m_openedFile, file);
    const int entry0 = std::exchange(m_openedEntry, entry);
    const bool wasDirty = std::exchange(m_isDirty, isDirty);
    const QString problem0 = std::exchange(m_openedProblem, problem);
    if (file0 == file && entry0 == entry && wasDirty == isDirty && problem0 == problem)
        return;
    announce(file0, entry0);
    announce(file, entry);
}

void NavigatorModel::setVerdict(const QString &file, const QString &name, const history::Tally &tally)
{
    m_verdicts.insert(verdictKey(file, name), tally);
    const QModelIndex at = m_collection->indexOf(file);
    if (!at.isValid())
        return;
    for (int row = 0; row < m_collection->rowCount(at); ++row) {
        const QModelIndex request = fromCollection(m_collection->index(row, 0, at));
        emit dataChanged(request, request);
    }
    emit dataChanged(fromCollection(at), fromCollection(at));
}

void NavigatorModel::setVerdict(const QString &file, int entry, const history::Tally &tally)
{
    const QModelIndex at = m_collection->indexOf(file, entry);
    if (!at.isValid())
        return;
    const collection::CollectionEntry &request = m_collection->entryAt(at);
    setVerdict(file, collection::shownName(request.name, request.target), tally);
}

std::optional<history::Tally> NavigatorModel::verdictOf(const QModelIndex &inCollection) const
{
    if (m_verdicts.isEmpty() || kindOf(inCollection) == Kind::Folder)
        return std::nullopt;
    if (kindOf(inCollection) == Kind::File) {
        // A file of one request shows what its request would.
        return m_collection->rowCount(inCollection) == 1 ? verdictOf(m_collection->index(0, 0, inCollection))
                                                         : std::nullopt;
    }
    const collection::CollectionEntry &entry = m_collection->entryAt(inCollection);
    const auto found = m_verdicts.constFind(verdictKey(inCollection.data(CollectionModel::PathRole).toString(),
                                                       collection::shownName(entry.name, entry.target)));
    return found == m_verdicts.constEnd() ? std::nullopt : std::optional(*found);
}

bool NavigatorModel::isOpened(const QModelIndex &inCollection) const
{
    if (m_openedFile.isEmpty() || inCollection.data(CollectionModel::PathRole).toString() != m_openedFile)
        return false;
    return kindOf(inCollection) == Kind::File ? m_collection->rowCount(inCollection) == 1
                                              : inCollection.row() == m_openedEntry;
}

QString NavigatorModel::savedToolTip(const QModelIndex &inCollection) const
{
    const collection::CollectionEntry &entry = m_collection->entryAt(inCollection);
    QStringList lines{visibleText(inCollection.data(CollectionModel::PathRole).toString())};
    if (entry.kind == Kind::Request) {
        lines = QStringList{visibleText(QString::fromUtf8(entry.method + ' ' + entry.target)),
                            tr("%1, line %2").arg(lines.front()).arg(entry.line)};
        if (!entry.operationKey.isEmpty())
            lines.append(visibleText(entry.operationKey));
    }
    if (const auto tally = verdictOf(inCollection))
        lines.append(tr("Last answer: %1 passed, %2 failed, %3 warnings")
                         .arg(tally->passed)
                         .arg(tally->failed)
                         .arg(tally->warnings));
    if (isOpened(inCollection) && m_isDirty)
        lines.append(tr("Changed here, not saved yet"));
    if (const QString problem = savedData(fromCollection(inCollection), ProblemRole).toString(); !problem.isEmpty())
        lines.append(problem);
    return lines.join(u'\n');
}

QVariant NavigatorModel::savedData(const QModelIndex &index, int role) const
{
    const QModelIndex at = toCollection(index);
    const collection::CollectionEntry &entry = m_collection->entryAt(at);
    switch (role) {
    case Qt::DisplayRole:
        return at.data();
    case Qt::EditRole:
        return entry.kind == Kind::File ? QFileInfo(entry.name).completeBaseName() : entry.name;
    case Qt::ToolTipRole:
        return plainToolTip(savedToolTip(at));
    case Qt::AccessibleTextRole:
        return entry.kind == Kind::Request ? QString(QString::fromLatin1(entry.method) + u' ' + at.data().toString())
                                           : at.data();
    case Qt::AccessibleDescriptionRole:
        return savedToolTip(at);
    case EntryRole:
        return int(entry.kind == Kind::Folder ? Entry::Folder
                   : entry.kind == Kind::File ? Entry::RequestFile
                                              : Entry::SavedRequest);
    case IdRole:
        return at.data(CollectionModel::PathRole);
    case RequestRole:
        return at.data(CollectionModel::EntryRole);
    case VerbRole:
        return QString::fromLatin1(entry.method);
    case CurrentRole:
        return isOpened(at);
    case DirtyRole:
        return m_isDirty && isOpened(at);
    case ProblemRole:
        return !m_openedProblem.isEmpty() && isOpened(at) ? m_openedProblem : entry.problem;
    case VerdictRole: {
        const auto tally = verdictOf(at);
        return tally ? QVariant::fromValue(*tally) : QVariant();
    }
    case SearchRole:
        return entry.kind == Kind::Request
                   ? QString(entry.name + u' ' + QString::fromUtf8(entry.method + ' ' + entry.target))
                   : entry.name;
    default:
        return {};
    }
}

bool NavigatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isSaved(index) || value == data(index, Qt::EditRole))
        return false;
    // The disk is the truth: the row changes once the file has.
    emit renameRequested(index.data(IdRole).toString(), index.data(RequestRole).toInt(), value.toString());
    return true;
}

QStringList NavigatorModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *NavigatorModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray lines;
    for (const QModelIndex &index : indexes) {
        if (isSaved(index))
            lines += QByteArray::number(index.data(RequestRole).toInt()) + ' ' +
                     index.data(IdRole).toString().toUtf8() + '\0';
    }
    auto *mime = new QMimeData;
    mime->setData(mimeType, lines);
    return mime;
}

bool NavigatorModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const bool isPlace = isSaved(parent) || (parent.isValid() && parent == sectionIndex(savedSection));
    return isPlace && data->hasFormat(mimeType);
}

bool NavigatorModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    std::vector<run::ReplaySource> sources;
    for (const QByteArray &line : data->data(mimeType).split('\0')) {
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0)
            sources.push_back({QString::fromUtf8(line.sliced(blank + 1)), line.first(blank).toInt()});
    }
    const QString target = isSaved(parent) ? parent.data(IdRole).toString() : m_collection->folder();
    emit moveRequested(withoutParts(std::move(sources)), target);
    return false; // the rows go when the files have gone
}

std::vector<run::ReplaySource> withoutParts(std::vector<run::ReplaySource> sources)
{
    const auto isPart = [&sources](const run::ReplaySource &source) {
        return std::any_of(sources.begin(), sources.end(), [&](const run::ReplaySource &other) {
            return other.entry < 0 && ((other.path == source.path && source.entry >= 0) ||
                                       source.path.startsWith(QString(other.path + u'/')));
        });
    };
    std::vector<run::ReplaySource> whole;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(whole),
                 [&](const run::ReplaySource &source) { return !isPart(source); });
    return whole;
}

} // namespace ui
