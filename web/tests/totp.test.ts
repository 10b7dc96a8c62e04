import { expect, it } from 'vitest'
// @ts-expect-error the journeys are plain JavaScript
import { totp } from '../journeys/totp.mjs'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // "12345678901234567890", as in RFC 6238

it('shows the codes of RFC 6238, appendix B: 94287082 at second 59, 07081804 at 1111111109', () => {
  expect(totp(secret, { at: 59_000 })).toBe('287082')
  expect(totp(secret, { at: 1111111109_000 })).toBe('081804')
  expect(totp(secret, { at: 29_000, ahead: 1 })).toBe('287082')
})
