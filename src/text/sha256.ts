/** Computes the SHA-256 of bytes, where Web Crypto is missing. */
export type Digest = (bytes: Uint8Array) => Promise<ArrayBuffer | Uint8Array>

/** SHA-256 by Web Crypto. */
const webDigest: Digest = (bytes) => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) {
    throw new Error(
      'Web Crypto is missing (crypto.subtle): a browser has it in secure contexts (https, localhost) alone. Give a function that computes SHA-256 as digest',
    )
  }
  return subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
}

/** The function of some options that computes SHA-256. Throws a TypeError if it is none. */
export function digestOf(options: unknown): Digest | undefined {
  let digest: unknown
  try {
    digest = (options as { readonly digest?: unknown } | undefined)?.digest
  } catch {
    digest = null
  }
  if (options === null || (digest !== undefined && typeof digest !== 'function')) {
    throw new TypeError(
      'The digest is not a function: give { digest }, a function that returns the SHA-256 of bytes',
    )
  }
  return digest as Digest | undefined
}

/** The bytes that a digest returned; `undefined` if it did not return bytes. */
function bytesOf(hash: unknown): Uint8Array | undefined {
  try {
    return typeof hash === 'object' ? new Uint8Array(hash as ArrayBuffer) : undefined
  } catch {
    return undefined
  }
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
export async function sha256(text: string, digest: Digest = webDigest): Promise<string> {
  const bytes = bytesOf(await digest(new TextEncoder().encode(text)))
  if (bytes?.length !== 32) {
    throw new TypeError('The digest did not return the 32 bytes of a SHA-256 hash')
  }
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
