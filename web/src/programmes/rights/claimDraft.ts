import type { FieldFault } from '../../kit/fault'
import { fenIn } from '../../kit/amount'

/** One of several people, as somebody types it. */
export const emptyClaim = (): ClaimDraft => ({ name: '', amount: '', from: '', to: '', speaks: false })
export interface ClaimDraft {
  name: string
  amount: string
  from: string
  to: string
  speaks: boolean
  paid?: Payment[] // goes along when a list is written anew
}

/** What reached one of them. */
export interface Payment {
  amount_fen: number
  on: string
  proof?: string
}

/** As the server takes and gives it. */
export interface Claim {
  name: string
  amount_fen?: number
  from?: string
  to?: string
  speaks: boolean
  paid?: Payment[]
}

const isBlank = ({ name, amount, from, to }: ClaimDraft) => [name, amount, from, to].every((text) => text.trim() === '')

/** What is wrong, each with the number of its line; a line without a word is no line. */
export function faultsInClaims(claims: readonly ClaimDraft[]): FieldFault[] {
  return claims.flatMap((claim, i) => {
    const line = { field: 'claims', params: { line: String(i + 1) } }
    if (isBlank(claim)) return []
    const faults: FieldFault[] = []
    if (claim.name.trim() === '') faults.push({ ...line, code: 'claims.name_missing' })
    const fen = fenIn(claim.amount)
    if (fen !== undefined && !(fen > 0)) faults.push({ ...line, code: 'claims.amount_wrong' })
    if (claim.from && claim.to && claim.to < claim.from) faults.push({ ...line, code: 'claims.backwards' })
    return faults
  })
}

/** The lines that say something. */
export function claimsIn(claims: readonly ClaimDraft[]): Claim[] {
  return claims.filter((claim) => !isBlank(claim)).map(({ name, amount, from, to, speaks, paid }) => {
    const fen = fenIn(amount)
    return { name: name.trim(), ...(fen ? { amount_fen: fen } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), speaks, ...(paid?.length ? { paid } : {}) }
  })
}

/** The sum of what is known, in whole fen. */
export function totalOf(claims: readonly ClaimDraft[]): number {
  return claims.reduce((sum, { amount }) => sum + (fenIn(amount) || 0), 0)
}

export function draftOf({ name, amount_fen, from, to, speaks, paid }: Claim): ClaimDraft {
  return { name, amount: amount_fen ? String(amount_fen / 100) : '', from: (from ?? '').slice(0, 7), to: (to ?? '').slice(0, 7), speaks, ...(paid?.length ? { paid } : {}) }
}
