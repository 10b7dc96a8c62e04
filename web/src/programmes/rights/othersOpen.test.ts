import { expect, it } from 'vitest'
import type { ReportRow } from '../../api'
import { othersEarly, othersOpen } from './othersOpen'

const rows = [['a', 'filed'], ['b', 'merged'], ['c', 'accepted'], ['d', 'closed'], ['e', 'asked']].map(([id, state]) => ({ id, state }) as ReportRow)

it('leaves out the report itself and what has ended', () => {
  expect(othersOpen(rows, 'c').map(({ id }) => id)).toEqual(['a', 'e'])
})

it('brings only what nobody works on', () => {
  expect(othersEarly(rows, 'x').map(({ id }) => id)).toEqual(['a'])
})
