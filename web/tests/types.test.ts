import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('the types are those of openapi.json (else: npm run types)', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../build/types.mjs', import.meta.url))
  const now = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' })
  expect(readFileSync(new URL('../src/api/types.d.ts', import.meta.url), 'utf8') === now).toBe(true)
})
