import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../docs/manual/', import.meta.url))
const manuals = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => readFileSync(folder + name, 'utf8'))
const named = manuals.flatMap((text) => [...text.matchAll(/!\[[^\]]+\]\(pictures\/([\w-]+\.png)\)/g)].map(([, picture]) => picture!))
const there = readdirSync(folder + 'pictures')

it('every picture a manual shows is there, and each is shown once (else: npm run screenshots)', () => {
  expect(named.length).toBeGreaterThan(11)
  expect([...named].sort()).toEqual(there.sort())
})

it('pictures stay light enough for a manual that is sent on', () => {
  expect(there.filter((name) => statSync(`${folder}pictures/${name}`).size > 120 * 1024)).toEqual([])
})
