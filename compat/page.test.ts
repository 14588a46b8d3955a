import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { syntheticReport } from '../bench/corpus/synthetic-report.js'
import { disputes } from '../src/query/index.js'
import type { AnyDataset } from '../src/types/index.js'
import { buildDataset } from '../test/build-dataset.js'
import { copyOfDataset, dataset } from '../test/dataset.js'
import { inventedDataset, inventedText } from '../test/invented-report.js'
import { chromium } from './chromium.js'
import { count, open, openAll, openBrowser, violations } from './opened-page.js'

openBrowser()

const { source, entities, mentions, events, facts, quotes, notes, references } = dataset

/** The text of an invented report in some language, with a dataset on it. */
function small(language: string, text: string, name: string): AnyDataset {
  const built = buildDataset(text, (anchor) => ({
    entities: [{ id: 'speaker', type: 'person', name, aliases: [], description: name }],
    mentions: [{ id: 'p1-speaker', entity: 'speaker', level: 'name', anchor: anchor(name) }],
    events: [
      {
        id: 'speaking',
        type: 'statement',
        title: name,
        status: 'occurred',
        participants: [{ entity: 'speaker', role: 'agent' }],
        time: { edtf: '1999-12-31', basis: 'inferred' },
        anchors: [anchor(name)],
      },
    ],
    facts: [
      {
        id: 'claim',
        statement: text,
        kind: 'state',
        about: ['speaker'],
        attributions: [{ source: 'author', factuality: 'CT+' }],
        anchors: [anchor(text)],
      },
    ],
    quotes: [
      {
        id: 'words',
        type: 'indirect',
        speaker: 'speaker',
        content: [anchor(text)],
        paraphrase: text,
        event: 'speaking',
      },
    ],
    relations: [],
    notes: [],
    references: [],
  }))
  return { ...built, source: { ...built.source, language } }
}

const longWord = 'Donaudampfschifffahrt'.repeat(9)
const longWords: AnyDataset = {
  ...small('de', longWord, longWord),
  relations: [{ id: 'one', from: 'claim', type: 'contradicts', to: 'words', source: 'editor' }],
}

const withoutRecords: AnyDataset = {
  source: { ...source, publication: undefined },
  entities: [],
  mentions: [],
  events: [],
  facts: [],
  quotes: [],
  relations: [],
  notes: [],
  references: [],
}

/** A report of events that took place, or go on, at these times. */
function reportOf(times: readonly string[], status = 'occurred'): AnyDataset {
  const invented = inventedDataset()
  const events = times.map((edtf, index) => ({
    ...invented.events[1],
    id: `event-${index}`,
    status,
    time: { edtf, basis: 'inferred' },
  }))
  return { ...invented, events, quotes: [], relations: [], notes: [] } as AnyDataset
}

const isChosen = (page: Page, id: string) =>
  page.locator(`main [data-id="${id}"].is-chosen`).first().isVisible()

describe.skipIf(!chromium)('page.html', () => {
  it('is one file that asks for nothing, keeps nothing, and complains of nothing', async () => {
    const { page, requests, complaints } = await open()
    await page.locator('.sign').first().hover()
    await page.getByLabel('Search by word').fill('nato')
    expect(requests).toHaveLength(1)
    expect(complaints).toEqual([])
    expect(await page.context().storageState({ indexedDB: true })).toEqual({
      cookies: [],
      origins: [],
    })
    const policy = await page.locator('meta[http-equiv]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; /)
    expect(policy).not.toContain('unsafe')
    expect(await page.title()).toBe('Who claims what: A report in The Messenger, 17 February 2022')
  })

  it('shows every record', async () => {
    const { page } = await open()
    await openAll(page)
    const anchors = [
      mentions,
      quotes.flatMap(({ content }) => content),
      [...facts, ...events].flatMap((one) => one.anchors),
    ]
    const shown = {
      signs: await count(page, '.claims .sign:not(.is-warning)'),
      facts: await count(page, '#claims .rows tr[data-id]'),
      pairs: await count(page, '.pair'),
      events: await count(page, '#when tr[data-id]'),
      quotes: await count(page, '.quotation'),
      places: await count(page, '.place'),
      paragraphs: await count(page, '.paragraphs span'),
      notes: await count(page, '.remark'),
      references: await count(page, '.references li'),
      entities: await count(page, '#entities dt'),
    }
    expect(shown).toEqual({
      signs: facts.flatMap(({ attributions }) => attributions).length,
      facts: facts.length,
      pairs: disputes().length,
      events: events.length,
      quotes: quotes.length,
      places: anchors.flat().length,
      paragraphs: source.paragraphs.length,
      notes: notes.length,
      references: references.length,
      entities: entities.length,
    })
  })

  it('tells apart the publications that a note rests on', async () => {
    const { page } = await open()
    await openAll(page)
    const lines = await page
      .locator('.note .aside')
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('a')].map((a) => a.textContent)),
      )
    expect(lines.some((names) => names.length > 1)).toBe(true)
    for (const names of lines) expect(new Set(names).size).toBe(names.length)
  })

  it('says at once how many claims there are, and whom most are about', async () => {
    const { page } = await open()
    const sources = new Set(facts.flatMap((one) => one.attributions.map(({ source }) => source)))
    expect(await page.getByRole('banner').textContent()).toContain(
      `${facts.length} claims by ${sources.size} sources, most often about Russia, Ukraine and `,
    )
  })

  it('says of each claim who holds it and how surely, and what warns of it', async () => {
    const { page } = await open()
    const row = page.locator('.claims tr', { hasText: 'Russia' }).first()
    const denial = row.getByRole('button', { name: 'certainly not: Russia plans an invasion' })
    await denial.hover()
    const pane = page.getByRole('complementary')
    expect(await pane.textContent()).toMatch(
      /Russia: certainly notthe report’s author: uncommittedRussia plans an invasion of Ukraine\./,
    )
    await page.locator('.claims .name').first().hover()
    expect(await pane.isVisible()).toBe(false)
    const warned = page.locator('.claims .is-notes button').first()
    await warned.focus()
    const id = await warned.getAttribute('data-id')
    const note = notes.find(
      ({ about, kind }) => about.some((one) => one === id) && /translation|discrepancy/.test(kind),
    )
    expect(await pane.textContent()).toContain(note?.text)
  })

  it('lights up what belongs to what is chosen, and keeps it in the address', async () => {
    const { page } = await open()
    await page.locator('.claims').getByRole('link', { name: 'Russia', exact: true }).click()
    expect(page.url()).toMatch(/#russia$/)
    const lit = await page
      .locator('.claims .sign:not(.is-warning).is-linked')
      .evaluateAll((signs) => [...new Set(signs.map((one) => one.getAttribute('data-id')))])
    const about = facts.filter(
      (fact) =>
        fact.about.some((id) => id === 'russia') ||
        fact.attributions.some((one) => one.source === 'russia'),
    )
    expect(lit.sort()).toEqual(about.map(({ id }) => id as string).sort())
    const dim = page.locator('.claims .sign:not(.is-linked, .is-chosen)').first()
    expect(Number(await dim.evaluate((one) => getComputedStyle(one).opacity))).toBeLessThan(0.5)
    await page.getByRole('button', { name: 'certainly not: Russia plans' }).click()
    const denied = facts.find(({ attributions }) =>
      attributions.some((a) => a.factuality === 'CT-'),
    )
    expect(page.url()).toMatch(new RegExp(`#${denied?.id}$`))
    await page.goBack()
    expect(page.url()).toMatch(/#russia$/)
    expect(await isChosen(page, 'russia')).toBe(true)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await count(page, '.is-linked')).toBe(0)
  })

  it('links records of every kind, and gives their JSON', async () => {
    const { page } = await open(undefined, { hash: '#note-zelensky-wording' })
    const pane = page.getByRole('complementary')
    const printed = () => pane.locator('pre').textContent()
    const { source: _, ...collections } = dataset
    expect(JSON.parse((await printed()) ?? '').id).toBe('note-zelensky-wording')
    // Some of each kind: each takes a moment.
    const records = Object.values(collections).flatMap((all) =>
      all.filter((_, index) => index % 8 === 0),
    )
    const texts = await page.evaluate(
      async (ids) => {
        const all: (string | null | undefined)[] = []
        for (const id of ids) {
          const isShown = new Promise((resolve) =>
            addEventListener('popstate', resolve, { once: true }),
          )
          location.hash = id
          await isShown
          all.push(document.querySelector('#record pre')?.textContent)
        }
        return all
      },
      records.map(({ id }) => id as string),
    )
    expect(texts.map((one) => JSON.parse(one ?? ''))).toEqual(records)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toEqual(records.at(-1))
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  it('finds records by words, without regard to case and accents, and keeps the search in the address', async () => {
    const { page } = await open()
    const field = page.getByLabel('Search by word')
    await field.fill('ROMÂNIA combat')
    const hits = page.locator('.hits li')
    expect(await hits.locator('a').allTextContents()).toContain('combat group for Romania')
    const ids = await hits.locator('a').evaluateAll((all) => all.map((one) => one.dataset.id))
    const found = Object.values(dataset)
      .flat()
      .filter(({ id }) => ids.includes(id))
      .map((one) => JSON.stringify(one))
    expect(found).toHaveLength(ids.length)
    for (const one of found) expect(one).toMatch(/romania.*combat|combat.*romania/i)
    expect(await page.getByRole('status').first().textContent()).toBe(
      `${await hits.count()} records have these words`,
    )
    expect(await count(page, '.claims .is-linked')).toBeGreaterThan(0)
    await page.reload()
    await page.locator('main:not([aria-busy])').waitFor()
    expect(await field.inputValue()).toBe('ROMÂNIA combat')
    expect(await hits.count()).toBeGreaterThan(0)
    await field.fill('there is no such word')
    expect(await page.getByRole('status').first().textContent()).toBe('No records have these words')
  })

  it('finds words from their beginning on, in any typography', async () => {
    const { page } = await open()
    const field = page.getByLabel('Search by word')
    const found = async (words: string) => {
      await field.fill(words)
      return page.locator('.hits a').allTextContents()
    }
    expect(await found('troops')).not.toEqual([])
    expect(await found('roops')).toEqual([])
    expect(await found('Russia’s')).not.toEqual([])
    expect(await found('Russia’s')).toEqual(await found("russia's"))
  })

  it('hides the list of what was found when the reader goes elsewhere, and takes the keyboard back to the search', async () => {
    const { page } = await open()
    const field = page.getByLabel('Search by word')
    await field.fill('troops')
    const hit = page.locator('.hits a').first()
    await hit.press('Enter')
    expect(await page.locator('.hits').isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await field.inputValue()).toBe('troops')
    await hit.click()
    expect(await page.locator('.hits').isVisible()).toBe(false)
    expect(await page.getByRole('complementary').isVisible()).toBe(true)
  })

  it('keeps what is chosen and searched for when the reader goes to another part', async () => {
    const { page } = await open(undefined, { hash: '#russia&search=troops' })
    const before = page.url()
    await page.getByRole('navigation').getByRole('link', { name: 'When' }).click()
    expect(page.url()).toBe(before)
    const top = await page.locator('#when').evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeLessThan(100)
    expect(await isChosen(page, 'russia')).toBe(true)
  })

  it('lights up what is unfolded after the choice', async () => {
    const { page } = await open(undefined, { hash: '#russia' })
    await page.getByText(`All ${facts.length} claims in words`).click()
    await page.locator('#claims .rows .is-linked').first().waitFor()
  })

  it('shows previews beside what is pointed at, wherever that is, and as long as the pointer is in them', async () => {
    const { page } = await open()
    const pane = page.getByRole('complementary')
    const sign = page.locator('.claims tr', { hasText: 'Joe Biden' }).locator('button').first()
    for (const distance of [40, 200, 600]) {
      await sign.evaluate((one, y) => {
        scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + y)
      }, distance)
      await sign.hover()
      const [own, other] = [await sign.boundingBox(), await pane.boundingBox()]
      const isApart =
        own && other && (other.y >= own.y + own.height || other.y + other.height <= own.y)
      expect(isApart).toBe(true)
    }
    await pane.hover()
    expect(await pane.isVisible()).toBe(true)
    await page.locator('.legend').hover()
    expect(await pane.isVisible()).toBe(false)
  })

  it.each([{ hasTouch: false }, { hasTouch: true }])(
    'closes when it is told to (%j)',
    async (options) => {
      const { page } = await open(undefined, options)
      const pane = page.getByRole('complementary')
      for (const source of ['Joe Biden', 'Allies']) {
        const sign = page.locator('.claims tr', { hasText: source }).locator('button').first()
        const close = pane.getByRole('button', { name: 'Close' })
        if (options.hasTouch) {
          await sign.tap()
          await close.tap()
        } else {
          await sign.click()
          await close.click()
        }
        expect(await pane.isVisible()).toBe(false)
      }
    },
  )

  it('prints what is folded, and nothing faint', async () => {
    const { page } = await open(undefined, { hash: '#russia' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const rows = page.locator('#claims .rows tbody tr')
    expect(await rows.count()).toBe(facts.length)
    expect(await rows.last().isVisible()).toBe(true)
    expect(await page.locator('#notes .note').last().isVisible()).toBe(true)
    const opacities = await page
      .locator('.claims .sign.is-ct-so')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity))
    expect(new Set(opacities)).toEqual(new Set(['1']))
  })

  it('is reached and read by keyboard alone', async () => {
    const { page } = await open()
    await openAll(page)
    // What the Tab key leaves out is in a row that the arrow keys go along.
    const lost = await page
      .locator('main :is(a, button, input, textarea, summary)')
      .evaluateAll(
        (all) =>
          all.filter((one) => (one as HTMLElement).tabIndex < 0 && !one.closest('[data-row]'))
            .length,
      )
    expect(lost).toBe(0)
    const row = page.locator('.claims tr', { hasText: 'Joe Biden' })
    const signs = row.locator('button')
    const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.locator('.claims button[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const reached = [await active()]
    await page.keyboard.press('ArrowRight')
    reached.push(await active())
    expect(reached).toEqual(await signs.evaluateAll((all) => all.map((one) => one.ariaLabel)))
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('aside')?.ariaLabel)).toBe(
      'Chosen record',
    )
    await page.keyboard.press('Escape')
    expect(await active()).toBe(reached[1])
    expect(await count(page, '.is-chosen')).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('complementary').isVisible()).toBe(false)
  })

  it.each([
    ['this dataset', undefined],
    ['very long words', longWords],
  ])('does not scroll sideways at any width (%s)', async (_, shown) => {
    const { page } = await open(shown, { hash: '#ministers-joint-statement' })
    await openAll(page)
    for (const width of [320, 380, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })

  it('draws events between lines at the days that their bars begin or end on', async () => {
    const { page } = await open()
    expect(await page.locator('.axis span').allTextContents()).toEqual([
      '2022\nJan\n1',
      '\nFeb\n1',
      '\n\n15',
      '\n\n16',
      '\n\n17',
    ])
    const bar = page.locator('[data-id="tuesday-cyberattack"] .bar')
    const [shown, day, next] = await Promise.all([
      bar.boundingBox(),
      page.locator('.axis span', { hasText: '15' }).boundingBox(),
      page.locator('.axis span', { hasText: '16' }).boundingBox(),
    ])
    expect(shown?.x).toBeCloseTo(day?.x ?? 0, 0)
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeCloseTo(next?.x ?? 0, 0)
    // Without room for the dates, bars would say nothing.
    await page.setViewportSize({ width: 390, height: 900 })
    expect(await page.locator('.bar, .axis').filter({ visible: true }).count()).toBe(0)
  })

  it('has room for the dates above the bars, whatever the time between them', async () => {
    const everyDay = Array.from(
      { length: 28 },
      (_, day) => `2022-02-${`${day + 1}`.padStart(2, '0')}`,
    )
    const reports = [
      ['2020-05', '2020-11', '2021-09-30/2021-12'],
      everyDay,
      everyDay.map((day, index) => day.replace('2022', `${1980 + index}`)),
      ['-9000', '9000'],
      ['Y-17000', '2022', 'Y17000'],
      ['../2022-02-15'],
    ]
    for (const times of reports) {
      const { page } = await open(reportOf(times))
      for (const [width, media] of [
        [720, 'screen'],
        [1280, 'screen'],
        [794, 'print'],
      ] as const) {
        await page.emulateMedia({ media })
        await page.setViewportSize({ width, height: 900 })
        const { lines, cell } = await page.locator('.axis').evaluate((axis) => ({
          lines: [...axis.children].flatMap((one) => {
            const range = document.createRange()
            range.selectNodeContents(one)
            return [...range.getClientRects()]
              .filter((rect) => rect.width > 0)
              .map(({ x, y, right }) => ({ x, y, right }))
          }),
          cell: axis.getBoundingClientRect().toJSON(),
        }))
        expect(lines.length, times[0]).toBeGreaterThan(2)
        for (const line of lines) {
          expect(line.right, times[0]).toBeLessThanOrEqual(cell.right)
          const onIt = lines.filter(({ x, y }) => y === line.y && x > line.x)
          for (const { x } of onIt) expect(x, times[0]).toBeGreaterThan(line.right)
        }
      }
      expect(await count(page, '.bar')).toBe(times.length)
      await page.context().close()
    }
  })

  it('draws no bar where no calendar shows a day, and one where an event is known to go on', async () => {
    const { page } = await open(reportOf(['Y170000002', '2022']))
    expect(await page.locator('#when tr:has(.bar) th').allTextContents()).toEqual(['2022'])
    expect(await page.locator('#when th[scope="row"]').allTextContents()).toEqual([
      '2022',
      'Y170000002',
    ])
    const other = await open(reportOf(['../2022-02-15'], 'ongoing'))
    expect(await other.page.locator('.bar').getAttribute('class')).toBe('bar goes-on')
  })

  it('keeps its legend in print, and its signs in forced colours', async () => {
    const { page } = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.legend').isVisible()).toBe(true)
    expect(await page.getByLabel('Search by word').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    const backgrounds = await page
      .locator('.legend .sample')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundImage))
    expect(new Set(backgrounds).size).toBe(backgrounds.length)
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to (%s)',
    async (colorScheme) => {
      const { page } = await open(undefined, { colorScheme, bypassCSP: true, hash: '#russia' })
      expect(await violations(page)).toEqual([])
      await openAll(page)
      await page.getByLabel('Your copy').fill(inventedText)
      await page.locator('.verdict').filter({ hasText: 'not the text' }).waitFor()
      expect(await violations(page)).toEqual([])
    },
  )

  it('shows any dataset, as text', async () => {
    const script = '<script>document.title = "broken"</script></script><img src=x onerror=alert(1)>'
    const named = copyOfDataset()
    named.entities[0].name = script
    named.facts[0].statement = script
    const datasets: Readonly<Record<string, readonly [AnyDataset, string]>> = {
      empty: [withoutRecords, 'There are no claims in this dataset.'],
      invented: [inventedDataset(), 'The bridge is safe.'],
      markup: [named, script],
      German: [
        small('de', 'Die Brücke hält, sagte Jürgen Weiß.', 'Jürgen Weiß'),
        'Die Brücke hält',
      ],
      Ukrainian: [small('uk', 'Міст цілий, сказала Олена Їжак.', 'Олена Їжак'), 'Міст цілий'],
      synthetic: [syntheticReport(1), 'Quotations'],
      Arabic: [small('ar', 'قالت ليلى حداد إن الجسر آمن.', 'ليلى حداد'), 'الجسر آمن'],
    }
    for (const [name, [other, words]] of Object.entries(datasets)) {
      const { page, requests, complaints } = await open(other, {
        viewport: { width: 320, height: 700 },
      })
      await openAll(page)
      expect.soft(await page.locator('main').textContent(), name).toContain(words)
      expect.soft(complaints, name).toEqual([])
      expect.soft(requests, name).toHaveLength(1)
      expect.soft(await page.title(), name).toMatch(/^Who claims what: /)
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320)
      await page.context().close()
    }
  })

  it('says why it shows nothing', async () => {
    const { page } = await open({ facts: 1 } as never)
    expect(await page.getByRole('alert').textContent()).toMatch(/^The dataset cannot be shown: /)
  })
})
