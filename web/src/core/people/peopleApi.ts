import type { TotpSecret } from '../../api'
import { api } from './session'

/** Signing in, first use, and the factors. */
export const peopleApi = {
  givePassword: (given: { key: string; login: string; password: string }) => api.post<{ next: string }>('/api/sign-in/password', given),
  giveSecondFactor: (given: { key: string; code: string }) => api.post('/api/sign-in/second-factor', given),
  askPhoneCode: (given: { key: string; phone: string }) => api.post('/api/sign-in/phone/code', given),
  givePhoneCode: (given: { key: string; phone: string; code: string }) => api.post('/api/sign-in/phone', given),
  beginFirstUse: (given: { key: string; code: string; login: string; name: string; password: string }) => api.post<TotpSecret>('/api/first-use/begin', given),
  confirmFirstUse: (given: { key: string; code: string }) => api.post('/api/first-use/confirm', given),
  beginRecovery: (given: { key: string; token: string; password: string }) => api.post<{ next: string }>('/api/recovery/begin', given),
  giveStepUp: (given: { key: string; code: string }) => api.post('/api/step-up', given),
}
