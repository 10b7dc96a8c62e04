// Walks through the whole house in a real browser: the built program on SQLite, then on a PostgreSQL of its own.
//   npm run journeys                      both databases, every walk
//   npm run journeys -- sqlite road       one database, some walks
// GONGYOU_URL=http://localhost:8080 walks through a server that runs already; GONGYOU_PEOPLE says who may sign in there
// (see scene.mjs), GONGYOU_POINT names a point. LOOKS=phone,wide takes some of the looks, PICTURES=folder keeps a picture
// of every page.
import { comeUnderPressure, tellAtTheCounter, thereAndBack, thirtyBecomeOne, workElsewhere } from './after_filing.mjs'
import { openBrowser } from './browser.mjs'
import { consultTheLawyer } from './consultation.mjs'
import { correctWhatTheServerRefused, meetAtOneReport, nearlyTimeOut, reportByKeyboard, unsealByTwo } from './desk.mjs'
import { findAPointNearMe, planADuty } from './directory.mjs'
import { everybodyComes, followOneReport, mistakesAreExplained, runTheHouse } from './house.mjs'
import { lookAtDeskPages, lookAtWorkerPages, looks } from './pages.mjs'
import { reportByName } from './named.mjs'
import { startPostgres } from './postgres.mjs'
import { pagesAreGuarded } from './promises.mjs'
import { walkTheRoad } from './road.mjs'
import { keepAndSendLater } from './unsent.mjs'
import { scene } from './scene.mjs'
import { startServer } from './server.mjs'
import { measureFirstPage } from './first_page.mjs'

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const only = process.env.LOOKS?.split(',')
const chosenLooks = looks.filter(({ name }) => !only || only.includes(name))

const everyLook = (see) => async (browser, url) => {
  const findings = []
  for (const look of chosenLooks) await see(browser, url, look, findings)
  if (findings.length > 0) throw new Error(`\n  ${findings.join('\n  ')}\n  ${findings.length} findings`)
}
const figures = process.argv.includes('speed') ? { speed: measureFirstPage } : {} // a figure, taken when asked for
const walks = { ...figures, road: walkTheRoad, consultation: consultTheLawyer, refused: correctWhatTheServerRefused, keyboard: reportByKeyboard, overtaken: meetAtOneReport, unseal: unsealByTwo, timeout: nearlyTimeOut, pages: everyLook(lookAtWorkerPages), 'desk-pages': everyLook(lookAtDeskPages) }
const walksOfAHouse = { guarded: pagesAreGuarded, ...figures, people: everybodyComes, report: followOneReport, consultation: consultTheLawyer, administrators: runTheHouse, mistakes: mistakesAreExplained, directory: findAPointNearMe, roster: planADuty, road: walkTheRoad, unsent: keepAndSendLater, pressure: comeUnderPressure, elsewhere: workElsewhere, 'there-and-back': thereAndBack, counter: tellAtTheCounter, collective: thirtyBecomeOne, named: reportByName, refused: correctWhatTheServerRefused, keyboard: reportByKeyboard, overtaken: meetAtOneReport, timeout: nearlyTimeOut }
const looksOfAHouse = { pages: walks.pages, 'desk-pages': walks['desk-pages'] }

const browser = await openBrowser()
let failed = 0
let passed = 0

async function walk(all, server, always = []) {
  const engines = ['sqlite', 'postgres']
  const wanted = chosen.filter((word) => !engines.includes(word))
  for (const [name, take] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name) && !always.includes(name)) continue
    const start = Date.now()
    try {
      await take(browser, server.url, server)
      passed += 1
      console.log(`ok      ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`)
    } catch (error) {
      failed += 1
      console.log(`FAILED  ${name}: ${error.stack}`)
    }
  }
}

/** The walks that others begin from: everybody has come; for the desk's pages somebody holds an unused set-up code, and reports with files came. */
const neededBy = (wanted) => (wanted.includes('desk-pages') ? ['people', 'consultation', 'administrators', 'pages'] : ['people'])

/** A house of its own on one database; its looks are the same on both, so they are taken on the first. */
async function walkThroughAHouse(engine) {
  const postgres = engine === 'postgres' ? startPostgres() : undefined
  try {
    const server = await startServer({ database: postgres?.url })
    console.log(`\n${engine}, ${server.url}`)
    Object.assign(scene, { people: {}, hasExamples: false, hasAnswers: false, hasNote: false, setupCode: undefined })
    try {
      await walk({ ...walksOfAHouse, ...(engine === 'sqlite' ? looksOfAHouse : {}) }, server, neededBy(chosen))
    } finally {
      await server.stop()
    }
  } finally {
    postgres?.stop()
  }
}

try {
  if (process.env.GONGYOU_URL) await walk(walks, { url: process.env.GONGYOU_URL })
  else
    for (const engine of ['sqlite', 'postgres'].filter((one) => !chosen.some((word) => ['sqlite', 'postgres'].includes(word)) || chosen.includes(one))) await walkThroughAHouse(engine)
} finally {
  await browser.close()
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
