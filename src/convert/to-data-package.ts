import { type Column, type TableName, tables } from './tables.js'

/** A CSV file of a table. */
export interface TableFile {
  readonly name: TableName
  /** Its length in bytes. */
  readonly bytes?: number | undefined
  /** Its SHA-256, as hexadecimal digits. */
  readonly sha256?: string | undefined
}

/** A foreign key, as a table schema has it: without a resource it refers to the same table. */
export interface DataPackageForeignKey {
  fields: string[]
  reference: { resource?: TableName; fields: string[] }
}

/** A resource of a data package: a CSV file and what is in it. */
export interface DataPackageResource {
  name: TableName
  type: 'table'
  path: string
  format: 'csv'
  mediatype: 'text/csv'
  encoding: 'utf-8'
  bytes?: number
  hash?: string
  schema: {
    fields: { name: string; type: Column['type']; constraints?: { required: true } }[]
    primaryKey: string[]
    foreignKeys?: DataPackageForeignKey[]
  }
}

/** The descriptor of a data package: the content of `datapackage.json`. */
export interface DataPackage {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json'
  resources: DataPackageResource[]
}

/**
 * The descriptor (Data Package 2.0, `datapackage.json`) of the CSV files that `toCsv` makes, each called `<table>.csv`. Add to
 * it what a reader should know: a name, a version, a licence.
 *
 * @param files - The files that there are: by default one of each table. Keys to a table that has no file are left out.
 * @throws TypeError if the files are not an array, or one has not the name of a table.
 */
export function toDataPackage(
  files: readonly TableFile[] = Object.keys(tables).map((name) => ({ name: name as TableName })),
): DataPackage {
  const isFile = (file: unknown) => Object.hasOwn(tables, Object(file).name)
  if (!files?.every?.(isFile)) {
    throw new TypeError(
      `The files are not an array of objects whose name is a table's: ${Object.keys(tables).join(', ')}`,
    )
  }
  const names = new Set(files.map(({ name }) => name))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    resources: files.map(({ name, bytes, sha256 }) => {
      const { columns, primaryKey, foreignKeys } = tables[name]
      const keys = foreignKeys
        .filter(({ table }) => names.has(table))
        .map(({ fields, table, to }) => ({
          fields: [...fields],
          reference: { ...(table === name ? {} : { resource: table }), fields: [...to] },
        }))
      return {
        name,
        type: 'table',
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(bytes === undefined ? {} : { bytes }),
        ...(sha256 === undefined ? {} : { hash: `sha256:${sha256}` }),
        schema: {
          fields: columns.map(({ name, type, required }) => ({
            name,
            type,
            ...(required ? { constraints: { required: true } } : {}),
          })),
          primaryKey: [...primaryKey],
          // The profile does not take an empty list.
          ...(keys.length > 0 ? { foreignKeys: keys } : {}),
        },
      }
    }),
  }
}
