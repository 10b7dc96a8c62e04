import type { AskCheckup, AskTables, CheckedPaper, CheckedTables, ReadTable, WordsOfPaper } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** The self-test of whoever holds a paper or a table: nothing of it is kept, by the server or by this device. */
export const checkupApi = {
  read: (page: Blob, signal?: AbortSignal) => api.put<WordsOfPaper>('/api/checkup/paper', page, { signal }),
  readTable: (file: Blob, signal?: AbortSignal) => api.put<ReadTable>('/api/checkup/table', file, { signal }),
  checkTables: (tables: AskTables, signal?: AbortSignal) => api.ask<CheckedTables>('/api/checkup/tables', tables, { signal }),
  check: (paper: AskCheckup) => api.ask<CheckedPaper>('/api/checkup', paper),
}
