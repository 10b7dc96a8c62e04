export type Params = Record<string, string>

/** What is wrong with one field of a form. */
export interface FieldFault {
  field: string
  code: string
  params?: Params
}

/** Why something could not be done. Codes are stable; people read `faults.<code>` in the texts. */
export interface Fault {
  code: string
  status: number // 0: nothing came back, so nobody knows whether the server acted
  params: Params
  fields: FieldFault[]
  reference?: string // the request's number, to tell to the person who keeps the server
  retryAfter?: number // seconds
}

/** A value, or the fault that kept us from it. */
export type Answer<T> = { value: T; fault?: undefined } | { value?: undefined; fault: Fault }

export function faultOf(code: string, more: Partial<Fault> = {}): Fault {
  return { code, status: 0, params: {}, fields: [], ...more }
}

/** True when nobody can say whether the server acted: the same command with the same key must be sent again. */
export function isOutcomeUnknown(fault: Fault): boolean {
  return fault.status === 0 || fault.status >= 500
}
