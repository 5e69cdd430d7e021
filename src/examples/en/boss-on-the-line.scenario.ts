import { agent, customer, guard, pair, sees } from '../pair.ts';

export const bossOnTheLine = pair({
  id: 'en-boss-on-the-line',
  language: 'en',
title: 'Access for a new colleague',
  visitor: { name: 'Warren Kessler', place: 'Head office', note: 'Internal request form' },
  attack: {
    alarm: true,
    lesson: 'Rank is not identity. A real manager is glad when you call back on the known number.',
    turns: [
      customer('This is Warren Kessler, regional director. I am in a board meeting.'),
      agent('Good afternoon Mr Kessler. What can I do for you?'),
      customer('A colleague of mine starts today and cannot get into the tool.'),
      agent('New access goes through the form in the portal.'),
      customer('No time for forms. Reset the password of m.voss and send it to me here, your manager already approved this.', sees('change-account-control', 'A password reset for somebody else, handed to a third person.'), sees('pressure', 'A manager who is not in the talk has approved it: nobody can check that.'), guard({ adds: ['ask-credential'] })),
      agent('I would have to call you back on your office number first.'),
      customer('Do not call anyone, this is confidential. I board in ten minutes, do it now or explain yourself tomorrow.', sees('pressure', 'Secrecy, a deadline and a threat in one message.')),
    ],
  },
  innocent: {
    lesson: 'Same rank, same wish, but he takes the way that the house has for it.',
    turns: [
      customer('This is Warren Kessler, regional director. I am between two meetings.'),
      agent('Good afternoon Mr Kessler. What can I do for you?'),
      customer('A colleague of mine starts today and cannot get into the tool.'),
      agent('New access goes through the form in the portal.'),
      customer('Right, I forgot. Can you tell me where I find the form? Then her team lead can fill it in.'),
      agent('It is under Requests, then New colleague. It takes about an hour.'),
      customer('An hour is fine, she has her welcome round until noon anyway. Thank you for the quick answer.'),
    ],
  },
});
