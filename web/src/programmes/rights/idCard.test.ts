import { expect, it } from 'vitest'
import { documentFault, documentNumberIn } from './idCard'

it('knows the check sign of an identity card', () => {
  // The standard's example: the weighted sum is 167 = 15 * 11 + 2, and the sign for 2 is X. No district is numbered 330199.
  expect(documentFault('id_card', '11010519491231002x')).toBeUndefined()
  expect(documentFault('id_card', '330199 19850712 0029')).toBeUndefined()
  expect(documentFault('id_card', '330199198507120028')).toBe('id_card.wrong_check')
  expect(documentFault('residence_permit', '3301991985071200')).toBe('id_card.wrong_length')
})

it('takes other papers as they are', () => {
  expect(documentFault('passport', 'E 123-45678')).toBeUndefined()
  expect(documentFault('passport', '证件')).toBe('document.wrong')
  expect(documentFault('passport', ' ')).toBe('value.missing')
  expect(documentNumberIn('ｅ１２３-45 678')).toBe('E12345678')
})
