import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf, photo } from './evidence.mjs'
import { nothingIsLeft, sameKeyThroughTheStorm } from './promises.mjs'
import { scene } from './scene.mjs'
import { acceptReport, fillReport, lookUp, signIn, takeStep, toReports } from './steps.mjs'

/** The road of an anonymous worker: reports with a photo and a PDF while the network fails once, the desk answers, the worker reads it. */
export async function walkTheRoad(browser, baseURL) {
  const employer = `长路试验公司${Date.now() % 100000}`
  const worker = await openPage(browser, { size: phone, baseURL })
  await worker.page.goto(`/?b=${scene.poster}`)
  await worker.page.locator('.main-task').click()
  await fillReport(worker.page, { employer, files: [await photo(worker.page), aPdf, { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') }] })
  const receipt = await sameKeyThroughTheStorm(worker)
  await nothingIsLeft(worker, receipt)

  const clerk = await openPage(browser, { size: wide, baseURL })
  await signIn(clerk.page, 'desk', { afresh: true })
  await toReports(clerk.page)
  await clerk.page.getByRole('link', { name: employer }).click()
  await acceptReport(clerk.page)
  await takeStep(clerk.page, '答复职工', '发出答复', { text: '已联系单位，本周五前发放。' }, '答复已发出。')

  await worker.page.getByRole('button', { name: '我已存好，结束' }).click()
  await lookUp(worker.page, receipt)
  await worker.page.getByText('已联系单位，本周五前发放。').waitFor()
  await nothingIsLeft(worker, receipt)

  await signOutLeavesNothing(clerk, employer)
  assert.deepEqual([...worker.complaints.filter((what) => !/INTERNET_DISCONNECTED/.test(what)), ...clerk.complaints], [])
  assert.deepEqual([...worker.hosts, ...clerk.hosts].filter((host) => host !== new URL(baseURL).host), [], 'everything comes from one host')
  await worker.context.close()
  await clerk.context.close()
}

async function signOutLeavesNothing({ page, context }, employer) {
  await page.getByRole('button', { name: '退出' }).click()
  await page.locator('.gate').waitFor()
  await page.goBack()
  await page.waitForTimeout(300)
  assert.equal(await page.getByText(employer).count(), 0, '"back" shows nothing')
  assert.ok(await page.locator('.gate').isVisible())
  await page.reload()
  await page.locator('.gate').waitFor()
  assert.equal((await context.storageState()).origins.length, 0)
}
