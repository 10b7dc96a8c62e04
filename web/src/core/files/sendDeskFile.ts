import type { Upload } from '../../api'
import type { Api } from '../../kit/api'
import { faultOf, type Fault } from '../../kit/fault'

export interface DeskFile {
  name: string
  state: 'sending' | 'there' | 'failed'
  upload_id?: string
  fault?: Fault
}

/** Where files of a desk are sent, and those of an employer. */
export type UploadPath = '/api/desk/uploads' | '/api/employer/uploads' | '/api/uploads'

const mostBytes = 20 * 1024 * 1024
const kinds = ['image/jpeg', 'image/png', 'application/pdf']

/** Sends one file of the desk as it is: at a desk nothing is shrunk, and its name is what its reader will see. */
export async function sendDeskFile(file: File, { api, to = '/api/desk/uploads' }: { api: Pick<Api, 'put'>; to?: UploadPath }): Promise<Partial<DeskFile>> {
  if (!kinds.includes(file.type)) return { state: 'failed', fault: faultOf('file.kind_refused', { status: 415 }) }
  if (file.size > mostBytes) return { state: 'failed', fault: faultOf('file.too_large', { status: 413, params: { max: '20 MB' } }) }
  const { value, fault } = await api.put<Upload>(to, file, { query: { name: file.name } })
  return value ? { state: 'there', upload_id: value.upload_id } : { state: 'failed', fault }
}
