// The library has no declarations of its own.
declare module 'edtf' {
  export default function edtf(text: string): unknown
  export function parse(text: string, options?: { level: number }): unknown
}
