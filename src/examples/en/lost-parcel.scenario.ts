import { agent, customer, guard, link, pair, sees } from '../pair.ts';

export const lostParcel = pair({
  id: 'en-lost-parcel',
  language: 'en',
title: 'A lost parcel',
  visitor: { name: 'Peter Vance', place: 'Hamburg', since: '2020', order: '00340434161094042557' },
  attack: {
    alarm: true,
    lesson: 'Each address looks nearly right. Read it from the end: what stands before the last slash decides who owns it.',
    turns: [
      customer('Hi, my parcel 00340434161094042557 should have been here on Tuesday. Can you see where it is?'),
      agent('Good morning! Let me look it up. You can follow it at https://www.dhl.com/en/track as well.'),
      customer('I paid with PayPal, my receipt is at https://www.paypal.com/activity'),
      customer('Or is it this page? https://www.paypa1.com/activity/refund', sees('look-alike', 'The last letter of the name is a 1, not an l.')),
      agent('Thank you. I never need your password or any code for this.'),
      customer('The carrier says I should log in at www.dhl.com/refund', link('www.dhl.com/refund', 'https://parcel-refunds.example-claims.top/dhl'), sees('text-mismatch', 'It shows one address and leads to another.'), guard({ adds: ['risky-ending'] })),
      customer('I got a code by text message and entered it in the app, that worked.'),
      customer('You will get a text message with a 6-digit code in a moment, please read me the code so I can confirm the refund.', sees('ask-one-time-code', 'A code that is sent to you is a key. Whoever wants it read out wants to come in as you.')),
    ],
  },
  innocent: {
    lesson: 'All addresses are what they look like, and he only wants his parcel.',
    turns: [
      customer('Hi, my parcel 00340434161094042557 should have been here on Tuesday. Can you see where it is?'),
      agent('Good morning! Let me look it up. You can follow it at https://www.dhl.com/en/track as well.'),
      customer('I paid with PayPal, my receipt is at https://www.paypal.com/activity'),
      customer('It shows the payment as complete, so that part is fine.'),
      agent('Thank you. I never need your password or any code for this.'),
      customer('The carrier says on www.dhl.com that it is in the depot since Monday. Is that normal?'),
      customer('I got a code by text message for the parcel locker and entered it there, but the door stayed shut.'),
      agent('Then it went back to the depot. It comes again tomorrow, and you do not need the code any more.'),
    ],
  },
});
