import type { FieldFault } from '../../kit/fault'

/** What is missing in the form of a new account, told before it is sent. */
export function accountFaults(account: Record<string, string> & { password: string }): FieldFault[] {
  const faults = Object.entries(account).flatMap(([field, text]) => (text.trim() ? [] : [{ field, code: 'value.missing' } as FieldFault]))
  const have = [...account.password].length
  return have > 0 && have < 12 ? [...faults, { field: 'password', code: 'password.too_short', params: { min: '12', have: String(have) } }] : faults
}
