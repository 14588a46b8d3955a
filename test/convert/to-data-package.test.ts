import { describe, expect, it } from 'vitest'
import { type TableName, tables, toDataPackage } from '../../src/convert/index.js'

describe('toDataPackage', () => {
  it('describes a file of each table, with its columns and keys', () => {
    const { resources } = toDataPackage()
    expect(resources.map(({ name, path }) => [name, path])).toEqual(
      Object.keys(tables).map((name) => [name, `${name}.csv`]),
    )
    const quotes = resources.find(({ name }) => name === 'quotes')
    expect(quotes?.schema.fields.slice(2, 5)).toEqual([
      { name: 'type', type: 'string', constraints: { required: true } },
      { name: 'speaker', type: 'string', constraints: { required: true } },
      { name: 'text', type: 'string' },
    ])
    expect(quotes?.schema.primaryKey).toEqual(['report', 'id'])
    expect(quotes?.schema.foreignKeys).toContainEqual({
      fields: ['report', 'speaker'],
      reference: { resource: 'entities', fields: ['report', 'id'] },
    })
    // A key to the same table names no resource.
    expect(quotes?.schema.foreignKeys).toContainEqual({
      fields: ['report', 'nested_in'],
      reference: { fields: ['report', 'id'] },
    })
  })

  it('has the length and hash of a file, and no keys to files that are not there', () => {
    const { resources } = toDataPackage([
      { name: 'sources', bytes: 12, sha256: 'ab12' },
      { name: 'facts' },
    ])
    expect(resources).toHaveLength(2)
    expect(resources[0]).toMatchObject({ bytes: 12, hash: 'sha256:ab12' })
    expect(resources[0]?.schema).not.toHaveProperty('foreignKeys')
    expect(resources[1]).not.toHaveProperty('hash')
    expect(resources[1]?.schema.foreignKeys).toEqual([
      { fields: ['report'], reference: { resource: 'sources', fields: ['report'] } },
    ])
  })

  it('names the tables if there is none of a name', () => {
    expect(() => toDataPackage([{ name: 'fact' as TableName }])).toThrow(
      /^The files are not an array of objects whose name is a table's: sources, records,/,
    )
  })

  it.each([null, 'x', [null], [{}], { name: 'facts' }])(
    'asks for files if it is given %j',
    (wrong) => {
      expect(() => toDataPackage(wrong as never)).toThrow(TypeError)
      expect(() => toDataPackage(wrong as never)).toThrow(/^The files are not an array/)
    },
  )

  it('gives objects of its own', () => {
    const [first] = toDataPackage().resources
    first?.schema.primaryKey.push('changed')
    expect(toDataPackage().resources[0]?.schema.primaryKey).toEqual(['report'])
  })
})
