// Headers that every response has, whatever it says.

/** No script, no frame, nothing from elsewhere; a response is what its type says, and tells nobody where it was read. */
const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** Any page may read what anyone may read: there are no cookies and no writes. */
const CORS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, X-Chancery-Cut',
}

/** Puts them on a response. @param cors whether pages of other sites may read it */
export function dress(response: Response, cors: boolean): void {
  for (const [name, value] of Object.entries({ ...SECURITY, ...(cors && CORS) })) response.headers.set(name, value)
}

/** The answer to OPTIONS, which a browser asks before a request that is not simple. */
export const preflight = (methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      allow: [...methods, 'OPTIONS'].join(', '),
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'Accept, Content-Type, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
