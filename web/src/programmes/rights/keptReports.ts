import type { FileReport } from '../../api'
import type { Draft } from './reportDraft'

/**
 * A report that waits on this phone: not finished, or finished and not sent. Only of somebody who left a phone number and
 * asked for it; of an anonymous report nothing is ever written down here (see mayBeKept).
 */
export interface KeptReport {
  id: string // of a finished one the key it is sent with, so that it is filed once
  state: 'draft' | 'waiting' | 'refused'
  kept_on: string
  written: Draft // its files are those that have arrived at the server
  command?: Omit<FileReport, 'key'>
}

/** Where kept reports lie. A shelf that cannot be used says so with false or an empty list; it never throws. */
export interface Shelf {
  all(): Promise<KeptReport[]>
  put(report: KeptReport): Promise<boolean>
  remove(id: string): Promise<void>
}

const place = 'gongyou.unsent'
const table = 'reports'

/** The shelf in the browser. Looking at it makes nothing: the database comes with the first report and goes with the last. */
export function browserShelf(store: IDBFactory | undefined = globalThis.indexedDB): Shelf {
  async function withTable<T>(mode: IDBTransactionMode, make: boolean, act: (table: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    const database = await openedDatabase(store, make)
    if (!database) return undefined
    try {
      return await new Promise<T>((resolve, reject) => {
        const change = database.transaction(table, mode)
        const request = act(change.objectStore(table))
        change.oncomplete = () => resolve(request.result)
        change.onabort = () => reject(new Error('not kept'))
      })
    } catch {
      return undefined
    } finally {
      database.close()
    }
  }

  const all = async () => (await withTable<KeptReport[]>('readonly', false, (reports) => reports.getAll())) ?? []
  return {
    all,
    put: async (report) => (await withTable('readwrite', true, (reports) => reports.put(report))) !== undefined,
    async remove(id) {
      await withTable('readwrite', false, (reports) => reports.delete(id))
      if ((await all()).length === 0) store?.deleteDatabase(place)
    },
  }
}

/** The database, or nothing where there is none and none is to be made, or the browser does not allow one. */
function openedDatabase(store: IDBFactory | undefined, make: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const request = store?.open(place, 1)
      if (!request) return resolve(undefined)
      request.onupgradeneeded = () => {
        if (make) request.result.createObjectStore(table, { keyPath: 'id' })
        else request.transaction?.abort() // then it is as if it had never been opened
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = (event) => {
        event.preventDefault()
        resolve(undefined)
      }
    } catch {
      resolve(undefined) // storage is switched off
    }
  })
}
