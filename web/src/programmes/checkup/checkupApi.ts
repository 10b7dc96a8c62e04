import type { AskCheckup, CheckedPaper, WordsOfPaper } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** The self-test of whoever holds a paper: nothing of it is kept, by the server or by this device. */
export const checkupApi = {
  read: (page: Blob, signal?: AbortSignal) => api.put<WordsOfPaper>('/api/checkup/paper', page, { signal }),
  check: (paper: AskCheckup) => api.ask<CheckedPaper>('/api/checkup', paper),
}
