import assert from 'node:assert/strict'

/** What the house promises to whoever uses it, as the browser can see it. */

/** Sends the filled report twice over a network that fails once: one key, one receipt, no cookie. Gives the receipt's digits. */
export async function sameKeyThroughTheStorm({ page, context }) {
  const sent = []
  page.on('request', (request) => request.url().endsWith('/api/reports') && sent.push({ headers: request.headers(), body: request.postDataJSON() }))
  await context.setOffline(true)
  await page.locator('form button[type=submit]').click()
  await page.getByText('还没有收到回音').waitFor()
  assert.equal(await page.locator('.review .change').count(), 0, 'while the outcome is unknown nothing can be changed')
  await context.setOffline(false)
  await page.locator('form button[type=submit]').click()
  const receipt = (await page.getByTestId('receipt').innerText()).replace(/\D/g, '')
  assert.match(receipt, /^\d{20}$/)
  assert.equal(new Set(sent.map(({ body }) => body.key)).size, 1, 'one key for both tries')
  assert.ok(sent.every(({ headers }) => !headers.cookie), 'the anonymous channel carries no cookie')
  assert.equal(sent[0].body.uploads.length, 2, 'the zip stays at home')
  return receipt
}

/** The phone keeps no trace of the report: no storage, database, cookie, cache or worker, no digits in address or title. */
export async function nothingIsLeft({ page, context }, receipt) {
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== 'gongyou.preferences'),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    seen: location.href + document.title + JSON.stringify({ ...localStorage }),
  }))
  assert.ok(!left.seen.replace(/\D/g, '').includes(receipt), 'no receipt in storage, address or title')
  assert.deepEqual({ ...left, seen: '' }, { local: [], session: [], databases: [], caches: [], workers: 0, cookies: '', seen: '' })
  assert.deepEqual(await context.cookies(), [])
}

/** The headers every page carries (no page of ours runs without them). */
export async function pagesAreGuarded(browser, baseURL) {
  for (const path of ['/', '/desk']) {
    const { headers } = await fetch(baseURL + path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) assert.ok(policy.includes(part), `${path}: ${part} in ${policy}`)
    assert.ok(!/unsafe|https?:|\*/.test(policy), policy)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.equal(headers.get('set-cookie'), null, 'a page sets no cookie')
  }
}
