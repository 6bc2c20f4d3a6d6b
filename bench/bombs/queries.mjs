// Queries that are made to hurt: too deep, too long, too much, or known to end the engine. Each is a text.

const times = (count, piece) =>
  Array.from({ length: count }, (_, i) => (typeof piece === 'function' ? piece(i) : piece))
const joined = (count, piece, between = ' ') => times(count, piece).join(between)
const nested = (count, open, inside, close) => open.repeat(count) + inside + close.repeat(count)
const ask = (pattern) => `ASK { ${pattern} }`
const count = (pattern) => `SELECT (COUNT(*) AS ?n) { ${pattern} }`
/** Triple patterns that have nothing to do with one another. */
const product = (factors) => joined(factors, (i) => `?s${i} ?p${i} ?o${i} .`)
const doubling = (steps, grow = (x) => `CONCAT(${x}, ${x})`) =>
  `SELECT (STRLEN(?x${steps}) AS ?n) { BIND("salt and pepper " AS ?x0) ${joined(steps, (i) => `BIND(${grow(`?x${i}`)} AS ?x${i + 1})`)} }`
/** Whole numbers among fractions, in no order. */
const mixed = joined(400, (i) =>
  ['7', '7.5', '7e0', '"7"^^<http://www.w3.org/2001/XMLSchema#float>'][i % 4].replace('7', String((i * 7919) % 101)),
)

/** Far beyond what is read at all. */
const REFUSED = {
  'groups, 5,000 deep': ask(nested(5000, '{', '', '}')),
  'brackets, 5,000 deep': ask(`FILTER ${nested(5000, '(', 'true', ')')}`),
  'EXISTS, 250 deep': ask(nested(250, '?a ?b ?c FILTER EXISTS { ', '?a ?b ?c', ' }')),
  'OPTIONAL, 700 deep': ask(nested(700, 'OPTIONAL { ?a ?b ?c ', '', '}')),
  'MINUS, 900 deep': ask(nested(900, '?a ?b ?c MINUS { ', '?a ?b ?c', '}')),
  'SELECT, 700 deep': ask(nested(700, '{ SELECT * { ', '?a ?b ?c', '} }')),
  'calls, 300 deep': ask(`FILTER(${nested(300, 'STR(', '"a"', ')')} = "a")`),
  'lists, 1,000 deep': ask(`?a ?b ${nested(1000, '(', '1', ')')}`),
  'blank nodes, 1,000 deep': ask(`?a ?b ${nested(1000, '[ ?b ', '1', ']')}`),
  'paths, 1,000 deep': ask(`?a ${nested(1000, '(', '<x:a>', ')*')} ?b`),
  'negations, 2,500': ask(`FILTER(${'!'.repeat(2500)} true)`),
  'signs, 2,500': ask(`FILTER(${joined(2500, '-', ' ')} 1 = 1)`),
  'branches of UNION, 2,500': ask(`{} ${joined(2500, 'UNION {}')}`),
  'disjunctions, 5,000': ask(`FILTER(true ${joined(5000, '|| true')})`),
  'sums, 5,000': ask(`FILTER(1 ${joined(5000, '+ 1')} = 1)`),
  'triple patterns, 1,000': ask(product(1000)),
  'steps of a path, 1,000': ask(`?a ${joined(1000, '<x:a>', '/')} ?b`),
  'ways of a path, 1,000': ask(`?a ${joined(1000, (i) => `<x:a${i}>`, '|')} ?b`),
  'FILTERs, 2,000': ask(joined(2000, 'FILTER(1 = 1)')),
  'text, 300 kB': ask(`# ${'salt '.repeat(60_000)}`),
}

/** As much as is read, and no more. */
const AT_THE_BOUND = {
  'groups, 60 deep': ask(nested(60, '{', product(1), '}')),
  'EXISTS, 30 deep': ask(nested(30, '?a ?b ?c FILTER EXISTS { ', '?a ?b ?c', ' }')),
  'OPTIONAL, 60 deep': ask(nested(60, '?a ?b ?c OPTIONAL { ', '?a ?b ?c', ' }')),
  'SELECT, 30 deep': ask(nested(30, '{ SELECT * { ', '?a ?b ?c', '} }')),
  'lists, 60 deep': ask(`?a ?b ${nested(60, '(', '1', ')')}`),
  'triple patterns, 450': ask(product(450)),
  'triple patterns in a row, 450': ask(joined(450, (i) => `?x${i} ?p ?x${i + 1} .`)),
  'steps of a path, 450': ask(`?a ${joined(450, '<x:a>', '/')} ?b`),
  'a list of 5,000': ask(`?a ?b ( ${joined(5000, (i) => i)} )`),
  'VALUES of 10,000': ask(
    `VALUES ?a { ${joined(10_000, (i) => i)} } VALUES ?b { ${joined(2000, (i) => i)} } FILTER(?a + ?b < 0)`,
  ),
}

/** Much to do. */
const MUCH = {
  'product of three': count(product(3)),
  'product of four, distinct': `SELECT (COUNT(DISTINCT *) AS ?n) { ${product(4)} }`,
  'product over graphs': count('GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l }'),
  'product that fits nothing': ask(`${product(3)} FILTER(?s0 = ?o1 && ?s1 = ?o2 && STRLEN(STR(?s2)) < 0)`),
  'product with patterns of letters': count(`${product(2)} FILTER(REGEX(STR(?o0), CONCAT("(", STR(?o1), ")+x")))`),
  'product, hashed': `SELECT (MAX(SHA512(CONCAT(STR(?s0), STR(?s1)))) AS ?n) { ${product(2)} }`,
  'product, in order': `SELECT * { ${product(2)} } ORDER BY ?o1 ?o0 ?s1`,
  'product, in groups': `SELECT ?s0 (SUM(STRLEN(STR(?o1))) AS ?n) { ${product(2)} } GROUP BY ?s0 HAVING(COUNT(*) < 0)`,
  'product, joined to one text': `SELECT (GROUP_CONCAT(?o1) AS ?n) { ${product(2)} }`,
  'product, without itself': count(`${product(2)} MINUS { ?s0 ?p1 ?o1 . ?s1 ?p0 ?o0 }`),
  'product of OPTIONALs': count('?a ?b ?c OPTIONAL { ?d ?e ?f } OPTIONAL { ?g ?h ?i }'),
  'product of UNIONs': count(joined(8, '{ ?a ?b ?c } UNION { ?d ?e ?f }')),
  'product as statements': `CONSTRUCT { ?s0 <x:a> ?o1 } { ${product(2)} FILTER(STRLEN(STR(?s0)) < 0) }`,
  'everything, described': 'DESCRIBE * { ?a ?b ?c . ?d ?e ?f }',
  everything: 'SELECT * { { ?a ?b ?c } UNION { GRAPH ?g { ?a ?b ?c } } }',
  'new names for all': `SELECT (COUNT(DISTINCT ?u) AS ?n) { ${product(2)} BIND(UUID() AS ?u) }`,
  'all in chance order': 'SELECT * { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?a ?e ?f } } ORDER BY RAND()',
  'any way from anywhere': count('?a (<x:a>|!<x:a>)* ?b'),
  'any way there and back': count('?a (!<x:a>|^!<x:a>)+ ?b'),
  'ways of ways of ways': count('?a (((!<x:a>)+)+/((!<x:b>)+)+)+ ?b'),
  'ways between all pairs': count('?a (!<x:a>)* ?b . ?b (!<x:b>)* ?c . ?c (!<x:c>)* ?d'),
  'NOT EXISTS in NOT EXISTS': count(
    '?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f FILTER NOT EXISTS { ?g ?h ?i FILTER(?a = ?g && ?f = ?c) } }',
  ),
}

/** What takes memory, or ends the engine. */
const FATAL = {
  'text doubled 24 times': doubling(24),
  'text doubled 30 times': doubling(30),
  'text doubled 45 times': doubling(45),
  'text escaped 40 times': doubling(40, (x) => `ENCODE_FOR_URI(CONCAT("%", ${x}))`),
  'text replaced by itself': doubling(12, (x) => `REPLACE(${x}, "a", ${x})`),
  'a pattern of letters that is huge': ask(`FILTER(REGEX("${'a'.repeat(500)}", "((a{1,99}){1,99}){1,99}x"))`),
  'a pattern of letters that goes back': ask(`FILTER(REGEX("${'a'.repeat(5000)}", "^(a+)+$(b*)*"))`),
  'numbers of many kinds, in order': `SELECT ?a { VALUES ?a { ${mixed} } } ORDER BY ?a`,
  'numbers of many kinds, backwards': `SELECT ?a { VALUES ?a { ${mixed} } } ORDER BY DESC(?a) LIMIT 3`,
  'numbers without end': `SELECT ?n { BIND(${joined(60, '99999999999', ' * ')} AS ?n) }`,
  'another machine': 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }',
  'another machine, many times': ask(joined(40, 'SERVICE SILENT <http://127.0.0.1:1/> { ?a ?b ?c }')),
  'an update': 'DROP ALL',
  'half of a character': 'SELECT ("\\ud800" AS ?a) {}',
}

/** All of them: text by name. */
export const QUERIES = { ...REFUSED, ...AT_THE_BOUND, ...MUCH, ...FATAL }
/** Those that the engine never sees. */
export const UNREAD = Object.keys(REFUSED)
