import { useI18n } from 'vue-i18n'
import type { DayHours, TimeRange } from '../../../api'
import { preferences } from '../../../kit/preferences'
import { shortDayText } from '../../../kit/when'
import { roughly } from './distance'
import { doorAt, hasHours } from './openNow'

/** Hours, doors and distances in the words of the pages. */
export function usePointTexts() {
  const { t } = useI18n()

  const isAllDay = ({ from, to }: TimeRange) => from === '00:00' && to === '24:00'
  const time = (range: TimeRange) => (isAllDay(range) ? t('point.allDay') : `${range.from}–${range.to}`)

  return {
    time,
    /** "8:30–11:30、13:30–17:00", or that the door stays closed. */
    times: (ranges: TimeRange[]) => (ranges.length === 0 ? t('point.closed') : ranges.map(time).join(preferences.language === 'zh' ? '、' : ', ')),
    day: (date: string, today: string, tomorrow: string) => (date === today ? t('point.today') : date === tomorrow ? t('point.tomorrow') : shortDayText(date, preferences.language)),
    distance(metres: number) {
      const { unit, count } = roughly(metres)
      return unit === 'metres' ? t('directory.metres', { count }) : t('directory.kilometres', { count })
    },
    /** How the door stands, in words. */
    door(days: DayHours[], now: number) {
      const { isOpen, until, opens } = doorAt(days, now)
      if (isOpen) return until ? t('directory.openUntil', { time: until }) : t('directory.openAlways')
      if (!hasHours(days)) return t('directory.hoursUnknown')
      if (!opens) return t('directory.closedLong')
      if (opens.inDays === 0) return t('directory.opensToday', { time: opens.time })
      if (opens.inDays === 1) return t('directory.opensTomorrow', { time: opens.time })
      return t('directory.opensOn', { day: shortDayText(opens.day, preferences.language), time: opens.time })
    },
  }
}
