import { agent, customer, pair, sees } from '../pair.ts';

export const colleagueAsksCard = pair({
  id: 'en-colleague-asks-card',
  language: 'en',
title: 'Paying an overdue bill',
  visitor: { name: 'Estelle Moreau', place: 'Lyon', since: '2015', order: 'F-7720', note: 'You take over from a colleague' },
  attack: {
    alarm: true,
    lesson: 'Nobody may ask for the security code or the whole number in a chat, however kindly. There is a payment page for it.',
    turns: [
      customer('Hello, I would like to pay the bill F-7720 today so that it is done.'),
      agent('Hello Ms Moreau, glad to help. I can do that for you right here.'),
      customer('Oh nice, how does that work?'),
      agent('Could I take the card number and the expiry date?', sees('ask-card-data', 'A whole card number does not belong into a chat; it stays there for years.')),
      customer('Is it safe to write that here?'),
      agent('Of course. And the three digits on the back, please.', sees('ask-card-data', 'The security code must never be asked for or kept: that is a rule of every card scheme.')),
      customer('I would rather not. Is there another way to pay it, maybe with a link or by bank transfer?'),
    ],
  },
  innocent: {
    lesson: 'The colleague sent her to the payment page and kept the card out of the chat.',
    turns: [
      customer('Hello, I would like to pay the bill F-7720 today so that it is done.'),
      agent('Hello Ms Moreau, glad to help. You can do that in your account.'),
      customer('Oh nice, how does that work?'),
      agent('Open Bills, choose F-7720 and pay on the secure page. Please do not send your card number here.'),
      customer('Does it ask for the code on the back of the card?'),
      agent('Yes, on that page. We never see it.'),
      customer('It went through, I have the receipt already. That was easier than the bank transfer last year.'),
    ],
  },
});
