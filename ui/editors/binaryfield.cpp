// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/labels.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <QFileDialog>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

/// The bytes of a base64url text, or of one in the ordinary alphabet.
std::optional<QByteArray> decoded(const QString &text)
{
    QByteArray ordinary = text.toUtf8();
    ordinary.replace('-', '+').replace('_', '/');
    const auto result = QByteArray::fromBase64Encoding(ordinary, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

/// Bytes as base64url text, from a file and to a file.
class BinaryField final : public LineEditor
{
    Q_OBJECT

public:
    BinaryField(const Theme &theme, QWidget *parent)
        : LineEditor(theme, parent),
          m_size(plainLabel({}, "small", this)),
          m_save(nullptr)
    {
        useMonospace();
        line()->setLimit(model::limits::maxBinaryLine);
        addRemark(m_size);
        offerLargerEditor();
        const QToolButton *load = addButton("open", tr("Load file"), tr("Load file\u2026 (Alt+Down)"));
        m_save = addButton("save", tr("Save as"), tr("Save the bytes as\u2026"));
        connect(load, &QToolButton::clicked, this, &BinaryField::askForFile);
        connect(m_save, &QToolButton::clicked, this, &BinaryField::askWhereTo);
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        measure();
    }

protected:
    void openPopup() override { askForFile(); }

    void take(const QString &text) override
    {
        measure();
        LineEditor::take(text);
    }

private:
    void measure()
    {
        const QString &text = line()->characters();
        const auto bytes = decoded(text);
        m_size->setVisible(!text.isEmpty());
        m_size->setText(bytes ? tr("%1 bytes").arg(QLocale().toString(bytes->size())) : tr("no base64"));
        m_save->setEnabled(bytes && !bytes->isEmpty());
    }

    void askForFile()
    {
        QFileDialog *dialog = ask(tr("Load file"), QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &BinaryField::load);
        dialog->open();
    }

    void askWhereTo()
    {
        QFileDialog *dialog = ask(tr("Save bytes"), QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, this, &BinaryField::save);
        dialog->open();
    }

    QFileDialog *ask(const QString &title, QFileDialog::AcceptMode mode)
    {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        return dialog;
    }

    void load(const QString &file)
    {
        const auto bytes = disk::readFile(file, model::limits::maxBinaryFile);
        emit pending(bytes ? QString() : bytes.error().text());
        if (bytes)
            write(QString::fromLatin1(bytes->toBase64(QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals)));
    }

    void save(const QString &file)
    {
        const auto saved = disk::atomicWrite(file, decoded(line()->characters()).value_or(QByteArray()));
        emit pending(saved ? QString() : saved.error().text());
    }

    QLabel *m_size;
    QToolButton *m_save;
};

} // namespace

std::unique_ptr<EditorKind> makeBinaryfield()
{
    return std::make_unique<TypeKind<BinaryField>>(QStringList{QStringLiteral("Edm.Binary")});
}

} // namespace ui

#include "binaryfield.moc"
