import { onScopeDispose, ref, shallowRef } from 'vue'
import type { Answer, Fault } from './fault'

/** What a question brought, loaded now and whenever `load` is called. An answer to an older question is dropped. */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<Answer<T>>) {
  const value = shallowRef<T>()
  const fault = shallowRef<Fault>()
  const isLoading = ref(false)
  let request = new AbortController()

  async function load() {
    request.abort()
    const mine = (request = new AbortController())
    isLoading.value = true
    const answer = await ask(mine.signal)
    if (mine.signal.aborted) return
    isLoading.value = false
    fault.value = answer.fault
    if (answer.value !== undefined) value.value = answer.value
  }

  onScopeDispose(() => request.abort(), true)
  void load()
  return { value, fault, isLoading, load }
}
