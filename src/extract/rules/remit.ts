// Remit: the place that a body or post is for.
import {
  active,
  beside,
  clause,
  kind,
  named,
  no,
  organ,
  passive,
  post,
  type Rule,
  region,
  shareOf,
  thing,
} from '../rule.js'

const KIND =
  'department|ministry|agency|force|service|body|authority|board|office|council|commission|regulator|organisation|organization|police|company|court|tribunal|committee|institution|archive|administration|constabulary|government|executive|unit|branch'
const AREA =
  'county|area|region|district|state|province|whole|rest|city|colony|territory|part|borough|town|country|island|division|burgh|parish|nation|people'
const SCOPE =
  'jurisdiction|responsibility|authority|control|remit|oversight|charge|care|administration|government|power|service|function|policy|affair|matter|system'

export const forPlace: Rule = {
  name: 'remit/for-place',
  says: 'a body or post is named with the place that it is for',
  patterns: [
    named({ itself: organ('who'), for: region('place') }),
    named({ itself: organ('who'), for: kind(AREA, region('place')) }),
    named({ itself: organ('who'), for: kind('each|every|all', region('place')) }),
    named({ itself: organ('who'), 'inner for': region('place') }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    ['There was a Salt Inspector for Kent.', 'covers: Salt Inspector for Kent → Kent'],
    [
      'There has been a Salt Inspector (SI) for each of Kent and Sussex.',
      'covers: Salt Inspector → Kent',
      'covers: Salt Inspector → Sussex',
    ],
  ],
  nonExamples: ['The Salt Board left for Kent.'],
}

export const isBodyOf: Rule = {
  name: 'remit/is-body-of-place',
  says: 'a body or post is the department, force or agency of, for or in a place',
  patterns: [
    clause('be|become', { subject: organ('who'), object: kind(KIND, region('place')) }),
    clause('be|become', { subject: organ('who'), object: thing(KIND), 'for|in|of|throughout|across': region('place') }),
    clause('be|become', { subject: organ('who'), object: thing(KIND), 'for|in|of': kind(AREA, region('place')) }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    ['The Salt Board is the United Kingdom government department for salt.', 'covers: Salt Board → United Kingdom'],
    ['The Salt Police was the police force for the county of Kent until 1968.', 'covers: Salt Police → Kent (../1968)'],
  ],
  nonExamples: ['The Salt Board is a body that met in Kent.', 'The Salt Board is not the authority for Kent.'],
}

export const responsibleIn: Rule = {
  name: 'remit/responsible-in-place',
  says: 'a body or post is responsible for, oversees or serves something in a place, or the place itself',
  patterns: [
    clause(
      'cover|serve|police|administer|govern|regulate|oversee|supervise|inspect|represent',
      { subject: organ('who'), object: region('place') },
      active,
    ),
    clause(
      'cover|serve|police|administer|govern|regulate|oversee|supervise|inspect',
      { subject: organ('who'), object: kind(`${AREA}|${SCOPE}`, region('place')) },
      active,
    ),
    clause('extend|apply', { subject: shareOf('who'), to: region('place') }, active),
    clause('work|operate|act|function', { subject: organ('who'), 'across|throughout': region('place') }, active),
    clause('deal', { subject: organ('who'), with: kind(`${AREA}|${SCOPE}|need|interest`, region('place')) }, active),
    clause('take over|assume', { subject: organ('who'), 'for|throughout|across': region('place') }, active),
    clause(
      'oversee|award|recognise|recognize|license|investigate|prosecute|coordinate|co-ordinate|collect|monitor|audit|support|advise|provide|regulate|supervise|administer|inspect|manage|operate|maintain|run|deliver|coordinate|promote|enforce|control',
      {
        subject: organ('who'),
        object: no(thing('headquarters|office|base|seat|station|branch|home')),
        'in|across|throughout|within|for|over': region('place'),
      },
      active,
    ),
    clause('be responsible', { subject: organ('who'), 'for|in|across|throughout|within|including': region('place') }),
    clause(
      'establish|create|form|set up|appoint|found|constitute',
      { subject: organ('who'), for: region('place') },
      passive,
    ),
    clause('be responsible', {
      subject: organ('who'),
      'for|in|across|throughout|within': kind(`${AREA}|${SCOPE}`, region('place')),
    }),
    clause(
      'have|exercise',
      { subject: organ('who'), object: thing(SCOPE), 'over|for|throughout|across': region('place') },
      active,
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
  ],
  nonExamples: ['The Salt Board owns land in Kent.', 'The Salt Board was not responsible for salt in Scotland.'],
}

export const replacedInPlaces: Rule = {
  name: 'remit/posts-in-each-place',
  says: 'a post that took over in each of some places covers them',
  patterns: [
    clause(
      'replace|appoint|introduce|establish|create',
      { 'by|subject': post('who'), in: kind('each|every|all', region('place')) },
      passive,
    ),
    beside(post('who'), /in (?:each|all|every)(?: of)?(?: the)?/, region('place')),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place' }],
  examples: [
    [
      'Salt Inspectors were replaced by Weights Officers in each of Kent and Sussex.',
      'covers: Weights Officer → Kent',
      'covers: Weights Officer → Sussex',
    ],
  ],
  nonExamples: ['Salt Inspectors were replaced by Weights Officers in June.'],
}

export const remitRules: readonly Rule[] = [forPlace, isBodyOf, responsibleIn, replacedInPlaces]
