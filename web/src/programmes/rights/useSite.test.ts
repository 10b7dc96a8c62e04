import { expect, it } from 'vitest'
import { pointCodeIn, posterNumberIn } from './useSite'

it('reads the number of the poster out of the address', () => {
  expect(posterNumberIn('?b=7')).toBe(7)
})

it('ignores what is no number of a poster', () => {
  for (const search of ['', '?b=', '?b=0', '?b=-1', '?b=7x', '?b=1e3', '?b=99999999999', '?b=https%3A%2F%2Fevil', '?b=//evil.example', '?B=7']) expect(posterNumberIn(search)).toBeUndefined()
})

it('still reads the point of an old poster, and ignores what is none', () => {
  expect(pointCodeIn('?p=XS-0001')).toBe('XS-0001')
  expect(pointCodeIn('?p=https%3A%2F%2Fevil')).toBeUndefined()
  expect(pointCodeIn('')).toBeUndefined()
})
