import { computed, reactive, ref, shallowRef } from 'vue'
import type { Me } from '../../api'
import { createApi } from '../../kit/api'
import { newKey } from '../../kit/commandKey'
import type { Answer, Fault } from '../../kit/fault'
import { serverNow } from '../../kit/serverClock'

/** Who is signed in on this page. Lives in memory; the cookie is out of reach of scripts. */
export const me = shallowRef<Me>()

/** Why the last session ended, to be said on the sign-in page. */
export const endedBy = ref<'session.ended' | undefined>()

/** A call waits here for the second factor; the step-up dialog shows itself while it does. */
export const stepUp = reactive({ waiting: undefined as ((given: boolean) => void) | undefined })

const idle = { since: 0, length: 0, last: Infinity } // by this device's clock

export const api = createApi({
  session: {
    token: () => me.value?.token,
    ended: forgetSession,
    used: () => (idle.since = Date.now()),
    askStepUp: () => new Promise((answer) => (stepUp.waiting = answer)),
  },
})

export const isSignedIn = computed(() => me.value !== undefined)
export const hasRole = (...roles: Me['roles']) => me.value?.roles.some((role) => roles.includes(role)) ?? false

/** Asks who is signed in, also after each step of signing in. */
export async function loadMe(): Promise<Answer<Me>> {
  const answer = await api.get<Me>('/api/me')
  if (answer.value) {
    me.value = answer.value
    endedBy.value = undefined
    idle.since = Date.now()
    idle.length = Date.parse(answer.value.idle_ends_at) - serverNow()
    idle.last = Date.now() + Date.parse(answer.value.ends_at) - serverNow()
  }
  return answer
}

/** When the session ends if nothing more is done, in milliseconds since 1970: every call that went through starts the idle clock anew. */
export function sessionEnd(): number {
  return me.value ? Math.min(idle.since + idle.length, idle.last) : Infinity
}

export async function extendSession(): Promise<Fault | undefined> {
  const { fault } = await api.post('/api/session/extend', { key: newKey() })
  return fault ?? (await loadMe()).fault
}

/** Drops everything this page knows and starts it afresh, so that "back" finds nothing. */
export async function signOut(everywhere = false): Promise<Fault | undefined> {
  const { fault } = await api.post(everywhere ? '/api/sign-out/everywhere' : '/api/sign-out', { key: newKey() })
  if (fault && fault.status !== 401) return fault
  window.location.replace(window.location.pathname)
  return undefined
}

export function forgetSession() {
  if (me.value) endedBy.value = 'session.ended'
  me.value = undefined
  stepUp.waiting?.(false)
  stepUp.waiting = undefined
}

/** A page that the browser kept for "back" is loaded anew instead of shown. */
export function refuseKeptPages() {
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload())
}
