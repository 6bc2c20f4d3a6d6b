// Remit: the place that a body or post is for, by what it is called.
import {
  beside,
  body,
  clause,
  kind,
  land,
  named,
  noun,
  organ,
  passive,
  post,
  type Rule,
  ranked,
  region,
  spelledOut,
  thing,
} from '../rule.js'
import { AREA } from './duty.js'

const KIND =
  'department|ministry|agency|force|service|body|authority|board|office|council|commission|regulator|organisation|organization|police|company|court|tribunal|committee|institution|archive|administration|constabulary|government|executive|unit|branch|position|post|official|commissioner|inspectorate|registry|registrar|parliament|legislature|assembly|watchdog|institute|laboratory|library|corps|squad|ombudsman|operator|provider|representative|ruler|officer|prosecutor|minister|secretary|judge|magistrate|governor|inspector|bank'

export const forPlace: Rule = {
  name: 'remit/for-place',
  says: 'a body or post is named with the place that it is for',
  patterns: [
    named({ itself: organ('who'), for: region('place') }),
    named({ itself: organ('who'), for: kind(AREA, region('place')) }),
    named({ itself: organ('who'), for: kind('each|every|all', region('place')) }),
    named({ itself: organ('who'), 'inner for': region('place') }),
  ],
  // Dates there are those of who was it: “Inspector for Kent from 1920 to 1924”.
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'none' }],
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

/** Tried before `forPlace`, which reads the same words without their date. */
export const thereIsFor: Rule = {
  name: 'remit/there-is-for-place',
  says: 'there is or was a body or post for a place',
  patterns: [
    clause('be', { subject: thing('there'), object: organ('who'), for: region('place') }),
    clause('be', { subject: thing('there'), object: organ('who'), for: kind('each|every|all', region('place')) }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span', dated: true }],
  examples: [
    [
      'There has been a Salt Inspector (SI) for each of Kent and Sussex since 1920.',
      'covers: Salt Inspector → Kent (1920/..)',
      'covers: Salt Inspector → Sussex (1920/..)',
    ],
  ],
  nonExamples: ['There has been no Salt Inspector (SI) for each of the ports since 1920.'],
}

const OVER = 'for|in|of|within|throughout|across|over'

export const isBodyOf: Rule = {
  name: 'remit/is-body-of-place',
  says: 'a body or post is the department, force or agency of, for or in a place',
  patterns: [
    clause('be|become', { subject: organ('who'), object: kind(KIND, region('place')) }),
    // “the second highest office of Ohio”
    clause('be', {
      subject: post('who'),
      object: ranked(kind('office|official|officer|post|position', region('place'))),
    }),
    // “is Kent's head of government”, “is the head of the state of Kent”
    clause('be|become', { subject: post('who'), object: kind('head', region('place')) }),
    clause('be|become', {
      subject: organ('who'),
      object: thing(KIND),
      [OVER]: region('place'),
    }),
    // “the Salt Board, Kenya's regulator, …”
    named({ itself: organ('who'), beside: kind(KIND, region('place')) }),
    // “the Salt Board, the regulator for Kent, …”
    noun(KIND, { itself: spelledOut(organ('who')), [OVER]: region('place') }, { singular: true }),
    clause('be|become', {
      subject: organ('who'),
      object: thing(KIND),
      'for|in|of|within': kind(AREA, region('place')),
    }),
    clause('be|become', {
      'opening in|for|throughout|across': region('place'),
      subject: organ('who'),
      object: thing(`${KIND}|member|head|part`),
    }),
    clause('be|become', {
      'opening in|for|throughout|across': region('place'),
      subject: thing(KIND),
      object: organ('who'),
    }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    ['The Salt Board is the United Kingdom government department for salt.', 'covers: Salt Board → United Kingdom'],
    ['The Salt Police was the police force for the county of Kent until 1968.', 'covers: Salt Police → Kent (../1968)'],
    ['They met the Salt Board, a regulator for Kent, in June.', 'covers: Salt Board → Kent'],
    ['The Salt Board is the regulator for Dover in Kent.', 'covers: Salt Board → Dover'],
    ['The Salt Board is the salt service of Dover, Kent.', 'covers: Salt Board → Dover'],
    ["The Salt Warden is Kent's head of government.", 'covers: Salt Warden → Kent'],
    ['In Scotland, the highest court is the Salt Court.', 'covers: Salt Court → Scotland'],
    ['They met the Salt Board (effectively the main regulator in Kent) in June.', 'covers: Salt Board → Kent'],
    ["They met the Salt Board, Scotland's main regulator, in June.", 'covers: Salt Board → Scotland'],
    ['The Salt Governor is the second highest official of Kent.', 'covers: Salt Governor → Kent'],
  ],
  nonExamples: [
    'The Salt Board is a body that met in Kent.',
    'The Salt Board is not the authority for Kent.',
    'The Salt Board is one of the few agencies in Kent to have a seal.',
  ],
}

export const bodyInPlace: Rule = {
  name: 'remit/body-in-place',
  says: 'what is told of a body is told of it in a country or province',
  patterns: [
    clause('be|establish|create|form|found|set up|abolish|merge|replace|become', {
      subject: body('who'),
      'subject in': land('place'),
    }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'none' }],
  examples: [['The Salt Court in Scotland was created in 1920.', 'covers: Salt Court → Scotland']],
  nonExamples: ['The Salt Court in London was created in 1920.', 'The Salt Court sat in Scotland.'],
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

export const remitRules: readonly Rule[] = [thereIsFor, forPlace, isBodyOf, bodyInPlace, replacedInPlaces]
