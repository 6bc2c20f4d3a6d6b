// Founding: that a body or post was established, or came into being, on a date.
import {
  active,
  anything,
  aThing,
  body,
  clause,
  no,
  noun,
  organ,
  passive,
  type Rule,
  spelledOut,
  thing,
} from '../rule.js'

const ESTABLISH =
  'establish|create|form|found|set up|start|institute|constitute|launch|inaugurate|organise|organize|charter|introduce|bring into being|instate|convene|raise|stand up|activate|call into being|put in place|empanel'
/** Verbs that found again what there was; as something else, they rename it. */
const AGAIN = 'reestablish|reconstitute|reform'

export const wasEstablished: Rule = {
  name: 'founding/was-established',
  says: 'a body or post was established, created, formed … on a date',
  patterns: [
    clause('incorporate', { subject: organ('new'), 'into|in|within|with|by': no(organ('other')) }, passive),
    clause(
      ESTABLISH,
      // Who is “raised to the rank of Warden” was there before.
      { subject: organ('new'), into: no(anything), to: no(thing('rank|status|level|grade|dignity')) },
      { voice: 'passive', without: /^again$/ },
    ),
    clause(
      AGAIN,
      { subject: organ('new'), into: no(anything), as: no(organ('other')) },
      { voice: 'passive', without: /^again$/ },
    ),
    // A building or a line that “was opened” is nobody's founding: who opens has a name.
    clause('open', { subject: spelledOut(organ('new')) }, passive),
    clause('bear', { subject: body('new') }, passive),
    clause(
      'make|sanction|authorise|authorize|proclaim|gazette|approve',
      { subject: spelledOut(organ('new')), 'object|as|into|to|of|for|by|from': no(anything), purpose: no(anything) },
      passive,
    ),
    // What “was first appointed” may have been there without members.
    clause('appoint', { subject: body('new'), 'as|to|object': no(anything) }, { voice: 'passive', without: /^first$/ }),
  ],
  claims: [{ relation: 'created', subject: 'new', dated: true }],
  examples: [
    ['The Salt Board was established in 1857.', 'created: Salt Board (1857)'],
    [
      'In May 1920 the Salt Board and the Weights Office were set up.',
      'created: Salt Board (1920-05)',
      'created: Weights Office (1920-05)',
    ],
    ['A Salt Inspector was sanctioned in 1904.', 'created: Salt Inspector (1904)'],
    ['A Royal Commission on Salt was appointed in 1904.', 'created: Royal Commission on Salt (1904)'],
    ['The Salt Board, founded in 1857, had nine members.', 'created: Salt Board (1857)'],
    [
      'The Salt Board is old. Founded in 1857 by Mr Hall, Inspector of Mines, who sat in York.',
      'created: Salt Board (1857)',
    ],
  ],
  nonExamples: [
    'The Salt Board was to be established in 1857.',
    'Salt Office and Pepper Library was opened in 1857.',
    'The Kent Examiner is a newspaper for miners. It was established in 1857.',
    'The Salt Inspector was appointed in 1857.',
    'The Salt Board was authorised to sell salt in 1857.',
    'The Salt Board was made a ministry in 1857.',
    'The Salt Board was appointed to the task in 1857.',
    'The Salt Board was first appointed in 1857.',
    'A new wing of the building was established in 1857.',
    'The Salt Board was not established in 1857, as is often said.',
    'The Salt Inspector was raised to the rank of Warden in 1857.',
    'The Salt Board was reconstituted as a Salt Commission in 1857.',
    'It was proposed that a Salt Board be established in 1857.',
  ],
}

export const establishedIt: Rule = {
  name: 'founding/established-it',
  says: 'somebody, or an Act, established a body or post on a date',
  patterns: [
    clause(
      `${ESTABLISH}|${AGAIN}`,
      { object: spelledOut(organ('new')), into: no(anything), as: no(organ('other')), under: no(thing('name|title')) },
      active,
    ),
    // “… and established it [as an executive department]”: it was there before.
    clause(
      `${ESTABLISH}|${AGAIN}`,
      { object: organ('new'), into: no(anything), as: no(anything), under: no(thing('name|title')) },
      active,
    ),
    clause('open', { object: spelledOut(organ('new')) }, active),
    clause('transfer|pass|move|give|place|put|bring|merge|assign|attach|hand over|absorb|replace|take over', {
      newly: organ('new'),
    }),
    clause('sanction|authorise|authorize', { object: spelledOut(organ('new')), purpose: no(anything) }, active),
  ],
  claims: [{ relation: 'created', subject: 'new', dated: true }],
  examples: [
    ['In 1857 Parliament created the Salt Board.', 'created: Salt Board (1857)'],
    ['John Hall co-founded the Salt Corporation in 1857.', 'created: Salt Corporation (1857)'],
    ['In 1901 the mines were transferred to the newly created Salt Board.', 'created: Salt Board (1901)'],
    ['The government set up a Commissioner for Salt in 1901.', 'created: Commissioner for Salt (1901)'],
  ],
  nonExamples: [
    'In 1857 Parliament authorised the Salt Board to sell salt.',
    'In 1857 Parliament planned to create the Salt Board.',
    'The Salt Board formed an opinion in 1857.',
    'In 1857 Parliament established the Salt Board under its present name.',
    'The mines passed in 1857 to a Ministry incorporating the Salt Board.',
  ],
}

export const cameIntoBeing: Rule = {
  name: 'founding/came-into-being',
  says: 'a body or post came into being, or began work, on a date',
  patterns: [
    // “began operations at its new plant”, “began work on a new plant”
    clause(
      'come into being|begin work|date from|come about',
      {
        subject: organ('new'),
        on: no(anything),
        at: no(thing('plant|factory|mine|office|branch|site|facility|depot|base|station|shop|school')),
      },
      active,
    ),
    clause('date', { subject: organ('new'), object: no(anything) }, { voice: 'active', begins: true }),
    clause('have', { subject: organ('new'), object: thing('origin|beginning'), in: no(anything) }, active),
    clause(
      'open|start|begin|commence|originate|emerge|launch',
      {
        subject: spelledOut(organ('new')),
        object: no(anything),
        action: no(anything),
        'as|with|to|by|on': no(anything),
      },
      active,
    ),
    // “began in 1985 as a programme of the city”
    clause(
      'begin|start|originate',
      { subject: spelledOut(organ('new')), object: no(anything), action: no(anything), as: aThing },
      active,
    ),
  ],
  claims: [{ relation: 'created', subject: 'new', dated: true }],
  examples: [
    ['The Salt Board came into being on 1 April 1974.', 'created: Salt Board (1974-04-01)'],
    ['The Weights Office came into operation in 1866.', 'created: Weights Office (1866)'],
    ['The Salt Board began operations in June 1866.', 'created: Salt Board (1866-06)'],
    ['The Salt Board dates from 1866.', 'created: Salt Board (1866)'],
    ['The Salt Board had its origins in 1866.', 'created: Salt Board (1866)'],
    ['York Salt Office opened in 1866.', 'created: York Salt Office (1866)'],
    ['The Salt Board became fully operational in June 1866.', 'created: Salt Board (1866-06)'],
  ],
  nonExamples: [
    'The Salt Act came into force in 1857.',
    'The Salt Board would come into being in 1974 if Parliament agreed.',
    'The Salt Board began to sell pepper in 1974.',
    'In 1974 the Salt Board began operations at its new plant.',
    'The Salt Board began work on a new mine in 1974.',
    'The Salt Board opened two mines in 1974.',
  ],
}

const FOUNDING = 'establishment|creation|formation|foundation|founding|inception|introduction'

export const establishmentOf: Rule = {
  name: 'founding/establishment-of',
  says: 'the establishment, creation or formation of a body or post on a date',
  patterns: [
    noun(`${FOUNDING}|institution|constitution|opening|launch`, { of: organ('new') }),
    noun(FOUNDING, { possessor: organ('new'), of: no(anything) }, { singular: true }),
  ],
  claims: [{ relation: 'created', subject: 'new', dated: true }],
  examples: [
    [
      'The courts were overseen by magistrates until the formation of the Salt Board in May 1907.',
      'created: Salt Board (1907-05)',
    ],
    ['The Salt Board had nine members at its foundation in 1907.', 'created: Salt Board (1907)'],
    ['Since the inception of the Salt Board in 1907 it has sat in York.', 'created: Salt Board (1907)'],
  ],
  nonExamples: [
    'The Salt Board is known for its creation of the salt park in 1907.',
    'The proposed creation of the Salt Board in 1907 met with anger.',
    'The formation of salt in 1907 was slow.',
    "The Salt Board's establishments were inspected in 1907.",
  ],
}

export const foundingRules: readonly Rule[] = [wasEstablished, establishedIt, cameIntoBeing, establishmentOf]
