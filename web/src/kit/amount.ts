/**
 * Whole fen of what somebody typed as yuan: "9600", "9,600.50 元", "９６００", "1.2万". Undefined where nothing was typed,
 * NaN where it is no amount.
 */
export function fenIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '').replace(/(元|块钱?|人民币|¥|RMB)/gi, '')
  if (plain === '') return undefined
  const found = /^(\d{1,9})(?:\.(\d{1,4}))?(万)?$/.exec(plain)
  if (!found || (!found[3] && (found[2]?.length ?? 0) > 2)) return NaN
  const digits = (found[2] ?? '').padEnd(6, '0') // parts of a ten thousand, to the fen
  return found[3] ? Number(found[1]) * 1_000_000 + Number(digits) : Number(found[1]) * 100 + Number(digits.slice(0, 2))
}

export function yuanText(fen: number): string {
  return new Intl.NumberFormat('zh-CN', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 }).format(fen / 100)
}
