import type { Language } from './preferences'

const zone = 'Asia/Shanghai'
const tag = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB')

/** A local day such as 2026-11-25, in words. What is not a day is shown as it came. */
export function dayText(day: string, language: Language): string {
  const moment = new Date(`${day}T12:00:00+08:00`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(moment.getTime())) return day
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeZone: zone }).format(moment)
}

/** A local day in few words, with its weekday: 3月2日 周一. */
export function shortDayText(day: string, language: Language): string {
  const moment = new Date(`${day}T12:00:00+08:00`)
  if (Number.isNaN(moment.getTime())) return day
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag(language), { timeZone: zone, ...options }).format(moment)
  const [weekday, date] = [part({ weekday: 'short' }), part({ month: language === 'zh' ? 'long' : 'short', day: 'numeric' })]
  return language === 'zh' ? `${date} ${weekday}` : `${weekday} ${date}`
}

/** An instant in the clock of the union's place, whatever the clock of the device says. */
export function instantText(instant: string, language: Language): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(moment)
}

/** The time of day of an instant in the clock of the union's place: 14:30. */
export function timeText(instant: string): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(moment)
}

export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
