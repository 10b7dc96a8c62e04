import type { CheckupItem, LegalCheckup } from '../../api'

/** A line of the form: one of the forty items, with what is to be kept of it. */
export type ItemLine = Omit<CheckupItem, 'severity'> & { result: string; severity: string; quote: string; advice: string }
type Before = Pick<LegalCheckup['findings'][number], 'item' | 'result' | 'severity' | 'quote' | 'advice'>

/** What differs from what stands: an item that nobody touched keeps what the lawyer said of it. */
export function changedItems(lines: ItemLine[], before: Before[]) {
  return lines
    .filter(({ item, result, severity, quote, advice }) => {
      const stood = before.find((one) => one.item === item)
      if (!result) return false
      if (!stood || stood.result !== result) return true
      return result === 'risk' && (stood.severity !== severity || stood.quote !== quote.trim() || stood.advice !== advice.trim())
    })
    .map(({ item, result, severity, quote, advice }) => (result === 'risk' ? { item, result, severity, quote: quote.trim(), advice: advice.trim() } : { item, result }))
    .map((line) => ({ quote: undefined, advice: undefined, severity: undefined, ...line }))
}
