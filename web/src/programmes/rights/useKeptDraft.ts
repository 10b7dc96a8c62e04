import { onScopeDispose, ref, watch } from 'vue'
import type { Draft } from './reportDraft'
import { mayBeKept, unsent } from './unsentReports'

const keptAs = ref<string>() // the id under which the draft in hand lies on the phone

/** Says which kept report is gone on with. */
export function goOnWith(id: string | undefined) {
  keptAs.value = id
}

/**
 * Keeps the draft on the phone while that is asked for, a second after each change, and takes it away when it no longer
 * is. An anonymous draft comes nowhere near the browser's storage.
 */
export function useKeptDraft(draft: Draft) {
  const failed = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function keep() {
    const id = await unsent.keepDraft(draft, keptAs.value)
    failed.value = id === undefined && mayBeKept(draft)
    keptAs.value = id
  }
  async function forget() {
    clearTimeout(waiting)
    const id = keptAs.value
    keptAs.value = undefined
    if (id) await unsent.remove(id)
  }
  async function keepFinished(point: string | undefined, key: string): Promise<boolean> {
    draft.keep = true // the button says what it does
    const isKept = await unsent.keepFinished(draft, point, key)
    failed.value = !isKept
    if (isKept) await forget()
    return isKept
  }

  watch(draft, () => {
    clearTimeout(waiting)
    if (mayBeKept(draft)) waiting = setTimeout(() => void keep(), 1000)
    else if (keptAs.value) void forget()
  })
  onScopeDispose(() => clearTimeout(waiting))
  return { failed, forget, keepFinished }
}
