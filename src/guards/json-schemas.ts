// Written by `npm run generate`. Do not edit.
import type { JsonSchema } from './standard-schema.js'

const Id: JsonSchema = {
  title: 'Id',
  type: 'string',
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  maxLength: 200,
  not: { type: 'string', pattern: '\\n' },
}

const Language: JsonSchema = {
  title: 'Language',
  type: 'string',
  pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$',
  not: { type: 'string', pattern: '\\n' },
}

const Words: JsonSchema = {
  title: 'Words',
  type: 'string',
  pattern: '[^ \\t\\n\\r\\xa0  -     　﻿]',
  minLength: 1,
  maxLength: 100000,
  not: { type: 'string', pattern: '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]' },
  $comment: 'Left out: half a surrogate pair.',
}

const WebAddress: JsonSchema = {
  title: 'WebAddress',
  type: 'string',
  pattern:
    '^[Hh][Tt][Tt][Pp][Ss]?://(?:[^\\x00-,./:-@\\[-`{-\\xa0]{1,63}[.])+[^\\x00-,./:-@\\[-`{-\\xa0]{1,63}[.]?(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:[/?#][^\\x00- "<>\\\\^`{|}\\x7f-\\xa0]*)?$',
  maxLength: 2048,
  not: { type: 'string', pattern: '\\n' },
  $comment: 'Left out: half a surrogate pair.',
}

const Edtf: JsonSchema = {
  title: 'Edtf',
  type: 'string',
  pattern:
    '^(?:(?:-?[0-9]{3}[1-9]|-?[0-9]{2}[1-9]0|-?[0-9][1-9]00|-?[1-9]000|0000)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]0[0-9]|-0[1-9]|[+-]1[0-4])(?::[0-5][0-9])?|-00:(?:0[1-9]|[1-5][0-9]))?|(?:(?:-?[0-9]{3}[1-9]|-?[0-9]{2}[1-9]0|-?[0-9][1-9]00|-?[1-9]000|0000)(?:-(?:0[1-9]|1[0-2])(?:-(?:(?:0[1-9]|[12][0-9]|3[01])|XX))?|-2[1-4]|-XX(?:-XX)?)?|-?[0-9]{2}(?:[0-9]X|XX)|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:(?:-?[0-9]{3}[1-9]|-?[0-9]{2}[1-9]0|-?[0-9][1-9]00|-?[1-9]000|0000)(?:-(?:0[1-9]|1[0-2])(?:-(?:(?:0[1-9]|[12][0-9]|3[01])|XX))?|-2[1-4]|-XX(?:-XX)?)?|-?[0-9]{2}(?:[0-9]X|XX)|Y-?[1-9][0-9]{4,8})[?~%]?|\\.\\.)?)?|(?:\\.\\.)?/(?:(?:-?[0-9]{3}[1-9]|-?[0-9]{2}[1-9]0|-?[0-9][1-9]00|-?[1-9]000|0000)(?:-(?:0[1-9]|1[0-2])(?:-(?:(?:0[1-9]|[12][0-9]|3[01])|XX))?|-2[1-4]|-XX(?:-XX)?)?|-?[0-9]{2}(?:[0-9]X|XX)|Y-?[1-9][0-9]{4,8})[?~%]?)$',
  not: { type: 'string', pattern: '\\n' },
  $comment:
    'Left out: that the month has the day, and that an interval does not end before it begins.',
}

const Publication: JsonSchema = {
  title: 'Publication',
  description: "Where the text was published: the editor's finding, not a part of the text.",
  type: 'object',
  properties: {
    publisher: { description: 'Who published it.', allOf: [{ $ref: '#/$defs/Words' }] },
    title: { description: 'Its headline, if it is known.', allOf: [{ $ref: '#/$defs/Words' }] },
    url: { description: 'Where it can be read.', allOf: [{ $ref: '#/$defs/WebAddress' }] },
    published: {
      description: 'When it was published (EDTF, level 1).',
      allOf: [{ $ref: '#/$defs/Edtf' }],
    },
    references: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The publications that show it.',
      maxItems: 1000,
    },
  },
  required: ['publisher', 'url', 'published', 'references'],
  additionalProperties: false,
}

const Sha256: JsonSchema = {
  title: 'Sha256',
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  not: { type: 'string', pattern: '\\n' },
}

const CanonicalForm: JsonSchema = {
  title: 'CanonicalForm',
  description: 'The form of the text that positions and hashes apply to.',
  type: 'object',
  properties: {
    encoding: { type: 'string', const: 'UTF-8', description: 'The encoding that is hashed.' },
    lineBreak: {
      type: 'string',
      const: 'LF',
      description: 'The separator between two paragraphs.',
    },
    finalLineBreak: { type: 'boolean', description: 'Whether a line break ends the text.' },
  },
  required: ['encoding', 'lineBreak', 'finalLineBreak'],
  additionalProperties: false,
}

const Paragraph: JsonSchema = {
  title: 'Paragraph',
  description: 'One paragraph of the source text: its position and its hash.',
  type: 'object',
  properties: {
    start: {
      type: 'integer',
      minimum: 0,
      maximum: 9007199254740991,
      description: 'Code points before the first character.',
    },
    end: {
      type: 'integer',
      minimum: 0,
      maximum: 9007199254740991,
      description: 'Code points up to and including the last character.',
    },
    sha256: {
      description:
        'SHA-256 of the paragraph in UTF-8, without its line break, as 64 lower-case hexadecimal digits.',
      allOf: [{ $ref: '#/$defs/Sha256' }],
    },
    folded: {
      description:
        'SHA-256 of its folded form, in which typography is made equal (see `docs/verification.md`).',
      allOf: [{ $ref: '#/$defs/Sha256' }],
    },
  },
  required: ['start', 'end', 'sha256'],
  additionalProperties: false,
  $comment: 'Left out: that end is greater than start.',
}

const Country: JsonSchema = {
  title: 'Country',
  type: 'string',
  pattern:
    '^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$',
  not: { type: 'string', pattern: '\\n' },
}

const WikidataItem: JsonSchema = {
  title: 'WikidataItem',
  type: 'string',
  pattern: '^Q[1-9][0-9]{0,11}$',
  not: { type: 'string', pattern: '\\n' },
}

const SameAs: JsonSchema = {
  title: 'SameAs',
  description:
    'The same thing in another knowledge base (owl:sameAs), and where that was verified.',
  type: 'object',
  properties: {
    wikidata: {
      description: 'Wikidata item number, such as `Q7184`.',
      allOf: [{ $ref: '#/$defs/WikidataItem' }],
    },
    references: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'Publications that show the number next to the name.',
      maxItems: 1000,
    },
  },
  required: ['wikidata', 'references'],
  additionalProperties: false,
}

const Anchor: JsonSchema = {
  title: 'Anchor',
  description:
    'A stretch of the source text, given by its position. The text itself is not part of the data. Positions count Unicode code points from 0; `end` is exclusive and greater than `start` (W3C Web Annotation, TextPositionSelector). They apply to the canonical form of the text, which the source record describes. `excerpt` of `ukraine-feb-2022/verify` returns the words.',
  type: 'object',
  properties: {
    start: {
      type: 'integer',
      minimum: 0,
      maximum: 9007199254740991,
      description: 'Code points before the first character.',
    },
    end: {
      type: 'integer',
      minimum: 0,
      maximum: 9007199254740991,
      description: 'Code points up to and including the last character.',
    },
  },
  required: ['start', 'end'],
  additionalProperties: false,
  $comment: 'Left out: that end is greater than start.',
}

const Participant: JsonSchema = {
  title: 'Participant',
  description: 'Who takes part in an event, and how.',
  type: 'object',
  properties: {
    entity: { description: 'Who or what takes part.', allOf: [{ $ref: '#/$defs/Id' }] },
    role: {
      type: 'string',
      enum: ['agent', 'patient', 'target', 'addressee', 'beneficiary', 'accused', 'leader'],
      description: 'How it takes part.',
    },
  },
  required: ['entity', 'role'],
  additionalProperties: false,
}

const Time: JsonSchema = {
  title: 'Time',
  description:
    "When an event takes place. The text's own reading comes first (`explicit`, `relative`, `inferred`); where the text has none and other sources do, the basis is `external`.",
  type: 'object',
  properties: {
    edtf: {
      anyOf: [{ $ref: '#/$defs/Edtf' }, { type: 'null' }],
      description:
        'The time in EDTF (ISO 8601-2), level 1, such as `2022-02-15`, `2022-01` or `../2022-02-15`; `null` if not known. The event lies within it. Of an `ongoing` event it is a time at which the event goes on, not its extent.',
    },
    basis: {
      type: 'string',
      enum: ['explicit', 'relative', 'inferred', 'external', 'unknown'],
      description: 'What the value, or its absence, rests on.',
    },
    anchor: { description: 'The expression of time.', allOf: [{ $ref: '#/$defs/Anchor' }] },
    references: {
      description: 'The publications behind a value whose basis is `external`.',
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      maxItems: 1000,
    },
  },
  required: ['edtf', 'basis'],
  additionalProperties: false,
  allOf: [
    {
      if: { type: 'object', properties: { basis: { const: 'unknown' } }, required: ['basis'] },
      then: { type: 'object', properties: { edtf: { type: 'null' } } },
    },
    {
      if: { type: 'object', properties: { basis: { const: 'explicit' } }, required: ['basis'] },
      then: {
        type: 'object',
        properties: { edtf: { not: { type: 'null' } }, anchor: true },
        required: ['anchor'],
      },
    },
    {
      if: { type: 'object', properties: { basis: { const: 'external' } }, required: ['basis'] },
      then: {
        type: 'object',
        properties: { edtf: { not: { type: 'null' } }, references: { type: 'array', minItems: 1 } },
        required: ['references'],
      },
    },
  ],
}

const Plover: JsonSchema = {
  title: 'Plover',
  description: 'The PLOVER code of a kind of event (manual, draft 2.0).',
  type: 'object',
  properties: {
    type: {
      type: 'string',
      enum: [
        'AGREE',
        'CONSULT',
        'SUPPORT',
        'CONCEDE',
        'COOPERATE',
        'AID',
        'RETREAT',
        'REQUEST',
        'ACCUSE',
        'REJECT',
        'THREATEN',
        'PROTEST',
        'SANCTION',
        'MOBILIZE',
        'COERCE',
        'ASSAULT',
      ],
      description: 'The category.',
    },
    mode: {
      description: 'One of the modes that the type allows.',
      type: 'string',
      enum: [
        'visit',
        'third-party',
        'multilateral',
        'phone',
        'withdraw',
        'release',
        'disarm',
        'ceasefire',
        'access',
        'resign',
        'assist',
        'change',
        'yield',
        'meet',
        'disapprove',
        'investigate',
        'allege',
        'restrict',
        'arrest',
        'relations',
        'expel',
        'territory',
        'violence',
        'demo',
        'riot',
        'strike',
        'hunger',
        'boycott',
        'obstruct',
        'vandalize',
        'convict',
        'discontinue',
        'troops',
        'weapons',
        'police',
        'militia',
        'seize',
        'censor',
        'curfew',
        'martial-law',
        'deport',
        'withhold',
        'misinformation',
        'cyber',
        'abduct',
        'beat',
        'torture',
        'sexual',
        'targeted',
        'destroy',
        'primitive',
        'firearms',
        'explosives',
        'suicide-attack',
        'aerial',
        'drone',
        'heavy-weapons',
        'crowd-control',
        'unconventional',
      ],
    },
  },
  required: ['type'],
  additionalProperties: false,
  allOf: [
    {
      if: { type: 'object', properties: { type: { const: 'AGREE' } }, required: ['type'] },
      then: { type: 'object', properties: { mode: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'CONSULT' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['visit', 'third-party', 'multilateral', 'phone'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'SUPPORT' } }, required: ['type'] },
      then: { type: 'object', properties: { mode: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'CONCEDE' } }, required: ['type'] },
      then: { type: 'object', properties: { mode: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'COOPERATE' } }, required: ['type'] },
      then: { type: 'object', properties: { mode: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'AID' } }, required: ['type'] },
      then: { type: 'object', properties: { mode: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'RETREAT' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: {
          mode: { enum: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'] },
        },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'REQUEST' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['assist', 'change', 'yield', 'meet'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'ACCUSE' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['disapprove', 'investigate', 'allege'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'REJECT' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['assist', 'change', 'yield', 'meet'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'THREATEN' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: {
          mode: { enum: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'] },
        },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'PROTEST' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: {
          mode: { enum: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'] },
        },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'SANCTION' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['convict', 'expel', 'withdraw', 'discontinue'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'MOBILIZE' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { mode: { enum: ['troops', 'weapons', 'police', 'militia'] } },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'COERCE' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: {
          mode: {
            enum: [
              'seize',
              'restrict',
              'censor',
              'curfew',
              'martial-law',
              'arrest',
              'deport',
              'withhold',
              'misinformation',
              'cyber',
            ],
          },
        },
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'ASSAULT' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: {
          mode: {
            enum: [
              'abduct',
              'beat',
              'torture',
              'sexual',
              'targeted',
              'destroy',
              'primitive',
              'firearms',
              'explosives',
              'suicide-attack',
              'aerial',
              'drone',
              'heavy-weapons',
              'crowd-control',
              'unconventional',
            ],
          },
        },
      },
    },
  ],
}

const Cameo: JsonSchema = {
  title: 'Cameo',
  type: 'string',
  pattern:
    '^(?:01[0-9]|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:[0-9]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:[0-9]|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:[0-9]|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$',
  not: { type: 'string', pattern: '\\n' },
}

const Attribution: JsonSchema = {
  title: 'Attribution',
  description: 'Who holds a fact, and how surely.',
  type: 'object',
  properties: {
    source: {
      description: 'An entity, or `author` for the writer of the report.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    factuality: {
      type: 'string',
      description: 'How surely the source holds it.',
      oneOf: [
        { const: 'CT+', title: 'certain' },
        { const: 'PR+', title: 'probable' },
        { const: 'PS+', title: 'possible' },
        { const: 'CT-', title: 'certainly not' },
        { const: 'PR-', title: 'probably not' },
        { const: 'PS-', title: 'possibly not' },
        { const: 'CTu', title: 'certain, but not told which way' },
        { const: 'Uu', title: 'uncommitted' },
      ],
    },
  },
  required: ['source', 'factuality'],
  additionalProperties: false,
}

const Quantity: JsonSchema = {
  title: 'Quantity',
  description: 'A number that a fact states.',
  type: 'object',
  properties: {
    value: { type: 'number', description: 'The number.' },
    unit: {
      description: 'What is counted or measured: a singular noun, such as `person`.',
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    comparator: {
      type: 'string',
      enum: ['equal', 'approximate', 'at-least', 'at-most', 'more-than', 'less-than'],
      description: 'How the quantity relates to the value.',
    },
  },
  required: ['value', 'unit', 'comparator'],
  additionalProperties: false,
}

const FieldPath: JsonSchema = {
  title: 'FieldPath',
  type: 'string',
  pattern: '^[a-z][A-Za-z]{0,40}(?:\\.[a-z][A-Za-z]{0,40}){0,4}$',
  not: { type: 'string', pattern: '\\n' },
}

const BetterValue: JsonSchema = {
  title: 'BetterValue',
  description:
    "A value that other sources show to be better than the report's. It never replaces the report's.",
  type: 'object',
  properties: {
    field: {
      description:
        'The field that the value is for, of those records in `about` that have it, as a dotted path: `time.edtf`.',
      allOf: [{ $ref: '#/$defs/FieldPath' }],
    },
    value: { description: 'The value, as the field has it.', allOf: [{ $ref: '#/$defs/Words' }] },
  },
  required: ['field', 'value'],
  additionalProperties: false,
}

const Source: JsonSchema = {
  title: 'Source',
  description:
    'A description of the annotated text, by which a copy can be recognised. The text itself is not part of the data.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    language: {
      description: 'Language of the text (BCP 47).',
      allOf: [{ $ref: '#/$defs/Language' }],
    },
    publication: {
      description: 'Where the text was published, if that is known.',
      allOf: [{ $ref: '#/$defs/Publication' }],
    },
    length: {
      type: 'integer',
      minimum: 1,
      maximum: 9007199254740991,
      description: 'Length of the text in Unicode code points.',
    },
    sha256: {
      description:
        'SHA-256 of the whole text in its canonical form, as 64 lower-case hexadecimal digits.',
      allOf: [{ $ref: '#/$defs/Sha256' }],
    },
    canonicalForm: { $ref: '#/$defs/CanonicalForm' },
    paragraphs: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Paragraph' },
      description: 'The paragraphs in the order of the text.',
      maxItems: 250000,
    },
  },
  required: ['id', 'language', 'length', 'sha256', 'canonicalForm', 'paragraphs'],
  additionalProperties: false,
}

const Entity: JsonSchema = {
  title: 'Entity',
  description:
    'Anyone and anything the text refers to, unnamed parties included. `type` tells the forms apart.',
  allOf: [
    {
      if: { type: 'object', properties: { type: { const: 'person' } }, required: ['type'] },
      then: { type: 'object', properties: { owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'organization' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: {
        type: 'object',
        properties: { type: { const: 'geopolitical-entity' } },
        required: ['type'],
      },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'location' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'group' } }, required: ['type'] },
      then: { type: 'object', properties: { owner: false } },
    },
    {
      if: {
        type: 'object',
        properties: { type: { const: 'legal-instrument' } },
        required: ['type'],
      },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'document' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'infrastructure' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false } },
    },
  ],
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'person',
        'organization',
        'geopolitical-entity',
        'location',
        'group',
        'legal-instrument',
        'document',
        'infrastructure',
      ],
      description: 'What it is.',
    },
    name: {
      description:
        "The name to show: a proper name, or the text's own description of an unnamed party.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    aliases: {
      type: 'array',
      items: { $ref: '#/$defs/Words' },
      maxItems: 1000,
      description: 'Other expressions in the text that name or describe it.',
    },
    description: {
      description: "What it is in this text, in the editor's words.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    country: {
      description: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      allOf: [{ $ref: '#/$defs/Country' }],
    },
    sameAs: { description: 'The same thing in Wikidata.', allOf: [{ $ref: '#/$defs/SameAs' }] },
    partOf: { description: 'The entity that it is a part of.', allOf: [{ $ref: '#/$defs/Id' }] },
    affiliation: {
      description:
        'person: The state or organization for which the person speaks or holds office. group: The state or organization for which the group speaks or works.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    owner: { description: 'The entity that it belongs to.', allOf: [{ $ref: '#/$defs/Id' }] },
  },
  required: ['id', 'name', 'aliases', 'description', 'type'],
  additionalProperties: false,
}

const Mention: JsonSchema = {
  title: 'Mention',
  description:
    'One expression that refers to an entity (ACE). Mentions may nest. An expression for two entities is two mentions. Metonyms are resolved: the "Moscow" that demands something is the Russian state.',
  type: 'object',
  properties: {
    id: {
      description:
        'Unique over all records; kebab-case; permanent; begins with the number of the paragraph.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    entity: { description: 'The entity that it refers to.', allOf: [{ $ref: '#/$defs/Id' }] },
    level: {
      type: 'string',
      enum: ['name', 'nominal', 'pronoun', 'adjectival'],
      description: 'How it refers to the entity.',
    },
    anchor: { description: 'The expression.', allOf: [{ $ref: '#/$defs/Anchor' }] },
  },
  required: ['id', 'entity', 'level', 'anchor'],
  additionalProperties: false,
}

const Event: JsonSchema = {
  title: 'Event',
  description:
    'Something that happened, goes on, is planned, possible, requested, denied or did not occur; acts of speech included. A record does not say that the event took place: `status` gives what the text says, and facts give who says so.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'abduction',
        'accusation',
        'agreement',
        'aid',
        'air-strike',
        'alliance-commitment',
        'armed-attack',
        'arrest',
        'assault',
        'bombing',
        'boycott',
        'cease-fire',
        'censorship',
        'coercion',
        'concession',
        'conviction',
        'cooperation',
        'crisis',
        'criticism',
        'crowd-control',
        'curfew',
        'cyberattack',
        'de-escalation',
        'decision',
        'demand',
        'demonstration',
        'denial',
        'deportation',
        'destruction',
        'diplomacy',
        'diplomatic-support',
        'disarmament',
        'discontinuation',
        'disinformation',
        'drone-strike',
        'expulsion',
        'firearms-attack',
        'heavy-weapons-attack',
        'humanitarian-access',
        'hunger-strike',
        'instruction',
        'invasion',
        'investigation',
        'involvement',
        'martial-law',
        'mediation',
        'meeting',
        'military-build-up',
        'military-deployment',
        'military-exercise',
        'military-posture',
        'military-readiness',
        'militia-mobilization',
        'mobilization',
        'negotiation',
        'news-conference',
        'obstruction',
        'planning',
        'police-mobilization',
        'policy-change',
        'primitive-weapons-attack',
        'protest',
        'publication',
        'reaction',
        'refusal-to-assist',
        'refusal-to-change',
        'refusal-to-meet',
        'refusal-to-yield',
        'rejection',
        'release',
        'request',
        'request-for-assistance',
        'request-for-change',
        'request-to-meet',
        'request-to-yield',
        'resignation',
        'restriction',
        'riot',
        'sanction',
        'seizure',
        'sexual-violence',
        'statement',
        'strike',
        'suicide-attack',
        'targeted-killing',
        'telephone-call',
        'threat',
        'threat-of-arrest',
        'threat-of-expulsion',
        'threat-of-restriction',
        'threat-of-violence',
        'threat-to-relations',
        'threat-to-territory',
        'torture',
        'troop-withdrawal',
        'unconventional-attack',
        'vandalism',
        'visit',
        'warning',
        'weapons-deployment',
        'withdrawal-from-cooperation',
        'withholding',
        'other',
      ],
      description: 'The kind of event.',
    },
    title: {
      description:
        "A headline, in the editor's words. Of an event that is not told as real, it says so.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    status: {
      type: 'string',
      enum: ['occurred', 'ongoing', 'planned', 'possible', 'requested', 'denied', 'not-occurred'],
      description: 'What the text says about its reality.',
    },
    participants: {
      type: 'array',
      items: { $ref: '#/$defs/Participant' },
      description: 'Who takes part; empty if the text names nobody.',
      maxItems: 1000,
    },
    place: {
      description: 'Where it takes place, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    time: { description: 'When it takes place.', allOf: [{ $ref: '#/$defs/Time' }] },
    partOf: { description: 'The event that it is a part of.', allOf: [{ $ref: '#/$defs/Id' }] },
    plover: {
      description:
        'The PLOVER code of its kind, if there is one, whatever its status: filter by `status` before you count codes.',
      allOf: [{ $ref: '#/$defs/Plover' }],
    },
    cameo: {
      description:
        'The CAMEO code (1.1b3) of its kind, if there is one, whatever its status: three or four digits.',
      allOf: [{ $ref: '#/$defs/Cameo' }],
    },
    anchors: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that express it.',
      maxItems: 1000,
    },
  },
  required: ['id', 'type', 'title', 'status', 'participants', 'time', 'anchors'],
  additionalProperties: false,
}

const Fact: JsonSchema = {
  title: 'Fact',
  description:
    'One atomic statement that the text makes or reports. It is not the truth by itself: `attributions` says who holds it and how surely. Never show it without them.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    statement: {
      description: "The statement, in the editor's words.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    kind: {
      type: 'string',
      enum: [
        'occurrence',
        'state',
        'attribute',
        'communication',
        'denial',
        'demand',
        'commitment',
        'intention',
        'decision',
        'assessment',
        'prediction',
        'knowledge',
        'presupposition',
      ],
      description: 'What sort of statement it is.',
    },
    about: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The events and entities that it is about.',
      maxItems: 1000,
    },
    attributions: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Attribution' },
      description: 'Who holds it, and how surely: the innermost source first, the author last.',
      maxItems: 1000,
    },
    quantity: { description: 'The number that it states.', allOf: [{ $ref: '#/$defs/Quantity' }] },
    quote: { description: 'The quotation that makes it.', allOf: [{ $ref: '#/$defs/Id' }] },
    anchors: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that support it.',
      maxItems: 1000,
    },
  },
  required: ['id', 'statement', 'kind', 'about', 'attributions', 'anchors'],
  additionalProperties: false,
}

const Quote: JsonSchema = {
  title: 'Quote',
  description:
    'What someone says, according to the text, and where the text says so. `type` tells the forms apart.',
  allOf: [
    {
      if: { type: 'object', properties: { type: { const: 'direct' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { direct: false, paraphrase: false, text: true },
        required: ['text'],
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'mixed' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { direct: true, text: true, paraphrase: true },
        required: ['direct', 'text', 'paraphrase'],
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'indirect' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { text: false, direct: false, paraphrase: true },
        required: ['paraphrase'],
      },
    },
  ],
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: ['direct', 'mixed', 'indirect'],
      description: "How much of it stands in the speaker's own words.",
    },
    speaker: { description: 'Who says it.', allOf: [{ $ref: '#/$defs/Id' }] },
    content: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      maxItems: 1000,
      description:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
    },
    cue: {
      description:
        'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
    source: {
      description:
        'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
    addressee: {
      description: 'To whom it is said, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    medium: {
      description: 'The document in which it is said, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    event: { description: 'The act of saying it.', allOf: [{ $ref: '#/$defs/Id' }] },
    nestedIn: {
      description: 'The quotation that contains this one.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    text: {
      description:
        "direct: The quoted words to the last character, as the text prints them; nothing is normalised. They equal the anchors of `content`, joined by line feeds. The report's quotations may be translations: read the notes before you quote them. mixed: The words in quotation marks, as the text prints them: the anchors of `direct`, joined by line feeds.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    direct: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      maxItems: 1000,
      description: 'The parts of `content` that stand in quotation marks.',
    },
    paraphrase: {
      description:
        "mixed: All that is said, in the editor's words. indirect: What is said, in the editor's words. The report's own wording is not part of the data.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
  },
  required: ['id', 'speaker', 'content', 'event', 'type'],
  additionalProperties: false,
}

const Relation: JsonSchema = {
  title: 'Relation',
  description:
    'How one event, fact or quotation is connected to another. Read it from `from` to `to`: "`from` contradicts `to`".',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent: `<from>-<type>-<to>`.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'contradicts',
        'contrasts-with',
        'supports',
        'presupposes',
        'responds-to',
        'part-of',
        'before',
        'during',
        'causes',
        'same-as',
      ],
      description: 'How the first record is connected to the second.',
    },
    from: { description: 'The first record.', allOf: [{ $ref: '#/$defs/Id' }] },
    to: { description: 'The second record.', allOf: [{ $ref: '#/$defs/Id' }] },
    source: {
      description:
        'Who draws the connection: the writer of the report, someone the report quotes, or the editor of the data.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    anchor: {
      description: 'The words that draw the connection; absent if the editor draws it.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
  },
  required: ['id', 'type', 'from', 'to', 'source'],
  additionalProperties: false,
  $comment: 'Left out: that from and to are two records.',
  if: { type: 'object', properties: { source: { const: 'editor' } } },
  then: { type: 'object', properties: { anchor: false } },
  else: { type: 'object', properties: { anchor: true }, required: ['anchor'] },
}

const Note: JsonSchema = {
  title: 'Note',
  description: 'A remark by the editor: a decision and its reason, or what other sources say.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    about: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The records that it remarks on.',
      maxItems: 1000,
    },
    kind: {
      type: 'string',
      enum: ['discrepancy', 'translation', 'ambiguity', 'context', 'annotation'],
      description:
        'Why it is written: a `discrepancy` between claims or sources, a `translation` that differs from the original wording, an `ambiguity` that the editor resolved, `context` from outside the text, an `annotation` that concerns a span alone and matters to annotators only.',
    },
    text: { description: "The remark, in the editor's words.", allOf: [{ $ref: '#/$defs/Words' }] },
    better: {
      description: 'The better value, if there is one.',
      allOf: [{ $ref: '#/$defs/BetterValue' }],
    },
    anchors: {
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that it is about; empty if it is not about particular words.',
      maxItems: 1000,
    },
    references: {
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The publications that it rests on, if it says more than the text does.',
      maxItems: 1000,
    },
  },
  required: ['id', 'about', 'kind', 'text', 'anchors', 'references'],
  additionalProperties: false,
}

const Reference: JsonSchema = {
  title: 'Reference',
  description:
    'A publication other than the report, on which a note, a time, a publication or a `sameAs` rests.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    title: {
      description:
        'Title of the publication; a description in brackets if it has none, or none that could be read.',
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    publisher: { description: 'Who published it.', allOf: [{ $ref: '#/$defs/Words' }] },
    url: { description: 'Its address on the web.', allOf: [{ $ref: '#/$defs/WebAddress' }] },
    published: {
      anyOf: [{ $ref: '#/$defs/Edtf' }, { type: 'null' }],
      description:
        'Day of publication (EDTF, level 1); `null` if the publication does not show it.',
    },
  },
  required: ['id', 'title', 'publisher', 'url', 'published'],
  additionalProperties: false,
}

export const sourceJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:source',
  title: 'Source',
  description:
    'A description of the annotated text, by which a copy can be recognised. The text itself is not part of the data.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    language: {
      description: 'Language of the text (BCP 47).',
      allOf: [{ $ref: '#/$defs/Language' }],
    },
    publication: {
      description: 'Where the text was published, if that is known.',
      allOf: [{ $ref: '#/$defs/Publication' }],
    },
    length: {
      type: 'integer',
      minimum: 1,
      maximum: 9007199254740991,
      description: 'Length of the text in Unicode code points.',
    },
    sha256: {
      description:
        'SHA-256 of the whole text in its canonical form, as 64 lower-case hexadecimal digits.',
      allOf: [{ $ref: '#/$defs/Sha256' }],
    },
    canonicalForm: { $ref: '#/$defs/CanonicalForm' },
    paragraphs: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Paragraph' },
      description: 'The paragraphs in the order of the text.',
      maxItems: 250000,
    },
  },
  required: ['id', 'language', 'length', 'sha256', 'canonicalForm', 'paragraphs'],
  additionalProperties: false,
  $defs: { Id, Language, Words, WebAddress, Edtf, Publication, Sha256, CanonicalForm, Paragraph },
}

export const entityJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:entity',
  title: 'Entity',
  description:
    'Anyone and anything the text refers to, unnamed parties included. `type` tells the forms apart.',
  allOf: [
    {
      if: { type: 'object', properties: { type: { const: 'person' } }, required: ['type'] },
      then: { type: 'object', properties: { owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'organization' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: {
        type: 'object',
        properties: { type: { const: 'geopolitical-entity' } },
        required: ['type'],
      },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'location' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'group' } }, required: ['type'] },
      then: { type: 'object', properties: { owner: false } },
    },
    {
      if: {
        type: 'object',
        properties: { type: { const: 'legal-instrument' } },
        required: ['type'],
      },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'document' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false, owner: false } },
    },
    {
      if: { type: 'object', properties: { type: { const: 'infrastructure' } }, required: ['type'] },
      then: { type: 'object', properties: { affiliation: false } },
    },
  ],
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'person',
        'organization',
        'geopolitical-entity',
        'location',
        'group',
        'legal-instrument',
        'document',
        'infrastructure',
      ],
      description: 'What it is.',
    },
    name: {
      description:
        "The name to show: a proper name, or the text's own description of an unnamed party.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    aliases: {
      type: 'array',
      items: { $ref: '#/$defs/Words' },
      maxItems: 1000,
      description: 'Other expressions in the text that name or describe it.',
    },
    description: {
      description: "What it is in this text, in the editor's words.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    country: {
      description: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      allOf: [{ $ref: '#/$defs/Country' }],
    },
    sameAs: { description: 'The same thing in Wikidata.', allOf: [{ $ref: '#/$defs/SameAs' }] },
    partOf: { description: 'The entity that it is a part of.', allOf: [{ $ref: '#/$defs/Id' }] },
    affiliation: {
      description:
        'person: The state or organization for which the person speaks or holds office. group: The state or organization for which the group speaks or works.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    owner: { description: 'The entity that it belongs to.', allOf: [{ $ref: '#/$defs/Id' }] },
  },
  required: ['id', 'name', 'aliases', 'description', 'type'],
  additionalProperties: false,
  $defs: { Id, Words, Country, WikidataItem, SameAs },
}

export const mentionJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:mention',
  title: 'Mention',
  description:
    'One expression that refers to an entity (ACE). Mentions may nest. An expression for two entities is two mentions. Metonyms are resolved: the "Moscow" that demands something is the Russian state.',
  type: 'object',
  properties: {
    id: {
      description:
        'Unique over all records; kebab-case; permanent; begins with the number of the paragraph.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    entity: { description: 'The entity that it refers to.', allOf: [{ $ref: '#/$defs/Id' }] },
    level: {
      type: 'string',
      enum: ['name', 'nominal', 'pronoun', 'adjectival'],
      description: 'How it refers to the entity.',
    },
    anchor: { description: 'The expression.', allOf: [{ $ref: '#/$defs/Anchor' }] },
  },
  required: ['id', 'entity', 'level', 'anchor'],
  additionalProperties: false,
  $defs: { Id, Anchor },
}

export const eventJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:event',
  title: 'Event',
  description:
    'Something that happened, goes on, is planned, possible, requested, denied or did not occur; acts of speech included. A record does not say that the event took place: `status` gives what the text says, and facts give who says so.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'abduction',
        'accusation',
        'agreement',
        'aid',
        'air-strike',
        'alliance-commitment',
        'armed-attack',
        'arrest',
        'assault',
        'bombing',
        'boycott',
        'cease-fire',
        'censorship',
        'coercion',
        'concession',
        'conviction',
        'cooperation',
        'crisis',
        'criticism',
        'crowd-control',
        'curfew',
        'cyberattack',
        'de-escalation',
        'decision',
        'demand',
        'demonstration',
        'denial',
        'deportation',
        'destruction',
        'diplomacy',
        'diplomatic-support',
        'disarmament',
        'discontinuation',
        'disinformation',
        'drone-strike',
        'expulsion',
        'firearms-attack',
        'heavy-weapons-attack',
        'humanitarian-access',
        'hunger-strike',
        'instruction',
        'invasion',
        'investigation',
        'involvement',
        'martial-law',
        'mediation',
        'meeting',
        'military-build-up',
        'military-deployment',
        'military-exercise',
        'military-posture',
        'military-readiness',
        'militia-mobilization',
        'mobilization',
        'negotiation',
        'news-conference',
        'obstruction',
        'planning',
        'police-mobilization',
        'policy-change',
        'primitive-weapons-attack',
        'protest',
        'publication',
        'reaction',
        'refusal-to-assist',
        'refusal-to-change',
        'refusal-to-meet',
        'refusal-to-yield',
        'rejection',
        'release',
        'request',
        'request-for-assistance',
        'request-for-change',
        'request-to-meet',
        'request-to-yield',
        'resignation',
        'restriction',
        'riot',
        'sanction',
        'seizure',
        'sexual-violence',
        'statement',
        'strike',
        'suicide-attack',
        'targeted-killing',
        'telephone-call',
        'threat',
        'threat-of-arrest',
        'threat-of-expulsion',
        'threat-of-restriction',
        'threat-of-violence',
        'threat-to-relations',
        'threat-to-territory',
        'torture',
        'troop-withdrawal',
        'unconventional-attack',
        'vandalism',
        'visit',
        'warning',
        'weapons-deployment',
        'withdrawal-from-cooperation',
        'withholding',
        'other',
      ],
      description: 'The kind of event.',
    },
    title: {
      description:
        "A headline, in the editor's words. Of an event that is not told as real, it says so.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    status: {
      type: 'string',
      enum: ['occurred', 'ongoing', 'planned', 'possible', 'requested', 'denied', 'not-occurred'],
      description: 'What the text says about its reality.',
    },
    participants: {
      type: 'array',
      items: { $ref: '#/$defs/Participant' },
      description: 'Who takes part; empty if the text names nobody.',
      maxItems: 1000,
    },
    place: {
      description: 'Where it takes place, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    time: { description: 'When it takes place.', allOf: [{ $ref: '#/$defs/Time' }] },
    partOf: { description: 'The event that it is a part of.', allOf: [{ $ref: '#/$defs/Id' }] },
    plover: {
      description:
        'The PLOVER code of its kind, if there is one, whatever its status: filter by `status` before you count codes.',
      allOf: [{ $ref: '#/$defs/Plover' }],
    },
    cameo: {
      description:
        'The CAMEO code (1.1b3) of its kind, if there is one, whatever its status: three or four digits.',
      allOf: [{ $ref: '#/$defs/Cameo' }],
    },
    anchors: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that express it.',
      maxItems: 1000,
    },
  },
  required: ['id', 'type', 'title', 'status', 'participants', 'time', 'anchors'],
  additionalProperties: false,
  $defs: { Id, Words, Participant, Edtf, Anchor, Time, Plover, Cameo },
}

export const factJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:fact',
  title: 'Fact',
  description:
    'One atomic statement that the text makes or reports. It is not the truth by itself: `attributions` says who holds it and how surely. Never show it without them.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    statement: {
      description: "The statement, in the editor's words.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    kind: {
      type: 'string',
      enum: [
        'occurrence',
        'state',
        'attribute',
        'communication',
        'denial',
        'demand',
        'commitment',
        'intention',
        'decision',
        'assessment',
        'prediction',
        'knowledge',
        'presupposition',
      ],
      description: 'What sort of statement it is.',
    },
    about: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The events and entities that it is about.',
      maxItems: 1000,
    },
    attributions: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Attribution' },
      description: 'Who holds it, and how surely: the innermost source first, the author last.',
      maxItems: 1000,
    },
    quantity: { description: 'The number that it states.', allOf: [{ $ref: '#/$defs/Quantity' }] },
    quote: { description: 'The quotation that makes it.', allOf: [{ $ref: '#/$defs/Id' }] },
    anchors: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that support it.',
      maxItems: 1000,
    },
  },
  required: ['id', 'statement', 'kind', 'about', 'attributions', 'anchors'],
  additionalProperties: false,
  $defs: { Id, Words, Attribution, Quantity, Anchor },
}

export const quoteJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:quote',
  title: 'Quote',
  description:
    'What someone says, according to the text, and where the text says so. `type` tells the forms apart.',
  allOf: [
    {
      if: { type: 'object', properties: { type: { const: 'direct' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { direct: false, paraphrase: false, text: true },
        required: ['text'],
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'mixed' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { direct: true, text: true, paraphrase: true },
        required: ['direct', 'text', 'paraphrase'],
      },
    },
    {
      if: { type: 'object', properties: { type: { const: 'indirect' } }, required: ['type'] },
      then: {
        type: 'object',
        properties: { text: false, direct: false, paraphrase: true },
        required: ['paraphrase'],
      },
    },
  ],
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: ['direct', 'mixed', 'indirect'],
      description: "How much of it stands in the speaker's own words.",
    },
    speaker: { description: 'Who says it.', allOf: [{ $ref: '#/$defs/Id' }] },
    content: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      maxItems: 1000,
      description:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
    },
    cue: {
      description:
        'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
    source: {
      description:
        'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
    addressee: {
      description: 'To whom it is said, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    medium: {
      description: 'The document in which it is said, if the text says so.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    event: { description: 'The act of saying it.', allOf: [{ $ref: '#/$defs/Id' }] },
    nestedIn: {
      description: 'The quotation that contains this one.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    text: {
      description:
        "direct: The quoted words to the last character, as the text prints them; nothing is normalised. They equal the anchors of `content`, joined by line feeds. The report's quotations may be translations: read the notes before you quote them. mixed: The words in quotation marks, as the text prints them: the anchors of `direct`, joined by line feeds.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    direct: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      maxItems: 1000,
      description: 'The parts of `content` that stand in quotation marks.',
    },
    paraphrase: {
      description:
        "mixed: All that is said, in the editor's words. indirect: What is said, in the editor's words. The report's own wording is not part of the data.",
      allOf: [{ $ref: '#/$defs/Words' }],
    },
  },
  required: ['id', 'speaker', 'content', 'event', 'type'],
  additionalProperties: false,
  $defs: { Id, Anchor, Words },
}

export const relationJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:relation',
  title: 'Relation',
  description:
    'How one event, fact or quotation is connected to another. Read it from `from` to `to`: "`from` contradicts `to`".',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent: `<from>-<type>-<to>`.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    type: {
      type: 'string',
      enum: [
        'contradicts',
        'contrasts-with',
        'supports',
        'presupposes',
        'responds-to',
        'part-of',
        'before',
        'during',
        'causes',
        'same-as',
      ],
      description: 'How the first record is connected to the second.',
    },
    from: { description: 'The first record.', allOf: [{ $ref: '#/$defs/Id' }] },
    to: { description: 'The second record.', allOf: [{ $ref: '#/$defs/Id' }] },
    source: {
      description:
        'Who draws the connection: the writer of the report, someone the report quotes, or the editor of the data.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    anchor: {
      description: 'The words that draw the connection; absent if the editor draws it.',
      allOf: [{ $ref: '#/$defs/Anchor' }],
    },
  },
  required: ['id', 'type', 'from', 'to', 'source'],
  additionalProperties: false,
  $comment: 'Left out: that from and to are two records.',
  if: { type: 'object', properties: { source: { const: 'editor' } } },
  then: { type: 'object', properties: { anchor: false } },
  else: { type: 'object', properties: { anchor: true }, required: ['anchor'] },
  $defs: { Id, Anchor },
}

export const noteJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:note',
  title: 'Note',
  description: 'A remark by the editor: a decision and its reason, or what other sources say.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    about: {
      minItems: 1,
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The records that it remarks on.',
      maxItems: 1000,
    },
    kind: {
      type: 'string',
      enum: ['discrepancy', 'translation', 'ambiguity', 'context', 'annotation'],
      description:
        'Why it is written: a `discrepancy` between claims or sources, a `translation` that differs from the original wording, an `ambiguity` that the editor resolved, `context` from outside the text, an `annotation` that concerns a span alone and matters to annotators only.',
    },
    text: { description: "The remark, in the editor's words.", allOf: [{ $ref: '#/$defs/Words' }] },
    better: {
      description: 'The better value, if there is one.',
      allOf: [{ $ref: '#/$defs/BetterValue' }],
    },
    anchors: {
      type: 'array',
      items: { $ref: '#/$defs/Anchor' },
      description: 'The words that it is about; empty if it is not about particular words.',
      maxItems: 1000,
    },
    references: {
      type: 'array',
      items: { $ref: '#/$defs/Id' },
      description: 'The publications that it rests on, if it says more than the text does.',
      maxItems: 1000,
    },
  },
  required: ['id', 'about', 'kind', 'text', 'anchors', 'references'],
  additionalProperties: false,
  $defs: { Id, Words, FieldPath, BetterValue, Anchor },
}

export const referenceJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:reference',
  title: 'Reference',
  description:
    'A publication other than the report, on which a note, a time, a publication or a `sameAs` rests.',
  type: 'object',
  properties: {
    id: {
      description: 'Unique over all records; kebab-case; permanent.',
      allOf: [{ $ref: '#/$defs/Id' }],
    },
    title: {
      description:
        'Title of the publication; a description in brackets if it has none, or none that could be read.',
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    publisher: { description: 'Who published it.', allOf: [{ $ref: '#/$defs/Words' }] },
    url: { description: 'Its address on the web.', allOf: [{ $ref: '#/$defs/WebAddress' }] },
    published: {
      anyOf: [{ $ref: '#/$defs/Edtf' }, { type: 'null' }],
      description:
        'Day of publication (EDTF, level 1); `null` if the publication does not show it.',
    },
  },
  required: ['id', 'title', 'publisher', 'url', 'published'],
  additionalProperties: false,
  $defs: { Id, Words, WebAddress, Edtf },
}

export const datasetJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ukraine-feb-2022:dataset',
  title: 'Dataset',
  description: 'An annotated text and all records on it, of any report.',
  type: 'object',
  properties: {
    $schema: {
      description: 'The JSON Schema of the file that it stands in, for editors.',
      allOf: [{ $ref: '#/$defs/Words' }],
    },
    version: { description: 'The version of the dataset.', allOf: [{ $ref: '#/$defs/Words' }] },
    source: {
      description: 'The text that the records are about.',
      allOf: [{ $ref: '#/$defs/Source' }],
    },
    entities: {
      type: 'array',
      items: { $ref: '#/$defs/Entity' },
      description: 'Anyone and anything that the text refers to.',
      maxItems: 250000,
    },
    mentions: {
      type: 'array',
      items: { $ref: '#/$defs/Mention' },
      description: 'Each expression that refers to an entity.',
      maxItems: 250000,
    },
    events: {
      type: 'array',
      items: { $ref: '#/$defs/Event' },
      description:
        'What happened, goes on, is planned, possible, requested, denied or did not occur, according to the text.',
      maxItems: 250000,
    },
    facts: {
      type: 'array',
      items: { $ref: '#/$defs/Fact' },
      description: 'The statements that the text makes or reports, and who holds them.',
      maxItems: 250000,
    },
    quotes: {
      type: 'array',
      items: { $ref: '#/$defs/Quote' },
      description: 'What is said, and by whom.',
      maxItems: 250000,
    },
    relations: {
      type: 'array',
      items: { $ref: '#/$defs/Relation' },
      description: 'How events, facts and quotations are connected.',
      maxItems: 250000,
    },
    notes: {
      type: 'array',
      items: { $ref: '#/$defs/Note' },
      description: 'What the editor remarks on records.',
      maxItems: 250000,
    },
    references: {
      type: 'array',
      items: { $ref: '#/$defs/Reference' },
      description: 'Publications other than the text.',
      maxItems: 250000,
    },
  },
  required: [
    'source',
    'entities',
    'mentions',
    'events',
    'facts',
    'quotes',
    'relations',
    'notes',
    'references',
  ],
  additionalProperties: false,
  $comment: 'Left out: what holds for the set as a whole, such as that what is referred to exists.',
  $defs: {
    Words,
    Id,
    Language,
    WebAddress,
    Edtf,
    Publication,
    Sha256,
    CanonicalForm,
    Paragraph,
    Source,
    Country,
    WikidataItem,
    SameAs,
    Entity,
    Anchor,
    Mention,
    Participant,
    Time,
    Plover,
    Cameo,
    Event,
    Attribution,
    Quantity,
    Fact,
    Quote,
    Relation,
    FieldPath,
    BetterValue,
    Note,
    Reference,
  },
}
