const hoursAhead = 8 // Asia/Shanghai, no summer time since 1992

/** Day and time as the clock on a wall in Asia/Shanghai shows them, whatever the clock of the device says. */
export function wallClock(moment: number): { day: string; time: string } {
  const text = new Date(moment + hoursAhead * 3_600_000).toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}
