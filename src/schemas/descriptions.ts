// Written by `npm run generate` from the TSDoc of src/types. Do not edit.

/** What schemas say of records, their parts and fields. */
export const descriptions = {
  Anchor: {
    description:
      'A stretch of the source text, given by its position. The text itself is not part of the data. Positions count Unicode code points from 0; `end` is exclusive and greater than `start` (W3C Web Annotation, TextPositionSelector). They apply to the canonical form of the text, which the source record describes. `excerpt` of `ukraine-feb-2022/verify` returns the words.',
    fields: {
      start: 'Code points before the first character.',
      end: 'Code points up to and including the last character.',
    },
  },
  SameAs: {
    description:
      'The same thing in another knowledge base (owl:sameAs), and where that was verified.',
    fields: {
      wikidata: 'Wikidata item number, such as `Q7184`.',
      references: 'Publications that show the number next to the name.',
    },
  },
  Person: {
    description: 'A person.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
      affiliation: 'The state or organization for which the person speaks or holds office.',
    },
  },
  Organization: {
    description:
      'A body with members or staff: an alliance, a ministry, armed forces, a broadcaster, a bank.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
    },
  },
  GeopoliticalEntity: {
    description: 'A state, with its government, people and land (ACE, GPE).',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
    },
  },
  Location: {
    description: 'A place that is not a state: a region, a border, a base.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
    },
  },
  Group: {
    description: 'People, states or forces taken together, without one legal body.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
      affiliation: 'The state or organization for which the group speaks or works.',
    },
  },
  LegalInstrument: {
    description: 'A treaty, a part of one, or a body of obligations, principles or rights.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
    },
  },
  Document: {
    description: 'A text, such as a joint statement.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
    },
  },
  Infrastructure: {
    description: 'A technical facility, such as websites.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
      owner: 'The entity that it belongs to.',
    },
  },
  Entity: {
    description:
      'Anyone and anything the text refers to, unnamed parties included. `type` tells the forms apart.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      name: "The name to show: a proper name, or the text's own description of an unnamed party.",
      aliases: 'Other expressions in the text that name or describe it.',
      description: "What it is in this text, in the editor's words.",
      country: 'The state that it is or belongs to (ISO 3166-1 alpha-2).',
      sameAs: 'The same thing in Wikidata.',
      partOf: 'The entity that it is a part of.',
      type: 'What it is.',
      affiliation: 'The state or organization for which the group speaks or works.',
      owner: 'The entity that it belongs to.',
    },
  },
  Participant: {
    description: 'Who takes part in an event, and how.',
    fields: { entity: 'Who or what takes part.', role: 'How it takes part.' },
  },
  Plover: {
    description: 'The PLOVER code of a kind of event (manual, draft 2.0).',
    fields: { type: 'The category.', mode: 'One of the modes that the type allows.' },
  },
  Event: {
    description:
      'Something that happened, goes on, is planned, possible, requested, denied or did not occur; acts of speech included. A record does not say that the event took place: `status` gives what the text says, and facts give who says so.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      type: 'The kind of event.',
      title: "A headline, in the editor's words. Of an event that is not told as real, it says so.",
      status: 'What the text says about its reality.',
      participants: 'Who takes part; empty if the text names nobody.',
      place: 'Where it takes place, if the text says so.',
      time: 'When it takes place.',
      partOf: 'The event that it is a part of.',
      plover:
        'The PLOVER code of its kind, if there is one, whatever its status: filter by `status` before you count codes.',
      cameo:
        'The CAMEO code (1.1b3) of its kind, if there is one, whatever its status: three or four digits.',
      anchors: 'The words that express it.',
    },
  },
  Attribution: {
    description: 'Who holds a fact, and how surely.',
    fields: {
      source: 'An entity, or `author` for the writer of the report.',
      factuality: 'How surely the source holds it.',
    },
  },
  Quantity: {
    description: 'A number that a fact states.',
    fields: {
      value: 'The number.',
      unit: 'What is counted or measured: a singular noun, such as `person`.',
      comparator: 'How the quantity relates to the value.',
    },
  },
  Fact: {
    description:
      'One atomic statement that the text makes or reports. It is not the truth by itself: `attributions` says who holds it and how surely. Never show it without them.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      statement: "The statement, in the editor's words.",
      kind: 'What sort of statement it is.',
      about: 'The events and entities that it is about.',
      attributions: 'Who holds it, and how surely: the innermost source first, the author last.',
      quantity: 'The number that it states.',
      quote: 'The quotation that makes it.',
      anchors: 'The words that support it.',
    },
  },
  Mention: {
    description:
      'One expression that refers to an entity (ACE). Mentions may nest. An expression for two entities is two mentions. Metonyms are resolved: the "Moscow" that demands something is the Russian state.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent; begins with the number of the paragraph.',
      entity: 'The entity that it refers to.',
      level: 'How it refers to the entity.',
      anchor: 'The expression.',
    },
  },
  BetterValue: {
    description:
      "A value that other sources show to be better than the report's. It never replaces the report's.",
    fields: {
      field:
        'The field that the value is for, of those records in `about` that have it, as a dotted path: `time.edtf`.',
      value: 'The value, as the field has it.',
    },
  },
  Note: {
    description: 'A remark by the editor: a decision and its reason, or what other sources say.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      about: 'The records that it remarks on.',
      kind: 'Why it is written: a `discrepancy` between claims or sources, a `translation` that differs from the original wording, an `ambiguity` that the editor resolved, `context` from outside the text, an `annotation` that concerns a span alone and matters to annotators only.',
      text: "The remark, in the editor's words.",
      better: 'The better value, if there is one.',
      anchors: 'The words that it is about; empty if it is not about particular words.',
      references: 'The publications that it rests on, if it says more than the text does.',
    },
  },
  DirectQuote: {
    description: 'Words that stand entirely in quotation marks, malformed ones included.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      speaker: 'Who says it.',
      content:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
      cue: 'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      source: 'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      addressee: 'To whom it is said, if the text says so.',
      medium: 'The document in which it is said, if the text says so.',
      event: 'The act of saying it.',
      nestedIn: 'The quotation that contains this one.',
      type: "How much of it stands in the speaker's own words.",
      text: "The quoted words to the last character, as the text prints them; nothing is normalised. They equal the anchors of `content`, joined by line feeds. The report's quotations may be translations: read the notes before you quote them.",
    },
  },
  MixedQuote: {
    description: 'Words that stand partly in quotation marks.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      speaker: 'Who says it.',
      content:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
      cue: 'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      source: 'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      addressee: 'To whom it is said, if the text says so.',
      medium: 'The document in which it is said, if the text says so.',
      event: 'The act of saying it.',
      nestedIn: 'The quotation that contains this one.',
      type: "How much of it stands in the speaker's own words.",
      direct: 'The parts of `content` that stand in quotation marks.',
      text: 'The words in quotation marks, as the text prints them: the anchors of `direct`, joined by line feeds.',
      paraphrase: "All that is said, in the editor's words.",
    },
  },
  IndirectQuote: {
    description: 'Words that are reported without quotation marks.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      speaker: 'Who says it.',
      content:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
      cue: 'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      source: 'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      addressee: 'To whom it is said, if the text says so.',
      medium: 'The document in which it is said, if the text says so.',
      event: 'The act of saying it.',
      nestedIn: 'The quotation that contains this one.',
      type: "How much of it stands in the speaker's own words.",
      paraphrase:
        "What is said, in the editor's words. The report's own wording is not part of the data.",
    },
  },
  Quote: {
    description:
      'What someone says, according to the text, and where the text says so. `type` tells the forms apart.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      speaker: 'Who says it.',
      content:
        'What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is interrupted; in order, not overlapping.',
      cue: 'The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none.',
      source: 'The words that name the speaker (PARC 3.0, source); absent if the text has none.',
      addressee: 'To whom it is said, if the text says so.',
      medium: 'The document in which it is said, if the text says so.',
      event: 'The act of saying it.',
      nestedIn: 'The quotation that contains this one.',
      type: "How much of it stands in the speaker's own words.",
      text: 'The words in quotation marks, as the text prints them: the anchors of `direct`, joined by line feeds.',
      direct: 'The parts of `content` that stand in quotation marks.',
      paraphrase:
        "What is said, in the editor's words. The report's own wording is not part of the data.",
    },
  },
  Reference: {
    description:
      'A publication other than the report, on which a note, a time, a publication or a `sameAs` rests.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      title:
        'Title of the publication; a description in brackets if it has none, or none that could be read.',
      publisher: 'Who published it.',
      url: 'Its address on the web.',
      published: 'Day of publication (EDTF, level 1); `null` if the publication does not show it.',
    },
  },
  Relation: {
    description:
      'How one event, fact or quotation is connected to another. Read it from `from` to `to`: "`from` contradicts `to`".',
    fields: {
      id: 'Unique over all records; kebab-case; permanent: `<from>-<type>-<to>`.',
      type: 'How the first record is connected to the second.',
      from: 'The first record.',
      to: 'The second record.',
      source:
        'Who draws the connection: the writer of the report, someone the report quotes, or the editor of the data.',
      anchor: 'The words that draw the connection; absent if the editor draws it.',
    },
  },
  Paragraph: {
    description: 'One paragraph of the source text: its position and its hash.',
    fields: {
      start: 'Code points before the first character.',
      end: 'Code points up to and including the last character.',
      sha256:
        'SHA-256 of the paragraph in UTF-8, without its line break, as 64 lower-case hexadecimal digits.',
      folded:
        'SHA-256 of its folded form, in which typography is made equal (see `docs/verification.md`).',
    },
  },
  CanonicalForm: {
    description: 'The form of the text that positions and hashes apply to.',
    fields: {
      encoding: 'The encoding that is hashed.',
      lineBreak: 'The separator between two paragraphs.',
      finalLineBreak: 'Whether a line break ends the text.',
    },
  },
  Publication: {
    description: "Where the text was published: the editor's finding, not a part of the text.",
    fields: {
      publisher: 'Who published it.',
      title: 'Its headline, if it is known.',
      url: 'Where it can be read.',
      published: 'When it was published (EDTF, level 1).',
      references: 'The publications that show it.',
    },
  },
  Source: {
    description:
      'A description of the annotated text, by which a copy can be recognised. The text itself is not part of the data.',
    fields: {
      id: 'Unique over all records; kebab-case; permanent.',
      language: 'Language of the text (BCP 47).',
      publication: 'Where the text was published, if that is known.',
      length: 'Length of the text in Unicode code points.',
      sha256:
        'SHA-256 of the whole text in its canonical form, as 64 lower-case hexadecimal digits.',
      canonicalForm: 'The form of the text that positions and hashes apply to.',
      paragraphs: 'The paragraphs in the order of the text.',
    },
  },
  Time: {
    description:
      "When an event takes place. The text's own reading comes first (`explicit`, `relative`, `inferred`); where the text has none and other sources do, the basis is `external`.",
    fields: {
      edtf: 'The time in EDTF (ISO 8601-2), level 1, such as `2022-02-15`, `2022-01` or `../2022-02-15`; `null` if not known. The event lies within it. Of an `ongoing` event it is a time at which the event goes on, not its extent.',
      basis: 'What the value, or its absence, rests on.',
      anchor: 'The expression of time.',
      references: 'The publications behind a value whose basis is `external`.',
    },
  },
  Dataset: {
    description: 'An annotated text and all records on it, of any report.',
    fields: {
      $schema: 'The JSON Schema of the file that it stands in, for editors.',
      version: 'The version of the dataset.',
      source: 'The text that the records are about.',
      entities: 'Anyone and anything that the text refers to.',
      mentions: 'Each expression that refers to an entity.',
      events:
        'What happened, goes on, is planned, possible, requested, denied or did not occur, according to the text.',
      facts: 'The statements that the text makes or reports, and who holds them.',
      quotes: 'What is said, and by whom.',
      relations: 'How events, facts and quotations are connected.',
      notes: 'What the editor remarks on records.',
      references: 'Publications other than the text.',
    },
  },
}
