// HTML from a template in which every value is text, unless it is HTML from here: labels are hostile.

/** HTML that was made by `html`. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | readonly Html[] | undefined

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(value: Value): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(escaped).join('')
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Pieces of markup with values between them; attributes stand in double quotes. */
export const html = (markup: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(markup.map((piece, i) => piece + escaped(values[i])).join(''))

/** A whole page. */
export const page = (title: string, body: Html): string =>
  `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><main>
${body}
</main></body></html>`.text
  }\n`

/** How pages look: readable, in light and in dark. */
export const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884 }
label { display: block; margin: .5rem 0 }
input, textarea { font: inherit; width: 100%; box-sizing: border-box; max-width: 40rem }
details { margin: .25rem 0 }
summary { cursor: pointer }
`
