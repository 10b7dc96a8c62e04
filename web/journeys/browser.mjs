import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const phone = { width: 390, height: 844 }
export const wide = { width: 1280, height: 900 }

/** Debian's Chromium, the build without windows: the same engine in half the processor time. */
export const openBrowser = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })

/** A page of its own, with preferences as if chosen before; `complaints` gathers what the browser finds wrong, policy violations among it, and `hosts` whom it spoke to. */
export async function openPage(browser, { size = phone, scale = 1, preferences, baseURL }) {
  const context = await browser.newContext({ baseURL, viewport: size, locale: 'zh-CN', deviceScaleFactor: scale, hasTouch: size === phone })
  await context.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)))
  if (preferences) {
    await context.addInitScript((chosen) => {
      try {
        localStorage.setItem('gongyou.preferences', chosen)
      } catch {
        // about:blank has no storage
      }
    }, JSON.stringify(preferences))
  }
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) complaints.push(message.text())
  })
  const hosts = new Set()
  page.on('request', (request) => /^(http|ws)/.test(request.url()) && hosts.add(new URL(request.url()).host))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.setDefaultTimeout(Number(process.env.PATIENCE ?? 20_000))
  return { page, context, complaints, hosts }
}

/** What axe finds wrong, one line each; nothing when all is well. Its source goes in beside the page, not through it: the policy of the page stays. */
export async function axeFindings(page) {
  const client = await page.context().newCDPSession(page)
  try {
    const { result: there } = await client.send('Runtime.evaluate', { expression: 'typeof axe' }) // the same document keeps it
    if (there.value === 'undefined') await client.send('Runtime.evaluate', { expression: `${axeSource};0` })
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      awaitPromise: true,
      returnByValue: true,
      expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap(({ id, help, nodes }) => nodes.map((node) => id + ': ' + help + ' | ' + node.html.slice(0, 160) + ' | ' + (node.any[0]?.message ?? ''))))`,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await client.detach()
  }
}
