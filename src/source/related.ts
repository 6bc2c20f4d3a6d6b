// Labels of fields that say how a body stands to other bodies, names and places: “Predecessor agency”, “Superseded by”.

const BODY =
  '(?:agenc(?:y|ies)|bod(?:y|ies)|departments?|ministr(?:y|ies)|organi[sz]ations?|institutions?|authorit(?:y|ies)|compan(?:y|ies)|entit(?:y|ies)|offices?|units?|creators?|posts?)'

const labels = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'i')

/** By what the value is to the body that the description is about. Labels that are used in several ways (“Related agencies”, “Location”) are in none. */
export const RELATED = {
  /** What it followed. */
  before: labels(
    'predecessors?',
    `(?:predecessor|preceding|previous|prior|antecedent|earlier|superseded) ${BODY}`,
    '(?:preceded|foreshadowed) by',
    'preceding|supersedes|replaces|replaced|succeeds',
  ),
  /** What followed it. */
  after: labels(
    'successors?',
    `(?:successor|succeeding|subsequent|superseding|later) ${BODY}`,
    '(?:succeeded|superseded|replaced|followed) by',
    'succeeding|superseding',
  ),
  /** What it is part of, or under. */
  above: labels(
    `(?:parent|controlling|superior|supervising|sponsoring|administering|overarching|responsible)(?: ${BODY})?`,
    '(?:controlled|administered|supervised|sponsored) by',
    'part of|reports to|reporting to|responsible to|accountable to|subordinate to',
  ),
  /** What is part of it, or under it. */
  below: labels(
    `(?:child|subordinate|controlled|subsidiary|constituent|component|dependent|attached) ${BODY}`,
    'subsidiar(?:y|ies)|sub-?agenc(?:y|ies)|divisions|branches|sections|directorates',
  ),
  formerName: labels(
    '(?:former|previous|earlier|prior|old|original)(?: (?:names?|titles?))',
    '(?:formerly|previously)(?: (?:known as|called|named))?',
  ),
  laterName: labels(
    '(?:later|subsequent|new|current|present)(?: (?:names?|titles?))',
    '(?:now|later|subsequently)(?: (?:known as|called|named))?|renamed(?: (?:to|as))?',
  ),
  otherName: labels(
    '(?:also|sometimes|commonly) (?:known|referred to) as|a\\.?k\\.?a\\.?',
    '(?:alternat(?:iv)?e|other|variant|parallel|short|common|popular)(?: forms? of)?(?: the)? (?:names?|titles?|forms?)',
    'abbreviat(?:ions?|ed (?:names?|as|to|form))|acronyms?|initialisms?|alias(?:es)?',
  ),
  area: labels(
    '(?:(?:legal|territorial|geographic(?:al)?|operations) )?jurisdictions?',
    '(?:areas?|territory|district|region) (?:served|covered|administered|of (?:operations?|jurisdiction|responsibility|activity))',
    '(?:location|place) of jurisdiction',
    'geographic(?:al)? (?:area|coverage|scope)',
  ),
  head: labels(`headed by|head|head of (?:the )?${BODY}|(?:agency|department|organi[sz]ation) heads?`),
} as const satisfies Readonly<Record<string, RegExp>>

/** Whether a label is one of these. */
export const isRelated = (label: string): boolean => Object.values(RELATED).some((labels) => labels.test(label))
