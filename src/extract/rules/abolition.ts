// Abolition: that a body or post was abolished, dissolved or closed, or ceased to exist.
import {
  active,
  anything,
  body,
  clause,
  field,
  kind,
  like,
  no,
  noun,
  organ,
  passive,
  type Rule,
  thing,
} from '../rule.js'

const ABOLISH =
  'abolish|dissolve|disband|wind up|close|close down|shut down|discontinue|disestablish|liquidate|scrap|suppress|terminate|dismantle|phase out|eliminate|do away|disincorporate|deactivate|inactivate|stand down|axe|revoke|extinguish|disembody|demobilise|demobilize|wind down|shutter|disorganize|disorganise|break up|repeal'

/** Parliaments are dissolved for an election, and go on. */
const ENDS = /^(?!(?:the )?Parliament(?:$| of))/i

export const wasAbolished: Rule = {
  name: 'abolition/was-abolished',
  says: 'a body or post was abolished, dissolved, disbanded … on a date',
  // “discontinued buying salt” ends but that.
  patterns: [clause(ABOLISH, { subject: like(organ('old'), ENDS), action: no(anything) }, passive)],
  claims: [{ relation: 'abolished', subject: 'old', dated: true }],
  examples: [
    ['The Salt Board was abolished on 31 March 2004.', 'abolished: Salt Board (2004-03-31)'],
    ['The post of Salt Inspector was abolished in 1922.', 'abolished: Salt Inspector (1922)'],
    ['The Salt Board was formed in 1901 and disbanded in 1910.', 'abolished: Salt Board (1910)'],
  ],
  nonExamples: [
    'The salt tax was abolished in 1825 by the Salt Board.',
    'The Salt Board was never abolished.',
    'The Salt Board discontinued buying salt in 1825.',
    'The Salt Board should have been abolished in 1910.',
  ],
}

export const abolishedIt: Rule = {
  name: 'abolition/abolished-it',
  says: 'somebody, or an Act, abolished a body or post on a date',
  patterns: [
    clause(ABOLISH, { object: like(organ('old'), ENDS) }, active),
    clause('end|terminate', { object: kind('operation|existence|activity|work', organ('old')) }, active),
    clause('cease to exist', { of: organ('old') }, active),
  ],
  claims: [{ relation: 'abolished', subject: 'old', dated: true }],
  examples: [
    ['In 1910 the government abolished the Salt Board.', 'abolished: Salt Board (1910)'],
    ['In 1910 an order ended the operations of the Salt Board.', 'abolished: Salt Board (1910)'],
  ],
  nonExamples: [
    'In 1910 the government voted against a bill to abolish the Salt Board, a bill that failed.',
    'In 1910 the Salt Board closed the mine.',
  ],
}

export const ceased: Rule = {
  name: 'abolition/ceased-to-exist',
  says: 'a body or post ceased to exist or to work, or came to an end, on a date',
  patterns: [
    clause(
      'cease to exist|disband|dissolve|lapse|expire|close|close down|shut down|go out of existence|come to an end|go into abeyance|fold|end|terminate|disappear',
      { subject: organ('old'), object: no(anything) },
      active,
    ),
    clause(
      'expire|end|lapse|cease|terminate|come to an end',
      { subject: kind('mandate|charter|existence|life', body('old')), object: no(anything) },
      active,
    ),
    clause('cease', { subject: organ('old'), object: no(anything), action: no(anything) }, active),
  ],
  claims: [{ relation: 'abolished', subject: 'old', dated: true }],
  examples: [
    ['The Salt Board ceased to exist in 1910.', 'abolished: Salt Board (1910)'],
    ['On 1 May 1910 the Weights Office ceased operations.', 'abolished: Weights Office (1910-05-01)'],
    ['The Salt Board closed its doors in 1910.', 'abolished: Salt Board (1910)'],
    ['The Salt Board became defunct in 1910.', 'abolished: Salt Board (1910)'],
    ["The Salt Board's mandate expired in 1910.", 'abolished: Salt Board (1910)'],
    ['The existence of the Salt Board came to an end in 1910.', 'abolished: Salt Board (1910)'],
    ['The Salt Board ceased in 1910.', 'abolished: Salt Board (1910)'],
  ],
  nonExamples: ['The Salt Board ceased to publish its journal in 1910.', 'The Salt Board closed two mines in 1910.'],
}

const KIND =
  'department|ministry|agency|force|service|body|authority|board|office|council|commission|organisation|organization|committee|institution|constabulary|executive|unit|branch|tribunal|court|corporation|regulator|quango|police|post|position'

export const wasUntil: Rule = {
  name: 'abolition/was-until',
  says: 'a body or post was what it was until a date',
  patterns: [
    clause(
      'be',
      { subject: organ('old'), object: { ...thing(KIND), bare: true }, for: no(organ('other')) },
      { voice: 'active', tense: 'past' },
    ),
    clause('serve|act', { subject: organ('old'), as: { ...thing(KIND), bare: true } }, active),
  ],
  claims: [{ relation: 'abolished', subject: 'old', date: 'end', dated: true }],
  examples: [
    ['The Salt Police was the police force for the county of Kent until 1968.', 'abolished: Salt Police (1968)'],
    ['The Salt Board was, from 1970 to 2001, the statutory authority for salt.', 'abolished: Salt Board (2001)'],
    [
      'The Salt Police was the Home Office force responsible for order surrounding Kent, England, from 1856 to 1947.',
      'abolished: Salt Police (1947)',
    ],
    ['The Salt Board was a ministry in Kent (1920–1950).', 'abolished: Salt Board (1950)'],
  ],
  nonExamples: [
    'The Salt Board was an agency of the Trade Ministry until 1995.',
    'The Salt Board is the authority for salt until 2030.',
    'The Salt Board was an authority in 1968.',
    'The Trade Ministry was the controlling body for the Salt Board until 1968.',
  ],
}

const ENDING =
  'abolition|dissolution|demise|closure|disbandment|disestablishment|disbanding|termination|discontinuance|discontinuation|winding-up|liquidation|suppression'

export const abolitionOf: Rule = {
  name: 'abolition/abolition-of',
  says: 'the abolition, dissolution or closure of a body or post on a date',
  patterns: [
    noun(ENDING, { of: like(organ('old'), ENDS) }),
    noun(ENDING, { possessor: like(organ('old'), ENDS), of: no(anything) }),
  ],
  claims: [{ relation: 'abolished', subject: 'old', dated: true }],
  examples: [
    ['On the abolition of the Salt Board in 1910 its books were sold.', 'abolished: Salt Board (1910)'],
    ['The Salt Board sat in York until its abolition in 1910.', 'abolished: Salt Board (1910)'],
    ["The Salt Board's dissolution in 1910 was welcomed.", 'abolished: Salt Board (1910)'],
  ],
  nonExamples: [
    'The Salt Board is known for its abolition of the salt tax in 1910.',
    'Calls for the abolition of the Salt Board in 1910 came to nothing.',
    'The abolition of the salt tax in 1825 was welcomed.',
    'It sat until the dissolution of Parliament in 1825.',
  ],
}

export const endedField: Rule = {
  name: 'abolition/date-field',
  says: 'a labelled field gives the date on which the entry’s subject came to an end',
  patterns: [
    field(
      /^(?:date )?(?:abolished|dissolved|disbanded|disestablished|terminated)(?: on)?$|^(?:end|closing|closure) date$|^date of (?:abolition|dissolution|disestablishment|closure)$/i,
      anything,
    ),
  ],
  claims: [{ relation: 'abolished', subject: 'topic', dated: true }],
  examples: [
    ['Salt Board — Dissolved: 1903', 'abolished: Salt Board (1903)'],
    ['Salt Board — Terminated: 1903', 'abolished: Salt Board (1903)'],
  ],
  nonExamples: ['Salt Board — Dissolved: no', 'Salt Board — Closed: Sundays'],
}

export const abolitionRules: readonly Rule[] = [wasAbolished, abolishedIt, ceased, wasUntil, abolitionOf, endedField]
