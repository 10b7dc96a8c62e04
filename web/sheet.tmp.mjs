import { chromium } from 'playwright-core'
const [out, height, ...files] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--allow-file-access-from-files'] })
const p = await b.newPage({ viewport: { width: 1900, height: 900 } })
await import('node:fs').then(fs => fs.writeFileSync('/tmp/sheet.html', `<body style="background:#888;margin:6px">${files.map(f=>`<img src="file://${f}" style="height:${height}px;margin:4px;vertical-align:top">`).join('')}`))
await p.goto('file:///tmp/sheet.html'); await p.waitForTimeout(400)
await p.screenshot({ path: out, fullPage: true }); await b.close()
