import { describe, expect, it } from 'vitest'
import { createApi, type SessionHooks } from './api'

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const sent: { path: string; init: RequestInit }[] = []
  const fetch = (async (path: string, init: RequestInit) => {
    sent.push({ path, init })
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
  }) as unknown as typeof globalThis.fetch
  return { fetch, sent }
}

const signedIn = (over: Partial<SessionHooks> = {}): SessionHooks => ({
  token: () => 'anti-forgery',
  ended: () => {},
  used: () => {},
  askStepUp: async () => false,
  ...over,
})

describe('the client', () => {
  it('gives the value of a good answer', async () => {
    const api = createApi(answering(200, { name: '工会' }))
    expect(await api.get('/api/site')).toEqual({ value: { name: '工会' } })
  })

  it('turns a lost network into a fault instead of throwing', async () => {
    const api = createApi({ fetch: () => Promise.reject(new TypeError('offline')) })
    expect((await api.get('/api/site')).fault).toMatchObject({ code: 'network.none', status: 0 })
  })

  it('turns an answer that is not JSON into a fault', async () => {
    const api = createApi(answering(200, '<html>'))
    expect((await api.get('/api/site')).fault?.code).toBe('server.unexpected')
  })

  it('keeps every field fault and the time to wait', async () => {
    const errors = [{ field: 'facts', code: 'text.too_short', params: { min: '10', have: '3' } }]
    const api = createApi(answering(429, { code: 'rate.slow_down', errors, request: 'r-7' }, { 'Retry-After': '30' }))
    expect((await api.get('/api/site')).fault).toEqual({
      code: 'rate.slow_down', status: 429, params: { seconds: '30' }, fields: errors, reference: 'r-7', retryAfter: 30,
    })
  })

  it('sends no credentials and no token on the anonymous channel', async () => {
    const { fetch, sent } = answering(201, {})
    await createApi({ fetch }).post('/api/reports', { key: 'k' })
    expect(sent[0]?.init.credentials).toBe('omit')
    expect(new Headers(sent[0]?.init.headers).has('X-Gongyou-Token')).toBe(false)
  })

  it('pads what is sent on the anonymous channel, and nothing of a session', async () => {
    const { fetch, sent } = answering(200, {})
    await createApi({ fetch }).ask('/api/reports/lookup', { receipt: '1234' })
    await createApi({ fetch, session: signedIn() }).ask('/api/x', { q: '1234' })
    expect(sent.map(({ init }) => String(init.body).length)).toEqual([16 * 1024 - '/api/reports/lookup'.length, '{"q":"1234"}'.length])
  })

  it('sends the anti-forgery token with commands of a session, and not with questions', async () => {
    const { fetch, sent } = answering(200, {})
    const api = createApi({ fetch, session: signedIn() })
    await api.get('/api/me')
    await api.post('/api/sign-out', { key: 'k' })
    expect(sent.map(({ init }) => new Headers(init.headers).get('X-Gongyou-Token'))).toEqual([null, 'anti-forgery'])
  })

  it('sends the same command with the same key again after the second factor was given', async () => {
    const { fetch, sent } = answering(403, { code: 'access.step_up_needed' })
    await createApi({ fetch, session: signedIn({ askStepUp: async () => true }) }).post('/api/x', { key: 'once' })
    expect(sent.map(({ init }) => init.body)).toEqual(['{"key":"once"}', '{"key":"once"}'])
  })

  it('says that the session has ended, but not when a sign-in was refused', async () => {
    const ended: string[] = []
    const session = signedIn({ ended: (fault) => ended.push(fault.code) })
    await createApi({ fetch: answering(401, { code: 'sign_in.refused' }).fetch, session }).post('/api/x', { key: 'k' })
    await createApi({ fetch: answering(401, { code: 'session.ended' }).fetch, session }).get('/api/x')
    expect(ended).toEqual(['session.ended'])
  })

  it('leaves out empty questions and escapes the others', async () => {
    const { fetch, sent } = answering(200, {})
    await createApi({ fetch }).get('/api/desk/reports', { query: { q: '欠薪 & more', state: '', after: undefined } })
    expect(sent[0]?.path).toBe('/api/desk/reports?q=%E6%AC%A0%E8%96%AA+%26+more')
  })
})
