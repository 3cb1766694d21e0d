// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tracking.h"

// An operation of every type of the adapter table, tracked to its end over real sockets.
namespace model {

/// For GoogleTest.
void PrintTo(const OperationAdapter &adapter, std::ostream *out)
{
    *out << adapter.type.toStdString();
}

} // namespace model

namespace {

using Kind = run::TrackEnd::Kind;

/// The schema of a type, or that of its base made one of the type itself.
model::Catalog catalogFor(const model::OperationAdapter &adapter)
{
    const QString type = QLatin1String("microsoft.graph.") + adapter.type;
    const QString base = QLatin1String("microsoft.graph.") + adapter.base;
    model::Catalog one;
    for (const QString &wanted : {type, base}) {
        for (const model::OperationSchema &schema : support::everyOperation().operations) {
            if (schema.responseType.text() == wanted && one.operations.empty()) {
                one.operations.push_back(schema);
                one.operations.front().responseType = model::TypeName(type);
            }
        }
    }
    return one;
}

std::vector<model::OperationAdapter> jobs()
{
    std::vector<model::OperationAdapter> made;
    for (const model::OperationAdapter &adapter : model::operationAdapters()) {
        // What one of these is to become is not for its maker to say.
        if (adapter.isJob && adapter.phaseOfType == model::OperationPhase::Unknown)
            made.push_back(adapter);
    }
    return made;
}

class TrackedType : public support::Tracking, public testing::WithParamInterface<model::OperationAdapter>
{
protected:
    TrackedType() : Tracking(catalogFor(GetParam())) { EXPECT_EQ(m_catalog.operations.size(), 1U); }

    const model::OperationSchema &schema() const { return m_catalog.operations.front(); }
    /// A type without an id has nothing but its monitor to be asked by.
    std::vector<model::HeaderChoice> wishes(const char *name = nullptr, const char *value = nullptr) const
    {
        std::vector<model::HeaderChoice> made;
        if (name)
            made.push_back({name, value, true});
        if (!GetParam().hasId)
            made.push_back({"x-sandbox-answer", "monitor", true});
        return made;
    }
};

TEST_P(TrackedType, IsTrackedToItsSuccess)
{
    const model::Recording recording = created(schema(), wishes());
    EXPECT_TRUE(run::isTrackable(recording, &schema()));
    auto tracker = this->tracker(orderFor(recording, schema()));
    tracker->begin();
    toEnd(*tracker);
    ASSERT_TRUE(tracker->end());
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded) << qPrintable(tracker->end()->text);
    EXPECT_EQ(tracker->timeline().anomalies(), 0);
    const run::Look *last = tracker->timeline().lastSeen();
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(last->reading.phase, model::OperationPhase::Succeeded);
    const model::OperationAdapter &adapter = GetParam();
    if (adapter.progressForm == model::ProgressForm::Real) {
        EXPECT_EQ(last->reading.returned.progress, QStringLiteral("100.0"));
    } else if (adapter.progressForm != model::ProgressForm::None) {
        EXPECT_EQ(last->reading.returned.progress, QStringLiteral("100"));
    }
    if (!adapter.link.isEmpty()) {
        EXPECT_TRUE(last->reading.returned.resourceLocation.startsWith(QLatin1String("http://127.0.0.1:")));
    }
    const auto rows = this->rows();
    EXPECT_EQ(rows.size(), size_t(tracker->polls()) + 1);
    EXPECT_EQ(rows.front().tracks, recording.id) << "each poll is a row of its own";
    EXPECT_EQ(rows.back().latest.status, last->reading.returned.status);
    EXPECT_EQ(rows.back().returned.status, recording.returned.status) << "the answer stays what it was";
}

TEST_P(TrackedType, IsTrackedToItsFailure)
{
    const auto tracker = tracked(schema(), wishes("x-sandbox-outcome", "failed"));
    EXPECT_EQ(tracker->end()->kind, Kind::Failed);
    const run::Look *last = tracker->timeline().lastSeen();
    ASSERT_NE(last, nullptr);
    if (!GetParam().errorMessage.isEmpty()) {
        EXPECT_TRUE(tracker->end()->text.contains(QLatin1String("asked to let this operation fail")))
            << qPrintable(tracker->end()->text);
    }
    if (!GetParam().errorCode.isEmpty()) {
        EXPECT_FALSE(last->reading.returned.errorCode.isEmpty());
    }
    EXPECT_TRUE(last->reading.returned.resourceLocation.isEmpty());
}

/// What does not differ between a type and those derived from it.
class TrackedFamily : public TrackedType
{};

TEST_P(TrackedFamily, AnUnknownStatusIsShownRawUntilTheDeadline)
{
    auto order = orderFor(created(schema(), wishes("x-sandbox-outcome", "unknown")), schema());
    order.deadline = std::chrono::seconds(10);
    auto tracker = this->tracker(order);
    tracker->begin();
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::DeadlineReached);
    EXPECT_EQ(tracker->timeline().lastSeen()->reading.returned.status, QStringLiteral("unknownFutureValue"));
    EXPECT_EQ(tracker->elapsed(), order.deadline);
}

TEST_P(TrackedFamily, OneThatVanishesEndsInWords)
{
    const auto tracker = tracked(schema(), wishes("x-sandbox-outcome", "vanish"));
    EXPECT_EQ(tracker->end()->kind, Kind::Vanished);
    EXPECT_TRUE(tracker->end()->text.contains(QLatin1String("404"))) << qPrintable(tracker->end()->text);
    ASSERT_NE(tracker->timeline().lastSeen(), nullptr);
}

TEST_P(TrackedFamily, ThrottledPollingGoesOnAfterTheWait)
{
    auto tracker = this->tracker(orderFor(created(schema(), wishes()), schema()));
    m_sandbox.play(support::answer("429 Too Many Requests", "Retry-After: 17\r\n",
                                   R"({"error":{"code":"TooManyRequests","message":"Wait."}})"));
    tracker->begin();
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded) << qPrintable(tracker->end()->text);
    EXPECT_EQ(tracker->timeline().looks().at(1).httpStatus, 429);
    ASSERT_GT(m_time.waits.size(), 1U);
    EXPECT_EQ(m_time.waits[1], 17'000);
}

std::vector<model::OperationAdapter> families()
{
    std::vector<model::OperationAdapter> made = jobs();
    std::erase_if(made, [](const model::OperationAdapter &adapter) { return !adapter.base.isEmpty(); });
    return made;
}

std::string nameOf(const testing::TestParamInfo<model::OperationAdapter> &row)
{
    QString name = row.param.type;
    return name.replace(u'.', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Types, TrackedType, testing::ValuesIn(jobs()), nameOf);
INSTANTIATE_TEST_SUITE_P(Types, TrackedFamily, testing::ValuesIn(families()), nameOf);

TEST(TrackedTypes, CoverTheTable)
{
    for (const model::OperationAdapter &adapter : model::operationAdapters())
        EXPECT_EQ(catalogFor(adapter).operations.size(), 1U) << qPrintable(adapter.type);
    EXPECT_GE(jobs().size(), 40U);
}

} // namespace
