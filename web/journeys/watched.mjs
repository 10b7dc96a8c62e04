import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { act, atOneReport } from './after_filing.mjs'
import { openPage, phone, wide } from './browser.mjs'
import { scene } from './scene.mjs'
import { acceptReport, lookUp, signIn, takeStep, toReports } from './steps.mjs'

/** Seven days behind the end of every report, as far as the watch over its reporter goes: no journey has a week. */
function aWeekPasses({ data, database }) {
  const back = (day) => (database ? `CAST(CAST(${day} AS date) - 7 AS text)` : `date(${day}, '-7 days')`)
  const sql = `UPDATE report_watch SET asks_on = ${back('asks_on')}, ends_on = ${back('ends_on')}`
  if (database) execFileSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-d', database, '-c', sql])
  else execFileSync('sqlite3', ['-cmd', '.timeout 5000', join(data, 'data/gongyou.db'), sql])
}

async function closed(browser, baseURL, report) {
  const found = await atOneReport(browser, baseURL, report)
  await acceptReport(found.desk, '劳动法律监督')
  await takeStep(found.desk, '办结', '确定办结', { outcome: '已改正', result: '单位已经改正，并在会上作了说明。' }, '已办结。')
  return found
}

/** A week after the end the page of the receipt asks whether anything has happened: one says that all is well, one that they are under pressure. */
export async function askHowItHasGone(browser, baseURL, server) {
  const calm = await closed(browser, baseURL, { phone: '13800000007' })
  await lookUp(calm.worker, calm.receipt)
  assert.equal(await calm.worker.locator('.watch-question').count(), 0, 'nothing is asked on the day itself')
  const pressed = await closed(browser, baseURL, {})
  aWeekPasses(server)

  await lookUp(calm.worker, calm.receipt)
  await calm.worker.getByRole('heading', { name: '办完以后，有没有出什么事？' }).waitFor()
  await calm.worker.getByRole('button', { name: '一切都好', exact: true }).click()
  await calm.worker.getByText('谢谢，知道您一切都好。').waitFor()
  await calm.worker.locator('.watch-question').waitFor({ state: 'detached' })

  await lookUp(pressed.worker, pressed.receipt)
  await pressed.worker.locator('.watch-question').getByRole('button', { name: '我受到压力', exact: true }).click()
  await pressed.worker.locator('form textarea[name=text]').fill('组长说谁告状就调谁的岗。')
  await pressed.worker.getByRole('button', { name: '告诉工会', exact: true }).click()
  await pressed.worker.getByText('已发给工会。').waitFor()
  await pressed.worker.locator('.watch-question').waitFor({ state: 'detached' })

  await calm.desk.reload()
  await calm.desk.locator('.watch-days li.well').waitFor()
  assert.equal(await calm.desk.locator('.watch-days li.coming').count(), 2)
  await toReports(pressed.desk)
  await pressed.desk.getByRole('button', { name: '回访中', exact: true }).click()
  await pressed.desk.locator('.sheet tr', { hasText: calm.employer }).locator('.watch-mark.well').waitFor()
  await pressed.desk.locator('.sheet tr', { hasText: pressed.employer }).locator('.watch-mark.pressed').waitFor()
  await Promise.all([calm.leave(), pressed.leave()])

  const open = await closed(browser, baseURL, {}) // for those who look at every page
  aWeekPasses(server)
  scene.receipts.watched = open.receipt
  await open.leave()
  await seeIt(browser, baseURL, open.receipt)
}

/** In large letters both answers are as large as a thumb. */
async function seeIt(browser, baseURL, receipt) {
  const elder = await openPage(browser, { size: phone, baseURL, preferences: { elder: true } })
  await lookUp(elder.page, receipt)
  for (const button of await elder.page.locator('.watch-question button').all()) assert.ok((await button.boundingBox()).height >= 60)
  await elder.context.close()
}

/** Red: the to-do list says until when, and the first contact is noted. */
export async function callWithinTheHour(browser, baseURL) {
  const { employer, desk, leave } = await atOneReport(browser, baseURL, { phone: '13800000006', answers: [['danger_flags', 'violence']] })
  const clerk = await openPage(browser, { size: wide, baseURL })
  await signIn(clerk.page, 'desk')
  await clerk.page.goto('/desk#/todo')
  await clerk.page.locator('.todo li', { hasText: employer }).filter({ hasText: '首次联系' }).locator('.when b', { hasText: /\d\d:\d\d/ }).waitFor()
  await desk.getByText('小时，夜里也算').first().waitFor({ state: 'attached' })
  await act(desk, '记下首次联系', '已联系，记下', '人已经离开工地，平安。')
  await desk.getByText('已记下首次联系。').waitFor()
  await clerk.page.reload()
  await clerk.page.locator('.todo').first().waitFor()
  assert.equal(await clerk.page.locator('.todo li', { hasText: employer }).filter({ hasText: '首次联系' }).count(), 0)
  await clerk.context.close()
  await leave()
}
