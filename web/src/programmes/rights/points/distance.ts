/** A place on earth, WGS-84, in decimal degrees. */
export interface Spot {
  latitude: number
  longitude: number
}

const earthRadius = 6_371_000 // metres
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The place of something that may have none. */
export const spotOf = ({ latitude, longitude }: Partial<Spot>): Spot | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }

/** Metres as the crow flies (haversine): for ordering, not for walking. */
export function metresBetween(one: Spot, other: Spot): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const part = half(one.latitude, other.latitude) + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, part)))
}

/** Metres for people: tens of metres below one kilometre, then tenths of a kilometre, then whole ones. */
export function roughly(metres: number): { unit: 'metres' | 'kilometres'; count: string } {
  if (metres < 995) return { unit: 'metres', count: String(Math.max(10, Math.round(metres / 10) * 10)) }
  const kilometres = metres / 1000
  return { unit: 'kilometres', count: kilometres < 9.95 ? kilometres.toFixed(1) : String(Math.round(kilometres)) }
}

/** The nearest first; those without a place last, in the order they came. */
export function nearestFirst<T extends Partial<Spot>>(points: T[], here: Spot): T[] {
  const away = (point: T) => {
    const spot = spotOf(point)
    return spot ? metresBetween(here, spot) : Infinity
  }
  return points.map((point) => ({ point, away: away(point) })).sort((a, b) => (a.away === b.away ? 0 : a.away - b.away)).map(({ point }) => point)
}
