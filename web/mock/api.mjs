import { randomUUID } from 'node:crypto'
import { routes } from './routes.mjs'
import { sessionOf } from './world.mjs'

/** Finds the route, reads the body, keeps the first answer to each key, and turns thrown faults into problems. */
export async function apiAnswer(request, response, url) {
  const found = routes.map(([method, pattern, access, handle]) => ({ method, handle, access, match: url.pathname.match(pattern) })).find(({ method, match }) => match && method === request.method)
  const send = (status, body, headers = {}) => {
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', 'Cache-Control': 'no-store', ...headers })
    response.end(JSON.stringify(body))
  }
  const refuse = ({ status = 500, code = 'server.unexpected', params = {}, errors, headers }) =>
    send(status, { type: 'about:blank', title: code, status, code, params, request: `r-${randomUUID().slice(0, 8)}`, errors }, headers)
  if (!found) return refuse({ status: 404, code: 'route.unknown' })

  const bytes = await bodyOf(request)
  const session = sessionOf(request)
  try {
    if (found.access !== 'anyone' && !session?.person) throw { status: 401, code: 'session.none' }
    if (found.access !== 'anyone' && found.access !== 'signed-in' && !found.access.some((role) => session.person.roles.includes(role))) throw { status: 403, code: 'access.not_allowed' }
    if (session?.person && request.method === 'POST' && found.access !== 'anyone' && request.headers['x-gongyou-token'] !== session.token) throw { status: 403, code: 'csrf.missing' }
    const body = request.method === 'POST' ? JSON.parse(bytes.toString() || '{}') : bytes
    const answer = await found.handle({ body, bytes, query: url.searchParams, path: found.match.groups ?? {}, session, request, response })
    if (answer !== undefined) send(answer.status ?? 200, answer.value ?? {}, answer.headers)
  } catch (fault) {
    if (fault instanceof Error) throw fault
    refuse(fault)
  }
}

async function bodyOf(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}
