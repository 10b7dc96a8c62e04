// Fetches the server's own description of its interface into openapi.json, keys sorted, from a server started for it.
// `npm run openapi && npm run types` after the server's routes have changed.
import { writeFileSync } from 'node:fs'
import { startServer } from '../journeys/server.mjs'

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
}

const server = await startServer()
try {
  const document = await (await fetch(`${server.url}/api/openapi.json`)).json()
  writeFileSync(new URL('../openapi.json', import.meta.url), JSON.stringify(sorted(document), null, 2) + '\n')
} finally {
  await server.stop()
}
