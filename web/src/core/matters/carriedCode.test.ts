import { expect, it } from 'vitest'
import { carriedCode, carryCode } from './carriedCode'

it('is taken once', () => {
  carryCode('12345678901234567890')
  expect(carriedCode()).toBe('12345678901234567890')
  expect(carriedCode()).toBe('')
})
