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
  it('is made smaller when it is a large photo of an employer, and not when a desk sends it', async () => {
    const api = { put: vi.fn(async () => ({ value: { upload_id: 'u1' } })) }
    const smaller = new Blob(['s'], { type: 'image/jpeg' })
    const shrinkPhoto = vi.fn(async () => smaller)
    const photo = Object.defineProperty(new File(['abc'], '公示.heic', { type: 'image/heic' }), 'size', { value: 3_000_000 })
    await sendDeskFile(photo, { api: api as never, to: '/api/employer/uploads', shrinkPhoto })
    expect(api.put).toHaveBeenLastCalledWith('/api/employer/uploads', smaller, { query: { name: '公示.jpg' } })
    await sendDeskFile(aFile('image/png', 3_000_000), { api: api as never, shrinkPhoto })
    expect(shrinkPhoto).toHaveBeenCalledTimes(1)
  })
  it('of an employer goes as it is when it is small or no picture', async () => {
    const api = { put: vi.fn(async () => ({ value: { upload_id: 'u1' } })) }
    const shrinkPhoto = vi.fn(async () => undefined)
    for (const type of ['image/jpeg', 'application/pdf']) await sendDeskFile(aFile(type), { api: api as never, to: '/api/employer/uploads', shrinkPhoto })
    expect(shrinkPhoto).not.toHaveBeenCalled()
    expect(api.put).toHaveBeenCalledTimes(2)
  })
})
