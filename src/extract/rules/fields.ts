// Labelled fields: what “Predecessor: …”, “Parent agency: …” or “Also known as: …” says of the body that the entry is about.
import { RELATED } from '../../source/index.js'
import { body, field, name, newName, organ, post, type Rule, region } from '../rule.js'

export const predecessorField: Rule = {
  name: 'succession/predecessor-field',
  says: 'a labelled field names what the entry’s subject followed',
  patterns: [field(RELATED.before, organ('old'))],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'topic', date: 'end' }],
  examples: [
    ['Salt Board — Predecessor: Pepper Board', 'succeededBy: Pepper Board → Salt Board'],
    ['Salt Board — Predecessor: Pepper Board, 1903-1907', 'succeededBy: Pepper Board → Salt Board (1907)'],
  ],
  nonExamples: ['Salt Board — Predecessor: salt', 'Salt Board — Predecessor: 1903-1907'],
}

export const successorField: Rule = {
  name: 'succession/successor-field',
  says: 'a labelled field names what followed the entry’s subject',
  patterns: [field(RELATED.after, organ('new'))],
  claims: [{ relation: 'succeededBy', subject: 'topic', object: 'new', date: 'start' }],
  examples: [
    ['Salt Board — Successors: Spice Board, 1907-', 'succeededBy: Salt Board → Spice Board (1907)'],
    ['Salt Board — Successor: CA 12 Spice Board', 'succeededBy: Salt Board → Spice Board'],
    [
      'Salt Board — Successor: Trade Ministry, Salt Section, 1907-',
      'succeededBy: Salt Board → Trade Ministry, Salt Section (1907)',
    ],
  ],
  nonExamples: ['Salt Board — Successor: salt'],
}

export const parentField: Rule = {
  name: 'affiliation/parent-field',
  says: 'a labelled field names the body that the entry’s subject is part of, or the post’s',
  patterns: [field(RELATED.above, body('whole'))],
  claims: [
    { relation: 'partOf', subject: 'topic body', object: 'whole', date: 'span' },
    { relation: 'postIn', subject: 'topic post', object: 'whole', date: 'span' },
  ],
  examples: [
    ['Salt Board — Parent: Trade Ministry', 'partOf: Salt Board → Trade Ministry'],
    ['Salt Board — Controlling: 1945 - 1950 Trade Ministry (CA 12)', 'partOf: Salt Board → Trade Ministry (1945/1950)'],
  ],
  nonExamples: ['Salt Board — Parent: salt', 'Salt Board — Parent: 1945 - 1950'],
}

export const childField: Rule = {
  name: 'affiliation/child-field',
  says: 'a labelled field names bodies that are part of the entry’s subject',
  patterns: [field(RELATED.below, body('part'))],
  claims: [{ relation: 'partOf', subject: 'part', object: 'topic body', date: 'span' }],
  examples: [
    [
      'Trade Ministry — Divisions: Salt Division and Weights Division',
      'partOf: Salt Division → Trade Ministry',
      'partOf: Weights Division → Trade Ministry',
    ],
  ],
  nonExamples: ['Trade Ministry — Divisions: salt and weights'],
}

export const formerNameField: Rule = {
  name: 'renaming/former-name-field',
  says: 'a labelled field gives the name that the entry’s subject had before',
  patterns: [field(RELATED.formerName, newName('old'))],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'topic', date: 'end' }],
  examples: [
    ['Salt Board — Formerly: Pepper Board', 'renamedTo: Pepper Board → Salt Board'],
    ['Salt Board — Formerly: Pepper Board (1903-1907)', 'renamedTo: Pepper Board → Salt Board (1907)'],
  ],
  nonExamples: ['Salt Board — Formerly: a mine'],
}

export const laterNameField: Rule = {
  name: 'renaming/later-name-field',
  says: 'a labelled field gives the name that the entry’s subject had afterwards',
  patterns: [field(RELATED.laterName, newName('new'))],
  claims: [{ relation: 'renamedTo', subject: 'topic', object: 'new', date: 'start' }],
  examples: [['Salt Board — Now: Spice Board', 'renamedTo: Salt Board → Spice Board']],
  nonExamples: ['Salt Board — Now: a museum'],
}

export const otherNameField: Rule = {
  name: 'alias/other-name-field',
  says: 'a labelled field gives another name, or a short form, of what the entry is about',
  patterns: [field(RELATED.otherName, name('other'))],
  claims: [{ relation: 'alias', subject: 'topic', object: 'other', date: 'none' }],
  examples: [
    ['Salt Board — Abbreviation: SB', 'alias: Salt Board → SB'],
    ['Salt Board — Alias: Salters’ Hall (informal), 1903-1907', 'alias: Salt Board → Salters’ Hall'],
  ],
  nonExamples: ['Salt Board — Alias: none', 'Salt Board — Alias: 1903-1907'],
}

export const areaField: Rule = {
  name: 'remit/area-field',
  says: 'a labelled field names the place in which the entry’s subject works',
  patterns: [field(RELATED.area, region('place'))],
  claims: [{ relation: 'covers', subject: 'topic', object: 'place', date: 'span' }],
  examples: [
    ['Salt Board — Jurisdiction: Kent and Surrey', 'covers: Salt Board → Kent', 'covers: Salt Board → Surrey'],
  ],
  nonExamples: ['Salt Board — Jurisdiction: salt', 'Salt Board — Location: Kent'],
}

export const headField: Rule = {
  name: 'holding/head-field',
  says: 'a labelled field names the post that heads the entry’s subject',
  patterns: [field(RELATED.head, post('post'))],
  claims: [{ relation: 'postIn', subject: 'post', object: 'topic body', date: 'none' }],
  examples: [['Salt Board — Head: Chief Inspector', 'postIn: Chief Inspector → Salt Board']],
  nonExamples: ['Salt Board — Head: Miss Hall'],
}

export const fieldRules: readonly Rule[] = [
  predecessorField,
  successorField,
  parentField,
  childField,
  formerNameField,
  laterNameField,
  otherNameField,
  areaField,
  headField,
]
