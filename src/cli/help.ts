// The examples at the foot of each command's help.

/** `Examples:` and one line for each command, with what it does behind it, in columns. */
export function examples(...lines: readonly (readonly [command: string, does: string])[]): string {
  const longest = Math.max(...lines.map(([command]) => command.length))
  return ['\nExamples:', ...lines.map(([command, does]) => `  ${command.padEnd(longest)}  ${does}`.trimEnd())].join(
    '\n',
  )
}
