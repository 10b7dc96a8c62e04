import { faultOf, type Answer, type Fault } from './fault'
import { padded } from './padding'
import { learnServerTime } from './serverClock'

const defaultFetch: typeof fetch = (...request) => fetch(...request)

/** What the signed-in side of the house lends to the client; the anonymous channel lends nothing. */
export interface SessionHooks {
  token(): string | undefined
  ended(fault: Fault): void // the server no longer knows the session
  used(): void // a call went through: the idle clock starts anew
  askStepUp(): Promise<boolean> // asks the person for a second factor again; false when they decline
}

export interface CallOptions {
  signal?: AbortSignal
  query?: Record<string, string | number | undefined>
}

export type Api = ReturnType<typeof createApi>

/**
 * Talks to the server and never throws: no network, a broken answer and a refusal are all faults.
 * Without session hooks the client is anonymous: no cookie goes out and none is kept, and what is sent is padded.
 */
export function createApi({ fetch: send = defaultFetch, session }: { fetch?: typeof fetch; session?: SessionHooks } = {}) {
  async function call<T>(method: string, path: string, init: RequestInit, read = answerIn<T>): Promise<Answer<T>> {
    const headers = new Headers(init.headers)
    headers.set('Accept', 'application/json')
    const token = session?.token()
    if (token && method !== 'GET') headers.set('X-Gongyou-Token', token)
    try {
      const response = await send(path, {
        ...init,
        method,
        headers,
        credentials: session ? 'same-origin' : 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      })
      learnServerTime(response.headers.get('Date'))
      return await read(response)
    } catch {
      return { fault: faultOf('network.none') }
    }
  }

  async function attend<T>(attempt: () => Promise<Answer<T>>): Promise<Answer<T>> {
    let answer = await attempt()
    if (answer.fault?.code === 'access.step_up_needed' && session && (await session.askStepUp())) answer = await attempt()
    if (answer.fault?.status === 401 && answer.fault.code.startsWith('session.')) session?.ended(answer.fault)
    else if (session?.token() && !answer.fault) session.used()
    return answer
  }

  function json(path: string, body: object, { signal }: CallOptions): RequestInit {
    const text = JSON.stringify(body)
    return { body: session ? text : padded(path, text), signal, headers: { 'Content-Type': 'application/json' } }
  }

  return {
    get<T>(path: string, { signal, query = {} }: CallOptions = {}) {
      return attend(() => call<T>('GET', withQuery(path, query), { signal }))
    },
    /** A command. `key` makes it safe to send again: the server acts once and answers alike. */
    post<T>(path: string, body: object & { key: string }, options: CallOptions = {}) {
      return attend(() => call<T>('POST', path, json(path, body, options)))
    },
    /** A question whose words must not stand in an address, so they travel in the body. */
    ask<T>(path: string, question: object, options: CallOptions = {}) {
      return attend(() => call<T>('POST', path, json(path, question, options)))
    },
    /** The same, answered with a file. */
    askFile(path: string, question: object, options: CallOptions = {}) {
      return attend(() => call<Blob>('POST', path, json(path, question, options), fileIn))
    },
    /** The same, with what its headers say. */
    askFileWithHeaders(path: string, question: object, options: CallOptions = {}) {
      return attend(() => call<{ file: Blob; headers: Headers }>('POST', path, json(path, question, options), fileWithHeaders))
    },
    /** A file by its address, with what its headers say. */
    getFile(path: string, { signal }: CallOptions = {}) {
      return attend(() => call<{ file: Blob; headers: Headers }>('GET', path, { signal }, fileWithHeaders))
    },
    put<T>(path: string, file: Blob, { signal, query = {} }: CallOptions = {}) {
      return attend(() => call<T>('PUT', withQuery(path, query), { body: file, signal, headers: { 'Content-Type': file.type } }))
    },
  }
}

/** The channel of a worker who has not said who they are. */
export const anonymousApi = createApi()

async function answerIn<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  const body: unknown = text === '' ? {} : parsed(text)
  if (response.ok && body !== undefined) return { value: body as T }
  return { fault: faultIn(response, body) }
}

async function fileIn(response: Response): Promise<Answer<Blob>> {
  if (response.ok) return { value: await response.blob() }
  return { fault: faultIn(response, parsed(await response.text())) }
}

async function fileWithHeaders(response: Response): Promise<Answer<{ file: Blob; headers: Headers }>> {
  const { value, fault } = await fileIn(response)
  return value ? { value: { file: value, headers: response.headers } } : { fault }
}

function faultIn(response: Response, body: unknown): Fault {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as {
    code?: string
    params?: Record<string, string>
    errors?: Fault['fields']
    request?: string
  }
  const retry = Number(response.headers.get('Retry-After'))
  return faultOf(problem.code ?? 'server.unexpected', {
    status: response.ok ? 500 : response.status,
    params: { ...(retry > 0 ? { seconds: String(retry) } : {}), ...problem.params },
    fields: problem.errors ?? [],
    reference: problem.request,
    retryAfter: retry > 0 ? retry : undefined,
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return path
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`
}
