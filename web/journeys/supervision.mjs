import assert from 'node:assert/strict'
import { openPage, wide } from './browser.mjs'
import { bringOut, serve } from './letters.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { scene } from './scene.mjs'
import { openAfresh, signIn, takeStep } from './steps.mjs'

const employer = '监督试验电子有限公司'
const dayAhead = (days) => new Date(Date.now() + (days + scene.daysAhead) * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10) // in Shanghai

/**
 * From a lead to a corrected practice: registered by the township, investigated by two with their cards, an opinion that nobody
 * answers, the county's proposal to the authority, the procuratorate, and what came of it. Each desk in a window of its own. Days
 * pass in it, so it stands among the last walks of a house.
 */
export async function superviseToTheEnd(browser, baseURL, server) {
  const findings = []
  const names = ['desk2', 'desk', 'legal', 'supervisor', 'signer']
  const opened = await Promise.all(names.map(() => openPage(browser, { size: wide, baseURL })))
  const walk = { see: seeingInEveryLook(findings), ...Object.fromEntries(names.map((name, i) => [name, opened[i].page])) }
  for (const name of names) await signIn(walk[name], name, { afresh: scene.daysAhead > 0 })
  await enterTheCards(walk)
  walk.address = await registerALead(walk)
  await appointTheTwo(walk)
  await investigate(walk)
  await sendLetter(walk, { writer: 'desk2', checker: 'desk', kind: '工会劳动法律监督意见书', words: { employer_data: '信用代码、地址见登记表', breach: '工资应当按月足额支付。' } })
  await openAfresh(walk.desk2, walk.address)
  await walk.desk2.locator('.page-head .state-tag.opinion_served').waitFor() // the service took the step
  await walk.see(walk.desk2, 'supervision-opinion-served')
  scene.daysAhead += 40
  await server.passDays(scene.daysAhead)
  for (const name of names) {
    await walk[name].context().clearCookies()
    await signIn(walk[name], name, { afresh: true })
  }
  await askTheAuthority(walk)
  await goToTheProcuratorate(walk)
  await tellWhatCameOfIt(walk)
  for (const { complaints, context } of opened) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

/** Who has no card does not investigate. */
async function enterTheCards({ desk, see }) {
  await desk.goto('/desk#/supervisor-cards')
  const people = desk.locator('main .card', { hasText: '监督员' })
  await people.nth(1).waitFor()
  for (const [i, number] of ['浙工监0101', '浙工监0102'].entries()) {
    const card = people.nth(i)
    await card.getByRole('button', { name: '换证' }).click()
    await card.locator('[name=number]').fill(number)
    await card.locator('[name=issuer]').fill('县总工会')
    await card.locator('[name=valid_until]').fill(dayAhead(700))
    if (i === 0) await see(desk, 'supervisor-card')
    await card.getByRole('button', { name: '保存' }).click()
    await card.getByText(number).waitFor()
  }
  await see(desk, 'supervisor-cards')
}

async function registerALead({ desk2, see }) {
  await desk2.goto('/desk#/supervisions')
  await desk2.getByRole('button', { name: '登记来访来电' }).click()
  await desk2.locator('[name=employer_name]').fill(employer)
  await desk2.locator('[name=people]').fill('12')
  await desk2.locator('[name=subject]').fill('拖欠十二名职工两个月工资')
  await desk2.locator('[name=facts]').fill('工会走访时发现，该单位八月、九月没有发工资。')
  await see(desk2, 'supervision-register')
  await desk2.getByRole('button', { name: '登记线索' }).click()
  await desk2.getByRole('link', { name: '打开这件监督' }).click()
  await desk2.locator('.page-head .state-tag.examining').waitFor()
  return desk2.url()
}

async function appointTheTwo({ desk2, see }) {
  await takeStep(desk2, '受理', '受理', {}, '已受理，听取意见的期限开始。')
  await desk2.locator('.steps-to-take').getByRole('button', { name: '指定监督员' }).click()
  for (const [i, name] of ['person_id', 'second_id'].entries()) {
    const offered = desk2.locator(`select[name=${name}] option:not([disabled])`).nth(i)
    await offered.waitFor({ state: 'attached' })
    await desk2.locator(`select[name=${name}]`).selectOption(await offered.getAttribute('value'))
  }
  await see(desk2, 'supervision-appoint')
  await desk2.locator('main form').getByRole('button', { name: '指定', exact: true }).click()
  await desk2.locator('.person').nth(1).waitFor()
}

/** Both sides are heard, papers looked at, the firm urged in vain; then what the opinion will demand. */
async function investigate({ supervisor, address, see }) {
  await openAfresh(supervisor, address)
  await supervisor.locator('.steps-to-take').waitFor()
  await takeStep(supervisor, '记谈话', '保存', { heard: '用人单位', text: '人事称资金紧张，没有说明发放日期。' }, '已经记下。')
  await takeStep(supervisor, '决定调查', '确定', {}, '已经记下。')
  await takeStep(supervisor, '写调查笔录', '保存', { text: '查阅八月、九月工资表和考勤表，十二人未发。' }, '已经记下。')
  await takeStep(supervisor, '督促改正', '记下', { text: '要求七日内发放。' }, '已经记下。')
  await supervisor.getByRole('button', { name: '整改事项' }).click()
  await supervisor.locator('[name=words0]').fill('补发十二名职工八月、九月工资')
  await supervisor.locator('[name=due0]').fill(dayAhead(30))
  await see(supervisor, 'supervision-demands')
  await supervisor.getByRole('button', { name: '保存事项' }).click()
  await supervisor.locator('.demands li').waitFor()
  await takeStep(supervisor, '写意见书', '送审', {}, '可以起草意见书了。')
  await see(supervisor, 'supervision-drafting')
}

/** Written by one desk, checked by another, signed, numbered, handed over. */
async function sendLetter({ address, ...walk }, { writer, checker, kind, words }) {
  const page = walk[writer]
  await page.goto(address)
  await page.getByRole('link', { name: '写文书' }).click()
  await page.locator('select[name=kind]').selectOption({ label: kind })
  await page.locator('[name=employer]').waitFor()
  await page.waitForFunction((name) => [...document.querySelectorAll('main form [name=employer]')].some(({ value }) => value === name), employer)
  for (const [name, text] of Object.entries(words)) await page.locator(`main form [name=${name}]`).fill(text)
  await page.getByText('必填的都填好了。').waitFor()
  await page.getByRole('button', { name: '存为草稿' }).click()
  const isKept = page.getByText('这是您写的')
  await isKept.or(page.locator('.fault-summary, .fault').first()).first().waitFor()
  if (!(await isKept.isVisible())) await page.getByRole('button', { name: '存为草稿' }).click() // what was found has been looked at
  await isKept.waitFor()
  const checking = { checker: { page: walk[checker] }, signer: { page: walk.signer }, address: page.url(), see: async () => {} }
  await bringOut(checking)
  await serve(checking)
}

/** Forty days without an answer: the ground is what happened, and the county writes. */
async function askTheAuthority(walk) {
  const { supervisor, desk, see, address } = walk
  await openAfresh(supervisor, address)
  await supervisor.locator('.page-head .state-tag.unanswered').waitFor()
  await see(supervisor, 'supervision-unanswered')
  await takeStep(supervisor, '提请建议书', '提请', { proposal_ground: '逾期不答复', text: '单位没有书面答复，也没有补发。' }, '已经记下。')
  await sendLetter(walk, { writer: 'legal', checker: 'desk', kind: '工会劳动法律监督建议书', words: { authority: '县人力资源和社会保障局', employer_data: '信用代码、地址见登记表', facts: '十二名职工两个月工资未发，见意见书。', breach: '工资应当按月足额支付。', proposal: '依法调查处理。', enclosures: '意见书和送达回证' } })
  await openAfresh(desk, address)
  await desk.locator('.page-head .state-tag.with_authority').waitFor()
  await takeStep(desk, '记受理情况', '保存', { accepted: '劳动监察立案', text: '已立案。' }, '已经记下。')
  await takeStep(desk, '记处理结果', '保存', { result: '部分改正', text: '补发了一个月。' }, '已经记下。')
  await see(desk, 'supervision-with-authority')
}

async function goToTheProcuratorate(walk) {
  const { desk, see, address } = walk
  await takeStep(desk, '审查移送条件', '确定', { transfer_ground: '群体性事项，单位不配合', text: '十二人，单位没有答复意见书。' }, '已经记下。')
  await sendLetter(walk, { writer: 'legal', checker: 'desk', kind: '关于移送有关线索的函', words: { employer_data: '信用代码、地址见登记表', procuratorate: '某某县人民检察院', basis: '县总工会与县检察院协作意见', suggested: '支持起诉', enclosures: '意见书和送达回证，5页' } })
  await openAfresh(desk, address)
  await desk.locator('.page-head .state-tag.with_procuratorate').waitFor()
  await takeStep(desk, '记检察办理', '保存', { measure: '受理', text: '已受理。' }, '已经记下。')
  await takeStep(desk, '记检察办理', '保存', { measure: '检察建议', text: '向单位发出检察建议。' }, '已经记下。')
  await see(desk, 'supervision-with-procuratorate')
}

async function tellWhatCameOfIt({ supervisor, desk2, address, see }) {
  await openAfresh(supervisor, address)
  await takeStep(supervisor, '已经改正', '确定', { text: '两个月工资全部补发，银行回单已核对。' }, '已经记下。')
  await openAfresh(desk2, address)
  await takeStep(desk2, '告知结果并结案', '发出并结案', { text: '单位已经补发两个月工资。' }, '已结案。')
  await desk2.locator('.page-head .state-tag.closed').waitFor()
  await see(desk2, 'supervision-closed')
}
