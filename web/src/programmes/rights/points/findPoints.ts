import type { Place, PointService } from '../../../api'
import { nearestFirst, type Spot } from './distance'
import { doorAt } from './openNow'
import { wallClock } from './wallClock'

export interface Wanted {
  words: string
  openNow: boolean
  lawyerToday: boolean
  service: PointService | ''
}

/** The lawyer's hours of today that are not over yet, if there are any. */
export function lawyerToday(point: Place, now: number) {
  const { day, time } = wallClock(now)
  return point.duty.find((duty) => duty.role === 'lawyer' && duty.day === day && duty.to > time)
}

/** The points that fit, the nearest first; without a place to count from, those that are open first, then by union and name. */
export function findPoints(points: Place[], wanted: Wanted, now: number, here?: Spot): Place[] {
  const words = wanted.words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (point: Place) => {
    const text = [point.name, point.address, point.unit_name, point.code].join(' ').toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (!wanted.openNow || doorAt(point.days, now).isOpen) &&
      (!wanted.lawyerToday || lawyerToday(point, now) !== undefined) &&
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
