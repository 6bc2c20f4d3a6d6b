// A line that holds dates and nothing else, as the head of a description gives a body's years: “1978 – 1985”.

const WORD = [
  '\\d{1,4}(?:st|nd|rd|th|s)?',
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'spring|summer|autumn|winter|early|mid|late|century|circa|ca?|by|from|since|to|until|till|and|or|after|before|date|present|current|unknown',
].join('|')
const DATES = new RegExp(`^(?:(?:${WORD})(?![\\p{L}\\p{N}])|[\\s.,;/?()[\\]–—-])+$`, 'iu')

/** Longer lines are never only dates. */
const LONGEST = 80

/** Whether a line is made of dates only, with a year or a century among them. */
export const isDates = (line: string): boolean =>
  line.length <= LONGEST && /(?<!\d)\d{4}(?!\d)|century/iu.test(line) && DATES.test(line)
