import { preferences } from '../../kit/preferences'

/** "2026-09" in words of the chosen language. */
export function useMonthText() {
  return (month: string) =>
    new Intl.DateTimeFormat(preferences.language === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
}
