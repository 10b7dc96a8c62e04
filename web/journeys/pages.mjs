import { openPage } from './browser.mjs'
import { contractLines } from './checkup.mjs'
import { askAQuestion } from './consultation.mjs'
import { aPdf, photo } from './evidence.mjs'
import { looks, seeing } from './looks.mjs'
import { scene } from './scene.mjs'
import { fillReport } from './steps.mjs'
import { signInByPhone } from './by_phone.mjs'

/** Answers that open every further question of the form. */
const toldInFull = [['danger_flags', 'boss_gone'], ['group', 1], ['category', 'W01'], ['area', '330199101'], ['is_site', 'yes'], ['ongoing', 'no'], ['relation', 'left'], ['people', 'two_to_nine'], ['special_groups', 'migrant'], ['demand', 'pay'], ['tried_already', 'arbitration'], ['contact_by', 'call'], ['safe_times', 'noon']]

/** Every page of the worker's app in one look: pictures, axe, elder measures, and the browser's own complaints. */
export async function lookAtWorkerPages(browser, baseURL, look, findings) {
  const { page, context, complaints } = await openPage(browser, { ...look, baseURL })
  const see = seeing(page, look, findings)
  const number = `138000003${10 + looks.findIndex(({ name }) => name === look.name)}` // its own: a number gets few codes a day
  await page.goto(`/?b=${scene.poster}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(300)
  await see('home')
  for (const name of ['anonymity', 'address', 'status', 'mediation', 'my', 'unsent']) {
    await page.goto(`/#/${name}`)
    await page.locator('h1').waitFor()
    await see(`worker-${name}`)
  }
  await seeDirectory(page, see)
  await page.goto('/#/checkup')
  await page.locator('[name=text]').fill(contractLines.join('\n'))
  await see('checkup')
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('counts').waitFor()
  await see('checkup-found')
  await page.goto('/#/report')
  await page.locator('#field-danger_flags').waitFor()
  for (let screen = 0; (await page.locator('.fault-summary').count()) === 0; screen += 1) {
    if (screen > 4) throw new Error('an empty form should be refused before long')
    await page.locator('form button[type=submit]').click()
    await page.waitForTimeout(200)
  }
  await see('report-faults')
  await page.reload() // from the first screen again
  await fillReport(page, { files: [await photo(page), aPdf], phone: number, answers: toldInFull, see: (name) => see(`report-${name}`) })
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('receipt').waitFor()
  const receipt = await page.getByTestId('receipt').innerText()
  await page.locator('.ways button').nth(1).click()
  await page.locator('.picture img').waitFor()
  await see('receipt')
  await seeBehind(page, receipt)
  await see('status-found')
  await seeActs(page, see, 'status-found')
  await page.goto('/#/ask')
  await page.locator('form button[type=submit]').click()
  await page.locator('.fault-summary').waitFor()
  await see('ask-faults')
  const asked = await askAQuestion(page, { see: () => see('ask') })
  await seeBehind(page, asked)
  await see('status-asked')
  for (const [name, known] of Object.entries(scene.receipts)) {
    await seeBehind(page, known)
    await see(`status-${name}`)
    await seeActs(page, see, `status-${name}`)
  }
  await seeAKeptDraft(page, see)
  await askAQuestion(page, { question: '工资晚发一个月，要不要先书面催？', number })
  await seeMine(page, see, baseURL, number)
  findings.push(...complaints.map((what) => `${look.name}: ${what}`))
  await context.close()
}

/** The directory as a list, as a sketch with somebody's place on it, and one point. */
async function seeDirectory(page, see) {
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 28.6, longitude: 123.905 })
  await page.goto('/#/points')
  await page.locator('.point-card').first().waitFor()
  await see('worker-points')
  await page.locator('.near-me button').click()
  await page.locator('.away').first().waitFor()
  await page.locator('.views button').nth(1).click()
  await page.locator('.pin').first().press('Enter')
  await page.locator('.on-card .point-card').waitFor()
  await see('worker-points-map')
  await page.goto(`/#/points/${scene.point}`)
  await page.locator('.point-hours').waitFor()
  await see('worker-point')
}

/** What lies behind a receipt. */
async function seeBehind(page, receipt) {
  await page.goto('/#/my') // away from what was found before
  await page.goto('/#/status')
  await page.locator('input[name=receipt]').fill(receipt)
  await page.locator('form button[type=submit]').click()
  await page.locator('.steps').waitFor()
}

/** The form of each act that is open to whoever has the receipt. */
async function seeActs(page, see, name) {
  const acts = page.locator('.receipt-acts > .stack > button')
  for (let i = 0; i < (await acts.count()); i += 1) {
    await acts.nth(i).click()
    await page.locator('.receipt-acts form').waitFor()
    await see(`${name}-act-${i}`)
    await page.locator('.receipt-acts form button').last().click()
  }
}

/** A worker's own reports and questions, behind the sign-in by phone: the code, and what there is. */
async function seeMine(page, see, baseURL, number) {
  await signInByPhone(page, baseURL, number, { see: () => see('worker-my-code') })
  await page.locator('.my-matters .card').nth(1).waitFor()
  await see('worker-my-own')
  await page.locator('main button', { hasText: /退出|Sign out/ }).click()
  await page.locator('.my-matters').first().waitFor({ state: 'detached' })
}

/** A report that its writer asked to keep on this phone. */
async function seeAKeptDraft(page, see) {
  await page.goto('/#/report')
  await page.reload()
  await fillReport(page, { phone: '13800000010', keep: true })
  await page.waitForTimeout(1500) // it is kept a moment after the last key
  await page.goto('/#/unsent')
  await page.locator('.card').first().waitFor()
  await see('worker-unsent-draft')
}
