/** Words for values that are not words themselves. */
const words: Readonly<Record<string, string>> = {
  'geopolitical-entity': 'state',
  adjectival: 'adjective',
  'not-occurred': 'did not occur',
  'de-escalation': 'de-escalation',
  'military-build-up': 'military build-up',
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  'CT-': 'certainly not',
  'PR-': 'probably not',
  'PS-': 'possibly not',
  CTu: 'certain, but not told which way',
  Uu: 'uncommitted',
  approximate: 'about',
  equal: 'exactly',
  'same-as': 'says the same as',
  'contrasts-with': 'contrasts with',
  before: 'comes before',
}

/** A value of a vocabulary in a short English word or two. */
export const labelOf = (value: string): string => words[value] ?? value.replaceAll('-', ' ')
