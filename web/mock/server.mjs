// A server of make-believe for work on the pages: the HTTP contract in memory, with the real content policy.
// `npm run build && npm run mock`, then open the address it prints. Never a part of what is installed.
// Sign in as desk, custodian, system, security or audit with any password; every code is 123456; set-up code SETUP-1.
import { createServer } from 'node:http'
import { apiAnswer } from './api.mjs'
import { staticAnswer } from './statics.mjs'

const port = Number(process.env.PORT ?? 8099)

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://mock')
  try {
    if (url.pathname.startsWith('/api/')) await apiAnswer(request, response, url)
    else staticAnswer(request, response, url)
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})
server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`))
