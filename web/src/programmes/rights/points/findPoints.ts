import type { DutyRole, Place, PointService } from '../../../api'
import { nearestFirst, type Spot } from './distance'
import { doorAt } from './openNow'
import { wallClock } from './wallClock'

export interface Wanted {
  words: string
  openNow: boolean
  sitsToday: DutyRole | '' // somebody of this kind, today
  service: PointService | ''
}

/** Hours of a lawyer, a counsellor … of today that are not over yet, if there are any. */
export function sitsToday(point: Place, now: number, role: DutyRole) {
  const { day, time } = wallClock(now)
  return point.duty.find((duty) => duty.role === role && duty.day === day && duty.to > time)
}

/** The points that fit, the nearest first; without a place to count from, those that are open first, then by union and name. */
export function findPoints(points: Place[], wanted: Wanted, now: number, here?: Spot): Place[] {
  const words = wanted.words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (point: Place) => {
    const text = [point.name, point.address, point.unit_name, point.code].join(' ').toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (!wanted.openNow || doorAt(point.days, now).isOpen) &&
      (!wanted.sitsToday || sitsToday(point, now, wanted.sitsToday) !== undefined) &&
      (!wanted.service || point.services.includes(wanted.service))
    )
  }
  const found = points.filter(fits)
  if (here) return nearestFirst(found, here)
  const rank = (point: Place) => [doorAt(point.days, now).isOpen ? '0' : '1', point.unit_name, point.code].join('\n')
  return found.map((point) => ({ point, rank: rank(point) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ point }) => point)
}

/** "云溪镇" of "云溪镇总工会": what stands on the map. */
export const townOf = (unit: string) => unit.replace(/(总工会|工会联合会|联合工会|工会)(（.*）)?$/, '') || unit
