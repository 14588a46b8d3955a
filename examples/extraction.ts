// Quotations that a language model finds in a report. Each is compared with the text; those that the text does not have go
// back to the model to be corrected.
// npm install ukraine-feb-2022 zod ai
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LanguageModel, ModelMessage } from 'ai'
import { generateText, NoObjectGeneratedError, Output } from 'ai'
import type { AnyQuote } from 'ukraine-feb-2022'
import { nullForAbsent, quoteSchema } from 'ukraine-feb-2022/schemas'
import {
  anchorOf,
  buildSource,
  excerpt,
  toCanonicalForm,
  verifySource,
} from 'ukraine-feb-2022/verify'

const system = `List every quotation of the text. Each paragraph is given after its position, in brackets. Anchors count
Unicode code points from 0, end exclusive, without quotation marks. "text" is verbatim, to the last character.`

/** Returns the quotations that a model finds in a report: `grounded` if the report has their words at their anchors, else `ungrounded`. */
export async function extractQuotes(model: LanguageModel, report: string, attempts = 3) {
  // Anchors count in this form of the text, so it is returned with them.
  const text = toCanonicalForm(report)
  const source = await buildSource(text, { id: 'report', language: 'en' })

  const reasonAgainst = async (quote: AnyQuote): Promise<string | undefined> => {
    const { anchors, quotes } = await verifySource(text, { source, quotes: [quote] })
    const outside = anchors.find(({ status }) => status === 'unverified')
    if (outside) return `its anchor ${JSON.stringify(outside.anchor)} lies outside the text`
    // An indirect quotation has no words to compare, and no status.
    if (!('text' in quote) || quotes.every(({ status }) => status === 'verbatim')) return undefined
    const stretches = 'direct' in quote ? quote.direct : quote.content
    const held = stretches.map((anchor) => excerpt(text, anchor))
    const there = quote.text.split('\n').map((words) => words && anchorOf(text, words))
    const hint = there.every(Boolean)
      ? `they stand at ${JSON.stringify(there)}`
      : 'the text does not have them'
    return `its words are “${quote.text}”, its anchors hold “${held.join(' ')}”; ${hint}`
  }

  const paragraphs = source.paragraphs.map((place) => `[${place.start}] ${excerpt(text, place)}`)
  const messages: ModelMessage[] = [{ role: 'user', content: paragraphs.join('\n') }]
  for (let attempt = 1; ; attempt++) {
    const output = Output.array({ element: nullForAbsent(quoteSchema) })
    const answer = await generateText({ model, system, messages, output }).catch((error) => {
      if (attempt < attempts && NoObjectGeneratedError.isInstance(error)) return error
      throw error
    })
    if (NoObjectGeneratedError.isInstance(answer)) {
      const content = `That does not fit the schema, list all again: ${answer.cause}`
      messages.push({ role: 'assistant', content: answer.text ?? '' }, { role: 'user', content })
      continue
    }
    const checked = await Promise.all(
      answer.output.map(async (quote) => ({ quote, reason: await reasonAgainst(quote) })),
    )
    const grounded = answer.output.filter((_, index) => !checked[index]?.reason)
    const ungrounded = checked.filter(({ reason }) => reason)
    if (ungrounded.length === 0 || attempt >= attempts) return { text, grounded, ungrounded }
    const complaints = ungrounded.map(({ quote, reason }) => `${quote.id}: ${reason}`)
    const content = `These are not in the text as you say:\n${complaints.join('\n')}\nList all quotations again, with these corrected; leave out those that the text does not have.`
    messages.push(...answer.response.messages, { role: 'user', content })
  }
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  // Such as MODEL=provider/name: the AI SDK finds it through its gateway, with AI_GATEWAY_API_KEY.
  const [model, file] = [process.env.MODEL, process.argv[2]]
  if (!model || !file) throw new Error('Set MODEL, and give the path of a text')
  console.dir(await extractQuotes(model, readFileSync(file, 'utf8')), { depth: null })
}
