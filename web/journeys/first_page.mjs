import assert from 'node:assert/strict'
import { openPage, phone } from './browser.mjs'

/** The worker's first page on a phone four times slower than this machine: what it fetches, and when it can be used. */
export async function measureFirstPage(browser, baseURL) {
  const times = []
  let bytes = 0
  for (let run = 0; run < 5; run += 1) {
    const { page, context } = await openPage(browser, { size: phone, baseURL })
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    bytes = 0
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    const start = Date.now()
    await page.goto('/?b=1', { waitUntil: 'commit' })
    await page.locator('.main-task').waitFor() // stands there only once the app runs, so it can be pressed
    times.push(Date.now() - start)
    await page.waitForLoadState('networkidle')
    await context.close()
  }
  times.sort((a, b) => a - b)
  console.log(`first page: ${(bytes / 1024).toFixed(1)} KiB over the wire; usable after ${times[2]} ms at 4x slow-down (median of 5; fastest ${times[0]} ms)`)
  assert.ok(bytes <= 150 * 1024, `${bytes} bytes`)
  assert.ok(times[0] <= 2000, `${times[0]} ms`) // what else runs on this machine only adds to it
}
