import { expect, it } from 'vitest'
import { emptyNamed, faultsInNamed, namedIn } from './namedDraft'

it('asks nothing of whoever stays without a name', () => {
  const person = { ...emptyNamed(), named_name: '周' }
  expect(faultsInNamed(person)).toEqual([])
  expect(namedIn(person)).toEqual({})
})

it('names what is missing, field by field', () => {
  const codes = faultsInNamed({ ...emptyNamed(), is_named: true, named_name: '周' }).map(({ field, code }) => `${field} ${code}`)
  expect(codes).toEqual(['named_name text.too_short', 'named_number value.missing', 'named_consent consent.missing'])
})

it('sends the number in plain form', () => {
  const person = { ...emptyNamed(), is_named: true, named_name: ' 周晓禾 ', named_number: '３３０１９９ 19850712 0029', named_consent: true }
  expect(faultsInNamed(person)).toEqual([])
  expect(namedIn(person)).toEqual({ named: { name: '周晓禾', document: 'id_card', number: '330199198507120029', consent: true } })
})
