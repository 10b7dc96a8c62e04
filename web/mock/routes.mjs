import { randomInt, randomUUID } from 'node:crypto'
import * as world from './world.mjs'

const at = (path) => new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
const get = (path, access, handle) => ['GET', at(path), access, handle]
const post = (path, access, handle) => ['POST', at(path), access, handle]
const ok = (value, headers) => ({ value, headers })
const page = (items, query, size = 20) => {
  const from = Number(query.get('after') ?? 0)
  return ok({ items: items.slice(from, from + size), ...(from + size < items.length ? { next: String(from + size) } : {}) })
}
const desk = ['desk']
const find = (list, id, code) => list.find((one) => one.id === id) ?? (() => { throw { status: 404, code } })()
const right = (code) => { if (code !== '123456') throw { status: 401, code: 'sign_in.refused' } }
const stepUp = (session) => { if (!(session.steppedUp > Date.now())) throw { status: 403, code: 'access.step_up_needed' } }

const canTake = { filed: ['open'], opened: ['answer', 'hand_over', 'close'], answered: ['close', 'answer'], handed_over: ['open'], closed: [] }
const becomes = { open: 'opened', answer: 'answered', 'hand-over': 'handed_over', close: 'closed' }

const row = ({ files, phone, steps, facts, receipt, unit, ...rest }) => ({ ...rest, unit_id: unit.id, files: files.length, anonymous: !phone })

function take(step) {
  return ({ body, path, session }) => {
    const report = find(world.reports, path.id, 'report.unknown')
    if (body.revision !== report.revision) throw { status: 409, code: 'report.changed_meanwhile' }
    if (!canTake[report.state].includes(step.replace('-', '_'))) throw { status: 409, code: 'matter.step_not_possible', params: { state: report.state, step } }
    const text = body.text ?? body.result ?? body.reason
    if (text !== undefined && text.length < 2) throw { status: 422, code: 'request.invalid', errors: [{ field: body.text ? 'text' : 'result', code: 'text.too_short', params: { min: '2', have: String(text.length) } }] }
    report.state = becomes[step]
    report.revision += 1
    report.steps.push({ step: step.replace('-', '_'), on: world.today(), at: new Date().toISOString(), by_name: session.person.name, unit_name: report.unit.name, text: text ?? '' })
    world.tell('reports', { id: report.id, state: report.state })
    return ok({ id: report.id, state: report.state, revision: report.revision })
  }
}

const askRole = (session, { name, act, role, unit_id }) => {
  const unit = world.units.find(({ id }) => id === unit_id)
  world.roleRequests.unshift({ id: randomUUID(), act, person_id: randomUUID(), name, role, unit: unit && { id: unit.id, name: unit.name }, asked_by_name: session.person.name, asked_at: new Date().toISOString(), mine: false })
  return world.roleRequests[0].id
}

function fileReport({ body }) {
  const errors = []
  for (const [field, min] of [['employer_name', 2], ['place', 4], ['facts', 10]]) {
    const have = [...(body[field] ?? '')].length
    if (have < min) errors.push({ field, code: 'text.too_short', params: { min: String(min), have: String(have) } })
  }
  if (/[\u202a-\u202e\u2066-\u2069]/.test(body.facts)) errors.push({ field: 'facts', code: 'text.not_allowed_characters' })
  if (errors.length > 0) throw { status: 422, code: 'report.invalid', errors }
  const receipt = Array.from({ length: 20 }, () => randomInt(10)).join('')
  const files = (body.uploads ?? []).map((id, i) => ({ id, name: `photo-${i + 1}.jpg`, kind: world.uploads.get(id)?.kind ?? 'jpeg', size: world.uploads.get(id)?.size ?? 0 }))
  const report = { id: randomUUID(), state: 'filed', revision: 1, employer_name: body.employer_name, place: body.place, facts: body.facts, filed_on: world.today(), point_code: body.point, phone: body.phone ?? '', unit: world.units[1], files, steps: [{ step: 'filed', on: world.today(), unit_name: '柳溪镇总工会', text: '' }], receipt }
  world.reports.unshift(report)
  world.tell('reports', { id: report.id, state: 'filed' })
  return { status: 201, value: { receipt: receipt.replace(/(.{4})(?=.)/g, '$1 '), filed_on: report.filed_on, unit_name: '柳溪镇总工会', unit_phone: '0570-5550101' } }
}

function lookUp({ body }) {
  const report = world.reports.find(({ receipt }) => receipt && receipt === String(body.receipt).replace(/\D/g, ''))
  if (!report) throw { status: 404, code: 'receipt.unknown' }
  const { state, filed_on, employer_name, place, steps } = report
  return ok({ state, filed_on, unit_name: '柳溪镇总工会', unit_phone: '0570-5550101', employer_name, place, steps: steps.map(({ step, on }) => ({ step, on })), answers: steps.filter(({ step }) => step === 'answer').map(({ text, on }) => ({ text, on, unit_name: '柳溪镇总工会' })) })
}

export const routes = [
  get('/api/site', 'anyone', () => ok({ name: '石桥县总工会', name_en: 'Shiqiao County Federation of Trade Unions', demo: true, hotline: '12351', unit_id: world.units[0].id, unit_name: '石桥县总工会' })),
  get('/api/categories', 'anyone', () => ok(world.categories)),
  get('/api/areas', 'anyone', () => ok({ items: world.areas })),
  get('/api/points', 'anyone', () => ok({ items: world.points })),
  get('/api/points/{code}', 'anyone', ({ path }) => ok(world.points.find(({ code }) => code === path.code) ?? (() => { throw { status: 404, code: 'point.unknown' } })())),
  ['PUT', at('/api/uploads'), 'anyone', ({ bytes, request }) => {
    const upload = { upload_id: randomUUID(), kind: request.headers['content-type'], size: bytes.length }
    if (!['image/jpeg', 'image/png', 'application/pdf'].includes(upload.kind)) throw { status: 415, code: 'file.kind_refused' }
    if (upload.kind === 'application/pdf' && !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw { status: 422, code: 'file.damaged' }
    upload.kind = upload.kind.split('/')[1]
    world.uploads.set(upload.upload_id, upload)
    return { status: 201, value: upload }
  }],
  post('/api/reports', 'anyone', fileReport),
  post('/api/reports/lookup', 'anyone', lookUp),

  post('/api/sign-in/password', 'anyone', ({ body }) => {
    const person = world.people.find(({ login, state }) => login === body.login && state === 'active')
    if (!person || body.password === 'wrong') throw { status: 401, code: 'sign_in.refused' }
    return ok({ next: 'second_factor' }, world.startSession({ ticketFor: person }))
  }),
  post('/api/sign-in/second-factor', 'anyone', ({ body, session }) => {
    if (!session?.ticketFor) throw { status: 401, code: 'sign_in.refused' }
    right(body.code)
    return ok({}, world.startSession({ person: session.ticketFor }))
  }),
  post('/api/sign-in/phone/code', 'anyone', () => ({ status: 202 })),
  post('/api/sign-in/phone', 'anyone', ({ body }) => {
    right(body.code)
    return ok({}, world.startSession({ person: world.worker(body.phone) }))
  }),
  post('/api/first-use/begin', 'anyone', ({ body }) => {
    if (body.code !== 'SETUP-1') throw { status: 401, code: 'first_use.refused' }
    if (/^password/.test(body.password)) throw { status: 422, code: 'request.invalid', errors: [{ field: 'password', code: 'password.too_common' }] }
    const person = { ...world.people[0], id: randomUUID(), login: body.login, name: body.name }
    return ok({ totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', totp_uri: `otpauth://totp/Gongyou:${encodeURIComponent(body.login)}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Gongyou` }, world.startSession({ ticketFor: person }))
  }),
  post('/api/first-use/confirm', 'anyone', ({ body, session }) => {
    right(body.code)
    world.people.push(session.ticketFor)
    return ok({}, world.startSession({ person: session.ticketFor }))
  }),
  post('/api/recovery/begin', 'anyone', ({ body }) => {
    if (body.token !== 'RECOVER-1') throw { status: 401, code: 'sign_in.refused' }
    return ok({ next: 'second_factor' }, world.startSession({ ticketFor: world.people[0] }))
  }),
  post('/api/sign-out', 'signed-in', ({ session }) => { world.sessions.delete(session.id); return ok({}) }),
  post('/api/sign-out/everywhere', 'signed-in', ({ session }) => { world.sessions.delete(session.id); return ok({}) }),
  post('/api/step-up', 'signed-in', ({ body, session }) => { right(body.code); session.steppedUp = Date.now() + 300_000; return ok({}) }),
  post('/api/session/extend', 'signed-in', () => ok({})),
  get('/api/me', 'signed-in', ({ session: { person, token, idle } }) => ok({ person_id: person.id, name: person.name, roles: person.roles, unit: { id: person.unit.id, name: person.unit.name }, token, idle_ends_at: new Date(Date.now() + idle * 1000).toISOString(), ends_at: '2099-01-01T00:00:00Z', login: person.login, phone_masked: person.phone?.replace(/^(.{3}).*(.{4})$/, '$1****$2'), unread: world.notices.filter(({ read }) => !read).length })),
  get('/api/my/reports', ['worker'], ({ session }) => ok({ items: world.reports.filter(({ phone }) => phone && phone === session.person.phone).slice(0, 4).map(row) })),

  get('/api/desk/reports', desk, ({ query }) => {
    const words = query.get('q') ?? ''
    const found = world.reports.filter((report) => (!query.get('state') || report.state === query.get('state')) && [report.employer_name, report.place].some((text) => text.includes(words)))
    return page(found.map(row), query)
  }),
  get('/api/desk/reports/{id}', desk, ({ path }) => {
    const { phone, receipt, ...report } = find(world.reports, path.id, 'report.unknown')
    return ok({ ...report, point_code: undefined, point_name: report.point_code && '柳溪镇职工服务站', anonymous: !phone, has_identity: !!phone, unit: { id: report.unit.id, name: report.unit.name }, can: canTake[report.state].map((step) => ({ step, needs: [] })) })
  }),
  ...Object.keys(becomes).map((step) => post(`/api/desk/reports/{id}/${step}`, desk, take(step))),
  get('/api/desk/reports/{id}/files/{file}', desk, ({ response }) => void response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment; filename="photo-1.jpg"' }).end('picture')),
  get('/api/desk/units', ['desk', 'custodian'], () => ok({ items: world.units })),
  get('/api/admin/units', ['system_admin', 'security_admin'], () => ok({ items: world.units })),
  get('/api/desk/events', 'signed-in', ({ response }) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(': here\n\n')
    world.listeners.add(response)
    response.on('close', () => world.listeners.delete(response))
  }),
  post('/api/desk/reports/{id}/unseal', desk, ({ body, path, session }) => {
    if (body.purpose.length < 4) throw { status: 422, code: 'request.invalid', errors: [{ field: 'purpose', code: 'text.too_short', params: { min: '4', have: String(body.purpose.length) } }] }
    const request = { id: randomUUID(), report_id: path.id, asked_by: session.person, purpose: body.purpose, asked_at: new Date().toISOString(), state: 'asked' }
    world.unsealRequests.unshift(request)
    world.tell('notices', {})
    return ok({ request_id: request.id, state: 'asked' })
  }),
  get('/api/desk/unseal-requests', ['desk', 'custodian'], ({ session }) => ok({ items: world.unsealRequests.map(({ asked_by, ...request }) => ({ ...request, asked_by_name: asked_by.name, mine: asked_by.id === session.person.id })) })),
  post('/api/desk/unseal-requests/{id}/decide', ['custodian'], ({ body, path, session }) => { stepUp(session); const request = find(world.unsealRequests, path.id, 'unseal.unknown'); request.state = body.grant ? 'granted' : 'refused'; return ok({ request_id: request.id, state: request.state }) }),
  post('/api/desk/unseal-requests/{id}/reveal', desk, ({ session }) => { stepUp(session); return ok({ phone: '13800000000' }) }),
  get('/api/notices', 'signed-in', ({ query }) => page(world.notices, query)),
  post('/api/notices/{id}/read', 'signed-in', ({ path }) => { find(world.notices, path.id, 'notice.unknown').read = true; return ok({}) }),

  get('/api/admin/people', ['system_admin', 'security_admin'], ({ query }) => page(world.people.map(({ login, unit, ...person }) => ({ ...person, login_masked: `${login.slice(0, 2)}***`, unit: { id: unit.id, name: unit.name } })), query)),
  post('/api/admin/invitations', ['system_admin'], ({ body, session }) => { stepUp(session); return ok({ person_id: randomUUID(), request_id: askRole(session, { name: body.name, act: 'give', ...body }), code: 'K7QP-2MXD-9RTW' }) }),
  get('/api/admin/role-requests', ['system_admin', 'security_admin'], () => ok({ items: world.roleRequests })),
  post('/api/admin/role-requests/{id}/decide', ['security_admin'], ({ body, path, session }) => { stepUp(session); world.roleRequests.splice(world.roleRequests.indexOf(find(world.roleRequests, path.id, 'access.not_found')), 1); return ok({ id: path.id, state: body.grant ? 'granted' : 'refused' }) }),
  post('/api/admin/people/{id}/roles', ['system_admin'], ({ body, path, session }) => { stepUp(session); return ok({ request_id: askRole(session, { name: find(world.people, path.id, 'access.not_found').name, ...body }) }) }),
  post('/api/admin/people/{id}/disable', ['system_admin', 'security_admin'], ({ path, session }) => { stepUp(session); find(world.people, path.id, 'access.not_found').state = 'disabled'; return ok({}) }),
  post('/api/admin/people/{id}/recovery', ['system_admin'], ({ session }) => { stepUp(session); return ok({ token: 'RECOVER-1' }) }),
  get('/api/admin/jobs', ['system_admin'], () => ok({ items: world.jobs, counts: { waiting: 1, running: 0, failed: 1, done: 128 } })),
  post('/api/admin/jobs/{id}/retry', ['system_admin'], ({ path }) => { find(world.jobs, path.id, 'access.not_found').state = 'waiting'; return ok({}) }),
  get('/api/admin/outbox', ['system_admin'], () => ok({ items: world.outbox })),
  get('/api/admin/audit', ['audit_admin'], ({ query }) => page(world.audit, query)),
  post('/api/admin/audit/verify', ['audit_admin'], () => ok({ entries: 1035, whole: true })),
  get('/api/admin/system', ['system_admin'], () => ok({ version: '0.1.0', database: 'SQLite 3.40.1', profile: 'intl', uptime_s: 93784, checks: [{ name: 'jobs.failed', ok: false, text: '1' }, { name: 'jobs.waiting', ok: true, text: '3' }, { name: 'schema', ok: true, text: '12' }] })),
]
