// Prints the speed of each validator of events as a share of the check written by hand: of valid events, and of broken ones.
import { createRequire } from 'node:module'
import isEventByAjv from './ajv-event.js'
import { validators } from './event-validators.js'
import { median } from './tools.js'

const events = createRequire(import.meta.url)('ukraine-feb-2022/json/events.json')
const breaks = [
  (event) => Object.assign(event, { status: 'likely' }),
  (event) => Object.assign(event.time, { basis: 'guess' }),
  (event) => Object.assign(event.anchors[0], { end: -1 }),
  (event) => Object.assign(event, { surplus: 1 }),
  (event) => delete event.title,
  (event) => Object.assign(event, { participants: [{ entity: 'Not An Id', role: 'agent' }] }),
  (event) => Object.assign(event, { id: 'Not An Id' }),
  (event) => Object.assign(event, { anchors: [] }),
  (event) => Object.assign(event.anchors.at(-1), { surplus: 1 }),
  (event) => Object.assign(event, { title: 7 }),
]
const broken = events.map((event, index) => {
  const copy = structuredClone(event)
  breaks[index % breaks.length](copy)
  return copy
})

const all = validators(isEventByAjv)
for (const [name, accepts] of Object.entries(all)) {
  if (!events.every((event) => accepts(event))) throw new Error(`${name} rejects an event`)
  if (broken.some((event) => accepts(event))) throw new Error(`${name} accepts a broken event`)
}

function time(accepts, values) {
  const start = process.hrtime.bigint()
  for (let round = 0; round < 60; round++) for (const value of values) accepts(value)
  return Number(process.hrtime.bigint() - start)
}

const shares = {}
for (const [sort, values] of Object.entries({ valid: events, invalid: broken })) {
  const times = Object.fromEntries(Object.keys(all).map((name) => [name, []]))
  for (let run = 0; run < 61; run++) {
    for (const [name, accepts] of Object.entries(all)) times[name].push(time(accepts, values))
  }
  const byHand = median(times['by hand'])
  for (const name in times) {
    shares[name] = { ...shares[name], [sort]: byHand / median(times[name]) }
  }
}
console.log(JSON.stringify(shares))
