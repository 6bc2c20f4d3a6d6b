// `chancery build`: entries become a dataset.
import type { Command } from 'commander'
import { shipped } from '../paths.js'
import { chy, DEFAULT_BASE, rdf } from '../vocabulary.js'
import { type Confident, confidenceOption, confident } from './confidence.js'
import { type Built, makeDataset } from './dataset.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { wrap } from './page/wrap.js'
import { reporter } from './problems.js'
import { complain, PAGE, print, width } from './terminal.js'

const COUNTED: readonly (readonly [type: string, one: string, many: string])[] = [
  [chy.Agency, 'agency', 'agencies'],
  [chy.Post, 'post', 'posts'],
  [chy.Region, 'region', 'regions'],
  [chy.Change, 'change', 'changes'],
  [chy.Tenure, 'tenure', 'tenures'],
  [chy.RecordSet, 'record set', 'record sets'],
  [chy.Disagreement, 'disagreement', 'disagreements'],
]

/** “1,234 agencies”: digits grouped the same way on any machine. */
const counted = (count: number, one: string, many: string): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`

/** What a build made, in a few lines. A seat is a post in one region, and is counted with its post. */
export function summary({ entries, claims, graph }: Built, out: string): string {
  const seats = new Set(
    graph.core.flatMap(({ subject, predicate }) => (predicate.value === chy.seatOf ? subject.value : [])),
  )
  const types = graph.core.flatMap(({ subject, predicate, object }) =>
    predicate.value === rdf.type && !seats.has(subject.value) ? object.value : [],
  )
  const things = COUNTED.map(([type, one, many]) => counted(types.filter((t) => t === type).length, one, many))
  const quads = graph.core.length + graph.evidence.length
  return [
    `${counted(entries.length, 'entry', 'entries')}, ${counted(claims.length, 'claim', 'claims')}:`,
    wrap(things.join(', '), width(PAGE), '  '),
    `${counted(quads, 'statement', 'statements')} in ${out}`,
    '',
  ].join('\n')
}

/**
 * A base IRI as minting needs it.
 * @throws {Misuse} if it is not an absolute IRI that ends in `/`
 */
function checkedBase(base: string): string {
  if (URL.canParse(base) && base.endsWith('/') && !/[\s<>"{}|\\^`]/.test(base)) return base
  throw new Misuse(
    `Cannot use \`${base}\` for --base, expected an absolute IRI that ends in “/”, as ${DEFAULT_BASE} does`,
  )
}

interface Options extends Confident {
  readonly out: string
  readonly base: string
  readonly claims?: readonly string[]
  readonly identity?: string
  readonly links?: string
}

/** Adds `build` to the program. */
export function buildCommand(program: Command): void {
  const command = program
    .command('build')
    .summary('read entries and write a dataset')
    .description(
      'Reads entries, extracts their claims, fuses them into one graph, validates it, and writes it: the whole dataset or nothing.',
    )
    .argument(
      '[SOURCE...]',
      'files (.txt, or .jsonl with an entry a line), or folders of texts (default: the entries that ship with Chancery)',
    )
    .option('--out <folder>', 'where the dataset goes', 'out')
    .option('--base <iri>', 'below which IRIs are minted', DEFAULT_BASE)
    .option(
      '--claims <file...>',
      'claims of these entries as `chancery extract` printed them; nothing is extracted then',
    )
    .option('--identity <file>', 'reviews on who is who (default: data/links/identity.tsv of Chancery)')
    .option('--links <file>', 'links to other data, as SSSOM/TSV (default: data/links/wikidata.sssom.tsv of Chancery)')
  confidenceOption(command)
    .addHelpText(
      'after',
      examples(
        ['chancery build', 'the bundled entries, in ./out'],
        ['chancery build notes/ --out made', 'your own, in ./made'],
        ['chancery build notes/ --base https://data.example.org/id/', 'under IRIs of your own'],
        ['chancery build notes/ --identity who.tsv', 'where you overrule who is who'],
        ['chancery build notes/ --links mine.sssom.tsv', 'with links of your own'],
        ['chancery build notes/ --min-confidence 0.9', 'from the surest rules'],
        ['chancery build notes/ --claims a.jsonl b.jsonl', 'of claims that were extracted apart'],
      ),
    )
    .action(async (sources: readonly string[], options: Options) => {
      const started = performance.now()
      const report = reporter()
      const base = checkedBase(options.base)
      const plan = {
        sources: sources.length > 0 ? sources : [shipped('data/entries')],
        out: options.out,
        base,
        ...(options.claims && { claims: options.claims }),
        ...(options.identity && { identity: options.identity }),
        ...(options.links && { links: options.links }),
        keep: confident(options),
      }
      const built = await makeDataset(plan, report)
      await print(summary(built, options.out))
      if (process.stderr.isTTY) complain(`${((performance.now() - started) / 1000).toFixed(1)} s`)
      report.settle()
    })
}
