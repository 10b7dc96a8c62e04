import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { fillReport, signIn } from './steps.mjs'

/** The road: a worker reports with a photo while the network fails once, the desk sees it and answers, the worker reads the answer. */
export async function walkTheRoad(browser, baseURL, { point = process.env.GONGYOU_POINT ?? 'LX-01', desk = 'desk' } = {}) {
  const employer = `长路试验公司${Date.now() % 100000}`
  const clerk = await openPage(browser, { size: wide, baseURL })
  await signIn(clerk.page, desk)
  await clerk.page.goto('/desk.html#/reports')
  await clerk.page.locator('.sheet a').first().waitFor()

  const worker = await openPage(browser, { size: phone, baseURL })
  const sent = []
  worker.page.on('request', (request) => request.url().endsWith('/api/reports') && sent.push({ headers: request.headers(), body: request.postDataJSON() }))
  await worker.page.goto(`/?p=${point}`)
  await worker.page.locator('.main-task').click()
  await fillReport(worker.page, { employer, files: [await photo(worker.page), { name: '劳动合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }, { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') }] })

  await worker.context.setOffline(true)
  await worker.page.locator('form button[type=submit]').click()
  await worker.page.getByText('还没有收到回音').waitFor()
  assert.equal(await worker.page.locator('.review .change').count(), 0, 'while the outcome is unknown nothing can be changed')
  await worker.context.setOffline(false)
  await worker.page.locator('form button[type=submit]').click()
  const receipt = (await worker.page.getByTestId('receipt').innerText()).replace(/\D/g, '')
  assert.match(receipt, /^\d{20}$/)
  assert.equal(new Set(sent.map(({ body }) => body.key)).size, 1, 'one key for both tries')
  assert.ok(sent.every(({ headers }) => !headers.cookie), 'the anonymous channel carries no cookie')
  assert.equal(sent[0].body.uploads.length, 2, 'the zip stays at home')
  await nothingIsLeft(worker, receipt)

  await clerk.page.getByRole('link', { name: employer }).click() // it came by itself
  await clerk.page.getByRole('button', { name: '开始办理' }).click()
  await clerk.page.locator('main form button[type=submit]').click()
  await clerk.page.getByText('已开始办理。').waitFor()
  await clerk.page.getByRole('button', { name: '答复职工' }).click()
  await clerk.page.locator('textarea[name=text]').fill('已联系单位，本周五前发放。')
  await clerk.page.getByRole('button', { name: '发出答复' }).click()
  await clerk.page.getByText('答复已发出。').waitFor()

  await worker.page.getByRole('button', { name: '我已存好，结束' }).click()
  await worker.page.getByRole('link', { name: '查进度' }).click()
  await worker.page.locator('input[name=receipt]').fill(`回执码：${receipt.replace(/(.{4})/g, '$1 ')}`)
  await worker.page.getByRole('button', { name: '查一查' }).click()
  await worker.page.getByText('已联系单位，本周五前发放。').waitFor()
  await nothingIsLeft(worker, receipt)

  await signOutLeavesNothing(clerk, employer)
  assert.deepEqual([...worker.complaints.filter((what) => !/INTERNET_DISCONNECTED/.test(what)), ...clerk.complaints], [])
  await worker.context.close()
  await clerk.context.close()
}

/** A photograph as a phone makes it: larger than needed. */
async function photo(page) {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#a83'
    pen.fillRect(200, 200, 2000, 1000)
    return canvas.toDataURL('image/png').split(',')[1]
  })
  return { name: '张三的工资条.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') }
}

async function nothingIsLeft({ page, context }, receipt) {
  const left = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), document.cookie, location.href, document.title]))
  assert.ok(!left.replace(/\D/g, '').includes(receipt), 'no receipt in storage, address or title')
  assert.match(left, /^\[\{\},\{\},\[\],"",/)
  assert.deepEqual(await context.cookies(), [])
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
