import { expect, it } from 'vitest'
import { fieldsOf, screenOf, screensFor } from './reportSteps'

it.each([true, false])('asks for every field exactly once (elder mode: %s)', (elder) => {
  expect(screensFor(elder).flatMap(fieldsOf).sort()).toEqual(['consent', 'employer_name', 'facts', 'phone', 'place', 'uploads'])
})

it('asks one thing a screen in elder mode', () => {
  expect(screensFor(true).every((screen) => fieldsOf(screen).length <= 1)).toBe(true)
})

it('leads from a fault to the screen of its field', () => {
  expect(screenOf('place', screensFor(false))).toBe('where')
  expect(screenOf('uploads.3', screensFor(true))).toBe('evidence')
  expect(screenOf('point', screensFor(true))).toBe('review')
})
