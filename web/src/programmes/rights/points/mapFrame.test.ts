import { describe, expect, it } from 'vitest'
import { frameOf, nearestPin, scaleBar } from './mapFrame'

const size = { width: 300, height: 400 }
const spots = [{ latitude: 28.5, longitude: 123.9 }, { latitude: 28.6, longitude: 123.92 }]

describe('the map', () => {
  it('holds every spot within its margin, north up and east to the right', () => {
    const { x, y } = frameOf(spots, size, { margin: 30 })
    expect(y(spots[1]!)).toBeCloseTo(30)
    expect(y(spots[0]!)).toBeCloseTo(370)
    expect(x(spots[1]!)).toBeGreaterThan(x(spots[0]!))
    expect((x(spots[0]!) + x(spots[1]!)) / 2).toBeCloseTo(150)
  })

  it('has one scale in both directions', () => {
    // 0.1 degrees are 11,119.5 m and fill 340 pixels: 32.7 m each
    const { metresPerPixel, x } = frameOf(spots, size, { margin: 30 })
    expect(metresPerPixel).toBeCloseTo(32.7, 1)
    const east = (0.02 * 111_195 * Math.cos((28.55 * Math.PI) / 180)) / 32.704
    expect(x(spots[1]!) - x(spots[0]!)).toBeCloseTo(east, 1)
  })

  it('of a single point shows its neighbourhood, not its doorstep', () => {
    expect(frameOf([spots[0]!], size, { margin: 50 }).metresPerPixel).toBe(2)
  })

  it('looks closer at what was chosen', () => {
    const { x, y, metresPerPixel } = frameOf(spots, size, { margin: 30, zoom: 2, middle: spots[0] })
    expect([x(spots[0]!), y(spots[0]!)]).toEqual([150, 200])
    expect(metresPerPixel).toBeCloseTo(16.35, 1)
  })

  it('has a scale bar of a round length', () => {
    expect(scaleBar(32.7, 100)).toEqual({ metres: 2000, pixels: 2000 / 32.7 })
    expect(scaleBar(9.99, 100).metres).toBe(500)
    expect(scaleBar(1, 100).metres).toBe(100)
  })

  it('gives a finger the pin next to it, and none far away', () => {
    const pins = [{ x: 10, y: 10, code: 'A' }, { x: 30, y: 10, code: 'B' }]
    expect(nearestPin(pins, 24, 14, 40)?.code).toBe('B')
    expect(nearestPin(pins, 100, 100, 40)).toBeUndefined()
  })
})
