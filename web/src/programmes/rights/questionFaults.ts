import type { FieldFault } from '../../kit/fault'
import { phoneIn, visible } from './reportDraft'

/** What the server would refuse of a question, found before it is sent. The server decides; this only saves a round. */
export function faultsInQuestion({ topic, question, phone }: { topic: string; question: string; phone: string }): FieldFault[] {
  const faults: FieldFault[] = []
  const have = [...visible(question)].length
  if (!topic) faults.push({ field: 'topic', code: 'value.missing' })
  if (have === 0) faults.push({ field: 'question', code: 'value.missing' })
  else if (have < 10) faults.push({ field: 'question', code: 'text.too_short', params: { min: '10', have: String(have) } })
  if (phone.trim() !== '' && !/^1[3-9]\d{9}$/.test(phoneIn(phone))) faults.push({ field: 'phone', code: 'phone.wrong' })
  return faults
}
