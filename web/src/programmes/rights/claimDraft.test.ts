import { expect, it } from 'vitest'
import { claimsIn, draftOf, emptyClaim, faultsInClaims, totalOf } from './claimDraft'

const line = (over: Partial<ReturnType<typeof emptyClaim>>) => ({ ...emptyClaim(), ...over })

it('adds up to the fen and leaves out lines without a word', () => {
  const claims = [line({ name: '老周', amount: '9,600.50' }), emptyClaim(), line({ name: '小林', amount: '1.2万', from: '2025-11', speaks: true })]
  expect(totalOf(claims)).toBe(2_160_050) // 9,600.50 + 12,000
  expect(claimsIn(claims)).toEqual([
    { name: '老周', amount_fen: 960_050, speaks: false },
    { name: '小林', amount_fen: 1_200_000, from: '2025-11', speaks: true },
  ])
})

it('names what is wrong by the number of its line', () => {
  const faults = faultsInClaims([line({ amount: '300' }), emptyClaim(), line({ name: '小林', amount: '很多', from: '2026-01', to: '2025-12' })])
  expect(faults.map(({ code, params }) => `${params?.line} ${code}`)).toEqual(['1 claims.name_missing', '3 claims.amount_wrong', '3 claims.backwards'])
})

it('comes back as it was typed', () => {
  expect(claimsIn([draftOf({ name: '老周', amount_fen: 960_050, from: '2025-11', to: '2026-01', speaks: true })])).toEqual([{ name: '老周', amount_fen: 960_050, from: '2025-11', to: '2026-01', speaks: true }])
})
