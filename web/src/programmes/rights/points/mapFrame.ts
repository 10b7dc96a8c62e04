import type { Spot } from './distance'

export interface Frame {
  x(spot: Spot): number
  y(spot: Spot): number
  metresPerPixel: number
}
interface Size {
  width: number
  height: number
}

const metresPerDegree = 111_195
const leastMetres = 400 // a single point does not fill the map with its doorstep

/** A flat picture of a county: north is up, one scale in both directions, every spot inside the margin. `zoom` looks closer at `middle`. */
export function frameOf(spots: Spot[], { width, height }: Size, { margin = 34, zoom = 1, middle }: { margin?: number; zoom?: number; middle?: Spot } = {}): Frame {
  const south = Math.min(...spots.map(({ latitude }) => latitude))
  const north = Math.max(...spots.map(({ latitude }) => latitude))
  const west = Math.min(...spots.map(({ longitude }) => longitude))
  const east = Math.max(...spots.map(({ longitude }) => longitude))
  const whole = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
  const narrowing = Math.cos((whole.latitude * Math.PI) / 180) // a degree of longitude is that much shorter
  const across = Math.max(leastMetres, (east - west) * metresPerDegree * narrowing)
  const upwards = Math.max(leastMetres, (north - south) * metresPerDegree)
  const metresPerPixel = Math.max(across / Math.max(1, width - 2 * margin), upwards / Math.max(1, height - 2 * margin)) / zoom
  const at = zoom > 1 && middle ? middle : whole
  return {
    x: ({ longitude }) => width / 2 + ((longitude - at.longitude) * metresPerDegree * narrowing) / metresPerPixel,
    y: ({ latitude }) => height / 2 - ((latitude - at.latitude) * metresPerDegree) / metresPerPixel,
    metresPerPixel,
  }
}

/** The longest of 1, 2, 5, 10, 20, 50 … metres that fits into `most` pixels. */
export function scaleBar(metresPerPixel: number, most: number): { metres: number; pixels: number } {
  const fits = metresPerPixel * most
  const power = 10 ** Math.floor(Math.log10(fits))
  const metres = ([5, 2, 1].find((step) => step * power <= fits) ?? 1) * power
  return { metres, pixels: metres / metresPerPixel }
}

/** The pin next to a finger, if one is within reach. */
export function nearestPin<T extends { x: number; y: number }>(pins: T[], x: number, y: number, reach: number): T | undefined {
  const away = (pin: T) => Math.hypot(pin.x - x, pin.y - y)
  const [first] = [...pins].sort((a, b) => away(a) - away(b))
  return first && away(first) <= reach ? first : undefined
}
