import { computed, shallowRef } from 'vue'
import type { Receipt } from '../../api'
import { newKey } from '../../kit/commandKey'
import { isOutcomeUnknown, type Fault } from '../../kit/fault'
import { serverNow } from '../../kit/serverClock'
import { browserShelf, type KeptReport, type Shelf } from './keptReports'
import { todayIn } from '../../kit/months'
import { emptyNamed } from './namedDraft'
import { commandOf, hasPhone, type Draft } from './reportDraft'
import { rightsApi } from './rightsApi'

/** Whether this report may be written down on the phone at all: none without a number, none with name and papers or with what others claim, no other unless asked for. */
export function mayBeKept(report: Draft): boolean {
  return hasPhone(report) && report.keep && !report.is_named && report.claims.length === 0
}

/** Reports that wait on this phone, and how they get away: by themselves when the network returns, each once. */
export function createUnsentReports({ shelf = browserShelf(), api = rightsApi, fresh = newKey }: { shelf?: Shelf; api?: Pick<typeof rightsApi, 'file'>; fresh?: () => string } = {}) {
  const reports = shallowRef<KeptReport[]>([])
  const sent = shallowRef<{ id: string; receipt: Receipt }[]>([])
  const faults = shallowRef<Record<string, Fault>>({})
  const isSending = shallowRef(false)

  const load = async () => void (reports.value = await shelf.all())

  async function put(report: KeptReport): Promise<boolean> {
    const isThere = await shelf.put(report)
    await load()
    return isThere
  }

  /** Keeps what is written so far, under the id it has already; gives that id, or nothing where it may or can not be kept. */
  async function keepDraft(written: Draft, id = fresh()): Promise<string | undefined> {
    if (!mayBeKept(written)) return undefined
    return (await put({ id, state: 'draft', kept_on: todayIn(serverNow()), written: plain(written) })) ? id : undefined
  }

  /** Keeps a finished report with the key it may already have been sent with. */
  async function keepFinished(written: Draft, point: string | undefined, key: string): Promise<boolean> {
    if (!mayBeKept(written)) return false
    return put({ id: key, state: 'waiting', kept_on: todayIn(serverNow()), written: plain(written), command: commandOf(written, point) })
  }

  async function remove(id: string) {
    await shelf.remove(id)
    await load()
  }

  /** Sends what waits, one after the other. What nobody answered stays and waits on; what was refused is said. */
  async function sendAll() {
    if (isSending.value) return
    isSending.value = true
    await load()
    for (const report of reports.value.filter(({ state }) => state === 'waiting')) await send(report)
    isSending.value = false
  }

  async function send(report: KeptReport) {
    const { value, fault } = await api.file({ ...report.command!, key: report.id })
    if (value) {
      sent.value = [...sent.value, { id: report.id, receipt: value }]
      await remove(report.id)
    } else if (!isOutcomeUnknown(fault) && fault.status !== 429) {
      faults.value = { ...faults.value, [report.id]: fault }
      await put({ ...report, state: 'refused' })
    }
  }

  return { reports, sent, faults, isSending, waiting: computed(() => reports.value.filter(({ state }) => state === 'waiting').length), load, keepDraft, keepFinished, remove, sendAll }
}

/** Without what lives in this page only: the files themselves, and those that have not arrived. */
function plain(written: Draft): Draft {
  const evidence = written.evidence.filter(({ state }) => state === 'there').map(({ number, kind, size, state, upload_id }) => ({ number, kind, size, state, upload_id }))
  return JSON.parse(JSON.stringify({ ...written, ...emptyNamed(), claims: [], evidence, consent: false, truth_declaration: false })) as Draft
}

export const unsent = createUnsentReports()

/** Looks once, then whenever the network returns, and now and then while something waits: phones do not always tell. */
export function followUnsentReports(page: Window) {
  void unsent.sendAll()
  page.addEventListener('online', () => void unsent.sendAll())
  page.setInterval(() => {
    if (unsent.waiting.value > 0) void unsent.sendAll()
  }, 20_000)
}
