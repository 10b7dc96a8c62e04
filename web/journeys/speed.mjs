import assert from 'node:assert/strict'
import { openPage, phone } from './browser.mjs'

/** The worker's first page on a phone four times slower than this machine: what it fetches, and when it can be used. */
export async function measureFirstPage(browser, baseURL) {
  const times = []
  let bytes = 0
  for (let run = 0; run < 3; run += 1) {
    const { page, context } = await openPage(browser, { size: phone, baseURL })
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    bytes = 0
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    const start = Date.now()
    await page.goto('/?p=LX-01', { waitUntil: 'commit' })
    await page.locator('.main-task').click()
    await page.locator('input[name=employer_name]').waitFor()
    times.push(Date.now() - start)
    await context.close()
  }
  const median = times.sort((a, b) => a - b)[1]
  console.log(`first page: ${(bytes / 1024).toFixed(1)} KiB with the report form; usable after ${median} ms at 4x slow-down (median of 3)`)
  assert.ok(bytes <= 150 * 1024, `${bytes} bytes`)
  assert.ok(median <= 2000, `${median} ms`)
}
