/** Where the walks of this process take place: one house, a poster in it that was scanned, a point, and people who may sign in. */
export const scene = {
  point: process.env.GONGYOU_POINT ?? 'LX-01',
  poster: Number(process.env.GONGYOU_POSTER ?? 1),
  people: process.env.GONGYOU_PEOPLE ? JSON.parse(process.env.GONGYOU_PEOPLE) : {}, // {"desk": {login, password, secret}, …}
  ahead: 0, // milliseconds of the house's clock before ours, once a walk has let days pass
  receipts: {}, // by what became of it, for the walks that look at every page
  setupCode: process.env.GONGYOU_SETUP_CODE,
}

export const houseNow = () => Date.now() + scene.ahead

/** So many days from the house's today, in Shanghai. */
export const dayAhead = (days) => new Date(houseNow() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** Names in the walks, and whom the demo's set-up codes are for. */
export const places = {
  desk: 'county desk',
  desk2: 'township desk',
  legal: 'county legal desk',
  supervisor: 'supervisor',
  supervisor2: 'second supervisor',
  custodian: 'custodian',
  lawyer: 'lawyer',
  counsellor: 'counsellor',
  signer: 'signer',
  mediator: 'mediator',
  system: 'system administrator',
  security: 'security administrator',
  audit: 'audit administrator',
}
const otherNames = { desk2: 'township', system: 'system_admin', security: 'security_admin', audit: 'audit_admin' }

export function personNamed(name) {
  const known = scene.people[name] ?? scene.people[otherNames[name]]
  if (known) return known
  throw new Error(`nobody is known here as ${name}`)
}
