import { computed, ref } from 'vue'
import type { CheckupPaper, ReviewPaper } from '../../api'
import { useCommand } from '../../kit/useCommand'
import { showPlace } from '../checkup/showPlace'
import { legalCheckupApi } from './legalCheckupApi'

type Reviewed = Pick<CheckupPaper, 'number' | 'revision' | 'findings' | 'may_review'>

/** The written review of a paper or of tables, place by place: by button, or by keyboard inside what `finding-<place>` marks. */
export function useReview(id: string, seen: () => Reviewed | undefined, load: () => Promise<void>) {
  const current = ref<number>()
  const findings = computed(() => seen()?.findings ?? [])
  const open = computed(() => findings.value.filter(({ review }) => !review).length)
  const reviewing = useCommand((review: ReviewPaper) => legalCheckupApi.reviewPaper(id, review))

  function come(place: number) {
    current.value = place
    showPlace(`finding-${place}`)
  }

  /** Kept, read again, and on to the next that nobody has looked at. */
  async function decide(place: number, review: ReviewPaper['review'], advice?: string) {
    const paper = seen()!
    const finding = paper.findings[place]!
    const answer = await reviewing.run({ revision: paper.revision, number: paper.number, code: finding.code, begins: finding.start, review, ...(advice ? { advice } : {}) })
    if (!answer?.value) return
    await load()
    const next = findings.value.findIndex((one, i) => i > place && !one.review)
    if (next >= 0) come(next)
  }

  /** With the arrow keys from place to place; 1 accepts and 2 throws out, where nothing is being typed. */
  function key(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    if (!target.closest('.finding') || target.closest('textarea, input') || event.ctrlKey || event.metaKey || event.altKey) return
    const place = current.value ?? 0
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) come(Math.min(Math.max(place + by, 0), findings.value.length - 1))
    else if (seen()?.may_review && event.key === '1') void decide(place, 'accepted')
    else if (seen()?.may_review && event.key === '2') void decide(place, 'rejected')
    else return
    event.preventDefault()
  }

  return { current, findings, open, reviewing, come, decide, key }
}
