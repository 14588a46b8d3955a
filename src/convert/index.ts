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
export { toTables } from './to-tables.js'
