import { expect, it } from 'vitest'
import { createCommandKey, newKey } from './commandKey'

it('makes version 4 UUIDs, each time another', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newKey()).not.toBe(newKey())
})

it('keeps the key while the same content is sent again, and takes a new one when it changed', () => {
  let made = 0
  const key = createCommandKey({ fresh: () => `key ${++made}` })
  expect([key.for({ facts: 'a' }), key.for({ facts: 'a' }), key.for({ facts: 'b' })]).toEqual(['key 1', 'key 1', 'key 2'])
})

it('takes a new key for the same content once an answer was certain', () => {
  let made = 0
  const key = createCommandKey({ fresh: () => `key ${++made}` })
  key.for({})
  key.settle()
  expect(key.for({})).toBe('key 2')
})
