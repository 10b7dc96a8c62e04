import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { dayAhead, scene } from './scene.mjs'
import { openAfresh, signIn, takeStep } from './steps.mjs'
import { appointTheTwo, enterTheCards, registerALead, sendLetter } from './supervision_opening.mjs'
import { answerTheReminder, inspectionAnswers, procuratorateAnswers, readAndStaySilent, referTo, seeNothingOfTheOffices, theOthersCome } from './supervision_outside.mjs'


/**
 * From a lead to a corrected practice: registered by the township, investigated by two with their cards, a reminder that the employer
 * answers, an opinion that it reads and leaves unanswered, the county's proposal to the labour inspection, the procuratorate, and
 * what came of it. Each desk in a window of its own, the employer and the two offices too. Days pass in it, so it stands among the
 * last walks of a house.
 */
export async function superviseToTheEnd(browser, baseURL, server) {
  const findings = []
  const ofTheUnion = ['desk2', 'desk', 'legal', 'supervisor', 'signer']
  const names = [...ofTheUnion, 'system', 'security', 'hr', 'inspection', 'procuratorate']
  const opened = await Promise.all(names.map((name) => openPage(browser, { size: name === 'hr' || name === 'inspection' ? phone : wide, baseURL })))
  const walk = { see: seeingInEveryLook(findings), employer: '监督试验电子有限公司', ...Object.fromEntries(names.map((name, i) => [name, opened[i].page])) }
  for (const name of [...ofTheUnion, 'system', 'security']) await signIn(walk[name], name, { afresh: scene.ahead > 0 })
  await enterTheCards(walk)
  await theOthersCome(walk)
  walk.address = await registerALead(walk)
  await appointTheTwo(walk)
  await remind(walk)
  await investigate(walk)
  await sendLetter(walk, { writer: 'desk2', checker: 'desk', kind: '工会劳动法律监督意见书', words: { employer_data: '信用代码、地址见登记表', breach: '工资应当按月足额支付。' } })
  await openAfresh(walk.desk2, walk.address)
  await walk.desk2.locator('.page-head .state-tag.opinion_served').waitFor() // the service took the step
  await walk.see(walk.desk2, 'supervision-opinion-served')
  await readAndStaySilent(walk)
  scene.ahead = await server.passDays(40)
  for (const name of names.filter((one) => one !== 'system' && one !== 'security')) {
    await walk[name].context().clearCookies()
    await signIn(walk[name], name, { afresh: true })
  }
  await askTheAuthority(walk)
  await goToTheProcuratorate(walk)
  await seeNothingOfTheOffices(walk)
  await tellWhatCameOfIt(walk)
  for (const { complaints, context } of opened) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

/** A reminder before anything is investigated: the employer answers it, and the case shows what it said. */
async function remind(walk) {
  const { supervisor, address, see } = walk
  await openAfresh(supervisor, address)
  await supervisor.locator('.steps-to-take').waitFor()
  await takeStep(supervisor, '记谈话', '保存', { heard: '用人单位', text: '人事称资金紧张，没有说明发放日期。' }, '已经记下。')
  await sendLetter(walk, { writer: 'desk2', checker: 'desk', kind: '工会劳动法律监督提示函', words: {} })
  await answerTheReminder(walk)
  await openAfresh(supervisor, address)
  await supervisor.locator('.page-head .state-tag.reminded').waitFor()
  await supervisor.getByText('月底以前补发八月工资').first().waitFor()
  await see(supervisor, 'supervision-reminder-answered')
}

/** Both sides are heard, papers looked at, the firm urged in vain; then what the opinion will demand. */
async function investigate({ supervisor, address, see }) {
  await openAfresh(supervisor, address)
  await supervisor.locator('.steps-to-take').waitFor()
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
  await referTo(walk, { letter: '工会劳动法律监督建议书', office: 'inspection', asks: '请依法调查处理，并书面告知处理结果。', words: '浙江省工会劳动法律监督条例第二十三条' })
  await inspectionAnswers(walk)
  await openAfresh(desk, address)
  await desk.getByText('责令限期支付').first().waitFor()
  await see(desk, 'supervision-with-authority')
}

/** What the inspection reached was not all of it. */
async function goToTheProcuratorate(walk) {
  const { desk, see, address } = walk
  await takeStep(desk, '审查移送条件', '确定', { transfer_ground: '群体性事项，单位不配合', text: '十二人，单位没有答复意见书。' }, '已经记下。')
  await sendLetter(walk, { writer: 'legal', checker: 'desk', kind: '关于移送有关线索的函', words: { employer_data: '信用代码、地址见登记表', procuratorate: '某某县人民检察院', basis: '县总工会与县检察院协作意见', suggested: '支持起诉', enclosures: '意见书和送达回证，5页' } })
  await openAfresh(desk, address)
  await desk.locator('.page-head .state-tag.with_procuratorate').waitFor()
  await referTo(walk, { letter: '关于移送有关线索的函', office: 'procuratorate', asks: '请审查，依法支持职工起诉或者提出检察建议。', words: '县总工会与县检察院协作意见' })
  await procuratorateAnswers(walk)
  await openAfresh(desk, address)
  await desk.getByText('已经向单位发出检察建议').first().waitFor()
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
