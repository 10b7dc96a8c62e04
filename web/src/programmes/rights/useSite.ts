import { computed, shallowRef } from 'vue'
import type { Point, Site } from '../../api'
import type { Fault } from '../../kit/fault'
import { rightsApi } from './rightsApi'

const site = shallowRef<Site>()
const point = shallowRef<Point>()
const pointFault = shallowRef<Fault>()

/** The code of the poster that was scanned, as it stands in the address; anything else in its place is ignored. */
export function pointCodeIn(search: string): string | undefined {
  const code = new URLSearchParams(search).get('p') ?? ''
  return /^[A-Za-z0-9_-]{1,40}$/.test(code) ? code : undefined
}

/** The place the worker stands at, and the union behind it. Fetched once for all pages. */
export function useSite() {
  return {
    site,
    point,
    pointFault,
    hotline: computed(() => site.value?.hotline ?? '12351'),
  }
}

export async function loadSite(search: string, { api = rightsApi } = {}) {
  const code = pointCodeIn(search)
  const [about, place] = await Promise.all([api.site(), code ? api.point(code) : undefined])
  site.value = about.value
  point.value = place?.value
  pointFault.value = place?.fault
}
