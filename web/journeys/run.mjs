// Walks through the pages in a real browser. GONGYOU_URL=http://localhost:8080 walks through a running server;
// without it the make-believe server is started. `npm run journeys -- road speed` chooses some of the walks,
// LOOKS=phone,wide some of the looks, PICTURES=folder keeps a picture of every page. For a running server GONGYOU_PEOPLE
// says who may sign in (see steps.mjs), GONGYOU_POINT names a point, GONGYOU_SETUP_CODE is a code for a first use.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openBrowser } from './browser.mjs'
import { beginAtTheDesk, correctWhatTheServerRefused, meetAtOneReport, nearlyTimeOut, reportByKeyboard, unsealByTwo } from './desk.mjs'
import { lookAtDeskPages, lookAtWorkerPages, looks } from './pages.mjs'
import { walkTheRoad } from './road.mjs'
import { measureFirstPage } from './speed.mjs'

const chosen = process.argv.slice(2)
const only = process.env.LOOKS?.split(',')
const chosenLooks = looks.filter(({ name }) => !only || only.includes(name))

const walks = {
  speed: measureFirstPage,
  road: walkTheRoad,
  'first-use': beginAtTheDesk,
  refused: correctWhatTheServerRefused,
  keyboard: reportByKeyboard,
  overtaken: meetAtOneReport,
  unseal: unsealByTwo,
  timeout: nearlyTimeOut,
  pages: (browser, url) => withoutFindings((findings) => inEachLook((look) => lookAtWorkerPages(browser, url, look, findings))),
  'desk-pages': (browser, url) => withoutFindings((findings) => inEachLook((look) => lookAtDeskPages(browser, url, look, findings))),
}

async function inEachLook(see) {
  for (const look of chosenLooks) await see(look)
}

async function withoutFindings(gather) {
  const findings = []
  await gather(findings)
  if (findings.length > 0) throw new Error(`\n  ${findings.join('\n  ')}\n  ${findings.length} findings`)
}

async function makeBelieveServer() {
  const server = spawn(process.execPath, [new URL('../mock/server.mjs', import.meta.url).pathname], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout, 'data')
  return { url: String(line).trim(), stop: () => server.kill() }
}

const server = process.env.GONGYOU_URL ? { url: process.env.GONGYOU_URL, stop() {} } : await makeBelieveServer()
const browser = await openBrowser()
let failed = 0
let passed = 0
try {
  for (const [name, walk] of Object.entries(walks)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    try {
      await walk(browser, server.url)
      passed += 1
      console.log(`ok      ${name}`)
    } catch (error) {
      failed += 1
      console.log(`FAILED  ${name}: ${error.stack}`)
    }
  }
} finally {
  await browser.close()
  server.stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
