/** Brings what has this id into view and gives it the focus, so that a keyboard and a screen reader come along. */
export function showPlace(id: string) {
  const place = document.getElementById(id)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  place?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  place?.focus({ preventScroll: true })
}
