import { verifyText } from '../verify/verify-text.js'
import { copiedWords, otherLines, shownLayers } from './copied-words.js'
import { whenFileIsDropped, wordsOfFile } from './dropped-file.js'
import { type Child, element } from './element.js'
import { layerNames } from './layers.js'
import type { Report } from './report.js'
import { verdict } from './verdict.js'

/** Where the reader pastes a copy of the text, and sees the records on its words. Nothing of it is kept. */
export function copyOfText(report: Report): HTMLElement {
  const field = element('textarea', {
    id: 'copy',
    rows: 3,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'copy-help',
  })
  const answer = element('p', { role: 'status', class: 'verdict' })
  const shown = element('div', {
    class: `words ${shownLayers.map((layer) => `shows-${layer}`).join(' ')}`,
  })
  const choices = element(
    'fieldset',
    { class: 'layers' },
    element('legend', {}, 'Show'),
    shownLayers.map((layer) => {
      const box = element('input', { type: 'checkbox', checked: true })
      box.addEventListener('change', () => shown.classList.toggle(`shows-${layer}`, box.checked))
      return element(
        'label',
        {},
        box,
        ' ',
        element('span', { class: `in-${layer}` }, layerNames[layer]),
      )
    }),
  )
  const say = (sentence: string, words: readonly Child[] = []) => {
    answer.textContent = sentence
    shown.replaceChildren(element('div', {}, words))
  }
  let latest = 0
  const show = async (file?: File) => {
    const own = ++latest
    try {
      const copy = file ? await wordsOfFile(file) : field.value
      const verification = copy.trim() !== '' && (await verifyText(copy, report))
      // Another copy may have been given since.
      if (own !== latest) return
      if (file) field.value = copy
      if (!verification) return say('')
      const others = otherLines(copy, verification.paragraphs)
      say(verdict(verification, others.size > 0), [
        choices,
        ...copiedWords(report, copy, verification, others),
      ])
      shown.dispatchEvent(new Event('shown', { bubbles: true }))
    } catch (error) {
      if (own === latest) say(`The copy cannot be compared: ${(error as Error).message}`)
    }
  }
  field.addEventListener('input', () => show())
  whenFileIsDropped((file) => {
    // It may have been dropped far from here.
    field.focus()
    show(file)
  })
  return element(
    'div',
    { class: 'copy' },
    element('label', { for: 'copy' }, 'Your copy of the text'),
    element(
      'p',
      { id: 'copy-help', class: 'aside' },
      'Paste it, or drop a file: it stays in your browser. You see which paragraphs are those of the report, and who is named, quoted and claims what in its words.',
    ),
    field,
    answer,
    shown,
  )
}
