import { expect, it, vi } from 'vitest'
import { faultOf, type Answer } from '../../kit/fault'
import type { FileReport, Receipt } from '../../api'
import type { KeptReport, Shelf } from './keptReports'
import { emptyDraft, type Draft } from './reportDraft'
import { createUnsentReports, mayBeKept } from './unsentReports'

const receipt: Receipt = { receipt: '1234 5678 9012 3456 7890', filed_on: '2026-11-26', unit_name: '镇总工会', unit_phone: '' , small_firm: false }
const kept = (over: Partial<Draft> = {}): Draft => ({ ...emptyDraft(), employer_name: '某厂', place: '镇上工地', facts: '三个月没有发工资了。', phone: '13800000000', keep: true, consent: true, truth_declaration: true, ...over })

function house(answers: Answer<Receipt>[] = []) {
  const lying = new Map<string, KeptReport>()
  const shelf: Shelf = {
    all: async () => [...lying.values()],
    put: async (report) => !!lying.set(report.id, structuredClone(report)),
    remove: async (id) => void lying.delete(id),
  }
  const file = vi.fn(async (_: FileReport) => answers.shift() ?? { value: receipt })
  let number = 0
  return { lying, file, unsent: createUnsentReports({ shelf, api: { file }, fresh: () => `key-${++number}` }) }
}

it('keeps nothing of an anonymous report, nor of one that was not asked to be kept', async () => {
  for (const report of [kept({ phone: '' }), kept({ phone: '1380' }), kept({ keep: false })]) {
    const { lying, unsent } = house()
    expect(mayBeKept(report)).toBe(false)
    expect(await unsent.keepDraft(report)).toBeUndefined()
    expect(await unsent.keepFinished(report, undefined, 'k')).toBe(false)
    expect(lying.size).toBe(0)
  }
})

it('sends what waits with the key it was first sent with, and lets it go', async () => {
  const { lying, file, unsent } = house()
  await unsent.keepFinished(kept(), 'YX001', 'the-first-key')
  await unsent.sendAll()
  await unsent.sendAll()
  expect(file).toHaveBeenCalledTimes(1)
  expect(file.mock.calls[0]![0]).toMatchObject({ key: 'the-first-key', point: 'YX001', phone: '13800000000', consent: true })
  expect(unsent.sent.value).toEqual([{ id: 'the-first-key', receipt }])
  expect(lying.size).toBe(0)
})

it('waits on without a network, and sends the same key again', async () => {
  const { lying, file, unsent } = house([{ fault: faultOf('network.none') }, { fault: faultOf('server.unexpected', { status: 503 }) }])
  await unsent.keepFinished(kept(), undefined, 'k')
  await unsent.sendAll()
  await unsent.sendAll()
  expect(lying.get('k')?.state).toBe('waiting')
  await unsent.sendAll()
  expect(file.mock.calls.map(([report]) => report.key)).toEqual(['k', 'k', 'k'])
  expect(unsent.reports.value).toEqual([])
})

it('does not send twice at a time', async () => {
  const { file, unsent } = house()
  await unsent.keepFinished(kept(), undefined, 'k')
  await Promise.all([unsent.sendAll(), unsent.sendAll()])
  expect(file).toHaveBeenCalledTimes(1)
})

it('says what was refused, and does not press on with it', async () => {
  const { lying, file, unsent } = house([{ fault: faultOf('form.invalid', { status: 422 }) }])
  await unsent.keepFinished(kept(), undefined, 'k')
  await unsent.sendAll()
  await unsent.sendAll()
  expect(lying.get('k')?.state).toBe('refused')
  expect(unsent.faults.value.k?.code).toBe('form.invalid')
  expect(file).toHaveBeenCalledTimes(1)
})

it('never sends a draft, and keeps only files that arrived', async () => {
  const { lying, file, unsent } = house()
  const evidence = [{ number: 1, kind: 'photo', size: 9, state: 'there', upload_id: 'u1' }, { number: 2, kind: 'pdf', size: 9, state: 'failed' }] as Draft['evidence']
  const id = await unsent.keepDraft(kept({ evidence }))
  await unsent.keepDraft(kept({ evidence, facts: '改过了，还是三个月没有发工资。' }), id)
  await unsent.sendAll()
  expect(file).not.toHaveBeenCalled()
  expect([...lying.values()].map(({ state, written }) => [state, written.facts, written.evidence.length])).toEqual([['draft', '改过了，还是三个月没有发工资。', 1]])
})
