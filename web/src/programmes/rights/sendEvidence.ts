import type { Upload } from '../../api'
import type { Api } from '../../kit/api'
import { faultOf, type Answer } from '../../kit/fault'
import { shrinkPhoto as shrink } from '../../core/files/shrinkPhoto'

const mostBytes = 20 * 1024 * 1024

/** Makes one chosen file ready and sends it, on the anonymous channel and under a name that says nothing. */
export async function sendEvidence(
  file: File,
  number: number,
  { api, shrinkPhoto = shrink, onSending = () => {}, signal }: { api: Api; shrinkPhoto?: typeof shrink; onSending?: () => void; signal?: AbortSignal },
): Promise<Answer<Upload>> {
  const isPdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name)
  const ready = isPdf ? new Blob([file], { type: 'application/pdf' }) : await shrinkPhoto(file)
  if (!ready) return { fault: faultOf('file.kind_refused', { status: 415 }) }
  if (ready.size > mostBytes) return { fault: faultOf('file.too_large', { status: 413, params: { max: '20 MB' } }) }
  onSending()
  return api.put<Upload>('/api/uploads', ready, { query: { name: isPdf ? `file-${number}.pdf` : `photo-${number}.jpg` }, signal })
}
