import { expect, it } from 'vitest'
import { fieldsOf, localField, mayBeSkipped, screenOf, screensFor } from './reportSteps'
import { emptyDraft } from './reportDraft'

it.each([true, false])('asks for every field exactly once (elder mode: %s)', (elder) => {
  const { evidence: _, ...fields } = emptyDraft()
  expect(screensFor(elder).flatMap((screen) => fieldsOf(screen, elder)).sort()).toEqual([...Object.keys(fields), 'uploads'].sort())
})

it('asks for one thing the law wants a screen in elder mode', () => {
  const must = ['employer_name', 'place', 'facts', 'consent']
  expect(screensFor(true).every((screen) => fieldsOf(screen, true).filter((field) => must.includes(field)).length <= 1)).toBe(true)
})

it('lets every screen be passed but those with what must be there', () => {
  expect(screensFor(false).filter((screen) => !mayBeSkipped(screen))).toEqual(['where', 'facts', 'contact', 'review'])
})

it('leaves out a screen without a question for what was chosen', () => {
  expect(screensFor(true, 'wages')).toContain('relation')
  expect(screensFor(true, 'safety')).not.toContain('relation')
})

it('leads from a fault to the screen of its field', () => {
  expect(screenOf('place', false)).toBe('where')
  expect(screenOf('left_on', false)).toBe('when')
  expect(screenOf('left_on', true)).toBe('relation')
  expect(screenOf('point', true)).toBe('review')
})

it('knows the fields of the server by the names of the page', () => {
  expect(['complaint.tried_already[0].number', 'complaint.construction.project', 'complaint.amount_claimed_fen', 'uploads[3]', 'facts', 'complaint.more_categories[1]'].map(localField)).toEqual(['tried_already', 'project', 'amount', 'uploads', 'facts', 'category'])
})
