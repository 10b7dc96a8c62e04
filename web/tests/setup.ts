import { File } from 'node:buffer'
import { webcrypto } from 'node:crypto'

// Node 18 has what browsers have, but not under their names.
globalThis.crypto ??= webcrypto as Crypto
globalThis.File ??= File as unknown as typeof globalThis.File
