import { describe, expect, it, vi } from 'vitest'
import { faultOf } from '../../kit/fault'
import { sendDeskFile } from './sendDeskFile'

const aFile = (type: string, size = 3) => Object.defineProperty(new File(['abc'], '申请书.pdf', { type }), 'size', { value: size })
const answering = (answer: object) => ({ put: vi.fn(async () => answer) }) as never

describe('a file of the desk', () => {
  it('is sent under its own name', async () => {
    const api = { put: vi.fn(async () => ({ value: { upload_id: 'u1' } })) }
    expect(await sendDeskFile(aFile('application/pdf'), { api: api as never })).toEqual({ state: 'there', upload_id: 'u1' })
    expect(api.put).toHaveBeenCalledWith('/api/desk/uploads', expect.anything(), { query: { name: '申请书.pdf' } })
  })
  it('is refused before it is sent when it is no picture and no PDF, or larger than 20 MB', async () => {
    expect((await sendDeskFile(aFile('text/html'), { api: answering({}) })).fault?.code).toBe('file.kind_refused')
    expect((await sendDeskFile(aFile('image/png', 20 * 1024 * 1024 + 1), { api: answering({}) })).fault?.code).toBe('file.too_large')
  })
  it('says why the server did not take it', async () => {
    const refused = await sendDeskFile(aFile('image/png'), { api: answering({ fault: faultOf('file.damaged', { status: 422 }) }) })
    expect(refused).toMatchObject({ state: 'failed', fault: { code: 'file.damaged' } })
  })
})
