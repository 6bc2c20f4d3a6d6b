// Affiliation: that a body is or was an agency, a division or a part of another, or under it.
import { active, beside, body, clause, kind, named, noun, passive, type Rule, thing } from '../rule.js'

const PART =
  'agency|arm|division|subdivision|branch|department|section|unit|part|subsidiary|body|committee|subcommittee|sub-committee|office|bureau|service|board|council|institution|organ|directorate|commission|component|wing|member|' +
  'administration|authority|establishment|organisation|organization|corps|inspectorate|sub-department|squad|constituent|element|offshoot|laboratory|institute|centre|center|tribunal|court|group|team|programme|program|secretariat|force|quango|ministry'

export const isAgencyOf: Rule = {
  name: 'affiliation/is-an-agency-of',
  says: 'a body is an agency, arm, division or part of another',
  patterns: [
    clause('be|remain|operate|establish|create|form|set up|constitute|organise|organize|function', {
      subject: body('part'),
      'object|as': kind(PART, body('whole')),
    }),
    clause('be|become|remain', { subject: body('part'), object: thing(PART), 'in|within|under|inside': body('whole') }),
    named({ itself: body('part'), beside: kind(PART, body('whole')) }),
    noun(`${PART}|subagency|sub-agency`, { this: body('part'), of: body('whole') }),
    beside(
      body('part'),
      /, (?:an?|the|then|now|formerly)?(?: \w+){0,3} (?:agency|arm|division|branch|department|section|unit|part|subsidiary|body|office|bureau|service) (?:of|within|in|under)(?: the)?/,
      body('whole'),
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'span' }],
  examples: [
    ['The Salt Board is an executive agency of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    [
      'The Salt Board was part of the Trade Ministry from 1920 to 1974.',
      'partOf: Salt Board → Trade Ministry (1920/1974)',
    ],
  ],
  nonExamples: [
    'The Salt Board is not part of the Trade Ministry.',
    'The Salt Board is a friend of the Trade Ministry.',
  ],
}

export const becameAgencyOf: Rule = {
  name: 'affiliation/became-an-agency-of',
  says: 'a body became an agency, division or part of another',
  patterns: [clause('become', { subject: body('part'), object: kind(PART, body('whole')) }, active)],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'since' }],
  examples: [
    ['In 1950 the Salt Board became part of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1950/..)'],
  ],
  nonExamples: ['In 1950 the Salt Board nearly became part of the Trade Ministry.'],
}

export const within: Rule = {
  name: 'affiliation/within',
  says: 'a body is named as being within, of, or under another',
  patterns: [
    named({ itself: body('part'), 'within|of|under|inside': body('whole') }),
    named({ itself: body('part'), possessor: body('whole') }),
    named({ smaller: body('part'), larger: body('whole') }),
    beside(body('part'), /,/, body('whole'), { title: true }),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    ['The Salt Board within the Trade Ministry was small.', 'partOf: Salt Board → Trade Ministry'],
    ["The Trade Ministry's Salt Division was small.", 'partOf: Salt Division → Trade Ministry'],
    ['The Salt Division of the Trade Ministry was small.', 'partOf: Salt Division → Trade Ministry'],
  ],
  nonExamples: ['The Salt Board within the county was small.'],
}

export const reportsTo: Rule = {
  name: 'affiliation/reports-to',
  says: 'a body reports, is responsible or is attached to another, or is under it',
  patterns: [
    clause('report|belong|answer', { subject: body('part'), to: body('whole') }, active),
    clause('attach|subordinate|affiliate|link|annex', { subject: body('part'), to: body('whole') }, passive),
    clause('be responsible|be accountable', { subject: body('part'), to: body('whole') }),
    clause('place|bring|come|fall|operate|be|put|work|sit|remain|house|locate', {
      subject: body('part'),
      'under|within|inside': body('whole'),
    }),
    clause('place|bring|come|fall|operate|be|put|work', {
      subject: body('part'),
      'under|within': kind(
        'control|authority|supervision|jurisdiction|direction|administration|aegis|auspex|auspice|auspices|responsibility|oversight|management|command',
        body('whole'),
      ),
    }),
    clause(
      'establish|create|form|set up|found|constitute|build|open',
      { subject: body('part'), 'within|inside|under': body('whole') },
      passive,
    ),
    clause(
      'sponsor|control|administer|oversee|supervise|govern|run|manage|fund|own',
      { subject: body('part'), by: body('whole') },
      passive,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'since' }],
  examples: [
    ['The Salt Board reports to the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['In 1920 the Salt Board came under the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1920/..)'],
    [
      'The Salt Board was a body sponsored by the Trade Ministry from 2001 until 2004.',
      'partOf: Salt Board → Trade Ministry (2001/2004)',
    ],
  ],
  nonExamples: ['The Salt Board reported to the police that its door was open.', 'The Salt Board came under fire.'],
}

export const isResponsibleFor: Rule = {
  name: 'affiliation/responsible-for-bodies',
  says: 'a body is responsible for, or comprises, others',
  patterns: [
    clause('be responsible', { subject: body('whole'), for: body('part') }),
    clause('have', { subject: body('whole'), object: body('part') }, active),
    clause('comprise|include|contain|consist', { subject: body('whole'), 'object|of': body('part') }, active),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    [
      'The Trade Ministry is responsible for the mint, the Salt Board, and the Weights Office.',
      'partOf: Salt Board → Trade Ministry',
      'partOf: Weights Office → Trade Ministry',
    ],
    [
      'The Trade Ministry comprised the Salt Division and the Weights Division.',
      'partOf: Salt Division → Trade Ministry',
      'partOf: Weights Division → Trade Ministry',
    ],
  ],
  nonExamples: ['The Trade Ministry is responsible for salt.'],
}

export const affiliationRules: readonly Rule[] = [isAgencyOf, becameAgencyOf, within, reportsTo, isResponsibleFor]
