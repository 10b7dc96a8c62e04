import { describe, expect, it } from 'vitest'
import type { Place } from '../../../api'
import { findPoints, sitsToday, townOf, type Wanted } from './findPoints'

const noon = Date.parse('2026-03-02T12:00:00+08:00')
const open = [{ date: '2026-03-02', ranges: [{ from: '08:30', to: '17:30' }], holiday: false, make_up: false, estimate: false }]
const place = (code: string, more: Partial<Place> = {}): Place => ({
  code, kind: 'station', name: `${code} 服务站`, address: '人民路', unit_name: '云溪镇总工会', phone: '', email: '', note: '', services: [], open_now: false, days: [], duty: [], ...more,
})
const anything: Wanted = { words: '', openNow: false, sitsToday: '', service: '' }
const codes = (points: Place[]) => points.map(({ code }) => code)

describe('finding points', () => {
  const points = [place('A'), place('B', { days: open, services: ['mediation'] }), place('C', { unit_name: '石塘镇总工会', address: '海风路 6 号' })]

  it('shows those that are open first, then by union', () => {
    expect(codes(findPoints(points, anything, noon))).toEqual(['B', 'A', 'C'])
  })

  it('finds every word in name, address or union', () => {
    expect(codes(findPoints(points, { ...anything, words: ' 石塘 海风' }, noon))).toEqual(['C'])
    expect(codes(findPoints(points, { ...anything, words: '石塘 人民' }, noon))).toEqual([])
  })

  it('filters by open door and by service', () => {
    expect(codes(findPoints(points, { ...anything, openNow: true }, noon))).toEqual(['B'])
    expect(codes(findPoints(points, { ...anything, openNow: true }, noon + 6 * 3_600_000))).toEqual([])
    expect(codes(findPoints(points, { ...anything, service: 'mediation' }, noon))).toEqual(['B'])
  })

  it('has a lawyer today until the lawyer goes', () => {
    const duty = [{ day: '2026-03-02', from: '09:00', to: '12:30', role: 'lawyer' as const }, { day: '2026-03-03', from: '09:00', to: '11:30', role: 'lawyer' as const }]
    const withLawyer = place('D', { duty })
    expect(sitsToday(withLawyer, noon, 'lawyer')?.to).toBe('12:30')
    expect(sitsToday(withLawyer, noon + 30 * 60_000, 'lawyer')).toBeUndefined()
    expect(codes(findPoints([...points, withLawyer], { ...anything, sitsToday: 'lawyer' }, noon))).toEqual(['D'])
    expect(codes(findPoints([...points, withLawyer], { ...anything, sitsToday: 'counsellor' }, noon))).toEqual([])
  })

  it('puts the nearest first where somebody says where they are', () => {
    const far = place('far', { days: open, latitude: 28.7, longitude: 123.9 })
    const near = place('near', { latitude: 28.6, longitude: 123.9 })
    expect(codes(findPoints([far, near], anything, noon, { latitude: 28.6, longitude: 123.9 }))).toEqual(['near', 'far'])
  })

  it('calls a place by its name without the union', () => {
    expect(['云溪镇总工会', '松岭街道总工会', '临海湾县总工会（演示）', '工会'].map(townOf)).toEqual(['云溪镇', '松岭街道', '临海湾县', '工会'])
  })
})
