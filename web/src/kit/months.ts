/** The last months, this one first, as "2026-11". */
export function lastMonths(today: string, count = 60): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The days of a month as "01" to "31". */
export function daysOf(month: string): string[] {
  const [year, number] = month.split('-').map(Number)
  if (!year || !number) return []
  return Array.from({ length: new Date(Date.UTC(year, number, 0)).getUTCDate() }, (_, day) => String(day + 1).padStart(2, '0'))
}

/** Today in Asia/Shanghai by the server's clock. */
export function todayIn(now: number): string {
  return new Date(now + 8 * 3600_000).toISOString().slice(0, 10)
}
