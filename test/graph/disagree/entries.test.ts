// Texts that disagree, and texts that only seem to: each kind of disagreement, and what is easily taken for one.
import { describe, expect, it } from 'vitest'
import { between } from './entries.js'

const kinds = (...texts: readonly string[]) => between(...texts).map(({ kind }) => kind)

describe('texts disagree', () => {
  it.each([
    ['date', 'The Salt Board was established in 1857.', 'The Salt Board was established in 1861.'],
    ['date', 'The Salt Board was established in 1857.', 'The Salt Board was established in 1955.'],
    ['date', 'The Pepper Commission was abolished in 1974.', 'The Pepper Commission was abolished on 1 May 1976.'],
    [
      'date',
      'The Salt Office was renamed the Salt Service in June 1946.',
      'In April 1946 the Salt Office was renamed the Salt Service.',
    ],
    [
      'date',
      'The Salt Board has sat at Droitwich since 2004/5, when the Salt Board was created.',
      'The Salt Board was created on 1 June 2004.',
    ],
    ['date', 'The Brine Board was established in 1871. The Brine Board was established in 1872.'],
    ['list-against-prose', 'Salt Board\n1857 - 1903\n\nThe Salt Board was established in 1861. It oversaw the pans.'],
    [
      'kind',
      'In 1974 the Salt Board was merged into the Mineral Authority.',
      'The Salt Board was replaced by the Mineral Authority in 1974.',
    ],
    [
      'kind',
      'In 1974 the Salt Board was renamed the Mineral Authority.',
      'The Salt Board was replaced by the Mineral Authority in 1974.',
    ],
    [
      'renamed-or-new',
      'In 1974 the Salt Board was renamed the Mineral Authority.',
      'The Salt Board was abolished in 1974.',
    ],
    ['after-end', 'The Salt Board was abolished in 1974.', 'In 1981 the Salt Board was renamed the Brine Board.'],
    [
      'succession-without-end',
      'In 1974 the Salt Board was replaced by the Mineral Authority.',
      'In 1981 the Salt Board was transferred to the Treasury.',
    ],
    [
      'before-beginning',
      'The Salt Board was established in 1974.',
      'In 1969 the Salt Board was moved to the Treasury.',
    ],
    ['after-end', 'In 1966 the Salt Board (1907–1954) and the Brine Board were merged into the Mineral Authority.'],
    [
      'tenure-dates',
      'The Salt Board was part of the Treasury from 1950 to 1964.',
      'The Salt Board was part of the Treasury from 1950 to 1968.',
    ],
    ['cycle', 'The Salt Board is part of the Mineral Authority.', 'The Mineral Authority is part of the Salt Board.'],
    [
      'cycle',
      'In 1974 the Salt Board was replaced by the Brine Board.',
      'In 1974 the Brine Board was replaced by the Salt Board.',
    ],
  ])('%s: %s / %s', (kind, ...texts) => {
    expect(kinds(...texts)).toEqual([kind])
  })
})

describe('texts do not disagree', () => {
  it.each([
    [
      'a year and a day in it',
      'The Salt Board was established in 1857.',
      'The Salt Board was established on 3 May 1857.',
    ],
    ['about a year', 'The Salt Board was established about 1855.', 'The Salt Board was established in 1857.'],
    ['the same, said again', 'The Salt Board was established in 1857.', 'The Salt Board was established in 1857.'],
    [
      'what was decided, and what was done',
      'The Salt Board was incorporated in 1856.',
      'The Salt Board was established in 1857.',
    ],
    ['what was set up, and what opened', 'The Salt Board was established in 1857 and opened on 3 May 1859.'],
    [
      'two steps in two texts',
      'The Salt Board was established in 1966.',
      'The Salt Board began operations on 1 April 1967.',
    ],
    [
      'two lives of one body',
      'The Salt Board was established in 1857. The Salt Board was abolished in 1861.',
      'The Salt Board was established in 1869.',
    ],
    [
      'a body established again',
      'The Salt Board was established in 1857.',
      'The Salt Board was re-established in 1869.',
    ],
    [
      'an end, and a new body of that name',
      'The Salt Board was abolished in 1974.',
      'A new Salt Board was established in 1981. In 1990 the Salt Board was renamed the Brine Board.',
    ],
    [
      'two bodies, generations apart',
      'The Salt Board was established in 1857. The Salt Board was established in 1986.',
    ],
    ['“the board”, years later', 'The Salt Board was established in 1857. The board was set up in 1874.'],
    ['a place of its own', 'The Salt Board was established in 1857. The Salt Board was established in India in 1861.'],
    [
      'a successor, which may be the same under another name',
      'In 1974 the Salt Board was renamed the Brine Board.',
      'The Salt Board was the predecessor of the Brine Board.',
    ],
    [
      'functions that passed on after the end',
      'The Salt Board was abolished in 1974.',
      'In 1976 the functions of the Salt Board were transferred to the Mineral Authority.',
    ],
    [
      'an end, and the merger a day later',
      'Salt Board\n1 April 1898 - 31 December 1908',
      'On 1 January 1909 the Salt Board was merged into the Mineral Authority.',
    ],
    [
      'a merger that its writer did not mean as an end',
      'In 1991 the Salt Board was merged into the Mineral Authority. In 2001 the Salt Board was renamed the Brine Board.',
    ],
    [
      'what a predecessor did',
      'The Salt Board, formerly the Salt Office, was established in 1974.',
      'In 1969 the Salt Board was moved to the Treasury.',
    ],
    [
      'a name that was given up, and taken again',
      'The Salt Board was established in 1978.',
      'In 1957 the Salt Board was renamed the Brine Board.',
    ],
    [
      'a founding after an act that the law foresaw',
      'The Salt Board was opened in 1974.',
      'In 1972 the Salt Board was moved to the Treasury.',
    ],
    [
      'one parent after the other',
      'The Salt Board was part of the Treasury from 1950 to 1964.',
      'The Salt Board was part of the Home Office from 1964 to 1970.',
    ],
    ['two parents', 'The Salt Board is part of the Treasury.', 'The Salt Board is part of the Home Office.'],
    [
      'a return to a parent',
      'The Salt Board was part of the Treasury from 1950 to 1964.',
      'The Salt Board was part of the Treasury from 1970 to 1974.',
    ],
    [
      'a change and its undoing',
      'In 1974 the Salt Board was replaced by the Brine Board.',
      'In 1981 the Brine Board was replaced by the Salt Board.',
    ],
    [
      'words of one text, of different times',
      'The Salt Board was part of the Mineral Authority. The Mineral Authority is part of the Salt Board.',
    ],
  ])('%s', (_, ...texts) => {
    expect(between(...texts)).toEqual([])
  })
})
