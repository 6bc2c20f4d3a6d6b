// Duty: that a body or post does its work in a place, or for it.
import {
  active,
  anyOf,
  anything,
  clause,
  kind,
  land,
  like,
  no,
  organ,
  otherThan,
  passive,
  type Rule,
  region,
  shareOf,
  thing,
} from '../rule.js'

export const AREA =
  'county|area|region|district|state|province|whole|rest|remainder|city|colony|territory|part|borough|town|country|island|division|burgh|parish|nation|people|population|resident|inhabitant|citizen|community|each|all'
export const SCOPE =
  'jurisdiction|responsibility|authority|control|remit|oversight|charge|care|administration|government|power|service|function|policy|affair|matter|system|competence|supervision|mandate'
/** Verbs whose object is governed, whatever it is: “regulates the salt mines of Kent”. */
const GOVERN =
  'cover|serve|service|police|rule|administer|administrate|govern|regulate|oversee|supervise|inspect|control|patrol|superintend'
/** Verbs of what bodies do for a place or in it. */
const WORK = `${GOVERN}|award|license|licence|investigate|prosecute|coordinate|co-ordinate|collect|monitor|audit|support|advise|provide|manage|operate|maintain|run|deliver|promote|enforce|assess|accredit|certify|register|examine|conduct|issue|handle|fund|finance|train|plan|develop|set|preserve|conserve|represent|lead|direct|implement|grant|hear|try|adjudicate|levy|ensure|formulate|improve|safeguard|review|evaluate|look after|carry out|undertake|administrate|distribute|exercise|perform|approve|authorise|authorize|allocate|appoint|publish|produce`
/** Objects that say where it sits, not what it does. */
const SEAT =
  'chain|headquarters|office|base|seat|station|branch|home|meeting|building|property|hotel|store|shop|factory|session|house|land|school|university|college|museum|hospital|embassy|facility|site|laboratory'
const OVER = 'over|for|in|throughout|across|within|of|regarding|concerning'

/** Who has duties: “The Salt Party controls Kent” and “The Church serves Kent” say nothing of an office. */
const who = like(organ('who'), /^(?!.*\b(?:Party|Church)$)/)

export const responsibleIn: Rule = {
  name: 'remit/responsible-in-place',
  says: 'a body or post is responsible for, oversees or serves something in a place, or the place itself',
  patterns: [
    clause(GOVERN, { subject: who, object: region('place') }, active),
    clause(
      `${GOVERN}|manage|maintain|enforce|protect|promote|preserve|develop|coordinate|monitor|operate|run|formulate|implement|improve|safeguard|conserve|represent|review|reform|secure|defend|finance|plan`,
      { subject: who, object: anyOf(region('place')) },
      active,
    ),
    clause('work|operate|act|function', { subject: who, 'across|throughout': region('place') }, active),
    clause('operate', { subject: who, 'object|out|of': no(anything), in: region('place') }, active),
    clause('inquire|enquire|look', { subject: who, into: anyOf(region('place')) }, active),
    clause('inquire|enquire|look', { subject: who, into: anything, 'in|throughout': region('place') }, active),
    clause('deal', { subject: who, with: kind(`${AREA}|${SCOPE}|need|interest`, region('place')) }, active),
    clause(
      'deal|liaise|cooperate|co-operate|consult',
      { subject: who, with: anything, 'in|throughout|across': region('place') },
      active,
    ),
    clause('take over|assume', { subject: who, 'for|throughout|across': region('place') }, active),
    clause(
      WORK,
      {
        subject: who,
        object: otherThan(SEAT),
        'in|across|throughout|within|for|over': region('place'),
        from: no(anything),
      },
      active,
    ),
    clause('provide|offer', { subject: who, to: region('place') }, active),
    clause(
      'make|pass|enact',
      {
        subject: who,
        object: thing('law|by-law|bylaw|rule|regulation|legislation|policy'),
        'for|in': region('place'),
      },
      active,
    ),
    clause(
      'provide|offer',
      { subject: who, to: kind(`${AREA}|government|force|army|industry|public`, region('place')) },
      active,
    ),
    clause('be', { subject: who, in: kind('charge|command|control', region('place')) }),
    clause('be', { subject: who, in: kind('charge|command|control', anyOf(region('place'))) }),
    // “In Scotland, the Board is responsible for salt”
    clause(
      WORK,
      { 'opening in|across|throughout': land('place'), subject: who, object: anything },
      { tense: 'present' },
    ),
    clause(
      'be responsible|be charge',
      { 'opening in|across|throughout': land('place'), subject: who },
      { tense: 'present' },
    ),
    clause('be responsible|be charge', { subject: who, [`${OVER}|including`]: region('place') }),
    clause('be responsible|be charge', { subject: who, [OVER]: anyOf(region('place')) }),
    clause('be responsible|be charge|charge|task|entrust', { subject: who, 'doing in': region('place') }),
    // “is responsible for managing Kenya's mines”
    clause('be responsible|be charge|charge|task|entrust', { subject: who, doing: anyOf(region('place')) }),
    clause(
      'hear|try|receive|determine',
      { subject: who, object: thing('appeal|case|petition|dispute|complaint'), 'from|in': region('place') },
      active,
    ),
    clause(
      'establish|create|form|set up|appoint|found|constitute',
      { subject: who, for: region('place'), under: no(anything) },
      passive,
    ),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    [
      'The Salt Board polices Kent, Surrey and Sussex.',
      'covers: Salt Board → Kent',
      'covers: Salt Board → Surrey',
      'covers: Salt Board → Sussex',
    ],
    [
      'The Salt Board was created to oversee salt mines in England and Wales.',
      'covers: Salt Board → England and Wales',
    ],
    ['The Salt Board is a body responsible for the salt mines in Scotland.', 'covers: Salt Board → Scotland'],
    ['The Salt Board is responsible for the salt mines of Scotland.', 'covers: Salt Board → Scotland'],
    ['The Salt Board provides water to the town of Dover.', 'covers: Salt Board → Dover'],
    ['The Salt Governor was in charge of Tonga.', 'covers: Salt Governor → Tonga'],
    ['The Salt Board is responsible for finding and mining salt in Kent.', 'covers: Salt Board → Kent'],
    ["The Salt Board is charged with managing Scotland's mines.", 'covers: Salt Board → Scotland'],
    ['The Salt Court hears appeals from Kent.', 'covers: Salt Court → Kent'],
    ['The Salt Board was appointed to inquire into mines in Kent.', 'covers: Salt Board → Kent'],
    ['The Salt Police is the force responsible for policing Dover in Kent.', 'covers: Salt Police → Dover'],
    ['The Salt Board was set up to pass laws for Scotland.', 'covers: Salt Board → Scotland'],
    ['The Salt Board is in charge of the salt mines of Scotland.', 'covers: Salt Board → Scotland'],
    ['In Scotland, the Salt Board regulates mines.', 'covers: Salt Board → Scotland'],
    ["The Salt Board's purpose is to promote mining in Wales.", 'covers: Salt Board → Wales'],
  ],
  nonExamples: [
    'The Salt Board owns land in Kent.',
    'The Salt Board was not responsible for salt in Scotland.',
    'The Salt Party controls politics in Kent.',
    'In Scotland, the Salt Inspector runs for a second term.',
    'The Salt Board gives salt to the head of Scotland.',
  ],
}

export const jurisdiction: Rule = {
  name: 'remit/jurisdiction-over-place',
  says: 'the jurisdiction or remit of a body or post is a place, covers it or was extended to it',
  patterns: [
    clause('extend|apply|stretch|reach|relate', {
      subject: shareOf('who'),
      'to|over|throughout|across': region('place'),
    }),
    clause('cover|include|comprise|encompass|embrace', { subject: shareOf('who'), object: region('place') }, active),
    clause(
      'cover|include|comprise|encompass|embrace',
      { subject: shareOf('who'), object: kind(AREA, region('place')) },
      active,
    ),
    clause('be|comprise|include|consist', {
      subject: kind(`area|district|territory|jurisdiction|remit|region`, organ('who')),
      'object|of': region('place'),
    }),
    clause(
      'be|include',
      { subject: thing(`${AREA}|group|place|dependency`), 'subject under': organ('who'), object: region('place') },
      active,
    ),
    clause(
      'have|exercise|hold|receive|gain|enjoy',
      { subject: organ('who'), object: thing(SCOPE), [OVER]: region('place'), 'as|than': no(anything) },
      active,
    ),
    clause(
      'have|exercise|hold|receive|gain|enjoy',
      { subject: organ('who'), object: thing(SCOPE), [OVER]: kind(AREA, region('place')) },
      active,
    ),
    clause(
      'have|exercise|hold|receive|gain|enjoy',
      { subject: organ('who'), object: kind(SCOPE, region('place')) },
      active,
    ),
    clause('be|establish|create|form|set up|found|constitute|give|grant|invest', {
      subject: organ('who'),
      with: thing(SCOPE),
      [OVER]: region('place'),
    }),
    clause('give|grant', { subject: organ('who'), object: thing(SCOPE), [OVER]: region('place') }, passive),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'since' }],
  examples: [
    ["The Salt Board's remit covers Kent.", 'covers: Salt Board → Kent'],
    ['The powers of the Salt Board were extended to Wales in 1962.', 'covers: Salt Board → Wales (1962/..)'],
    ['The Salt Board had jurisdiction over the whole of Kent.', 'covers: Salt Board → Kent'],
    ['The Salt Board was set up with responsibility for salt in Kent.', 'covers: Salt Board → Kent'],
    [
      'The counties at present under the Salt Board are Kent and Surrey.',
      'covers: Salt Board → Kent',
      'covers: Salt Board → Surrey',
    ],
  ],
  nonExamples: ["The Salt Board's friends were in Kent.", 'The Salt Board had no jurisdiction over Kent.'],
}

export const dutyRules: readonly Rule[] = [responsibleIn, jurisdiction]
