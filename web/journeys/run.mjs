// Walks through the whole house in a real browser: the built program on SQLite, and beside it on a PostgreSQL of its own.
//   npm run journeys                      both databases at once, every walk, each look of the pages in one of the two
//   npm run journeys -- sqlite road       one database, some walks
// GONGYOU_URL=http://localhost:8080 walks through a server that runs already; GONGYOU_PEOPLE says who may sign in there
// (see scene.mjs), GONGYOU_POINT names a point. LOOKS=phone,wide takes some of the looks, PICTURES=folder keeps a picture
// of every page.
import { comeUnderPressure, refuseInWriting, tellAtTheCounter, thereAndBack, thirtyBecomeOne, workElsewhere } from './after_filing.mjs'
import { openBrowser } from './browser.mjs'
import { checkAContract } from './checkup.mjs'
import { checkTables } from './checkup_tables.mjs'
import { consultTheLawyer } from './consultation.mjs'
import { correctWhatTheServerRefused, meetAtOneReport, nearlyTimeOut, reportByKeyboard, unsealByTwo } from './desk.mjs'
import { findAPointNearMe, planADuty } from './directory.mjs'
import { everybodyComes, followOneReport, mistakesAreExplained, runTheHouse } from './house.mjs'
import { lookAtDeskPages } from './desk_pages.mjs'
import { answerAsEmployer } from './employer.mjs'
import { checkUpAnEmployer } from './legal_checkup.mjs'
import { sendALetter } from './letters.mjs'
import { chosenLooks } from './looks.mjs'
import { mediateAndBreak } from './mediation.mjs'
import { reportByName } from './named.mjs'
import { lookAtWorkerPages } from './pages.mjs'
import { startPostgres } from './postgres.mjs'
import { pagesAreGuarded } from './promises.mjs'
import { walkBothHouses } from './both_houses.mjs'
import { anOfficeReadsAndAnswers } from './referral.mjs'
import { walkTheRoad } from './road.mjs'
import { keepAndSendLater } from './unsent.mjs'
import { askHowItHasGone, callWithinTheHour } from './watched.mjs'
import { startServer } from './server.mjs'
import { bringTheSeal } from './stamps.mjs'
import { superviseToTheEnd } from './supervision.mjs'
import { giveANameLater, importAList, printATicket } from './ticket.mjs'
import { measureFirstPage } from './first_page.mjs'

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const everyLook = (see) => async (browser, url) => {
  const findings = []
  for (const look of chosenLooks) await see(browser, url, look, findings)
  if (findings.length > 0) throw new Error(`\n  ${findings.join('\n  ')}\n  ${findings.length} findings`)
}
const figures = process.argv.includes('speed') ? { speed: measureFirstPage } : {} // a figure, taken when asked for
const walks = { ...figures, 'checkup-tables': checkTables, road: walkTheRoad, consultation: consultTheLawyer, refused: correctWhatTheServerRefused, keyboard: reportByKeyboard, overtaken: meetAtOneReport, unseal: unsealByTwo, timeout: nearlyTimeOut, pages: everyLook(lookAtWorkerPages), 'desk-pages': everyLook(lookAtDeskPages) }
const walksOfAHouse = { guarded: pagesAreGuarded, ...figures, people: everybodyComes, report: followOneReport, consultation: consultTheLawyer, administrators: runTheHouse, mistakes: mistakesAreExplained, directory: findAPointNearMe, roster: planADuty, road: walkTheRoad, unsent: keepAndSendLater, pressure: comeUnderPressure, elsewhere: workElsewhere, refusal: refuseInWriting, 'there-and-back': thereAndBack, counter: tellAtTheCounter, collective: thirtyBecomeOne, named: reportByName, checkup: checkAContract, 'checkup-tables': checkTables, letters: sendALetter, stamps: bringTheSeal, employer: answerAsEmployer, referral: anOfficeReadsAndAnswers, 'legal-checkup': checkUpAnEmployer, later: giveANameLater, ticket: printATicket, hotline: importAList, watched: askHowItHasGone, hour: callWithinTheHour, refused: correctWhatTheServerRefused, keyboard: reportByKeyboard, overtaken: meetAtOneReport, timeout: nearlyTimeOut, pages: walks.pages, 'desk-pages': walks['desk-pages'], mediation: mediateAndBreak, supervision: superviseToTheEnd }

const engines = ['sqlite', 'postgres']
const wanted = chosen.filter((word) => !engines.includes(word))
const engine = engines.find((one) => chosen.includes(one))

/** The walks that others begin from: everybody has come; for the desk's pages somebody holds an unused set-up code, and reports with files came. */
const neededBy = (walks) => (walks.includes('desk-pages') ? ['people', 'consultation', 'administrators', 'pages'] : ['people'])

async function walk(all, browser, server, always = []) {
  const count = { passed: 0, failed: 0 }
  for (const [name, take] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name) && !always.includes(name)) continue
    const start = Date.now()
    try {
      await take(browser, server.url, server)
      count.passed += 1
      console.log(`ok      ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`)
    } catch (error) {
      count.failed += 1
      console.log(`FAILED  ${name}: ${error.stack}`)
      for (const page of browser.contexts().flatMap((context) => context.pages())) console.log(`        ${page.url()}: ${(await page.innerText('body').catch(() => '')).replace(/\s+/g, ' ').slice(0, 300)}`) // what stood there
    }
  }
  return count
}

/** A house of its own on one database. */
async function walkThroughAHouse(browser) {
  const postgres = engine === 'postgres' ? startPostgres() : undefined
  try {
    const server = await startServer({ database: postgres?.url })
    console.log(`house   ${server.url}`)
    try {
      return await walk(walksOfAHouse, browser, server, neededBy(wanted))
    } finally {
      await server.stop()
    }
  } finally {
    postgres?.stop()
  }
}

async function walkOne() {
  const browser = await openBrowser()
  try {
    return process.env.GONGYOU_URL ? await walk(walks, browser, { url: process.env.GONGYOU_URL }) : await walkThroughAHouse(browser)
  } finally {
    await browser.close()
  }
}

const { passed, failed } = engine || process.env.GONGYOU_URL ? await walkOne() : await walkBothHouses(engines, wanted, chosenLooks)
if (process.send) process.send({ passed, failed })
else console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
