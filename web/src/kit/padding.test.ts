import { describe, expect, it } from 'vitest'
import { padded } from './padding'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('what the anonymous channel sends', () => {
  it('is as long for a word as for two thousand characters, the path counted in', () => {
    for (const facts of ['', '欠薪', '欠'.repeat(2000)])
      for (const path of ['/api/reports', '/api/reports/withdraw']) {
        const sent = padded(path, JSON.stringify({ facts }))
        expect(path.length + bytes(sent)).toBe(16 * 1024)
        expect(JSON.parse(sent)).toEqual({ facts })
      }
  })

  it('has four sizes at most', () => {
    const path = '/api/reports'
    const sizes = [16, 64, 256, 1024].map((each) => each * 1024 - path.length)
    expect(sizes.map((size) => bytes(padded(path, 'x'.repeat(size))))).toEqual(sizes)
    expect(bytes(padded(path, 'x'.repeat(sizes[0]! + 1)))).toBe(sizes[1])
  })
})
