import { describe, expect, it } from 'vitest'
import { askedFor, emptyWholeParty, faultsInParty, partyFields, partyIn } from './partyDraft'

const filled = () => ({ ...emptyWholeParty(), category: 'W01', happened_from: '2025-11', amount: '9600.50', demand: 'pay', people_number: '１', relation: 'working', entry_date: '2023-05-01', job: '缝纫工', wage_form: 'piece', monthly_wage: '5200', tried_already: ['talked'] })

describe('what a party has to say', () => {
  it('is asked by what the server says is missing, in the order of the form', () => {
    expect(askedFor(['monthly_wage_fen', 'relation', 'amount_claimed_fen'])).toEqual(['amount', 'relation', 'left_on', 'monthly_wage'])
  })

  it('is whole when every field is there; wages need an amount, leaving needs its day', () => {
    expect(faultsInParty(filled(), partyFields)).toEqual([])
    expect(faultsInParty({ ...filled(), amount: '' }, partyFields)).toEqual([{ field: 'amount', code: 'value.missing' }])
    expect(faultsInParty({ ...filled(), category: 'C01', amount: '' }, partyFields)).toEqual([])
    expect(faultsInParty({ ...filled(), relation: 'left' }, partyFields)).toEqual([{ field: 'left_on', code: 'value.missing' }])
    expect(faultsInParty({ ...filled(), people_number: '三个' }, partyFields)).toEqual([{ field: 'people_number', code: 'people.number_wrong' }])
  })

  it('goes to the server in whole fen and whole people', () => {
    expect(partyIn(filled())).toEqual({ category: 'W01', happened_from: '2025-11', amount_claimed_fen: 960050, people_number: 1, demand: 'pay', relation: 'working', entry_date: '2023-05-01', job: '缝纫工', wage_form: 'piece', monthly_wage_fen: 520000, tried_already: [{ way: 'talked' }] })
    expect(partyIn(filled(), ['job'])).toEqual({ job: '缝纫工' })
  })
})
