import { expect, it } from 'vitest'
import zh from '../../texts/zh.json'
import openapi from '../../../openapi.json'
import { isDeskStep } from './deskApi'

it('knows every step the server has a route for, and no other', () => {
  const served = Object.keys(openapi.paths)
    .map((path) => /^\/api\/desk\/reports\/\{id\}\/([a-z-]+)$/.exec(path)?.[1]?.replace('-', '_'))
    .filter((step): step is string => step !== undefined && !['claims', 'unseal', 'assignees', 'insight'].includes(step))
  expect(served.filter((step) => !isDeskStep(step))).toEqual([])
  expect(Object.keys(zh.detail.take).filter((step) => !served.includes(step))).toEqual([])
})
