import { expect, it } from 'vitest'
import { deskStepOf } from './deskApi'

it('knows the steps of the procedure however they are joined, and no others', () => {
  expect(['open', 'hand-over', 'hand_over', 'close_report', 'reopen'].map(deskStepOf)).toEqual(['open', 'hand_over', 'hand_over', 'close', undefined])
})
