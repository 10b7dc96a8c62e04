/** What breaks the elder view on this page: text under 18 px, lines too close, targets under 60 px (links in running text excepted). */
export const elderFindings = (page) =>
  page.evaluate(() => {
    const seen = (element) => {
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && box.right > 0
    }
    const findings = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!walker.currentNode.textContent.trim() || !seen(element) || element.closest('[aria-hidden="true"], script, noscript, option')) continue
      const style = getComputedStyle(element)
      const size = parseFloat(style.fontSize)
      if (size < 18) findings.push(`text of ${size}px: ${walker.currentNode.textContent.trim().slice(0, 30)}`)
      if (style.lineHeight !== 'normal' && parseFloat(style.lineHeight) / size < 1.295) findings.push(`lines at ${(parseFloat(style.lineHeight) / size).toFixed(2)}: ${walker.currentNode.textContent.trim().slice(0, 30)}`)
    }
    for (const target of document.querySelectorAll('button, input, textarea, select, a[href]')) {
      if (!seen(target) || getComputedStyle(target).opacity === '0' || target.type === 'checkbox') continue
      const box = target.getBoundingClientRect()
      const isInText = target.tagName === 'A' && getComputedStyle(target).display === 'inline'
      if (!isInText && Math.min(box.height, box.width) < 59.5) findings.push(`target of ${Math.round(box.width)}x${Math.round(box.height)}: ${(target.textContent || target.name).trim().slice(0, 30)}`)
    }
    return [...new Set(findings)]
  })
