// Renaming: that the same body or post got a new name.
import { active, anything, clause, kind, newName, no, noun, organ, passive, post, type Rule, thing } from '../rule.js'

const RENAME = 'rename|retitle|redesignate|restyle|rechristen|rebrand|reclassify|redenominate'

export const wasRenamed: Rule = {
  name: 'renaming/was-renamed',
  says: 'a body or post was renamed, redesignated, or given a new name',
  patterns: [
    // “A and B were merged and renamed C” is no renaming.
    clause(RENAME, { subject: organ('old'), 'object|as|to': newName('new') }, { ...passive, evenly: ['old', 'new'] }),
    clause(RENAME, { subject: anything, from: organ('old'), to: newName('new') }, passive),
    clause('become known', { subject: organ('old'), 'object|as': organ('new') }, active),
    noun('renaming|redesignation|rebranding', { of: organ('old'), 'as|to': newName('new') }),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', chain: true }],
  examples: [
    ['It was renamed from Salt Board to Salt Authority in 2009.', 'renamedTo: Salt Board → Salt Authority (2009)'],
    ['The Salt Board was renamed Saltum in 2009.', 'renamedTo: Salt Board → Saltum (2009)'],
    ['The Salt Board was renamed the Salt Authority in 2009.', 'renamedTo: Salt Board → Salt Authority (2009)'],
    [
      'In 1801 the Salt Inspector was redesignated as Salt Commissioner.',
      'renamedTo: Salt Inspector → Salt Commissioner (1801)',
    ],
  ],
  nonExamples: [
    'The street of the Salt Board was renamed Salt Lane.',
    'The Salt Board was to be renamed the Salt Authority.',
  ],
}

export const renamedIt: Rule = {
  name: 'renaming/renamed-it',
  says: 'somebody, or an Act, renamed a body or post',
  patterns: [
    clause(RENAME, { object: organ('old'), 'second|as|to': newName('new') }, active),
    clause(RENAME, { sort: organ('old'), object: newName('new'), 'second|as|to': no(anything) }, active),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', chain: true }],
  examples: [
    [
      'In 2001 Congress renamed the Salt Home and the Weights Home the Northern Home and the Southern Home respectively.',
      'renamedTo: Salt Home → Northern Home (2001)',
      'renamedTo: Weights Home → Southern Home (2001)',
    ],
    [
      'The Salt Board sat in York. In 1974 Parliament renamed the board Saltum Authority.',
      'renamedTo: Salt Board → Saltum Authority (1974)',
    ],
    ['An Act of that year renamed the Salt Board as the Salt Authority.', 'renamedTo: Salt Board → Salt Authority'],
  ],
  nonExamples: ['Congress renamed its committee room.'],
}

export const changedItsName: Rule = {
  name: 'renaming/changed-its-name',
  says: 'a body changed its name to another, adopted a name, or had its name changed',
  patterns: [
    clause('change|alter', {
      subject: { ...kind('name|title|designation', organ('old')), own: true },
      from: no(organ('older')),
      to: newName('new'),
    }),
    clause('change|alter', { subject: organ('old'), to: organ('new') }, passive),
    clause(
      'raise|elevate|upgrade',
      { subject: post('old'), to: kind('rank|status|title|dignity', post('new')) },
      passive,
    ),
    noun('change|alteration', { 'in|of': kind('name|title|designation', organ('old')), to: newName('new') }),
    clause('change|alter', { subject: thing('name|title'), from: organ('old'), to: newName('new') }),
    clause('change|alter', { object: thing('name|title'), from: organ('old'), to: newName('new') }, active),
    // “Congress changed [the Board's name] to …”
    clause(
      'change|alter',
      { object: kind('name|title', organ('old')), from: no(organ('older')), to: newName('new') },
      active,
    ),
    clause('adopt|take|assume|receive|acquire|give|bear', {
      subject: organ('old'),
      object: kind('name|title', newName('new')),
    }),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', chain: true }],
  examples: [
    ['In 2017 the Salt Board changed its name to the Salt Authority.', 'renamedTo: Salt Board → Salt Authority (2017)'],
    [
      'The Salt Office was set up in 1901. In 1920 the name was changed to the Salt Authority.',
      'renamedTo: Salt Office → Salt Authority (1920)',
    ],
    [
      "In 2017 Congress changed the Salt Board's name to the Salt Authority.",
      'renamedTo: Salt Board → Salt Authority (2017)',
    ],
    ['The name of the Salt Board was changed to the Salt Authority.', 'renamedTo: Salt Board → Salt Authority'],
    [
      'In 1903 the Salt Inspector was raised to the rank of Salt Warden.',
      'renamedTo: Salt Inspector → Salt Warden (1903)',
    ],
  ],
  nonExamples: ['Mr Hall of the Salt Board changed his name to Mr Hill.', 'The Salt Board changed its mind.'],
}

/** “founded as the Salt Board; it was renamed in 1950”: whatever it is called where the text speaks of it now. */
export const gotItsName: Rule = {
  name: 'renaming/got-its-name',
  says: 'a body or post that was founded under another name got the one that it has',
  patterns: [
    clause(RENAME, { subject: organ('now'), object: no(anything), 'as|to': no(anything) }, passive),
    clause(
      'adopt|take|assume|receive|acquire|get|gain',
      { subject: organ('now'), object: thing('name|title') },
      active,
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'now', object: 'now', chain: true }],
  examples: [
    [
      'The Salt Authority was founded as the Salt Board in 1901, and was renamed in 1950.',
      'renamedTo: Salt Board → Salt Authority (1950)',
    ],
  ],
  nonExamples: ['The Salt Authority was founded in 1901, and was renamed in 1950.'],
}

const START = 'establish|create|found|form|set up|start|begin|launch|constitute'

export const startedAs: Rule = {
  name: 'renaming/started-as',
  says: 'a body or post was founded under another name, under which it goes until the text says more; if it never does, it was renamed since',
  patterns: [
    clause(START, { subject: organ('later'), as: organ('first') }),
    clause(START, { subject: organ('later'), 'under|by|with': kind('name|title|style', organ('first')) }, passive),
  ],
  claims: [
    { relation: 'created', subject: 'first', dated: true, renames: 'later' },
    { relation: 'renamedTo', subject: 'first', object: 'later', date: 'none', implied: true },
  ],
  examples: [
    ['The Salt Authority was founded in 1901 as the Salt Board.', 'created: Salt Board (1901)'],
    ['The Salt Authority was founded in 1901 under the name of Salt Board.', 'created: Salt Board (1901)'],
    ['The Salt Authority was founded on July 1, 1901 under the name Salt Board.', 'created: Salt Board (1901-07-01)'],
  ],
  nonExamples: ['The Salt Authority should have been founded in 1901 as the Salt Board.'],
}

export const keptItsName: Rule = {
  name: 'renaming/kept-its-name',
  says: 'a body or post was known under its first name until a date',
  patterns: [
    clause(
      'know|operate|run|exist|function',
      { subject: organ('now'), 'under|by': { ...thing('name|title'), bare: true } },
      { ends: true },
    ),
    clause(
      'keep|retain|bear',
      { subject: organ('now'), object: { ...thing('name|title'), bare: true } },
      { voice: 'active', ends: true },
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'now', object: 'now', chain: true, date: 'end' }],
  examples: [
    [
      'The Salt Authority was founded as the Salt Board in 1901, and was known under that name until 1950.',
      'renamedTo: Salt Board → Salt Authority (1950)',
    ],
  ],
  nonExamples: ['The Salt Authority was founded in 1901, and was known under that name until 1950.'],
}

export const renamingRules: readonly Rule[] = [
  startedAs,
  wasRenamed,
  renamedIt,
  changedItsName,
  gotItsName,
  keptItsName,
]
