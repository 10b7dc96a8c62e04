import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const aDay = 86_400_000
const eightHours = 8 * 3_600_000 // Shanghai before UTC, the whole year
const root = fileURLToPath(new URL('../../', import.meta.url))

/** The built program: GONGYOU_PROGRAM, or the newest kind of build that is there. */
export function program() {
  const found = [process.env.GONGYOU_PROGRAM, 'build/release/gongyou', 'build/debug/gongyou'].filter(Boolean).map((path) => join(path.startsWith('/') ? '' : root, path)).find(existsSync)
  if (!found) throw new Error('no gongyou has been built: cmake --preset release && cmake --build --preset release')
  return found
}

/** A year of invented reports for the demo county in this folder; its server has to be stopped. */
export const loadTheYear = (data) => execFileSync(program(), ['demo', 'load', '--data', join(data, 'data')], { stdio: 'ignore' })

/** A demo county of its own, in a folder of its own if none is named; its set-up codes by whom they are for, in English. */
export async function startServer({ database = '', data = mkdtempSync(join(tmpdir(), 'gongyou-journey-')) } = {}) {
  const port = await freePort()
  let ahead = 0 // milliseconds of the house's clock before ours
  let running = await runningProgram({ database, data, port, ahead })
  return {
    data,
    database,
    url: `http://localhost:${port}`,
    codes: new Map([...running.printed().matchAll(/^ {2}([0-9A-Z]{4}(?:-[0-9A-Z]+)+) {3}.*\(([^()]+)\)$/gm)].map(([, code, whom]) => [whom, code])),
    printed: () => running.printed(),
    /** The same house in the morning some days later, at the same address: sessions are over, days have run out. Gives how far its clock is ahead now. */
    async passDays(days) {
      await running.end()
      ahead = morningAfter(days, Date.now() + ahead) - Date.now()
      running = await runningProgram({ database, data, port, ahead })
      return ahead
    },
    async stop({ keepsData = false } = {}) {
      await running.end()
      if (!keepsData) rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Ten o'clock in Shanghai so many days after this time: a house tells what is due by day, and nothing at night. */
const morningAfter = (days, time) => Math.floor((time + eightHours) / aDay + days) * aDay + 2 * 3_600_000

/** The program once it listens, with its clock so far ahead of ours. */
async function runningProgram({ database, data, port, ahead }) {
  const words = ['serve', '--demo', '--port', String(port), '--data', join(data, 'data'), '--web', join(root, 'web/dist'), ...(database ? ['--database', database] : [])]
  const later = { LD_PRELOAD: '/usr/$LIB/faketime/libfaketimeMT.so.1', FAKETIME: `+${Math.round(ahead / 1000)}`, FAKETIME_DONT_FAKE_MONOTONIC: '1' } // Debian's faketime
  const server = spawn(program(), words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...(ahead ? later : {}) } })
  let printed = ''
  const ended = new Promise((resolve) => server.once('exit', resolve))
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk
      if (/^port \d+/m.test(printed)) resolve()
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    void ended.then((code) => reject(new Error(`the server ended (${code}):\n${printed}`)))
  })
  return {
    printed: () => printed,
    async end() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
