import { expect, it } from 'vitest'
import { digitsIn, groupsOf, inGroups, spoken } from './receiptCode'

it('reads a receipt however it was typed or pasted', () => {
  expect(digitsIn('1234 5678-9012\n3456 7890')).toBe('12345678901234567890')
  expect(digitsIn('回执码：１２３４')).toBe('1234')
})

it('shows it in groups of four, also while it is being typed', () => {
  expect(inGroups('12345678901234567890')).toBe('1234 5678 9012 3456 7890')
  expect(inGroups('12345')).toBe('1234 5')
  expect(groupsOf('')).toEqual([])
})

it('is read aloud digit by digit', () => {
  expect(spoken('12345')).toBe('1 2 3 4， 5')
})
