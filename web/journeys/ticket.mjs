import assert from 'node:assert/strict'
import { join } from 'node:path'
import { openPage, phone, wide } from './browser.mjs'
import { fillParty, fillReport, signIn, steppingUp, takeStep, toReports } from './steps.mjs'

const pictured = async (page, name) => process.env.PICTURES && page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true })

/** Files a report with a number and hands back its receipt. */
async function reported(browser, baseURL, employer, { answers = [], see = async () => {} } = {}) {
  const worker = await openPage(browser, { size: phone, baseURL })
  await fillReport(worker.page, { employer, phone: '13800000078', answers, see: (screen) => see(worker.page, screen) })
  await worker.page.locator('form.report button[type=submit]').click()
  await worker.page.waitForURL('**/receipt')
  return { worker, receipt: await worker.page.getByTestId('receipt').innerText() }
}

async function lookUp(page, receipt) {
  await page.goto('/#/status')
  await page.locator('input[name=receipt]').fill(receipt)
  await page.locator('form button[type=submit]').click()
  await page.locator('.steps').waitFor()
}

async function atTheDesk(browser, baseURL, employer) {
  const desk = await openPage(browser, { size: wide, baseURL })
  await signIn(desk.page, 'desk')
  await toReports(desk.page)
  await desk.page.getByRole('link', { name: employer }).first().click()
  await desk.page.getByRole('heading', { level: 1, name: employer }).waitFor()
  return desk
}

/** Only a number first: mediation has to wait for the name, which the receipt's holder gives later. */
export async function giveANameLater(browser, baseURL) {
  const employer = '试验补名电子公司'
  const { worker, receipt } = await reported(browser, baseURL, employer, { answers: [['group', 1], ['category', 'W01'], ['people', 'one']] })
  const desk = await atTheDesk(browser, baseURL, employer)
  await takeStep(desk.page, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await desk.page.getByRole('button', { name: '受理', exact: true }).click()
  await desk.page.getByText('只留了手机号，还不能调解').first().waitFor()
  assert.ok(await desk.page.locator('select[name=track] option[value=mediation]').isDisabled())
  await pictured(desk.page, 'later-no-mediation')

  const { page } = worker
  await lookUp(page, receipt)
  await pictured(page, 'later-status')
  await page.getByRole('button', { name: '我要补充实名' }).click()
  await page.getByRole('button', { name: '提交实名' }).click()
  await page.locator('.fault-summary').waitFor()
  await pictured(page, 'later-faults')
  await page.locator('select[name=happened_from]').selectOption({ index: 3 })
  await page.locator('input[name=amount]').fill('9600')
  await page.locator('select[name=demand]').selectOption('pay')
  await page.locator('input[name=people_number]').fill('1')
  await page.locator('select[name=relation]').selectOption('working')
  await fillParty(page)
  await page.locator('#field-tried_already input[value=talked]').click()
  await page.locator('input[name=named_name]').fill('周晓禾')
  await page.locator('input[name=named_number]').fill('330199198507120029') // no district is numbered 330199
  await page.locator('#field-named_consent').check()
  await pictured(page, 'later-filled')
  await page.getByRole('button', { name: '提交实名' }).click()
  await page.getByText('职工补充实名').waitFor()
  assert.equal(await page.getByRole('button', { name: '我要补充实名' }).count(), 0)
  await page.getByRole('button', { name: '改成：可以' }).click()
  await page.getByText('现在：可以').waitFor()
  await pictured(page, 'later-named')

  await desk.page.reload()
  await desk.page.getByText('330*************29').waitFor()
  await desk.page.getByRole('button', { name: '受理', exact: true }).click()
  assert.ok(!(await desk.page.locator('select[name=track] option[value=mediation]').isDisabled()))
  await worker.context.close()
  await desk.context.close()
}

/** Kept from one office; printed by the one above, with a reason and a fresh factor. */
export async function printATicket(browser, baseURL) {
  const employer = '试验回避塑料公司'
  const { worker } = await reported(browser, baseURL, employer, {
    see: async (page, screen) => {
      if (!(await page.locator('#field-keep_from').isVisible())) return
      await page.locator('#field-keep_from').check()
      await page.locator('#field-keep_offices .answer').first().waitFor()
      await page.locator('input[name=keep_person]').fill('王科长')
      await pictured(page, `kept-from-${screen}`)
    },
  })
  const desk = await atTheDesk(browser, baseURL, employer)
  await desk.page.getByText('诉求人请以下人员回避').waitFor()
  await desk.page.getByRole('button', { name: '打印工单' }).click()
  await desk.page.locator('input[name=purpose]').fill('交调解员核对')
  await pictured(desk.page, 'ticket-print')
  const saved = desk.page.waitForEvent('download')
  await steppingUp(desk.page, 'desk', () => desk.page.getByRole('button', { name: '打印成 PDF' }).click(), desk.page.getByText('已生成，并已记入审计。'))
  const file = await saved
  assert.equal(file.suggestedFilename(), '诉求单.pdf')
  if (process.env.PICTURES) await file.saveAs(join(process.env.PICTURES, 'ticket.pdf'))
  await pictured(desk.page, 'ticket-printed')
  await worker.context.close()
  await desk.context.close()
}

const list = '工单编号,被诉单位,事发地址,诉求内容,联系电话,诉求分类\n2026110201,试验热线机械公司,柳溪镇滨江路6号,来电反映加班不给加班费，希望协调。,13800000079,W04\n2026110202,试,柳溪镇滨江路6号,没发工资,12345,\n'

/** A list of 12345: looked at, taken over, and sent again in vain. */
export async function importAList(browser, baseURL) {
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  await signIn(page, 'desk')
  await page.goto('/desk#/hotline')
  const choose = () => page.locator('input[type=file]').setInputFiles({ name: '12345.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await choose()
  await page.getByText('可以收 1 行').waitFor()
  await pictured(page, 'hotline-preview')
  await page.locator('#field-told').check()
  await page.getByRole('button', { name: '收进来（1 行）' }).click()
  await page.getByText('收进来 1 行').waitFor()
  await pictured(page, 'hotline-taken')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载有错的 1 行' }).click()
  assert.equal((await saved).suggestedFilename(), '有错的行.csv')
  await choose()
  await page.getByText('以前收过 1 行').waitFor()
  await page.setViewportSize(phone)
  await pictured(page, 'hotline-phone')
  await page.setViewportSize(wide)
  await toReports(page)
  await page.locator('#search-words').fill('2026110201')
  await page.getByRole('button', { name: '搜索' }).click()
  await page.getByRole('link', { name: '试验热线机械公司' }).click()
  await page.getByText('2026110201').waitFor()
  await context.close()
}
