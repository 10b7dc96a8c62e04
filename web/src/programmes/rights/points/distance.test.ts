import { describe, expect, it } from 'vitest'
import { metresBetween, nearestFirst, roughly, spotOf } from './distance'

describe('distance', () => {
  // One degree of a great circle is 2 π 6371 km / 360 = 111.195 km; at 60° a degree of longitude is half of that.
  it('of one degree to the north is 111.2 km', () => {
    expect(metresBetween({ latitude: 28, longitude: 123 }, { latitude: 29, longitude: 123 })).toBeCloseTo(111_194.9, 0)
  })

  it('of one degree to the east is half as long at sixty degrees', () => {
    expect(metresBetween({ latitude: 60, longitude: 123 }, { latitude: 60, longitude: 124 })).toBeCloseTo(55_597, -1)
  })

  it('to where one stands is nothing', () => {
    expect(metresBetween({ latitude: 28.6, longitude: 123.9 }, { latitude: 28.6, longitude: 123.9 })).toBe(0)
  })

  it('is told as people say it', () => {
    expect([3, 354, 994, 996, 2_340, 9_940, 12_600].map((metres) => Object.values(roughly(metres)).join(' '))).toEqual(['metres 10', 'metres 350', 'metres 990', 'kilometres 1.0', 'kilometres 2.3', 'kilometres 9.9', 'kilometres 13'])
  })

  it('sorts the nearest first and those without a place last, as they came', () => {
    const points = [{ code: 'nowhere 1' }, { code: 'far', latitude: 28.7, longitude: 123.9 }, { code: 'half', latitude: 28.6 }, { code: 'near', latitude: 28.61, longitude: 123.9 }]
    expect(nearestFirst(points, { latitude: 28.6, longitude: 123.9 }).map(({ code }) => code)).toEqual(['near', 'far', 'nowhere 1', 'half'])
    expect(spotOf(points[2]!)).toBeUndefined()
  })
})
