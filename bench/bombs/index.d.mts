// The types of the bombs, for tests.
export interface Outcome {
  /** The status, or `closed` where the connection ended without one. */
  readonly status: string
  readonly ms: number
}
export declare const QUERIES: Readonly<Record<string, string>>
export declare const UNREAD: readonly string[]
export declare const WIRE: Readonly<Record<string, (port: number) => Promise<Outcome>>>
export declare const BOMBS: Readonly<Record<string, (port: number) => Promise<Outcome>>>
export declare function ask(port: number, query: string, accept?: string): Promise<Outcome>
