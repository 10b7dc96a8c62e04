import { onScopeDispose, ref } from 'vue'
import { serverNow } from '../../../kit/serverClock'

const often = 30_000

/** The moment by the server's clock, renewed twice a minute: a door closes while somebody looks at it. */
export function useNow() {
  const now = ref(serverNow())
  const timer = setInterval(() => (now.value = serverNow()), often)
  onScopeDispose(() => clearInterval(timer))
  return now
}
