import { agent, customer, guard, pair, sees } from '../pair.ts';

export const licenceExpires = pair({
  id: 'en-licence-expires',
  language: 'en',
title: 'Message about our helpdesk seats',
  visitor: { name: 'Account Services', place: 'unknown', note: 'Wrote through the contact form' },
  attack: {
    alarm: true,
    lesson: 'The makers of your console do not write to you as a customer. Sign in only where you always do.',
    turns: [
      customer('Dear agent, this is the billing team of your helpdesk provider.'),
      agent('Hello, how can I help you?'),
      customer('During our yearly check we noticed that one seat of your team is not confirmed.'),
      agent('I do not handle licences, that is our administrator.'),
      customer('It is your own seat. Your helpdesk licence expires today, sign in to keep your seat: https://zendesk-sso.example-seats.com/login', sees('sign-in-lure', 'A stranger in the queue sends you to a sign-in page for your own account.'), sees('embedded-brand', 'The name stands in the address, but the address belongs to somebody else.'), guard({ misses: ['embedded-brand'], adds: ['brand-combination'] })),
      agent('I will ask our administrator about this.'),
      customer('There is no time for that. All your open tickets will be deleted within one hour.', sees('pressure', 'A loss and a deadline, so that you do not ask the administrator.')),
    ],
  },
  innocent: {
    lesson: 'A real question about seats: nobody is sent anywhere to sign in.',
    turns: [
      customer('Dear team, I write for the purchasing department of a school.'),
      agent('Hello, how can I help you?'),
      customer('During our yearly check we noticed that one licence of your program is not used.'),
      agent('I can look at that. How many do you have?'),
      customer('Twelve. When does the licence expire, and can we go down to eleven from then on?'),
      agent('They all end on 31 August. You can choose eleven when you renew.'),
      customer('There is plenty of time then. I will tell the head teacher and come back in the summer.'),
    ],
  },
});
