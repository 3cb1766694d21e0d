// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/catalog.h"

namespace model {

const OperationSchema *Catalog::operation(QStringView key) const
{
    for (const OperationSchema &schema : operations) {
        if (schema.key == key)
            return &schema;
    }
    return nullptr;
}

} // namespace model
