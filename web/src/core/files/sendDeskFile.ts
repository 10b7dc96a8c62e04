import type { Upload } from '../../api'
import type { Api } from '../../kit/api'
import { faultOf, type Fault } from '../../kit/fault'
import { shrinkPhoto as shrink } from './shrinkPhoto'

export interface DeskFile {
  name: string
  state: 'sending' | 'there' | 'failed'
  upload_id?: string
  fault?: Fault
}

/** Where files of a desk are sent, and those of an employer. */
export type UploadPath = '/api/desk/uploads' | '/api/employer/uploads' | '/api/uploads'

const mostBytes = 20 * 1024 * 1024
const largestPhoto = 1024 * 1024 // of a phone: above it is made smaller first
const kinds = ['image/jpeg', 'image/png', 'application/pdf']

/**
 * Sends one file under its own name, which is what its reader will see. At a desk nothing is shrunk; an employer's photo comes from a phone, and is
 * drawn anew when it is large or of a kind that only the phone reads.
 */
export async function sendDeskFile(file: File, { api, to = '/api/desk/uploads', shrinkPhoto = shrink }: { api: Pick<Api, 'put'>; to?: UploadPath; shrinkPhoto?: typeof shrink }): Promise<Partial<DeskFile>> {
  const ready = to === '/api/employer/uploads' ? await fromPhone(file, shrinkPhoto) : { bytes: file as Blob, name: file.name }
  if (!kinds.includes(ready.bytes.type)) return { state: 'failed', fault: faultOf('file.kind_refused', { status: 415 }) }
  if (ready.bytes.size > mostBytes) return { state: 'failed', fault: faultOf('file.too_large', { status: 413, params: { max: '20 MB' } }) }
  const { value, fault } = await api.put<Upload>(to, ready.bytes, { query: { name: ready.name } })
  return value ? { state: 'there', upload_id: value.upload_id } : { state: 'failed', fault }
}

async function fromPhone(file: File, shrinkPhoto: typeof shrink): Promise<{ bytes: Blob; name: string }> {
  const asItIs = { bytes: file as Blob, name: file.name }
  if (!file.type.startsWith('image/') || (kinds.includes(file.type) && file.size <= largestPhoto)) return asItIs
  const smaller = await shrinkPhoto(file)
  return smaller ? { bytes: smaller, name: file.name.replace(/(\.[^.]*)?$/, '.jpg') } : asItIs
}
