// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QKeyEvent>
#include <QToolButton>

namespace ui {

namespace {

constexpr QLatin1String yes("true");
constexpr QLatin1String no("false");

/// true or false by one key (t, f, Space) or click. The rest of a word that was begun is proposed as a selection, so
/// that every other text can be typed too.
class BooleanField final : public LineEditor
{
    Q_OBJECT

public:
    BooleanField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        for (const QString &word : {QString(yes), QString(no)}) {
            QToolButton *button = addButton("", word, {});
            button->setText(word);
            button->setProperty("role", QStringLiteral("segment"));
            button->setCheckable(true);
            button->setAutoExclusive(false);
            connect(button, &QToolButton::clicked, this, [this, word] {
                write(word);
                showChecked();
            });
            m_buttons.append(button);
        }
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        showChecked();
    }

protected:
    bool takesKey(const QKeyEvent &key) override
    {
        const QString text = line()->characters();
        m_length = line()->hasSelectedText() ? line()->selectionStart() : text.size();
        const bool isWord = text == yes || text == no;
        if (key.text() == QLatin1String(" ") && (isWord || text.isEmpty())) {
            write(text == yes ? no : yes);
            return true;
        }
        // t and f start anew where a word stands; the line itself takes the key then.
        if (isWord && (key.text() == QLatin1String("t") || key.text() == QLatin1String("f"))) {
            line()->selectAll();
            m_length = 0;
        }
        return false;
    }

    void take(const QString &text) override
    {
        const bool grew = text.size() > m_length;
        if (grew && line()->cursorPosition() == text.size()) {
            for (const QString &word : {QString(yes), QString(no)}) {
                if (text.isEmpty() || text == word || !word.startsWith(text))
                    continue;
                line()->setCharacters(word);
                line()->setSelection(int(word.size()), int(text.size() - word.size()));
                return LineEditor::take(word);
            }
        }
        LineEditor::take(text);
    }

private:
    void showChecked()
    {
        for (QToolButton *button : m_buttons)
            button->setChecked(line()->characters() == button->text());
    }

    QList<QToolButton *> m_buttons;
    qsizetype m_length = 0; ///< of what the next key leaves
};

} // namespace

std::unique_ptr<EditorKind> makeBooleanfield()
{
    return std::make_unique<TypeKind<BooleanField>>(QStringList{QStringLiteral("Edm.Boolean")});
}

} // namespace ui

#include "booleanfield.moc"
