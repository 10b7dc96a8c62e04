import { expect, it } from 'vitest'
import { pointCodeIn } from './useSite'

it('reads the point from the scanned address', () => {
  expect(pointCodeIn('?p=XS-0001')).toBe('XS-0001')
})

it('ignores anything that is not a point code', () => {
  expect(pointCodeIn('?p=https%3A%2F%2Fevil')).toBeUndefined()
  expect(pointCodeIn('')).toBeUndefined()
})
