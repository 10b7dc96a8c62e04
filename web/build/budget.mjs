// Weighs what a phone must fetch before the worker's first page is whole, and fails above the budget.
// Counted: the page, its script with everything imported statically, the styles; the Chinese texts are in the script.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

const budget = 150 * 1024
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const files = new Set(['index.html'])
const seen = new Set()
function need(chunk) {
  if (seen.has(chunk)) return
  seen.add(chunk)
  const { file, css = [], imports = [], assets = [] } = manifest[chunk]
  for (const name of [file, ...css, ...assets]) files.add(name)
  imports.forEach(need)
}
need('index.html')

const sizeOnTheWire = (name) => {
  try {
    return statSync(new URL(`${name}.br`, dist)).size
  } catch {
    return statSync(new URL(name, dist)).size
  }
}
const bare = readdirSync(new URL('assets/', dist)).filter((name) => /\.(js|css|svg)$/.test(name) && !(existsSync(new URL(`assets/${name}.br`, dist)) && existsSync(new URL(`assets/${name}.gz`, dist))))
for (const name of bare) console.log(`not compressed: ${name}`)
let total = 0
for (const name of files) {
  const size = sizeOnTheWire(name)
  total += size
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KiB  ${name}`)
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} KiB  first page of the worker, brotli; budget ${budget / 1024} KiB`)
process.exit(total > budget || bare.length > 0 ? 1 : 0)
