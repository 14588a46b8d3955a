import { buildDataset } from './build-dataset.js'

/** The text of an invented report, with a character outside the Basic Multilingual Plane. */
export const inventedText = `Mayor Ada Bell said “the bridge 🌉 is safe.” on Monday.
“Nobody asked us.
We will test it,” the engineers wrote.`

/** A small dataset on that report: nothing in the schemas is tied to one report. */
export const inventedDataset = () =>
  buildDataset(inventedText, (anchor) => ({
    entities: [
      { id: 'ada-bell', type: 'person', name: 'Ada Bell', aliases: [], description: 'A mayor.' },
      {
        id: 'engineers',
        type: 'group',
        name: 'the engineers',
        aliases: [],
        description: 'Engineers who wrote.',
      },
      {
        id: 'bridge',
        type: 'infrastructure',
        name: 'the bridge',
        aliases: [],
        description: 'A bridge said to be safe.',
      },
    ],
    mentions: [
      { id: 'p1-ada-bell', entity: 'ada-bell', level: 'name', anchor: anchor('Ada Bell') },
    ],
    events: [
      {
        id: 'bell-speaks',
        type: 'statement',
        title: 'Ada Bell speaks of the bridge',
        status: 'occurred',
        participants: [{ entity: 'ada-bell', role: 'agent' }],
        time: { edtf: null, basis: 'relative', anchor: anchor('on Monday') },
        cameo: '010',
        anchors: [anchor('Ada Bell said')],
      },
      {
        id: 'engineers-write',
        type: 'statement',
        title: 'The engineers write',
        status: 'occurred',
        participants: [{ entity: 'engineers', role: 'agent' }],
        time: { edtf: '2031-05', basis: 'inferred' },
        anchors: [anchor('the engineers wrote')],
      },
    ],
    facts: [
      {
        id: 'bridge-is-safe',
        statement: 'The bridge is safe.',
        kind: 'assessment',
        about: ['bridge'],
        attributions: [
          { source: 'ada-bell', factuality: 'CT+' },
          { source: 'author', factuality: 'Uu' },
        ],
        quote: 'bell-on-bridge',
        anchors: [anchor('the bridge 🌉 is safe.')],
      },
      {
        id: 'nobody-asked',
        statement: 'The engineers were not asked.',
        kind: 'occurrence',
        about: ['engineers'],
        attributions: [
          { source: 'engineers', factuality: 'CT+' },
          { source: 'author', factuality: 'Uu' },
        ],
        anchors: [anchor('Nobody asked us.')],
      },
    ],
    quotes: [
      {
        id: 'bell-on-bridge',
        type: 'direct',
        speaker: 'ada-bell',
        content: [anchor('the bridge 🌉 is safe.')],
        text: 'the bridge 🌉 is safe.',
        cue: anchor('said'),
        event: 'bell-speaks',
      },
      {
        id: 'engineers-on-test',
        type: 'direct',
        speaker: 'engineers',
        content: [anchor('Nobody asked us.'), anchor('We will test it,')],
        text: 'Nobody asked us.\nWe will test it,',
        event: 'engineers-write',
      },
    ],
    relations: [
      {
        id: 'nobody-asked-contradicts-bridge-is-safe',
        type: 'contradicts',
        from: 'nobody-asked',
        to: 'bridge-is-safe',
        source: 'editor',
      },
    ],
    notes: [
      {
        id: 'note-on-monday',
        about: ['bell-speaks'],
        kind: 'ambiguity',
        text: 'Which Monday is not said.',
        anchors: [anchor('on Monday')],
        references: ['town-gazette'],
      },
    ],
    references: [
      {
        id: 'town-gazette',
        title: 'The bridge',
        publisher: 'Town Gazette',
        url: 'https://gazette.example/bridge',
        published: '2031-05-05',
      },
    ],
  }))
