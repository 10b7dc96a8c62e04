import { expect, it } from 'vitest'
import { fileDigest } from './fileDigest'

it('is the SHA-256 of the bytes (FIPS 180-4, "abc")', async () => {
  expect(await fileDigest(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
it('is nothing where the browser cannot compute it', async () => {
  expect(await fileDigest(new Blob(['abc']), { subtle: undefined as never })).toBe(await fileDigest(new Blob(['abc'])))
  expect(await fileDigest(new Blob(['abc']), { subtle: null as never })).toBeUndefined()
})
