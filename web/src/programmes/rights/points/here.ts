import { effectScope } from 'vue'
import { useHere } from './useHere'

/** Where the person stands, for the pages of the directory together; gone with the page. */
export const here = effectScope(true).run(() => useHere())!
