import { expect, it } from 'vitest'
import { sizeWithin } from './shrinkPhoto'

it('shrinks the longer side to 2000 and keeps the shape', () => {
  expect(sizeWithin(2000, { width: 4000, height: 3000 })).toEqual({ width: 2000, height: 1500 })
  expect(sizeWithin(2000, { width: 1000, height: 4000 })).toEqual({ width: 500, height: 2000 })
})

it('never enlarges, and never makes a picture of no width', () => {
  expect(sizeWithin(2000, { width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  expect(sizeWithin(2000, { width: 1, height: 10000 })).toEqual({ width: 1, height: 2000 })
})
