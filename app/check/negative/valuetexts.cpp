// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/valuetexts.h"

#include "check/negative/sources.h"

#include <QtGlobal>

namespace check {

namespace {

constexpr auto wrong = ValueText::Verdict::Wrong;
constexpr auto right = ValueText::Verdict::Right;
constexpr auto either = ValueText::Verdict::Either;

#define CASE_WORDS(text) QT_TRANSLATE_NOOP("NegativeCase", text)

constexpr char stamp[] = " DateTimeOffset ";
constexpr char integers[] = " Byte SByte Int16 Int32 Int64 ";
constexpr char floats[] = " Double Single ";

const ValueText texts[] = {
    // Time stamps
    {stamp, "stamp-0-digits", R"("2020-01-02T03:04:05Z")", CASE_WORDS("without a fraction"),
     CASE_WORDS("Nothing: the fraction may be left out."), CaseGroup::Time, right, &sources::stamps},
    {stamp, "stamp-3-digits", R"("2020-01-02T03:04:05.123Z")", CASE_WORDS("3 fraction digits"),
     CASE_WORDS("Nothing: 1 to 12 digits are allowed."), CaseGroup::Time, right, &sources::stamps},
    {stamp, "stamp-7-digits", R"("2020-01-02T03:04:05.7654321Z")", CASE_WORDS("7 fraction digits"),
     CASE_WORDS("Nothing: 1 to 12 digits are allowed."), CaseGroup::Time, right, &sources::stamps},
    {stamp, "stamp-9-digits", R"("2020-01-02T03:04:05.123456789Z")", CASE_WORDS("9 fraction digits"),
     CASE_WORDS("Nothing: 1 to 12 digits are allowed."), CaseGroup::Time, right, &sources::stamps},
    {stamp, "stamp-12-digits", R"("2020-01-02T03:04:05.123456789012Z")", CASE_WORDS("12 fraction digits"),
     CASE_WORDS("The most digits there may be; many services keep fewer."), CaseGroup::Time, either, &sources::stamps},
    {stamp, "stamp-offset", R"("2020-01-02T03:04:05.1234567-05:30")", CASE_WORDS("an offset of its own"),
     CASE_WORDS("Nothing: any offset from UTC is allowed."), CaseGroup::Time, right, &sources::stamps},
    {stamp, "stamp-13-digits", R"("2020-01-02T03:04:05.1234567890123Z")", CASE_WORDS("13 fraction digits"),
     CASE_WORDS("There may be 12 fraction digits at most."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-no-offset", R"("2020-01-02T03:04:05.1234567")", CASE_WORDS("without an offset"),
     CASE_WORDS("Z or an offset such as +01:00 has to be there."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-date-only", R"("2020-01-02")", CASE_WORDS("a date without a time"),
     CASE_WORDS("The time of day and the offset are missing."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-blank", R"("2020-01-02 03:04:05Z")", CASE_WORDS("a blank in place of T"),
     CASE_WORDS("Date and time are joined by T."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-no-such-day", R"("2020-02-30T03:04:05Z")", CASE_WORDS("a day that does not exist"),
     CASE_WORDS("February has no 30th day."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-hour", R"("2020-01-02T25:04:05Z")", CASE_WORDS("hour 25"), CASE_WORDS("A day has 24 hours."),
     CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-offset-colon", R"("2020-01-02T03:04:05+0100")", CASE_WORDS("an offset without a colon"),
     CASE_WORDS("An offset is written +01:00."), CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-garbage", R"("not a time")", CASE_WORDS("no time at all"), CASE_WORDS("The text is no time stamp."),
     CaseGroup::Time, wrong, &sources::stamps},
    {stamp, "stamp-empty", R"("")", CASE_WORDS("an empty text"), CASE_WORDS("An empty text is no time stamp."),
     CaseGroup::Time, wrong, &sources::stamps},

    // Integers
    {" Byte ", "above-range", "256", CASE_WORDS("above the range"), CASE_WORDS("Edm.Byte ends at 255."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Byte ", "below-range", "-1", CASE_WORDS("below the range"), CASE_WORDS("Edm.Byte begins at 0."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" SByte ", "above-range", "128", CASE_WORDS("above the range"), CASE_WORDS("Edm.SByte ends at 127."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" SByte ", "below-range", "-129", CASE_WORDS("below the range"), CASE_WORDS("Edm.SByte begins at -128."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int16 ", "above-range", "32768", CASE_WORDS("above the range"), CASE_WORDS("Edm.Int16 ends at 32767."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int16 ", "below-range", "-32769", CASE_WORDS("below the range"), CASE_WORDS("Edm.Int16 begins at -32768."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int32 ", "above-range", "2147483648", CASE_WORDS("above the range"), CASE_WORDS("Edm.Int32 ends at 2147483647."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int32 ", "below-range", "-2147483649", CASE_WORDS("below the range"),
     CASE_WORDS("Edm.Int32 begins at -2147483648."), CaseGroup::Number, wrong, &sources::ranges},
    {" Int64 ", "above-range", "9223372036854775808", CASE_WORDS("above the range"),
     CASE_WORDS("Edm.Int64 ends at 9223372036854775807."), CaseGroup::Number, wrong, &sources::ranges},
    {" Int64 ", "below-range", "-9223372036854775809", CASE_WORDS("below the range"),
     CASE_WORDS("Edm.Int64 begins at -9223372036854775808."), CaseGroup::Number, wrong, &sources::ranges},
    {" Int64 ", "largest", "9223372036854775807", CASE_WORDS("the largest value"),
     CASE_WORDS("Nothing: a service must not round it."), CaseGroup::Number, right, &sources::ranges},
    {" Int32 ", "largest", "2147483647", CASE_WORDS("the largest value"), CASE_WORDS("Nothing: it is in the range."),
     CaseGroup::Number, right, &sources::ranges},
    {integers, "fraction", "1.5", CASE_WORDS("a fraction"), CASE_WORDS("An integer has no fraction."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int64 Decimal Double Single ", "as-text", R"("1.5")", CASE_WORDS("a number as text"),
     CASE_WORDS("Without IEEE754Compatible=true in Content-Type a number has no quotes."), CaseGroup::Number, wrong,
     &sources::ieee754},
    {" Int64 ", "whole-as-text", R"("12")", CASE_WORDS("a whole number as text"),
     CASE_WORDS("Without IEEE754Compatible=true in Content-Type a number has no quotes."), CaseGroup::Number, wrong,
     &sources::ieee754},
    {floats, "not-a-number", R"("NaN")", CASE_WORDS("NaN"), CASE_WORDS("Nothing: NaN is written as a string."),
     CaseGroup::Number, right, &sources::primitive},
    {" Double ", "above-range", "1e400", CASE_WORDS("above the range"), CASE_WORDS("Edm.Double ends near 1.8e308."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Single ", "above-range", "1e40", CASE_WORDS("above the range"), CASE_WORDS("Edm.Single ends near 3.4e38."),
     CaseGroup::Number, wrong, &sources::ranges},
    {" Int64 Decimal Double Single ", "garbage", R"("ten")", CASE_WORDS("no number at all"),
     CASE_WORDS("The text is no number."), CaseGroup::Number, wrong, &sources::ranges},

    // Others
    {" Guid ", "garbage", R"("not-a-guid")", CASE_WORDS("no GUID at all"), CASE_WORDS("The text is no GUID."),
     CaseGroup::Form, wrong, &sources::literals},
    {" Guid ", "no-hyphens", R"("3f2504e04f8911d39a0c0305e82c3301")", CASE_WORDS("a GUID without hyphens"),
     CASE_WORDS("The digits stand as 8-4-4-4-12, with hyphens between."), CaseGroup::Form, wrong, &sources::literals},
    {" Guid ", "braces", R"("{3f2504e0-4f89-11d3-9a0c-0305e82c3301}")", CASE_WORDS("a GUID in braces"),
     CASE_WORDS("A GUID has no braces around it."), CaseGroup::Form, wrong, &sources::literals},
    {" Guid ", "upper-case", R"("3F2504E0-4F89-11D3-9A0C-0305E82C3301")", CASE_WORDS("a GUID in capitals"),
     CASE_WORDS("Nothing: the digits may be of either case."), CaseGroup::Form, right, &sources::literals},
    {" Duration ", "garbage", R"("one hour")", CASE_WORDS("no duration at all"), CASE_WORDS("The text is no duration."),
     CaseGroup::Form, wrong, &sources::literals},
    {" Duration ", "years", R"("P1Y")", CASE_WORDS("a duration in years"),
     CASE_WORDS("A duration has days, hours, minutes and seconds, no years."), CaseGroup::Form, wrong,
     &sources::literals},
    {" Duration ", "fraction", R"("PT1.5S")", CASE_WORDS("a duration with a fraction"),
     CASE_WORDS("Nothing: seconds may have a fraction."), CaseGroup::Form, right, &sources::literals},
    {" Date ", "no-such-day", R"("2020-02-30")", CASE_WORDS("a day that does not exist"),
     CASE_WORDS("February has no 30th day."), CaseGroup::Form, wrong, &sources::literals},
    {" Date ", "short", R"("2020-1-2")", CASE_WORDS("month and day of one digit"),
     CASE_WORDS("Month and day have two digits."), CaseGroup::Form, wrong, &sources::literals},
    {" Date ", "stamp", R"("2020-01-02T03:04:05Z")", CASE_WORDS("a time stamp for a date"),
     CASE_WORDS("A date has no time of day."), CaseGroup::Form, wrong, &sources::literals},
    {" TimeOfDay ", "hour", R"("25:00:00")", CASE_WORDS("hour 25"), CASE_WORDS("A day has 24 hours."), CaseGroup::Form,
     wrong, &sources::literals},
    {" TimeOfDay ", "offset", R"("10:00:00Z")", CASE_WORDS("a time of day with an offset"),
     CASE_WORDS("A time of day has no offset."), CaseGroup::Form, wrong, &sources::literals},
    {" TimeOfDay ", "minutes", R"("10:00")", CASE_WORDS("a time of day without seconds"),
     CASE_WORDS("Nothing: seconds may be left out."), CaseGroup::Form, right, &sources::literals},
    {" Binary ", "garbage", R"("####")", CASE_WORDS("characters base64url does not have"),
     CASE_WORDS("Binary values are base64url."), CaseGroup::Form, wrong, &sources::literals},
    {" Binary ", "length", R"("A")", CASE_WORDS("one character alone"),
     CASE_WORDS("A group of base64url has two, three or four characters."), CaseGroup::Form, wrong, &sources::literals},
    {" Binary ", "other-alphabet", R"("+/9z")", CASE_WORDS("base64 with + and /"),
     CASE_WORDS("base64url has - and _ there; many services take both."), CaseGroup::Form, either, &sources::literals},
    {" Guid Duration Date TimeOfDay ", "empty", R"("")", CASE_WORDS("an empty text"),
     CASE_WORDS("An empty text is no value of this type."), CaseGroup::Form, wrong, &sources::literals},
};

#undef CASE_WORDS

} // namespace

std::vector<ValueText> valueTexts(const model::EdmType &type)
{
    const QByteArray name = ' ' + type.displayName().toLatin1() + ' ';
    std::vector<ValueText> found;
    for (const ValueText &text : texts) {
        if (QByteArrayView(text.types).indexOf(name) >= 0)
            found.push_back(text);
    }
    return found;
}

std::optional<QByteArray> beyond(const QByteArray &bound, int step)
{
    // The whole part, one further, is beyond the bound with its fraction too.
    const qsizetype point = bound.indexOf('.');
    bool isNumber = false;
    const qint64 whole = (point < 0 ? bound : bound.first(point)).toLongLong(&isNumber);
    if (!isNumber || bound.toLower().contains('e'))
        return std::nullopt;
    return QByteArray::number(whole + step);
}

} // namespace check
