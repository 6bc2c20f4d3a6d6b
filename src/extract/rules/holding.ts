// Holding: that a post is in, heads or belongs to a body.
import { active, beside, body, clause, field, kind, named, noun, passive, post, type Rule, thing } from '../rule.js'

export const postOfBody: Rule = {
  name: 'holding/post-of-body',
  says: 'a post is named together with its body: “Director of the Salt Board”',
  patterns: [
    named({ itself: post('post'), inner: body('body') }),
    named({ itself: post('post'), 'of|in|at|within': body('body') }),
    named({ itself: post('post'), possessor: body('body') }),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body' }],
  examples: [
    ['The Director-General of the Salt Board resigned.', 'postIn: Director-General of the Salt Board → Salt Board'],
    ["The Salt Board's Chief Inspector resigned.", 'postIn: Chief Inspector → Salt Board'],
  ],
  nonExamples: ['The Director of Salt resigned.', 'Mr Hall of the Salt Board resigned.'],
}

export const headedBy: Rule = {
  name: 'holding/headed-by',
  says: 'a body is headed, led or run by a post',
  patterns: [
    clause(
      'head|lead|chair|direct|preside over|run|command|manage|supervise|govern',
      { subject: body('body'), by: post('post') },
      passive,
    ),
    clause(
      'head|lead|chair|direct|preside|run|command|manage',
      { subject: post('post'), 'object|over': body('body') },
      active,
    ),
    clause('be|become', {
      subject: post('post'),
      object: kind(
        'head|leader|chief|chair|member|position|post|office|official|officer|chairman|director',
        body('body'),
      ),
    }),
    clause('have', { subject: body('body'), object: post('post'), as: thing('head|chief|leader|chairman') }, active),
    beside(body('body'), /,?(?:under|with)/, post('post')),
    named({ itself: post('post'), beside: kind('head|leader|chief', body('body')) }),
    noun('head|leader|chief', { of: body('body'), beside: post('post') }),
    clause('comprise|include|consist', { subject: body('body'), 'object|of': post('post') }, active),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body', date: 'span' }],
  examples: [
    ['The Salt Board was headed by the Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The head of the Salt Board, the Inspector of Salt, lived in York.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Inspector of Salt was the head of the Salt Board.', 'postIn: Inspector of Salt → Salt Board'],
    ['In 1801 it became the Salt Board under a new Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Salt Board had the Inspector of Salt as its head.', 'postIn: Inspector of Salt → Salt Board'],
  ],
  nonExamples: ['The Salt Board was headed by Mr Hall.', 'The Inspector of Salt headed home.'],
}

export const appointmentOf: Rule = {
  name: 'holding/appointment-of',
  says: "a body's structure brings the appointment of a post, or a post is created within it",
  patterns: [
    clause(
      'see|include|involve|bring|provide|feature',
      {
        subject: kind('structure|organisation|organization|establishment|hierarchy|reorganisation|staff', body('body')),
        object: kind('appointment|creation|introduction|establishment', post('post')),
      },
      active,
    ),
    clause(
      'create|establish|appoint|introduce|institute',
      { subject: post('post'), 'within|in': body('body') },
      passive,
    ),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body' }],
  examples: [
    [
      'The Salt Board was small. Its structure saw the appointment of County Salt Inspectors.',
      'postIn: County Salt Inspector → Salt Board',
    ],
    [
      'In 1825 a Permanent Inspector of Salt was created within the Salt Board.',
      'postIn: Permanent Inspector of Salt → Salt Board',
    ],
  ],
  nonExamples: ['Its structure saw the appointment of friends.'],
}

export const officerList: Rule = {
  name: 'holding/officer-list',
  says: 'a line of a list gives a post of the body that the entry is about, and who held it',
  patterns: [field(/^officer$/i, post('post'))],
  claims: [{ relation: 'postIn', subject: 'post', object: 'topic' }],
  examples: [['Salt Board — Officer: Chief Inspector', 'postIn: Chief Inspector → Salt Board']],
  nonExamples: ['Salt Board — Officer: Miss Hall'],
}

export const holdingRules: readonly Rule[] = [postOfBody, headedBy, appointmentOf, officerList]
