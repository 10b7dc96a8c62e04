import { expect, it } from 'vitest'
import { preferencesIn } from './preferences'

it('takes what was chosen', () => {
  expect(preferencesIn('{"language":"en","theme":"dark","elder":true,"textSize":30}')).toEqual({
    language: 'en', theme: 'dark', elder: true, textSize: 30,
  })
})

it('drops what it does not know, and survives damage', () => {
  expect(preferencesIn('{"language":"fr","textSize":5,"name":"x"}')).toEqual({})
  expect(preferencesIn('{')).toEqual({})
  expect(preferencesIn(null)).toEqual({})
})
