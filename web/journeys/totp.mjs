import { createHmac } from 'node:crypto'

/** What an authenticator shows for this secret (RFC 6238, SHA-1, 30 s); a code works once, so `ahead` takes the next ones. */
export function totp(secret, { at = Date.now(), ahead = 0 } = {}) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000) + ahead))
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = mac[19] & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function bytesOf(base32) {
  let bits = ''
  for (const letter of base32.replace(/[\s=]/g, '')) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
}
