import { expect, it } from 'vitest'
import { effectScope } from 'vue'
import type { Page } from '../api'
import { usePages } from './usePages'

type Row = { id: string; state?: string }

it('adds the next page after the ones there, and never shows a row twice', async () => {
  const pages: Record<string, Page<Row>> = {
    '': { items: [{ id: 'a' }, { id: 'b' }], next: 'b' },
    b: { items: [{ id: 'b' }, { id: 'c' }] },
  }
  const scope = effectScope()
  const list = scope.run(() => usePages<Row>(async (after) => ({ value: pages[after ?? '']! })))!
  await Promise.resolve()
  await list.more()
  expect(list.items.value.map((row) => row.id)).toEqual(['a', 'b', 'c'])
  expect(list.next.value).toBeUndefined()
  scope.stop()
})

it('puts new rows on top and renews the known ones when the list is refreshed', async () => {
  const answers: Page<Row>[] = [
    { items: [{ id: 'b', state: 'filed' }, { id: 'a' }] },
    { items: [{ id: 'c' }, { id: 'b', state: 'opened' }] },
  ]
  const scope = effectScope()
  const list = scope.run(() => usePages<Row>(async () => ({ value: answers.shift()! })))!
  await Promise.resolve()
  await list.refresh()
  expect(list.items.value).toEqual([{ id: 'c' }, { id: 'b', state: 'opened' }, { id: 'a' }])
  scope.stop()
})
