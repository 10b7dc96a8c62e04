import { expect, it } from 'vitest'
import openapi from '../../../openapi.json'
import zh from '../../texts/zh.json'
import type { MatterKind } from './matterKind'
import { stepAddress } from './mattersApi'

const kinds: MatterKind[] = ['report', 'consultation', 'mediation', 'supervision']
const notSteps = ['unseal', 'claims', 'paper-check', 'paper-marks', 'code'] // ask for an identity, keep who claims what, look through words, give a code for a letter: the matter stays as it is

/** The steps of a kind that the server takes: each by a route of its own, or by name. */
function served(kind: MatterKind) {
  const body = (openapi.paths as Record<string, { post?: { requestBody?: { content: { 'application/json': { schema: { properties?: Record<string, { enum?: string[] }> } } } } } }>)[`/api/desk/${kind}s/{id}/step`]
  if (body) return (body.post?.requestBody?.content['application/json'].schema.properties?.step?.enum ?? []).filter((step) => step !== 'run_out')
  const address = new RegExp(`^/api/desk/${kind}s/\\{id\\}/([a-z-]+)$`)
  return Object.entries(openapi.paths)
    .filter(([, methods]) => 'post' in methods)
    .flatMap(([path]) => address.exec(path)?.[1] ?? [])
    .filter((step) => !notSteps.includes(step))
}

it.each(kinds)('every step of a %s that the server takes has its words, and no other', (kind) => {
  const named = Object.keys(zh.matters[kind].take)
  const byRoute = (step: string) => stepAddress(kind, '{id}', step)
  if (byRoute('note').endsWith('/step')) expect(named.sort()).toEqual(served(kind).sort())
  else expect(named.map(byRoute).sort()).toEqual(served(kind).map((step) => `/api/desk/${kind}s/{id}/${step}`).sort())
})

it.each(kinds)('each step of a %s says what it does, what is pressed, and that it is done', (kind) => {
  const { take, give, hint, done, steps } = zh.matters[kind]
  for (const words of [give, hint, done]) expect(Object.keys(words).sort()).toEqual(Object.keys(take).sort())
  expect(Object.keys(take).filter((step) => !(step in steps))).toEqual([])
})
