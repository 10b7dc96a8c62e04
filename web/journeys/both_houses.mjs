import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('run.mjs', import.meta.url))

/**
 * A house on each database at the same time, each in a process of its own with its own browser and its own people. The pages
 * look the same on both, so each house takes every other look. Lines are told as they come, behind the name of their house.
 */
export async function walkBothHouses(engines, walks, looks) {
  const counts = await Promise.all(
    engines.map((engine, house) => {
      const mine = looks.filter((_, i) => i % engines.length === house).map(({ name }) => name)
      const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
      return walkBeside(engine, [engine, ...walks, ...flags], { LOOKS: mine.join(',') || 'none' })
    }),
  )
  return { passed: counts.reduce((sum, { passed }) => sum + passed, 0), failed: counts.reduce((sum, { failed }) => sum + failed, 0) }
}

/** One house; a process that ends without having counted is a failure too. */
function walkBeside(engine, words, env) {
  return new Promise((resolve) => {
    const child = fork(run, words, { env: { ...process.env, ...env }, silent: true })
    let count = { passed: 0, failed: 1 }
    for (const stream of [child.stdout, child.stderr]) tellLineByLine(stream, engine)
    child.on('message', (told) => (count = told))
    child.on('close', () => resolve(count))
  })
}

function tellLineByLine(stream, engine) {
  let rest = ''
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) console.log(`${engine.padEnd(8)}  ${line}`)
  })
}
