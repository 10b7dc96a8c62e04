import { expect, it } from 'vitest'
import { createApi } from '../../kit/api'
import { sendEvidence } from './sendEvidence'

function sending() {
  const sent: { path: string; type: string | null }[] = []
  const fetch = (async (path: string, init: RequestInit) => {
    sent.push({ path, type: new Headers(init.headers).get('Content-Type') })
    return new Response('{"upload_id":"u1","kind":"image/jpeg","size":3}', { status: 201 })
  }) as unknown as typeof globalThis.fetch
  return { api: createApi({ fetch }), sent }
}

it('sends the redrawn photo under a neutral name', async () => {
  const { api, sent } = sending()
  const file = new File(['raw'], '张三-工资条.png', { type: 'image/png' })
  const answer = await sendEvidence(file, 2, { api, shrinkPhoto: async () => new Blob(['new'], { type: 'image/jpeg' }) })
  expect(answer.value?.upload_id).toBe('u1')
  expect(sent).toEqual([{ path: '/api/uploads?name=photo-2.jpg', type: 'image/jpeg' }])
})

it('sends a PDF unchanged', async () => {
  const { api, sent } = sending()
  await sendEvidence(new File(['%PDF'], '合同.PDF', { type: '' }), 1, { api })
  expect(sent).toEqual([{ path: '/api/uploads?name=file-1.pdf', type: 'application/pdf' }])
})

it('refuses what is no picture without sending it', async () => {
  const { api, sent } = sending()
  const answer = await sendEvidence(new File(['x'], 'a.zip'), 1, { api, shrinkPhoto: async () => undefined })
  expect(answer.fault?.code).toBe('file.kind_refused')
  expect(sent).toEqual([])
})
