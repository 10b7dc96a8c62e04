import { onScopeDispose, ref, shallowRef } from 'vue'
import type { Page } from '../api'
import type { Answer, Fault } from './fault'

/** A list that grows page by page with the server's cursor. `reload` starts over; `refresh` renews the newest page in place. */
export function usePages<T extends { id: string }>(ask: (after: string | undefined, signal: AbortSignal) => Promise<Answer<Page<T>>>) {
  const items = shallowRef<T[]>([])
  const next = ref<string>()
  const fault = shallowRef<Fault>()
  const isLoading = ref(true)
  let request = new AbortController()

  async function load(after: string | undefined, join: (page: Page<T>) => void) {
    request.abort()
    const mine = (request = new AbortController())
    isLoading.value = true
    const { value, fault: why } = await ask(after, mine.signal)
    if (mine.signal.aborted) return
    isLoading.value = false
    fault.value = why
    if (value) join(value)
  }

  const reload = () =>
    load(undefined, (page) => {
      items.value = page.items
      next.value = page.next
    })

  const more = () =>
    load(next.value, (page) => {
      const known = new Set(items.value.map((item) => item.id))
      items.value = [...items.value, ...page.items.filter((item) => !known.has(item.id))]
      next.value = page.next
    })

  const refresh = () =>
    load(undefined, (page) => {
      const fresh = new Set(page.items.map((item) => item.id))
      items.value = [...page.items, ...items.value.filter((item) => !fresh.has(item.id))]
      next.value ??= page.next
    })

  onScopeDispose(() => request.abort(), true)
  void reload()
  return { items, next, fault, isLoading, reload, more, refresh }
}
