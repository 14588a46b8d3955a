/** Prints what the built package holds: the timeline, the claims, the contradictions, the counts. */
import * as data from 'ukraine-feb-2022'
import { byId, disputes, factsAbout, type TimelineEntry, timeline } from 'ukraine-feb-2022/query'
import { labels } from 'ukraine-feb-2022/vocabularies'
import { heading, row, width } from './layout.js'

const print = (text = '') => process.stdout.write(`${text}\n`)

const nameOf = (id: string): string => {
  const record = byId(id)
  if (record && 'name' in record) return record.name
  return id === 'author' ? 'the report' : id
}

const holders = ({ attributions }: data.Fact): string =>
  attributions
    .filter(({ factuality }) => factuality !== 'Uu')
    .map(({ source, factuality }) => `${nameOf(source)}: ${labels[factuality]}`)
    .join('; ')

/** The days between which an event lies, as people write them. */
function days({ event, earliest, latest }: TimelineEntry): string {
  if (event.status === 'ongoing') return earliest ? `${earliest}, ongoing` : 'ongoing'
  if (earliest === latest) return earliest ?? ''
  if (earliest === null) return `by ${latest}`
  if (latest === null) return `from ${earliest}`
  return earliest.endsWith('-01') && earliest.slice(0, 7) === latest.slice(0, 7)
    ? earliest.slice(0, 7)
    : `${earliest} to ${latest.slice(earliest.slice(0, 5) === latest.slice(0, 5) ? 5 : 0)}`
}

/** Events under a heading, each with those that are parts of it. */
function printEvents(title: string, statuses: readonly data.EventStatus[]): void {
  print(heading(title))
  const entries = timeline().filter(({ event }) => statuses.includes(event.status))
  const ids = new Set<string | undefined>(entries.map(({ event }) => event.id))
  const printEntry = (entry: TimelineEntry, level: number): void => {
    const indent = 2 * level
    print(
      row([
        [level === 0 ? days(entry) : '', 21 + indent],
        [entry.event.title, width - 23 - indent],
      ]),
    )
    for (const part of entries)
      if (part.event.partOf === entry.event.id) printEntry(part, level + 1)
  }
  for (const entry of entries) if (!ids.has(entry.event.partOf)) printEntry(entry, 0)
}

function printClaims(title: string, facts: readonly data.Fact[]): void {
  print(heading(title))
  for (const fact of facts) {
    print(
      row([
        [fact.statement, 46],
        [holders(fact), width - 48],
      ]),
    )
  }
}

function printDisputes(): void {
  print(heading('Contradictions, side by side'))
  const half = width / 2 - 1
  for (const { claims } of disputes()) {
    const sides = claims.map((claim) => {
      if ('statement' in claim) return [claim.statement, holders(claim)] as const
      const words = claim.type === 'direct' ? `“${claim.text}”` : claim.paraphrase
      return [words, `${nameOf(claim.speaker)}, ${claim.type} quotation`] as const
    })
    for (const line of [0, 1] as const) {
      print(row(sides.map((side) => [line === 0 ? side[line] : `[${side[line]}]`, half] as const)))
    }
    print()
  }
}

function printCounts(): void {
  print(heading('Counts'))
  const { entities, mentions, quotes, events, facts, relations, notes, references } = data
  const collections = { entities, mentions, quotes, events, facts, relations, notes, references }
  for (const [name, records] of Object.entries(collections)) {
    print(`${name.padEnd(12)}${String(records.length).padStart(4)}`)
  }
}

print('ukraine-feb-2022: one news report of mid-February 2022, as typed records.')
print('What follows are claims of the report and of those it quotes, not established')
print('truth. Where the report is not named as a source, it takes no stand itself.')
printEvents('Timeline: what the report tells as done or going on', ['occurred', 'ongoing'])
printEvents('Planned', ['planned'])
printEvents('Asked for or ordered', ['requested'])
printEvents('Possible', ['possible'])
printEvents('Not so, or not yet', ['denied', 'not-occurred'])
printClaims('Who claims what about the attack of Tuesday', factsAbout('tuesday-cyberattack'))
printClaims('Who claims what about the withdrawal', [
  ...factsAbout('return-of-troops-to-base'),
  ...factsAbout('russian-withdrawal'),
])
printDisputes()
printCounts()
