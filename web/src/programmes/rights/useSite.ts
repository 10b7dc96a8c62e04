import { computed, shallowRef } from 'vue'
import type { Place, Point, PosterLanding, Site } from '../../api'
import type { Fault } from '../../kit/fault'
import { rightsApi } from './rightsApi'

const site = shallowRef<Site>()
const poster = shallowRef<PosterLanding>()
const posterFault = shallowRef<Fault>()
const point = shallowRef<Pick<Point | Place, 'code' | 'name'>>()

/** The number of the poster that was scanned, as it stands in the address; anything else in its place is ignored. */
export function posterNumberIn(search: string): number | undefined {
  const number = new URLSearchParams(search).get('b') ?? ''
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}

/** The point of an old poster, whose code still named it. */
export function pointCodeIn(search: string): string | undefined {
  const code = new URLSearchParams(search).get('p') ?? ''
  return /^[A-Za-z0-9_-]{1,40}$/.test(code) ? code : undefined
}

/** The poster that was scanned, and the union behind it. Fetched once for all pages; kept in memory only. */
export function useSite() {
  return {
    site,
    poster,
    posterFault,
    /** Where the worker says to stand; goes out with a report that leaves a number, and with no other. */
    point,
    hotline: computed(() => site.value?.hotline ?? '12351'),
  }
}

export async function loadSite(search: string, { api = rightsApi } = {}) {
  const number = posterNumberIn(search)
  const code = number ? undefined : pointCodeIn(search)
  const [about, scanned, old] = await Promise.all([api.site(), number ? api.poster(number) : undefined, code ? api.point(code) : undefined])
  site.value = about.value
  poster.value = scanned?.value
  point.value = old?.value
  posterFault.value = scanned?.fault ?? old?.fault
}
