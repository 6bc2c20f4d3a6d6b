// The part of the edtf library that we use; it ships no types.
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string
    /** Milliseconds since 1970; ±Infinity where the date is open. */
    readonly min: number
    readonly max: number
  }
  export default function parse(text: string): ExtendedDate
}
