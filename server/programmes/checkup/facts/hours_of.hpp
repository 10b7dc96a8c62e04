#pragma once

#include "programmes/checkup/facts/facts.hpp"

namespace gongyou::checkup {

/// From one time of the clock to another; 下午一点至五点 and 十二点至五点 reach into the afternoon.
double hours_between(double from, double to);
/// The normal day of a sentence, in hours: by the clock or in words, less meal breaks it names. Overtime is not part of
/// it.
std::optional<Fact<double>> hours_a_day(const View& view);
/// Whether a sentence says that the labour authority has approved special hours.
bool is_approved(const View& view);
std::optional<Fact<double>> days_a_week(const View& view);
/// 每月休息两天.
std::optional<Fact<double>> rest_days_a_month(const View& view);

}  // namespace gongyou::checkup
