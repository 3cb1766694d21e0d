// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include "form/typedvalue.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace ui {

namespace {

/// A number as it is written, digit for digit. Up and Down move an integer.
class NumberField final : public LineEditor
{
    Q_OBJECT

public:
    NumberField(const Theme &theme, QWidget *parent)
        : LineEditor(theme, parent),
          m_special(addButton("chevron-down", tr("Infinity and not a number"), tr("INF, -INF, NaN (Alt+Down)")))
    {
        useMonospace();
        auto *menu = new QMenu(m_special);
        for (const QString &text : {QStringLiteral("INF"), QStringLiteral("-INF"), QStringLiteral("NaN")})
            connect(menu->addAction(text), &QAction::triggered, this, [this, text] { write(text); });
        m_special->setPopupMode(QToolButton::InstantPopup);
        m_special->setMenu(menu);
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        m_special->setVisible(isFloating());
    }

protected:
    void openPopup() override
    {
        if (isFloating())
            m_special->menu()->popup(mapToGlobal(QPoint(0, height())));
        else
            LineEditor::openPopup();
    }

    bool takesKey(const QKeyEvent &key) override
    {
        const bool up = key.key() == Qt::Key_Up;
        if (!up && key.key() != Qt::Key_Down)
            return false;
        if (const auto text = form::stepped(line()->characters(), up ? 1 : -1)) {
            write(*text);
            return true;
        }
        return false;
    }

private:
    bool isFloating() const
    {
        const QString &type = property().type.text();
        return type == QLatin1String("Edm.Double") || type == QLatin1String("Edm.Single");
    }

    QToolButton *m_special;
};

} // namespace

std::unique_ptr<EditorKind> makeNumberfield()
{
    return std::make_unique<TypeKind<NumberField>>(
        QStringList{QStringLiteral("Edm.Int16"), QStringLiteral("Edm.Int32"), QStringLiteral("Edm.Int64"),
                    QStringLiteral("Edm.Byte"), QStringLiteral("Edm.SByte"), QStringLiteral("Edm.Double"),
                    QStringLiteral("Edm.Single"), QStringLiteral("Edm.Decimal")});
}

} // namespace ui

#include "numberfield.moc"
