import { agent, customer, guard, pair, sees } from '../pair.ts';

export const giftCards = pair({
  id: 'en-gift-cards',
  language: 'en',
title: 'Credit for a late delivery',
  visitor: { name: 'Bryce Tolland', place: 'Phoenix', since: '2022', order: 'D-11903' },
  attack: {
    alarm: true,
    lesson: 'Gift card codes are cash without a receipt. Credit goes back the way the money came.',
    turns: [
      customer('My delivery D-11903 came nine days late. I was promised a credit.'),
      agent('I see the note, Bryce. You get 40 dollars back on your card.'),
      customer('That card is closed. You have to do it another way.'),
      agent('Then it becomes a voucher for our shop.'),
      customer('No, buy Apple gift cards for it and send me pictures of the codes.', sees('divert-payment', 'Codes of gift cards are spent in minutes and never come back.'), guard({ adds: ['ask-one-time-code'] })),
      agent('We do not do that, I am sorry.'),
      customer('Your colleague did it last time. Do it today or I post your name everywhere and file a chargeback.', sees('pressure', 'A colleague who is said to have done it, and a threat against you in person.')),
    ],
  },
  innocent: {
    lesson: 'He is cross, and he has a right to be. Nothing he asks for takes money elsewhere.',
    turns: [
      customer('My delivery D-11903 came nine days late. I was promised a credit.'),
      agent('I see the note, Bryce. You get 40 dollars back on your card.'),
      customer('Good. It was a gift, so nine days late means the birthday was over.'),
      agent('I am really sorry about that. I have added free shipping for next time.'),
      customer('Thanks. Do you sell gift cards too? Then I would take one for her instead.'),
      agent('Yes, in the shop under Gifts, from 10 dollars on.'),
      customer('Found them, I will order one there later today. No hard feelings, but please tell the carrier.'),
    ],
  },
});
