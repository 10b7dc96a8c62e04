import { watch, type WatchSource } from 'vue'
import type { Page } from '../../api'
import type { Answer } from '../../kit/fault'
import { usePages } from '../../kit/usePages'
import { onDeskEvent } from '../notices/deskEvents'

/** A list of matters, newest first: begun again when a filter changes, renewed in place when something happens. */
export function useMatterList<T extends { id: string }>(filters: WatchSource[], ask: (after: string | undefined, signal: AbortSignal) => Promise<Answer<Page<T>>>) {
  const list = usePages<T>(ask)
  watch(filters, () => {
    list.items.value = []
    void list.reload()
  })
  let soon: ReturnType<typeof setTimeout> | undefined
  onDeskEvent('matters', () => {
    clearTimeout(soon) // many in one moment are one refresh
    soon = setTimeout(() => void list.refresh(), 300)
  })
  return list
}
