import { randomUUID } from 'node:crypto'

/** The make-believe county: units, people, reports. All names are invented. */
export const units = [
  { id: randomUUID(), name: '石桥县总工会', kind: 'county' },
  { id: randomUUID(), name: '柳溪镇总工会', kind: 'township' },
  { id: randomUUID(), name: '东岭乡总工会', kind: 'township' },
  { id: randomUUID(), name: '石桥县经济开发区工会', kind: 'township' },
]
units.slice(1).forEach((unit) => (unit.parent_id = units[0].id))

const person = (login, name, ...roles) => ({ id: randomUUID(), login, name, roles, unit: units[0], state: 'active' })
export const people = [
  person('desk', '值班员甲', 'desk'), person('custodian', '启封员乙', 'custodian'), person('desk2', '值班员戊', 'desk'),
  person('system', '系统管理员', 'system_admin'), person('security', '安全管理员', 'security_admin'), person('audit', '审计管理员', 'audit_admin'),
]
export const worker = (phone) => ({ id: randomUUID(), name: '', roles: ['worker'], unit: units[0], phone, state: 'active' })

export const points = [
  { code: 'LX-01', name: '柳溪镇职工服务站', address: '柳溪镇便民服务中心一楼 3 号窗口', unit_name: '柳溪镇总工会', phone: '0570-5550101', opening_hours: '周一至周五 8:30–17:00', kind: 'station' },
]

const employers = ['云岭建筑工程公司', '新禾纺织厂', '大河物流园', '青石食品公司', '兴达电子厂', '长风快递柳溪网点', '山水酒店', '金穗农机公司']
const facts = [
  '从九月起没有发工资，工地上二十三个人，每人欠一万到两万元不等，老板说等工程款。多次去问都没有结果，想请工会帮忙。',
  '每天上班十二小时，一个月只休两天，加班费没有算。工资条上也看不出来怎么算的。',
  '试用期过了三个月还没有签合同，也没有交社保，问了几次都说再等等。',
]
const states = ['filed', 'filed', 'opened', 'answered', 'handed_over', 'closed']
const day = (back) => new Date(Date.UTC(2026, 10, 25 - back)).toISOString().slice(0, 10)
export const today = () => day(0)

export const reports = Array.from({ length: 47 }, (_, i) => {
  const state = states[i % states.length]
  const steps = [{ step: 'filed', on: day(Math.floor(i / 2)), unit_name: '柳溪镇总工会', text: '' }]
  if (state !== 'filed') steps.push({ step: 'open', on: day(Math.floor(i / 2)), at: `${day(Math.floor(i / 2))}T02:30:00Z`, by_name: '值班员甲', unit_name: '柳溪镇总工会', text: '' })
  if (['answered', 'closed'].includes(state)) steps.push({ step: 'answer', on: day(Math.floor(i / 3)), at: `${day(Math.floor(i / 3))}T06:10:00Z`, by_name: '值班员甲', unit_name: '柳溪镇总工会', text: '您好，我们已联系用人单位和劳动监察，约定本周五前发放。请留意到账情况，如未收到，请再用回执码告诉我们。' })
  if (state === 'closed') steps.push({ step: 'close', on: day(Math.floor(i / 4)), at: `${day(Math.floor(i / 4))}T07:00:00Z`, by_name: '值班员甲', unit_name: '柳溪镇总工会', text: '工资已发到职工本人账户。' })
  return {
    id: randomUUID(), state, revision: 1, employer_name: employers[i % employers.length], place: ['柳溪镇滨江路工地', '经济开发区三号路', '东岭乡集镇'][i % 3],
    facts: facts[i % facts.length], filed_on: day(Math.floor(i / 2)), point_code: i % 4 === 3 ? undefined : 'LX-01', phone: i % 3 === 1 ? '13800000000' : '', unit: units[i % 4],
    files: i % 2 ? [] : [{ id: randomUUID(), name: 'photo-1.jpg', kind: 'jpeg', size: 412345 }, { id: randomUUID(), name: 'file-2.pdf', kind: 'pdf', size: 1834567 }], steps, receipt: i === 3 ? '12345678901234567890' : '',
  }
})

export const uploads = new Map()
export const unsealRequests = [
  { id: randomUUID(), report_id: reports[1].id, asked_by: people[0], purpose: '需要向本人核实欠薪人数和金额，仅靠答复无法确认。', asked_at: '2026-11-25T01:20:00Z', state: 'asked' },
  { id: randomUUID(), report_id: reports[4].id, asked_by: people[0], purpose: '约本人到站点签授权委托书。', asked_at: '2026-11-24T03:00:00Z', state: 'granted' },
]
export const notices = [
  { id: randomUUID(), kind: 'report.waiting', params: {}, at: '2026-11-25T06:00:00Z', read: false },
  { id: randomUUID(), kind: 'unseal.granted', params: {}, at: '2026-11-24T05:30:00Z', read: true },
]
export const roleRequests = [{ id: randomUUID(), act: 'give', person_id: randomUUID(), name: '值班员丙', role: 'desk', unit: { id: units[2].id, name: units[2].name }, asked_by_name: '系统管理员', asked_at: '2026-11-25T01:00:00Z', mine: false }]
export const outbox = [
  { id: randomUUID(), channel: 'sms', to_masked: '138****0000', text: '【石桥县总工会】您反映的事有了新进展，请用回执码查看。', at: '2026-11-25T06:10:00Z', kind: 'answer_waiting', state: 'waiting' },
  { id: randomUUID(), channel: 'sms', kind: 'sign_in_code', to_masked: '138****0000', text: '【石桥县总工会】验证码 ******，10 分钟内有效。', at: '2026-11-25T05:10:00Z', state: 'shown' },
]
export const jobs = [
  { id: randomUUID(), kind: 'notify', state: 'waiting', tries: 0, due_at: '2026-11-25T07:00:00Z' },
  { id: randomUUID(), kind: 'send_message', state: 'failed', tries: 3, due_at: '2026-11-25T06:45:00Z', last_fault: 'gateway.refused' },
  { id: randomUUID(), kind: 'index_reports', state: 'done', tries: 1, due_at: '2026-11-25T06:00:00Z' },
]
export const audit = Array.from({ length: 35 }, (_, i) => ({ number: 35 - i, at: `2026-11-25T0${6 - (i % 6)}:1${i % 6}:00Z`, actor_name: i % 3 ? '值班员甲' : '系统管理员', act: ['report.read', 'people.signed_in', 'report.answered'][i % 3], object: i % 3 === 1 ? '' : `report ${reports[i].id}`, purpose: '', result: i % 7 ? 'done' : 'refused' }))

export const sessions = new Map()
export const listeners = new Set()
export const tell = (event, data) => listeners.forEach((response) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))

export function sessionOf(request) {
  const id = /__Host-gongyou=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
  return id ? sessions.get(id) : undefined
}

/** A session, or before the second factor only a ticket; `idle` in seconds can be set for tests of the warning. */
export function startSession(values) {
  const id = randomUUID()
  sessions.set(id, { id, token: randomUUID(), idle: Number(process.env.MOCK_IDLE ?? 1800), ...values })
  return { 'Set-Cookie': `__Host-gongyou=${id}; Path=/; Secure; HttpOnly; SameSite=Lax` }
}

/** A few of the kinds and areas a house offers. */
export const areas = [{ code: '990101', name: '柳溪镇' }, { code: '990102', name: '石塘镇' }]
export const categories = {
  groups: [
    { code: 'wages', zh: '工资', en: 'Wages', plain: '工钱没给、给少了、被扣了', plain_en: 'Not paid, paid too little, or money taken off' },
    { code: 'safety', zh: '工伤和安全', en: 'Injury and safety', plain: '受了伤、得了职业病、干活危险', plain_en: 'Hurt at work, ill from work, dangerous work' },
  ],
  items: [
    { code: 'W01', group: 'wages', zh: '拖欠工资', en: 'wages unpaid after the due date', plain: '到了发薪日不发工资', plain_en: 'Pay day came and no wages were paid' },
    { code: 'J01', group: 'safety', zh: '工伤未申报', en: 'injury not reported', plain: '干活受了伤，单位不申报工伤', plain_en: 'Hurt at work and the employer does not report it' },
  ],
}
