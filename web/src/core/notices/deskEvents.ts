import { onScopeDispose } from 'vue'
import { loadMe, me } from '../people/session'

type Kind = 'matters' | 'notices'
const listeners: Record<Kind, Set<(data: string) => void>> = { matters: new Set(), notices: new Set() }

/** Calls `hear` for each event of this kind until the page that asked is gone. */
export function onDeskEvent(kind: Kind, hear: (data: string) => void) {
  listeners[kind].add(hear)
  onScopeDispose(() => listeners[kind].delete(hear))
}

/** One stream for the whole desk, open as long as the frame stands. The browser connects again by itself. */
export function followEvents() {
  const stream = new EventSource('/api/desk/events')
  for (const kind of ['matters', 'notices'] as const) {
    stream.addEventListener(kind, (event) => listeners[kind].forEach((hear) => hear((event as MessageEvent<string>).data)))
  }
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) void loadMe() // refused for good: perhaps the session has ended
  })
  onDeskEvent('notices', () => {
    if (me.value) me.value = { ...me.value, unread: me.value.unread + 1 }
  })
  onScopeDispose(() => stream.close())
}
