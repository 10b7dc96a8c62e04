import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api, endedBy, forgetSession, loadMe, me, sessionEnd } from './session'

const start = Date.parse('2026-11-25T08:00:00Z')
const minutes = (count: number) => count * 60_000
let ends = '2026-11-25T16:00:00Z'

beforeEach(() => {
  ends = '2026-11-25T16:00:00Z'
  vi.useFakeTimers({ now: start })
  vi.stubGlobal('fetch', async (path: string) =>
    path === '/api/me'
      ? new Response(JSON.stringify({ token: 't', roles: ['desk'], idle_ends_at: '2026-11-25T08:30:00Z', ends_at: ends }), { headers: { Date: new Date(start).toUTCString() } })
      : path === '/api/gone'
        ? new Response('{"code":"session.none"}', { status: 401 })
        : new Response('{}'),
  )
})

afterEach(() => {
  forgetSession()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('ends half an hour after the last call that went through', async () => {
  await loadMe()
  expect(sessionEnd() - start).toBe(minutes(30))
  vi.setSystemTime(start + minutes(20))
  await api.get('/api/anything')
  expect(sessionEnd() - start).toBe(minutes(50))
})

it('ends when its whole time is over, however busy somebody is', async () => {
  ends = '2026-11-25T08:25:00Z'
  await loadMe()
  await api.get('/api/anything')
  expect(sessionEnd() - start).toBe(minutes(25))
})

it('is right on a device whose clock is an hour late', async () => {
  vi.setSystemTime(start - minutes(60)) // the server says eight o'clock
  await loadMe()
  expect(sessionEnd() - Date.now()).toBe(minutes(30))
})

it('is forgotten as soon as the server no longer knows it', async () => {
  await loadMe()
  await api.get('/api/gone')
  expect(me.value).toBeUndefined()
  expect(endedBy.value).toBe('session.ended')
})
