import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { createI18n } from 'vue-i18n'
import { renderToString } from 'vue/server-renderer'
import en from '../texts/en.json'
import Field from './Field.vue'

const page = (props: Record<string, unknown>) => {
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en } })
  return renderToString(createSSRApp({ render: () => h(Field, { name: 'facts', label: 'What happened', ...props }) }).use(i18n))
}

describe('a field', () => {
  it('ties label, hint and fault to its control', async () => {
    const html = await page({ hint: 'Since when?', faults: [{ field: 'facts', code: 'text.too_short', params: { min: '10', have: '3' } }] })
    expect(html).toContain('<label for="field-facts">')
    expect(html).toContain('aria-describedby="field-facts-hint field-facts-fault"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('Too short: at least 10 characters, now 3.')
  })

  it('shows only its own faults', async () => {
    const html = await page({ faults: [{ field: 'place', code: 'value.missing' }] })
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('class="fault"')
  })

  it('says the code of a fault that has no words yet', async () => {
    expect(await page({ faults: [{ field: 'facts', code: 'brand.new' }] })).toContain('(brand.new)')
  })

  it('shows what people wrote as text, never as markup', async () => {
    expect(await page({ modelValue: '<img src=x>', rows: 3 })).toContain('&lt;img src=x&gt;')
  })
})
