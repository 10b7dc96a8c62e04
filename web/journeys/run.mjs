// Walks through the pages in a real browser. GONGYOU_URL=http://localhost:8080 walks through a running server;
// without it the make-believe server is started. `npm run journeys -- pages road` chooses some of the walks.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openBrowser } from './browser.mjs'
import { lookAtDeskPages, lookAtWorkerPages, looks } from './pages.mjs'

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const only = process.env.LOOKS?.split(',')
const wants = (walk) => chosen.length === 0 || chosen.includes(walk)

async function makeBelieveServer() {
  const server = spawn(process.execPath, [new URL('../mock/server.mjs', import.meta.url).pathname], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout, 'data')
  return { url: String(line).trim(), stop: () => server.kill() }
}

const server = process.env.GONGYOU_URL ? { url: process.env.GONGYOU_URL, stop() {} } : await makeBelieveServer()
const browser = await openBrowser()
const findings = []
try {
  for (const look of looks.filter(({ name }) => !only || only.includes(name))) {
    if (wants('pages')) await lookAtWorkerPages(browser, server.url, look, findings)
    if (wants('desk-pages') && !process.env.GONGYOU_URL) await lookAtDeskPages(browser, server.url, look, findings)
  }
} finally {
  await browser.close()
  server.stop()
}
for (const finding of findings) console.log(finding)
console.log(`${findings.length} findings`)
process.exit(findings.length === 0 ? 0 : 1)
