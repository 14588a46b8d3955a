import type { Anchor } from '../types/anchor.js'
import { withArrowKeys } from './arrow-keys.js'
import { copyOfText } from './copy.js'
import { element, scrolling, section, styled } from './element.js'
import { layerNames, layers, placesIn } from './layers.js'
import { paragraphName, type Report } from './report.js'

/** The positions of each layer as strips. */
function strips(report: Report): HTMLElement {
  const { length, paragraphs } = report.source
  const percent = (position: number) => `${(100 * position) / length}%`
  const at = ({ start, end }: Anchor) => ({
    '--left': percent(start),
    '--width': percent(end - start),
  })
  return withArrowKeys(
    element(
      'table',
      { class: 'strips', 'aria-label': 'Where in the text the records stand' },
      element(
        'tbody',
        {},
        element(
          'tr',
          { class: 'paragraphs' },
          element('th', { scope: 'row', class: 'name' }, 'paragraphs'),
          element(
            'td',
            {},
            paragraphs.map((one, index) =>
              styled(element('span', {}, paragraphName(index)), at(one)),
            ),
          ),
        ),
        layers.map((layer) =>
          element(
            'tr',
            { 'data-row': true },
            element('th', { scope: 'row', class: 'name' }, layerNames[layer]),
            element(
              'td',
              {},
              placesIn(report, layer).map((place) =>
                styled(
                  element('button', {
                    type: 'button',
                    class: `place in-${layer}`,
                    'data-id': place.id,
                    'aria-label': `${paragraphName(report.paragraphOf(place))}: ${report.entries.get(place.id)?.label}`,
                    tabindex: -1,
                  }),
                  at(place),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Where in the text the records stand; and the words, once the reader gives a copy. */
export const places = (report: Report): HTMLElement =>
  section(
    'text',
    'Where in the text',
    element(
      'p',
      {},
      'The words of the report are not part of this page. Strips show where the records stand, from the first character to the last.',
    ),
    scrolling('Where in the text', strips(report)),
    copyOfText(report),
  )
