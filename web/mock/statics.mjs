import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

const dist = new URL('../dist/', import.meta.url)
const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' }
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob: data:", "connect-src 'self'", "font-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types vue',
].join('; ')

/** The built pages, as the server will give them: compressed beforehand, and under the same policy. */
export function staticAnswer(request, response, url) {
  const name = { '/': 'index.html', '/desk': 'desk.html' }[url.pathname] ?? url.pathname.slice(1)
  const file = new URL(name, dist)
  if (!file.href.startsWith(dist.href) || !existsSync(file) || name === '') return response.writeHead(404).end()
  const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && existsSync(new URL(`${name}.br`, dist))
  response.writeHead(200, {
    'Content-Type': kinds[extname(name)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(packed ? { 'Content-Encoding': 'br' } : {}),
  })
  response.end(readFileSync(packed ? new URL(`${name}.br`, dist) : file))
}
