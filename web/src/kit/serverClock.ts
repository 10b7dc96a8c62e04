let ahead = 0 // how far the server's clock is ahead of this device's, in milliseconds

/** Learns the server's time from an answer: clocks of phones are wrong by hours, and sessions end by the server's. */
export function learnServerTime(date: string | null, now = Date.now()) {
  const there = Date.parse(date ?? '')
  if (!Number.isNaN(there)) ahead = there - now
}

export const serverNow = (now = Date.now()) => now + ahead
