import { randomUUID } from 'node:crypto'
import * as world from './world.mjs'

/** The make-believe points: hours, services and a roster, beside the other routes. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const now = () => new Date(Date.now() + 8 * 3_600_000).toISOString()
const hours = { ranges: weekdays.slice(0, 5).map((weekday) => ({ weekday, from: '08:30', to: '17:00' })), closed_on_holidays: true }
const place = { email: 'liuxi@gongyou.example', note: '', latitude: 28.6, longitude: 123.9, services: ['consultation', 'mediation', 'legal_aid'] }

const daysFrom = (first, count) =>
  Array.from({ length: count }, (_, i) => {
    const date = dayAfter(first, i)
    const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7]
    return { date, ranges: hours.ranges.filter((range) => range.weekday === weekday).map(({ from, to }) => ({ from, to })), holiday: false, make_up: false, estimate: false }
  })
const member = { id: randomUUID(), unit_id: world.units[1].id, unit_name: world.units[1].name, role: 'lawyer', called: '陈律师', mine: true }
const workday = () => daysFrom(now().slice(0, 10), 8).find(({ ranges }) => ranges.length > 0).date
const duty = () => ({ id: member.id, point_code: world.points[0].code, member_id: member.id, day: workday(), from: '09:00', to: '11:30', role: 'lawyer', called: '陈律师', name_shown: true, outside_hours: false })

export const publicPoint = (point) => ({ ...point, ...place, open_now: false, days: daysFrom(now().slice(0, 10), 8), duty: [{ day: workday(), from: '09:00', to: '11:30', role: 'lawyer', name: '陈律师' }] })
export const pointPage = (point) => ({ ...publicPoint(point), hours })
export const deskPoints = () => ({ items: world.points.map((point) => ({ ...point, ...place, unit_id: world.units[1].id, hours, revision: 1 })), public_address: 'gongyou.example' })
export const team = () => ({ items: [member] })
export function dutyWeek(asked) {
  const today = now().slice(0, 10)
  const first = asked ?? dayAfter(workday(), -((new Date(workday()).getUTCDay() + 6) % 7))
  return { first, today, points: world.points.map(({ code }) => ({ code, days: daysFrom(first, 7) })), items: [duty()].filter(({ day }) => day >= first && day < dayAfter(first, 7)) }
}
