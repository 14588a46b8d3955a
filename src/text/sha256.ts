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

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
export async function sha256(text: string, digest: Digest = webDigest): Promise<string> {
  const hash = await digest(new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
