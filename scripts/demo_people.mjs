// Makes an account from every set-up code a demo printed, and prints who may sign in, for the journeys (GONGYOU_PEOPLE):
// {"desk": {"login", "password", "secret"}, …}. Reads GONGYOU_URL and GONGYOU_CONSOLE, as scripts/with_demo gives them.
import { createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

const places = {
  'system administrator': 'system_admin',
  'security administrator': 'security_admin',
  'audit administrator': 'audit_admin',
  'county desk': 'desk',
  'township desk': 'township',
  custodian: 'custodian',
  lawyer: 'lawyer',
  counsellor: 'counsellor',
  signer: 'signer',
  mediator: 'mediator',
}
const password = 'seven green lamps on the bridge'

/** The authenticator's code (RFC 6238) of the step before this one, so that the present one is still unused. */
function earlierCode(secret) {
  const bits = [...secret.replace(/\s|=/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) - 1))
  const mac = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))).update(counter).digest()
  return String((mac.readUInt32BE(mac[19] & 0xf) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function post(path, body, cookie = '') {
  const response = await fetch(process.env.GONGYOU_URL + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: process.env.GONGYOU_URL, ...(cookie && { cookie }) },
    body: JSON.stringify({ key: randomUUID(), ...body }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  const cookies = response.headers.get('set-cookie')?.split(/,(?=\s*[\w-]+=)/).map((one) => one.split(';')[0].trim()) ?? []
  return { ...(await response.json()), cookie: cookies.join('; ') }
}

const people = {}
for (const [, code, place] of readFileSync(process.env.GONGYOU_CONSOLE, 'utf8').matchAll(/^ +([0-9A-Z-]{20,}) .*\(([a-z ]+)\)$/gm)) {
  const name = places[place]
  if (!name) throw new Error(`a code for an unknown place: ${place}`)
  const login = `demo-${name.replace('_', '-')}`
  const { totp_secret: secret, cookie } = await post('/api/first-use/begin', { code, login, name: `演示${places[place]}`, password })
  await post('/api/first-use/confirm', { code: earlierCode(secret) }, cookie)
  people[name] = { login, password, secret }
}
console.log(JSON.stringify(people))
