#pragma once

#include "kernel/working_days.hpp"

namespace gongyou {

/// The calendars of 2025 and 2026, written here once more by hand: tests of counting must not lean on a file.
inline const WorkingDays& china() {
    static const WorkingDays calendar = *WorkingDays::from({
        {2025,
         "国办发明电〔2024〕12号",
         {{"元旦", "New Year", date("2025-01-01"), date("2025-01-01")},
          {"春节", "Spring Festival", date("2025-01-28"), date("2025-02-04")},
          {"清明节", "Qingming", date("2025-04-04"), date("2025-04-06")},
          {"劳动节", "May Day", date("2025-05-01"), date("2025-05-05")},
          {"端午节", "Dragon Boat Festival", date("2025-05-31"), date("2025-06-02")},
          {"国庆节、中秋节", "National Day and Mid-Autumn", date("2025-10-01"), date("2025-10-08")}},
         {date("2025-01-26"), date("2025-02-08"), date("2025-04-27"), date("2025-09-28"), date("2025-10-11")}},
        {2026,
         "国务院办公厅 2025-11-04",
         {{"元旦", "New Year", date("2026-01-01"), date("2026-01-03")},
          {"春节", "Spring Festival", date("2026-02-15"), date("2026-02-23")},
          {"清明节", "Qingming", date("2026-04-04"), date("2026-04-06")},
          {"劳动节", "May Day", date("2026-05-01"), date("2026-05-05")},
          {"端午节", "Dragon Boat Festival", date("2026-06-19"), date("2026-06-21")},
          {"中秋节", "Mid-Autumn", date("2026-09-25"), date("2026-09-27")},
          {"国庆节", "National Day", date("2026-10-01"), date("2026-10-07")}},
         {date("2026-01-04"), date("2026-02-14"), date("2026-02-28"), date("2026-05-09"), date("2026-09-20"),
          date("2026-10-10")}},
    });
    return calendar;
}

}  // namespace gongyou
