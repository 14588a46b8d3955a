export type { AnchoredCollection, AnchorRole } from './anchored.js'
export {
  type Column,
  type ColumnType,
  type ForeignKey,
  type Row,
  type Table,
  type TableName,
  type Tables,
  tables,
} from './tables.js'
export { toCsv } from './to-csv.js'
export {
  type DataPackage,
  type DataPackageForeignKey,
  type DataPackageResource,
  type TableFile,
  toDataPackage,
} from './to-data-package.js'
export {
  type Graph,
  type GraphEdge,
  type GraphNode,
  type NodeCollection,
  toGraph,
} from './to-graph.js'
export { type JsonLd, type JsonLdNode, toJsonLd } from './to-json-ld.js'
export { type Span, type SpanUnit, toSpans, type WordedSpan } from './to-spans.js'
export { toTables } from './to-tables.js'
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  type RecordBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  toWebAnnotation,
} from './to-web-annotation.js'
