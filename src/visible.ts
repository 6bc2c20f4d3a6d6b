// Words of others, shown and not obeyed: what commands a terminal or turns text round becomes visible, or goes.

/** One line: white space is one space, controls become their pictures (U+2400), marks that turn text round go. */
export const visible = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\ufffd'))
    .replace(/\p{Bidi_Control}/gu, '')
