import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { inventedDataset, inventedText } from '../test/invented-report.js'
import { describeWithText } from '../test/report-text.js'
import { chromium } from './chromium.js'
import { count, open, openBrowser, violations } from './opened-page.js'

openBrowser()

const { mentions, facts, quotes } = dataset

/** Gives the page a copy; returns what it says of it. */
const verdict = async (page: Page, copy: string, expected: string | RegExp) => {
  await page.getByLabel('Your copy').fill(copy)
  await page.locator('.verdict').filter({ hasText: expected }).waitFor({ timeout: 10_000 })
  return page.locator('.verdict').textContent()
}

/** Drops something on an element of the page; whether the page leaves it to the browser. */
const drop = (page: Page, selector: string, content: string | Uint8Array<ArrayBuffer>) =>
  page.locator(selector).evaluate(
    (target, part) => {
      const dataTransfer = new DataTransfer()
      const bytes = new Uint8Array(part)
      dataTransfer.items.add(new File([bytes], 'dropped'))
      return ['dragover', 'drop'].map((type) =>
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        ),
      )
    },
    [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)],
  )

/** The rows below the copy: what is said of each, and the words. */
const rows = (page: Page) =>
  page
    .locator('.words .paragraph')
    .evaluateAll((all) =>
      all.map((one) =>
        [one.querySelector('.status'), one.querySelector('[data-row]')].map(
          (part) => part?.textContent,
        ),
      ),
    )

const [first, second, third] = inventedText.split('\n') as [string, string, string]

describe.skipIf(!chromium)('a copy of an invented text on page.html', () => {
  const opened = async () => (await open(inventedDataset())).page

  it('has its marks chosen only where there are marks', async () => {
    const page = await opened()
    const choice = page.getByRole('group', { name: 'Show' })
    expect(await choice.isVisible()).toBe(false)
    await verdict(page, inventedText, 'This is the text')
    expect(await choice.isVisible()).toBe(true)
    await page.getByLabel('Your copy').fill('')
    await choice.waitFor({ state: 'hidden' })
    expect(await count(page, '.words .paragraph')).toBe(0)
  })

  it('says in words what each mark on its words stands for', async () => {
    const { page } = await open(inventedDataset(), { bypassCSP: true })
    await verdict(page, inventedText, 'This is the text')
    const links = await page
      .locator('.words a')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.ariaDescription]))
    expect(links).toEqual([
      ['Ada Bell', 'mention of Ada Bell'],
      ['the bridge 🌉 is safe.', 'claim: The bridge is safe.; also in quotes'],
      ['Nobody asked us.', 'claim: The engineers were not asked.; also in quotes'],
      ['We will test it,', 'quote by the engineers'],
    ])
    expect(await violations(page)).toEqual([])
  })

  it('has marks that differ in forced colours', async () => {
    const { page } = await open(inventedDataset(), { forcedColors: 'active' })
    await verdict(page, inventedText, 'This is the text')
    const formsOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((one) => {
          const { textDecorationLine, borderTopStyle, borderBottomStyle } = getComputedStyle(one)
          return [textDecorationLine, borderTopStyle, borderBottomStyle].join(' ')
        }),
      )
    const forms = await formsOf('.layers span')
    expect(new Set([...forms, 'none none none']).size).toBe(4)
    const [quote] = forms
    expect((await formsOf('.words a.in-quotes')).map((form) => form.split(' ')[0])).toContain(
      quote?.split(' ')[0],
    )
  })

  it('is shown as it is where it is altered', async () => {
    const page = await opened()
    const altered = second.replace('Nobody', 'Somebody')
    expect(await verdict(page, `${first}\n${altered}\n${third}`, 'altered')).toBe(
      'This is not the text to the last character: of 3 paragraphs 2 verbatim, 1 altered (¶2).',
    )
    expect((await rows(page))[1]).toEqual(['¶2 altered', altered])
    expect(await count(page, '.words :is(del, s)')).toBe(0)
  })

  it('has what is missing told together, and other lines shown where they stand', async () => {
    const page = await opened()
    expect(await verdict(page, `A heading\n\n${first}\nOne\nTwo\nThree`, 'missing')).toBe(
      'This is not the text to the last character: of 3 paragraphs 1 verbatim, 2 missing (¶2–¶3), among other lines.',
    )
    expect(await rows(page)).toEqual([
      ['other lines', 'A heading'],
      ['¶1', first],
      ['other lines', 'One\nTwo\nThree'],
      ['¶2–¶3 missing', undefined],
    ])
  })

  it('may be the text with other lines, of any length', async () => {
    const page = await opened()
    expect(await verdict(page, `${inventedText}\n${'🌉'.repeat(9000)}`, 'This is the text')).toBe(
      'This is the text: all 3 paragraphs are verbatim, among other lines.',
    )
    expect((await rows(page)).at(-1)).toEqual(['other lines', `${'🌉'.repeat(1000)}…`])
    const altered = `${first}\n${'word '.repeat(9000)}\n${third}`
    await verdict(page, altered, '1 altered')
    expect((await rows(page))[1]?.[1]).toHaveLength(2001)
  })

  it('may be dropped as a file, anywhere', async () => {
    const page = await opened()
    for (const selector of ['#copy', 'h1']) {
      expect(await drop(page, selector, inventedText)).toEqual([false, false])
      await page.locator('.verdict', { hasText: 'This is the text' }).waitFor()
      expect(await page.getByLabel('Your copy').inputValue()).toBe(inventedText)
      await verdict(page, 'another', 'missing')
    }
  })

  it('is refused if it is no text, or cannot be read', async () => {
    const { page, complaints } = await open(inventedDataset())
    await verdict(page, inventedText, 'This is the text')
    await drop(page, 'h1', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0xff]))
    await page
      .locator('.verdict', { hasText: 'cannot be compared: The file is not text in UTF-8.' })
      .waitFor()
    expect(await count(page, '.words .paragraph')).toBe(0)
    expect(await page.getByLabel('Your copy').inputValue()).toBe(inventedText)
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new Error('The file is gone.'))
    })
    await drop(page, 'h1', inventedText)
    await page.locator('.verdict', { hasText: 'cannot be compared: The file is gone.' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('may be dropped as words, which the browser puts where they are dropped', async () => {
    const page = await opened()
    const isLeft = await page.getByLabel('Your copy').evaluate((field) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/plain', 'words')
      return field.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      )
    })
    expect(isLeft).toBe(true)
  })
})

describeWithText('a copy of the text on page.html', (text) => {
  const markedIds = async (page: Page) => {
    const ids = await page
      .locator('.words [data-ids]')
      .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-ids')?.split(' ') ?? []))
    return [...new Set(ids)].sort()
  }
  const everyId = [...quotes, ...mentions, ...facts].map(({ id }) => id as string).sort()

  it.skipIf(!chromium)('is told verbatim, with every record marked on its words', async () => {
    const { page, complaints } = await open()
    expect(await verdict(page, text, 'This is the text')).toBe(
      'This is the text: all 13 paragraphs are verbatim.',
    )
    expect(await markedIds(page)).toEqual(everyId)
    const shown = await page.locator('.words [data-row]').allTextContents()
    expect(shown.join('\n')).toBe(text.trimEnd())
    await page.locator('.words a', { hasText: 'combat group' }).last().click()
    expect(await count(page, '.words .is-chosen')).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it.skipIf(!chromium)('is told in another typography, and marked all the same', async () => {
    const { page } = await open()
    const straight = text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")
    expect(await verdict(page, straight, 'typography')).toMatch(
      /^This is not the text to the last character: of 13 paragraphs \d+ verbatim, \d+ in another typography \(¶/,
    )
    expect(await markedIds(page)).toEqual(everyId)
  })

  it.skipIf(!chromium)('has its paragraphs called in whole words at any width', async () => {
    const { page } = await open()
    await verdict(page, text.replaceAll(/[“”]/g, '"'), 'typography')
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const broken = await page.locator('.words .status').evaluateAll((all) =>
        all.flatMap((one) =>
          [...(one.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange()
            const [status] = one.childNodes as never as [Text]
            range.setStart(status, index)
            range.setEnd(status, index + word.length)
            return range.getClientRects().length > 1 ? word : []
          }),
        ),
      )
      expect(broken).toEqual([])
    }
  })

  it.skipIf(!chromium)('is told altered or cut, and where', async () => {
    const { page } = await open()
    const paragraphs = text.trimEnd().split('\n')
    const altered = paragraphs.map((one, index) =>
      index === 4 ? one.replace('calmly', 'at once') : one,
    )
    expect(await verdict(page, altered.join('\n'), 'altered')).toContain(
      '12 verbatim, 1 altered (¶5).',
    )
    expect(await verdict(page, paragraphs.slice(0, -1).join('\n'), 'missing')).toContain(
      '12 verbatim, 1 missing (¶13).',
    )
    await page.getByLabel('Your copy').fill('')
    expect(await count(page, '.words .paragraph')).toBe(0)
  })
})
