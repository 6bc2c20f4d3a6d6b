// Counts, in the text format that Prometheus reads (exposition format 0.0.4).

type Labels = Readonly<Record<string, string | number>>

/** Seconds: upper ends of the histogram's buckets. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const escaped = (value: string | number): string =>
  String(value).replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`))
const series = (name: string, labels: Labels): string => {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)
  return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name
}

/** A number that is looked up when it is asked for. */
export interface Gauge {
  readonly name: string
  readonly help: string
  readonly value: () => number
}

export class Metrics {
  readonly #counters = new Map<string, { readonly help: string; readonly values: Map<string, number> }>()
  readonly #gauges: readonly Gauge[]
  readonly #buckets = BUCKETS.map(() => 0)
  #seconds = 0
  #requests = 0

  constructor(gauges: readonly Gauge[]) {
    this.#gauges = gauges
  }

  /** Adds one to a counter. Labels take few values, or the text grows without end. */
  count(name: string, help: string, labels: Labels = {}): void {
    const counter = this.#counters.get(name) ?? { help, values: new Map<string, number>() }
    this.#counters.set(name, counter)
    const key = series(name, labels)
    counter.values.set(key, (counter.values.get(key) ?? 0) + 1)
  }

  /** Notes how long a request took, in seconds. */
  took(seconds: number): void {
    this.#requests++
    this.#seconds += seconds
    for (const [i, end] of BUCKETS.entries()) if (seconds <= end) this.#buckets[i] = (this.#buckets[i] ?? 0) + 1
  }

  /** All of it as text. */
  text(): string {
    const counters = [...this.#counters].flatMap(([name, { help, values }]) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} counter`,
      ...[...values].map(([key, value]) => `${key} ${value}`),
    ])
    const gauges = this.#gauges.flatMap(({ name, help, value }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${value()}`,
    ])
    const name = 'chancery_request_seconds'
    const histogram = [
      `# HELP ${name} How long requests took.`,
      `# TYPE ${name} histogram`,
      ...BUCKETS.map((end, i) => `${series(`${name}_bucket`, { le: end })} ${this.#buckets[i]}`),
      `${series(`${name}_bucket`, { le: '+Inf' })} ${this.#requests}`,
      `${name}_sum ${this.#seconds}`,
      `${name}_count ${this.#requests}`,
    ]
    return `${[...counters, ...gauges, ...histogram].join('\n')}\n`
  }
}
