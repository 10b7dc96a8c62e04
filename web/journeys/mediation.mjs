import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage, phone, wide } from './browser.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { dayAhead, personNamed, scene } from './scene.mjs'
import { acceptReport, askAnewAt, codeOf, fillParty, fillReport, lookUp, openReport, signIn, steppingUp, takeStep } from './steps.mjs'

const employer = '调解试验制衣公司'
const worker = '周晓禾'

/**
 * Wages that were not paid, from the phone to an agreement that is not kept: the worker reports by name, the desk opens a mediation
 * out of it, the employer agrees with its code, both sign, the first instalment comes and the second does not. Days pass in it, so
 * it is the last walk of a house.
 */
export async function mediateAndBreak(browser, baseURL, server) {
  const findings = []
  const [applicant, respondent, desk, mediator] = await Promise.all([phone, phone, wide, wide].map((size) => openPage(browser, { size, baseURL })))
  const people = { applicant: applicant.page, respondent: respondent.page, desk: desk.page, mediator: mediator.page }
  const walk = { ...people, see: seeingInEveryLook(findings) }
  await signIn(walk.desk, 'desk2')
  await signIn(walk.mediator, 'mediator')
  walk.receipt = await reportByNameFirst(walk)
  walk.address = await openOutOfTheReport(walk)
  walk.code = await askTheOtherSide(walk)
  await acceptAndNameAMediator(walk)
  await carryTheClaims(walk)
  await meet(walk)
  await agreeOnInstalments(walk)
  await signAndSeal(walk)
  await payTheFirst(walk)
  scene.ahead = await server.passDays(40)
  await missTheSecond(walk)
  await makeTheFile(walk)
  for (const { complaints, context } of [applicant, respondent, desk, mediator]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

/** Named, with the sum that is owed; gives the receipt, which is the worker's code in the mediation as well. */
async function reportByNameFirst({ applicant: page }) {
  await page.goto(`/?b=${scene.poster}`)
  await page.locator('.main-task').click()
  await fillReport(page, {
    employer,
    phone: '13800000078',
    answers: [['group', 1], ['category', 'W01'], ['ongoing', 'yes'], ['people', 'one'], ['relation', 'working'], ['demand', 'pay'], ['tried_already', 'talked']],
    see: async () => {
      if (await page.locator('select[name=happened_from]').isVisible()) await page.locator('select[name=happened_from]').selectOption({ index: 3 })
      if (await page.locator('input[name=amount]').isVisible()) await page.locator('input[name=amount]').fill('9600')
      if (!(await page.locator('#field-is_named').isVisible())) return
      await page.locator('#field-is_named').check()
      await page.locator('input[name=named_name]').fill(worker)
      await page.locator('input[name=named_number]').fill('330199198507120029') // no district is numbered 330199
      await fillParty(page)
      await page.locator('#field-named_consent').check()
    },
  })
  await page.locator('form.report button[type=submit]').click()
  const receipt = (await page.getByTestId('receipt').innerText()).replace(/\D/g, '')
  await page.getByRole('button', { name: '我已存好，结束' }).click()
  return receipt
}

/** Accepted for mediation, and opened with the worker's consent; gives the address of the mediation. */
async function openOutOfTheReport({ desk, see }) {
  await openReport(desk, employer)
  await acceptReport(desk, '调解')
  const form = desk.locator('form', { has: desk.locator('[name=case_kind]') })
  await form.locator('[name=subject]').fill('八月、九月工资')
  await see(desk, 'mediation-from-report')
  await form.locator('#field-consent').check()
  await form.getByRole('button', { name: '开一件调解' }).click()
  await desk.getByRole('link', { name: '打开这件调解' }).click()
  await desk.locator('.parties').waitFor()
  return desk.url()
}

/** The employer is rung up and gets a code for its letter; it agrees on the phone. */
async function askTheOtherSide({ desk, respondent, see }) {
  await see(desk, 'mediation-asking')
  await desk.locator('.steps-to-take').getByRole('button', { name: '记联系' }).click()
  await see(desk, 'mediation-log-contact')
  await desk.locator('select[name=party_id]').selectOption({ label: `被申请人 ${employer}` })
  await desk.locator('#field-reached').check()
  await desk.locator('textarea[name=text]').fill('人事说愿意谈，先看看材料。')
  await desk.locator('main form').getByRole('button', { name: '记下' }).click()
  await desk.locator('.parties article', { hasText: employer }).getByText('联系 1 次').waitFor()
  await desk.locator('.parties article', { hasText: employer }).getByRole('button', { name: '发参与码' }).click()
  const code = (await desk.locator('.party-code').innerText()).replace(/\D/g, '')
  await see(desk, 'mediation-code')
  await comeWith(respondent, code)
  await see(respondent, 'party-asked')
  await respondent.getByRole('button', { name: '不同意', exact: true }).click()
  await see(respondent, 'party-declining')
  await respondent.getByRole('button', { name: '取消' }).click()
  await respondent.getByRole('button', { name: '同意调解', exact: true }).click()
  await respondent.getByText('已发给调解组织。').waitFor()
  await see(respondent, 'party-agreed')
  return code
}

async function acceptAndNameAMediator({ desk, applicant, receipt, see }) {
  await desk.locator('.parties article', { hasText: employer }).getByText('同意调解').waitFor() // it came by itself
  await takeStep(desk, '受理', '受理', {}, '已受理。')
  await lookUp(applicant, receipt)
  await see(applicant, 'party-report')
  await applicant.getByRole('link', { name: '打开调解' }).click() // with the same receipt, not typed again
  await applicant.locator('.mediators').waitFor()
  await see(applicant, 'party-choosing')
  await applicant.locator('.mediators').getByRole('button', { name: '选这位' }).first().click()
  await applicant.getByText('您选的').waitFor()
  await desk.locator('.steps-to-take').getByRole('button', { name: '指定调解员' }).click()
  const offered = desk.locator('select[name=person_id] option:not([disabled])').first()
  await offered.waitFor({ state: 'attached' })
  await see(desk, 'mediation-appoint')
  await desk.locator('select[name=person_id]').selectOption(await offered.getAttribute('value'))
  await desk.locator('main form').getByRole('button', { name: '指定', exact: true }).click()
  await desk.locator('.page-head .state-tag.mediating').waitFor()
}

/** Time and place are on the parties' phones; afterwards the minutes, which a party reads and signs there. */
async function meet({ mediator, applicant, address, receipt, see }) {
  await mediator.goto(address)
  await takeStep(mediator, '安排调解会', '安排', { starts_on: dayAhead(0), starts_at: '09:30', place: '柳溪镇职工法律服务站二楼' }, '已安排。')
  await see(mediator, 'mediation-mediating')
  await comeWith(applicant, receipt)
  const [download] = await Promise.all([applicant.waitForEvent('download'), applicant.getByRole('button', { name: '加到日历' }).click()])
  assert.match(readFileSync(await download.path(), 'utf8'), /BEGIN:VEVENT[\s\S]*LOCATION:柳溪镇职工法律服务站二楼/)
  await see(applicant, 'party-session')
  await mediator.locator('.steps-to-take').getByRole('button', { name: '写调解笔录' }).click()
  await see(mediator, 'mediation-minutes')
  await mediator.locator('main form').getByRole('button', { name: '取消' }).click()
  const words = { present: `${worker}，${employer}人事，调解员`, gist: '单位承认欠两个月工资，提出分两次付。职工同意。' }
  await takeStep(mediator, '写调解笔录', '保存', { session: `${dayAhead(0)} 09:30 柳溪镇职工法律服务站二楼`, ...words }, '已保存')
  await comeWith(applicant, receipt)
  await applicant.getByText('单位承认欠两个月工资').waitFor()
  await draw(applicant)
  await see(applicant, 'party-minutes')
  await applicant.getByRole('button', { name: '签名', exact: true }).click()
  await applicant.locator('.signature-pad').waitFor({ state: 'detached' })
}

/** 9,600 yuan in two parts, of which the first is due today. */
async function agreeOnInstalments({ mediator, see }) {
  await mediator.locator('.steps-to-take').getByRole('button', { name: '写协议文本' }).click()
  const item = mediator.locator('.agreement-item')
  await item.locator('[name=item0what]').fill('支付八月、九月工资')
  for (const _ of [1, 2]) await item.getByRole('button', { name: '加一期' }).click()
  await item.locator('[name=item0part0due]').fill(dayAhead(0))
  await item.locator('[name=item0part0amount]').fill('4600.50')
  await item.locator('[name=item0part1due]').fill(dayAhead(30))
  await item.locator('[name=item0part1amount]').fill('4,000')
  await item.getByText('各期加起来 8,600.50 元').waitFor()
  await see(mediator, 'mediation-agreement-form')
  await mediator.locator('main form').getByRole('button', { name: '形成文本' }).click()
  await mediator.locator('.agreement-item .fault').first().waitFor() // both sums are said
  await item.locator('[name=item0part1amount]').fill('4999.50')
  await mediator.locator('[name=default_terms]').fill('有一期没有按时付，剩下的全部到期。')
  await mediator.locator('main form').getByRole('button', { name: '形成文本' }).click()
  await mediator.locator('.page-head .state-tag.to_sign').waitFor()
}

/** The worker signs on the phone, the employer on the mediator's screen, then the mediator; the seal puts it in force. */
async function signAndSeal({ mediator, applicant, respondent, receipt, code, see }) {
  await comeWith(applicant, receipt)
  await applicant.getByRole('heading', { name: '签协议' }).waitFor()
  await see(applicant, 'party-to-sign')
  await applicant.getByRole('button', { name: '签名', exact: true }).click()
  await applicant.locator('.signature-pad .fault').waitFor() // an empty box is no signature
  await draw(applicant)
  await applicant.getByRole('button', { name: '签名', exact: true }).click()
  await applicant.getByText('您已经签了。').waitFor()
  await see(applicant, 'party-signed')
  await mediator.locator('.signers li.done', { hasText: worker }).waitFor()
  await mediator.locator('.steps-to-take').getByRole('button', { name: '当事人签名' }).click()
  await mediator.locator('select[name=party_id]').selectOption({ label: `被申请人 ${employer}` })
  await draw(mediator)
  await see(mediator, 'mediation-take-signature')
  await mediator.locator('main form').getByRole('button', { name: '保存签名' }).click()
  await mediator.locator('.signers li.done', { hasText: employer }).waitFor()
  await mediator.locator('.steps-to-take').getByRole('button', { name: '我来签名' }).click()
  await draw(mediator)
  await mediator.locator('main form').getByRole('button', { name: '保存签名' }).click()
  await mediator.locator('.signers li.done', { hasText: '调解员' }).waitFor()
  await see(mediator, 'mediation-to-sign')
  await takeStep(mediator, '盖章', '盖章', {}, '协议生效。')
  await mediator.locator('.two-routes').waitFor()
  await see(mediator, 'mediation-in-force')
  await comeWith(respondent, code)
  await respondent.getByRole('heading', { name: '协议生效了' }).waitFor()
  await see(respondent, 'party-in-force')
}

async function payTheFirst({ desk, applicant, receipt, address, see }) {
  await desk.goto(address)
  await takeStep(desk, '进入履行', '确定', {}, '已进入履行。')
  await desk.locator('.instalments .due_now').waitFor()
  await desk.locator('.steps-to-take').getByRole('button', { name: '记付款' }).click()
  await desk.locator('select[name=item]').selectOption({ label: '1 · 支付八月、九月工资' })
  await desk.locator('[name=paid_on]').fill(dayAhead(0))
  await desk.locator('[name=amount_fen]').fill('4600.50')
  await desk.locator('[name=proof]').fill('银行转账回单')
  await see(desk, 'mediation-payment')
  await desk.locator('main form').getByRole('button', { name: '记下' }).click()
  await desk.locator('.instalments .paid').waitFor()
  await see(desk, 'mediation-performing')
  await comeWith(applicant, receipt)
  await applicant.locator('.instalments .paid').waitFor()
  await see(applicant, 'party-performing')
}

/** The list of claims leaves as a workbook, with a reason, and comes back as it was. */
async function carryTheClaims({ desk, address, see }) {
  await desk.goto(address)
  await desk.getByRole('button', { name: '导出 Excel' }).click()
  await desk.locator('input[name=claims_purpose]').fill('请双方核对金额')
  const saved = desk.waitForEvent('download')
  await askAnewAt(desk, '**/claims.xlsx')
  await desk.locator('form:has(input[name=claims_purpose]) button[type=submit]').click()
  await desk.locator('input[name=step-up]').fill(await codeOf(personNamed('desk2')))
  await desk.keyboard.press('Enter')
  const book = await (await saved).path()
  await desk.getByRole('button', { name: '导入 Excel' }).click()
  await desk.locator('input[name=claims_book]').setInputFiles({ name: '请求清单.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(book) })
  await desk.getByText('已导入 1 行').waitFor()
  await see(desk, 'mediation-claims')
}

/** All of it on paper: cover, index, evidence, letters, timeline. */
async function makeTheFile({ desk, address, see }) {
  await desk.goto(address)
  await desk.getByRole('button', { name: '制作案卷' }).click()
  await desk.locator('input[name=purpose]').fill('移送仲裁时附卷')
  await see(desk, 'mediation-file')
  const saved = desk.waitForEvent('download')
  await steppingUp(desk, 'desk2', () => desk.locator('form:has(input[name=purpose]) button[type=submit]').click(), desk.getByText('已生成，并已记入审计。'))
  const file = await saved
  assert.equal(file.suggestedFilename(), '调解案卷.pdf')
  if (process.env.PICTURES) await file.saveAs(join(process.env.PICTURES, 'mediation-file.pdf'))
}

/** In a house where other journeys left much to do, it stands further down. */
async function findInTodo(desk) {
  const lines = desk.locator('.todo .card')
  await lines.first().waitFor()
  while ((await lines.filter({ hasText: employer }).count()) === 0) {
    const shown = await lines.count()
    await desk.locator('.more button').click()
    await lines.nth(shown).waitFor()
  }
}

/** Forty days later: noted by the desk, and both sides read what can be done now, the payment order first. */
async function missTheSecond({ desk, applicant, respondent, receipt, code, address, see }) {
  await desk.context().clearCookies()
  await signIn(desk, 'desk2', { afresh: true })
  await desk.goto('/desk#/todo')
  await findInTodo(desk)
  await see(desk, 'mediation-todo')
  await desk.goto(address)
  await desk.locator('.instalments .overdue').waitFor()
  await takeStep(desk, '到期没履行', '记下', { text: '问过双方，第二期没有付。' }, '已记下，请说明可以怎么办。')
  await desk.getByText('申请支付令').first().waitFor()
  await see(desk, 'mediation-unperformed')
  await comeWith(applicant, receipt)
  await applicant.getByRole('heading', { name: '到期没有做到' }).waitFor()
  await applicant.getByText('申请支付令').waitFor()
  await see(applicant, 'party-unperformed')
  await takeStep(desk, '说明怎么办', '发出', { text: '拿协议书到法院申请支付令，工会陪您去。' }, '已说明。')
  await comeWith(applicant, receipt)
  await applicant.getByText('拿协议书到法院申请支付令，工会陪您去。').waitFor()
  await see(applicant, 'party-advised')
  await comeWith(respondent, code)
  await respondent.getByText('协议签了就要做到。').waitFor()
  assert.equal(await respondent.getByText('问过双方，第二期没有付。').count(), 0, 'what colleagues noted is theirs')
  await see(respondent, 'party-advised-respondent')
}

/** A party opens its mediation with the code of its letter, or with the receipt of its report. */
async function comeWith(page, code) {
  await page.goto('/#/status') // away from what was found before
  await page.locator('input[name=receipt]').waitFor()
  await page.goto('/#/mediation')
  await page.locator('input[name=code]').fill(code)
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await page.locator('.steps').waitFor()
}

/** A name, as far as a mouse writes it. */
async function draw(page) {
  const pad = page.locator('.signature-pad svg')
  await pad.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await pad.boundingBox()
  for (const [from, to] of [[0.2, 0.5], [0.55, 0.8]]) {
    await page.mouse.move(x + width * from, y + height * 0.3)
    await page.mouse.down()
    for (let i = 1; i <= 6; i += 1) await page.mouse.move(x + width * (from + ((to - from) * i) / 6), y + height * (i % 2 ? 0.7 : 0.3))
    await page.mouse.up()
  }
}
