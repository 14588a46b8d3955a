-- Checks of the tables of any number of reports: the keys, and where anchors lie. Each row of the result is a rule and how many
-- rows, or values of a primary key, are against it: 0 everywhere if the tables are right.
-- Written by npm run generate from `tables` of ukraine-feb-2022/convert.
--
-- Make a view of each table, then run this file. In DuckDB:
--   create view facts as select * from read_parquet('corpus/part=*/facts.parquet', hive_partitioning = true);
-- In Spark SQL:
--   create temporary view facts using parquet options (path 'corpus/part=*/facts.parquet', basePath 'corpus');
--
-- This is standard SQL, the same for both. No report refers to another: if each is in one partition alone, partitions can be
-- checked one by one, and so can rules, which takes less memory.

-- sources

select 'sources: primary key' as rule, count(*) as wrong
from (select report from sources group by report having count(*) > 1) as repeated
union all
select 'sources: required columns' as rule, count(*) as wrong
from sources
where report is null or language is null or length is null or sha256 is null or final_line_break is null
union all

-- records

select 'records: primary key' as rule, count(*) as wrong
from (select report, id from records group by report, id having count(*) > 1) as repeated
union all
select 'records: required columns' as rule, count(*) as wrong
from records
where report is null or id is null or collection is null or ordinal is null
union all
select 'records: report refers to sources' as rule, count(*) as wrong
from records as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'records: collection exists' as rule, count(*) as wrong
from records
where collection not in ('source', 'entities', 'mentions', 'events', 'facts', 'quotes', 'relations', 'notes', 'references')
union all
select 'records: entities have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'entities' and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.id
)
union all
select 'records: mentions have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'mentions' and not exists (
  select 1 from mentions as other where other.report = one.report and other.id = one.id
)
union all
select 'records: events have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'events' and not exists (
  select 1 from events as other where other.report = one.report and other.id = one.id
)
union all
select 'records: facts have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'facts' and not exists (
  select 1 from facts as other where other.report = one.report and other.id = one.id
)
union all
select 'records: quotes have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'quotes' and not exists (
  select 1 from quotes as other where other.report = one.report and other.id = one.id
)
union all
select 'records: relations have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'relations' and not exists (
  select 1 from relations as other where other.report = one.report and other.id = one.id
)
union all
select 'records: notes have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'notes' and not exists (
  select 1 from notes as other where other.report = one.report and other.id = one.id
)
union all
select 'records: references have a row' as rule, count(*) as wrong
from records as one
where one.collection = 'references' and not exists (
  select 1 from publications as other where other.report = one.report and other.id = one.id
)
union all

-- publications

select 'publications: primary key' as rule, count(*) as wrong
from (select report, id from publications group by report, id having count(*) > 1) as repeated
union all
select 'publications: required columns' as rule, count(*) as wrong
from publications
where report is null or id is null or title is null or publisher is null or url is null
union all
select 'publications: report refers to sources' as rule, count(*) as wrong
from publications as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'publications: id refers to records' as rule, count(*) as wrong
from publications as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'references'
)
union all

-- source_references

select 'source_references: primary key' as rule, count(*) as wrong
from (select report, ordinal from source_references group by report, ordinal having count(*) > 1) as repeated
union all
select 'source_references: required columns' as rule, count(*) as wrong
from source_references
where report is null or ordinal is null or reference is null
union all
select 'source_references: report refers to sources' as rule, count(*) as wrong
from source_references as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'source_references: reference refers to publications' as rule, count(*) as wrong
from source_references as one
where not exists (
  select 1 from publications as other where other.report = one.report and other.id = one.reference
)
union all

-- paragraphs

select 'paragraphs: primary key' as rule, count(*) as wrong
from (select report, ordinal from paragraphs group by report, ordinal having count(*) > 1) as repeated
union all
select 'paragraphs: required columns' as rule, count(*) as wrong
from paragraphs
where report is null or ordinal is null or start_char is null or end_char is null or sha256 is null
union all
select 'paragraphs: report refers to sources' as rule, count(*) as wrong
from paragraphs as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all

-- entities

select 'entities: primary key' as rule, count(*) as wrong
from (select report, id from entities group by report, id having count(*) > 1) as repeated
union all
select 'entities: required columns' as rule, count(*) as wrong
from entities
where report is null or id is null or type is null or name is null or description is null
union all
select 'entities: report refers to sources' as rule, count(*) as wrong
from entities as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'entities: id refers to records' as rule, count(*) as wrong
from entities as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'entities'
)
union all
select 'entities: part_of refers to entities' as rule, count(*) as wrong
from entities as one
where one.part_of is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.part_of
)
union all
select 'entities: affiliation refers to entities' as rule, count(*) as wrong
from entities as one
where one.affiliation is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.affiliation
)
union all
select 'entities: owner refers to entities' as rule, count(*) as wrong
from entities as one
where one.owner is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.owner
)
union all

-- entity_aliases

select 'entity_aliases: primary key' as rule, count(*) as wrong
from (select report, entity, ordinal from entity_aliases group by report, entity, ordinal having count(*) > 1) as repeated
union all
select 'entity_aliases: required columns' as rule, count(*) as wrong
from entity_aliases
where report is null or entity is null or ordinal is null or alias is null
union all
select 'entity_aliases: report refers to sources' as rule, count(*) as wrong
from entity_aliases as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'entity_aliases: entity refers to entities' as rule, count(*) as wrong
from entity_aliases as one
where not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.entity
)
union all

-- entity_references

select 'entity_references: primary key' as rule, count(*) as wrong
from (select report, entity, ordinal from entity_references group by report, entity, ordinal having count(*) > 1) as repeated
union all
select 'entity_references: required columns' as rule, count(*) as wrong
from entity_references
where report is null or entity is null or ordinal is null or reference is null
union all
select 'entity_references: report refers to sources' as rule, count(*) as wrong
from entity_references as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'entity_references: entity refers to entities' as rule, count(*) as wrong
from entity_references as one
where not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.entity
)
union all
select 'entity_references: reference refers to publications' as rule, count(*) as wrong
from entity_references as one
where not exists (
  select 1 from publications as other where other.report = one.report and other.id = one.reference
)
union all

-- mentions

select 'mentions: primary key' as rule, count(*) as wrong
from (select report, id from mentions group by report, id having count(*) > 1) as repeated
union all
select 'mentions: required columns' as rule, count(*) as wrong
from mentions
where report is null or id is null or entity is null or level is null or start_char is null or end_char is null
union all
select 'mentions: report refers to sources' as rule, count(*) as wrong
from mentions as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'mentions: id refers to records' as rule, count(*) as wrong
from mentions as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'mentions'
)
union all
select 'mentions: entity refers to entities' as rule, count(*) as wrong
from mentions as one
where not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.entity
)
union all
select 'mentions: anchors are not empty' as rule, count(*) as wrong
from mentions
where start_char >= end_char
union all
select 'mentions: anchors lie within one paragraph' as rule, count(*) as wrong
from mentions as one
where not exists (
  select 1 from paragraphs as other
  where other.report = one.report and other.start_char <= one.start_char and one.end_char <= other.end_char
)
union all

-- events

select 'events: primary key' as rule, count(*) as wrong
from (select report, id from events group by report, id having count(*) > 1) as repeated
union all
select 'events: required columns' as rule, count(*) as wrong
from events
where report is null or id is null or type is null or title is null or status is null or time_basis is null
union all
select 'events: report refers to sources' as rule, count(*) as wrong
from events as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'events: id refers to records' as rule, count(*) as wrong
from events as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'events'
)
union all
select 'events: place refers to entities' as rule, count(*) as wrong
from events as one
where one.place is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.place
)
union all
select 'events: part_of refers to events' as rule, count(*) as wrong
from events as one
where one.part_of is not null and not exists (
  select 1 from events as other where other.report = one.report and other.id = one.part_of
)
union all

-- event_participants

select 'event_participants: primary key' as rule, count(*) as wrong
from (select report, event, ordinal from event_participants group by report, event, ordinal having count(*) > 1) as repeated
union all
select 'event_participants: required columns' as rule, count(*) as wrong
from event_participants
where report is null or event is null or ordinal is null or entity is null or role is null
union all
select 'event_participants: report refers to sources' as rule, count(*) as wrong
from event_participants as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'event_participants: event refers to events' as rule, count(*) as wrong
from event_participants as one
where not exists (
  select 1 from events as other where other.report = one.report and other.id = one.event
)
union all
select 'event_participants: entity refers to entities' as rule, count(*) as wrong
from event_participants as one
where not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.entity
)
union all

-- event_references

select 'event_references: primary key' as rule, count(*) as wrong
from (select report, event, ordinal from event_references group by report, event, ordinal having count(*) > 1) as repeated
union all
select 'event_references: required columns' as rule, count(*) as wrong
from event_references
where report is null or event is null or ordinal is null or reference is null
union all
select 'event_references: report refers to sources' as rule, count(*) as wrong
from event_references as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'event_references: event refers to events' as rule, count(*) as wrong
from event_references as one
where not exists (
  select 1 from events as other where other.report = one.report and other.id = one.event
)
union all
select 'event_references: reference refers to publications' as rule, count(*) as wrong
from event_references as one
where not exists (
  select 1 from publications as other where other.report = one.report and other.id = one.reference
)
union all

-- quotes

select 'quotes: primary key' as rule, count(*) as wrong
from (select report, id from quotes group by report, id having count(*) > 1) as repeated
union all
select 'quotes: required columns' as rule, count(*) as wrong
from quotes
where report is null or id is null or type is null or speaker is null or event is null
union all
select 'quotes: report refers to sources' as rule, count(*) as wrong
from quotes as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'quotes: id refers to records' as rule, count(*) as wrong
from quotes as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'quotes'
)
union all
select 'quotes: speaker refers to entities' as rule, count(*) as wrong
from quotes as one
where not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.speaker
)
union all
select 'quotes: addressee refers to entities' as rule, count(*) as wrong
from quotes as one
where one.addressee is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.addressee
)
union all
select 'quotes: medium refers to entities' as rule, count(*) as wrong
from quotes as one
where one.medium is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.medium
)
union all
select 'quotes: event refers to events' as rule, count(*) as wrong
from quotes as one
where not exists (
  select 1 from events as other where other.report = one.report and other.id = one.event
)
union all
select 'quotes: nested_in refers to quotes' as rule, count(*) as wrong
from quotes as one
where one.nested_in is not null and not exists (
  select 1 from quotes as other where other.report = one.report and other.id = one.nested_in
)
union all

-- facts

select 'facts: primary key' as rule, count(*) as wrong
from (select report, id from facts group by report, id having count(*) > 1) as repeated
union all
select 'facts: required columns' as rule, count(*) as wrong
from facts
where report is null or id is null or statement is null or kind is null
union all
select 'facts: report refers to sources' as rule, count(*) as wrong
from facts as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'facts: id refers to records' as rule, count(*) as wrong
from facts as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'facts'
)
union all
select 'facts: quote refers to quotes' as rule, count(*) as wrong
from facts as one
where one.quote is not null and not exists (
  select 1 from quotes as other where other.report = one.report and other.id = one.quote
)
union all

-- fact_attributions

select 'fact_attributions: primary key' as rule, count(*) as wrong
from (select report, fact, ordinal from fact_attributions group by report, fact, ordinal having count(*) > 1) as repeated
union all
select 'fact_attributions: required columns' as rule, count(*) as wrong
from fact_attributions
where report is null or fact is null or ordinal is null or factuality is null
union all
select 'fact_attributions: report refers to sources' as rule, count(*) as wrong
from fact_attributions as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'fact_attributions: fact refers to facts' as rule, count(*) as wrong
from fact_attributions as one
where not exists (
  select 1 from facts as other where other.report = one.report and other.id = one.fact
)
union all
select 'fact_attributions: source refers to entities' as rule, count(*) as wrong
from fact_attributions as one
where one.source is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.source
)
union all

-- fact_about

select 'fact_about: primary key' as rule, count(*) as wrong
from (select report, fact, ordinal from fact_about group by report, fact, ordinal having count(*) > 1) as repeated
union all
select 'fact_about: required columns' as rule, count(*) as wrong
from fact_about
where report is null or fact is null or ordinal is null or record is null
union all
select 'fact_about: report refers to sources' as rule, count(*) as wrong
from fact_about as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'fact_about: fact refers to facts' as rule, count(*) as wrong
from fact_about as one
where not exists (
  select 1 from facts as other where other.report = one.report and other.id = one.fact
)
union all
select 'fact_about: record refers to records' as rule, count(*) as wrong
from fact_about as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.record
)
union all

-- relations

select 'relations: primary key' as rule, count(*) as wrong
from (select report, id from relations group by report, id having count(*) > 1) as repeated
union all
select 'relations: required columns' as rule, count(*) as wrong
from relations
where report is null or id is null or type is null or from_id is null or to_id is null or drawn_by_role is null
union all
select 'relations: report refers to sources' as rule, count(*) as wrong
from relations as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'relations: id refers to records' as rule, count(*) as wrong
from relations as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'relations'
)
union all
select 'relations: from_id refers to records' as rule, count(*) as wrong
from relations as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.from_id
)
union all
select 'relations: to_id refers to records' as rule, count(*) as wrong
from relations as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.to_id
)
union all
select 'relations: drawn_by refers to entities' as rule, count(*) as wrong
from relations as one
where one.drawn_by is not null and not exists (
  select 1 from entities as other where other.report = one.report and other.id = one.drawn_by
)
union all
select 'relations: anchors are not empty' as rule, count(*) as wrong
from relations
where start_char >= end_char
union all
select 'relations: anchors lie within one paragraph' as rule, count(*) as wrong
from relations as one
where (one.start_char is not null or one.end_char is not null) and not exists (
  select 1 from paragraphs as other
  where other.report = one.report and other.start_char <= one.start_char and one.end_char <= other.end_char
)
union all

-- notes

select 'notes: primary key' as rule, count(*) as wrong
from (select report, id from notes group by report, id having count(*) > 1) as repeated
union all
select 'notes: required columns' as rule, count(*) as wrong
from notes
where report is null or id is null or kind is null or text is null
union all
select 'notes: report refers to sources' as rule, count(*) as wrong
from notes as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'notes: id refers to records' as rule, count(*) as wrong
from notes as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.id and other.collection = 'notes'
)
union all

-- note_about

select 'note_about: primary key' as rule, count(*) as wrong
from (select report, note, ordinal from note_about group by report, note, ordinal having count(*) > 1) as repeated
union all
select 'note_about: required columns' as rule, count(*) as wrong
from note_about
where report is null or note is null or ordinal is null or record is null
union all
select 'note_about: report refers to sources' as rule, count(*) as wrong
from note_about as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'note_about: note refers to notes' as rule, count(*) as wrong
from note_about as one
where not exists (
  select 1 from notes as other where other.report = one.report and other.id = one.note
)
union all
select 'note_about: record refers to records' as rule, count(*) as wrong
from note_about as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.record
)
union all

-- note_references

select 'note_references: primary key' as rule, count(*) as wrong
from (select report, note, ordinal from note_references group by report, note, ordinal having count(*) > 1) as repeated
union all
select 'note_references: required columns' as rule, count(*) as wrong
from note_references
where report is null or note is null or ordinal is null or reference is null
union all
select 'note_references: report refers to sources' as rule, count(*) as wrong
from note_references as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'note_references: note refers to notes' as rule, count(*) as wrong
from note_references as one
where not exists (
  select 1 from notes as other where other.report = one.report and other.id = one.note
)
union all
select 'note_references: reference refers to publications' as rule, count(*) as wrong
from note_references as one
where not exists (
  select 1 from publications as other where other.report = one.report and other.id = one.reference
)
union all

-- anchors

select 'anchors: primary key' as rule, count(*) as wrong
from (select report, record, role, ordinal from anchors group by report, record, role, ordinal having count(*) > 1) as repeated
union all
select 'anchors: required columns' as rule, count(*) as wrong
from anchors
where report is null or record is null or role is null or ordinal is null or start_char is null or end_char is null
union all
select 'anchors: report refers to sources' as rule, count(*) as wrong
from anchors as one
where not exists (
  select 1 from sources as other where other.report = one.report
)
union all
select 'anchors: record refers to records' as rule, count(*) as wrong
from anchors as one
where not exists (
  select 1 from records as other where other.report = one.report and other.id = one.record
)
union all
select 'anchors: anchors are not empty' as rule, count(*) as wrong
from anchors
where start_char >= end_char
union all
select 'anchors: anchors lie within one paragraph' as rule, count(*) as wrong
from anchors as one
where not exists (
  select 1 from paragraphs as other
  where other.report = one.report and other.start_char <= one.start_char and one.end_char <= other.end_char
);
